// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/auditLogs/signIns`.

/// What a call can go on with behind `/auditLogs/signIns`.
#[derive(Clone, Debug)]
pub struct AuditLogsSignIns(pub(crate) docwright::Path);

impl AuditLogsSignIns {
    /// `/{id}`
    #[inline]
    pub fn id(self, sign_ins_id: &str) -> crate::calls::audit_logs::AuditLogsSignInsId {
        crate::calls::audit_logs::AuditLogsSignInsId(self.0.key(sign_ins_id))
    }
}

/// What a call can go on with behind `/auditLogs/signIns/{}`.
#[derive(Clone, Debug)]
pub struct AuditLogsSignInsId(pub(crate) docwright::Path);

impl AuditLogsSignInsId {
    /// Read one signIn from the log of the tenant. To receive all members of riskDetail, send Prefer: include-unknown-enum-members.
    ///
    /// `GET /auditLogs/signIns/{id}`
    ///
    /// # Parameters
    ///
    /// * `sign_ins_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `AuditLog.Read.All`; higher: `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `AuditLog.Read.All`; higher: `Directory.Read.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .audit_logs()
    ///     .sign_ins()
    ///     .id("58d3f0a6-21bc-4e79-9c40-b5e87d16f300")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/signin-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::SignIn> {
        self.0.request(&crate::REFERENCE, "GET", "signin-get")
    }
}

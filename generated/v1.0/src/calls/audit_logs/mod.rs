// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/auditLogs`.
//!
//! * [`GET /auditLogs/signIns/{id}`](crate::calls::audit_logs::AuditLogsSignInsId::get): Get signIn

mod sign_ins;

pub use self::sign_ins::{AuditLogsSignIns, AuditLogsSignInsId};

/// What a call can go on with behind `/auditLogs`.
#[derive(Clone, Debug)]
pub struct AuditLogs(pub(crate) docwright::Path);

impl AuditLogs {
    /// `/signIns`
    #[inline]
    pub fn sign_ins(self) -> crate::calls::audit_logs::AuditLogsSignIns {
        crate::calls::audit_logs::AuditLogsSignIns(self.0.literal("signIns"))
    }
}

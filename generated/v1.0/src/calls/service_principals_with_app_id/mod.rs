// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/servicePrincipals(appId={})`.
//!
//! * [`GET /servicePrincipals(appId='{appId}')`](crate::calls::service_principals_with_app_id::ServicePrincipalsWithAppId::get): Get servicePrincipal

/// What a call can go on with behind `/servicePrincipals(appId={})`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalsWithAppId(pub(crate) docwright::Path);

impl ServicePrincipalsWithAppId {
    /// Read one servicePrincipal, by its own ID or by the client ID of its app.
    ///
    /// `GET /servicePrincipals(appId='{appId}')`
    ///
    /// # Parameters
    ///
    /// * `app_id`: `{appId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
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
    ///     .service_principals_with_app_id("00000003-0000-0000-c000-000000000000")
    ///     .get()
    ///     .select(["id", "appId", "displayName", "appOwnerOrganizationId"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::ServicePrincipal> {
        self.0.request(&crate::REFERENCE, "GET", "serviceprincipal-get")
    }
}

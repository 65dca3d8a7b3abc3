// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications(appId={})`.
//!
//! * [`GET /applications(appId='{appId}')`](crate::calls::applications_with_app_id::ApplicationsWithAppId::get): Get application
//! * [`POST /applications(appId='{appId}')/addPassword`](crate::calls::applications_with_app_id::ApplicationsWithAppId::add_password): application: addPassword

/// What a call can go on with behind `/applications(appId={})`.
#[derive(Clone, Debug)]
pub struct ApplicationsWithAppId(pub(crate) docwright::Path);

impl ApplicationsWithAppId {
    /// Add a client secret to an application. The service makes the secret; only its name and its dates can be chosen.
    ///
    /// `POST /applications(appId='{appId}')/addPassword`
    ///
    /// # Parameters
    ///
    /// * `app_id`: `{appId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `Application.ReadWrite.All`
    /// * Application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
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
    ///     .applications_with_app_id("1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073")
    ///     .add_password(
    ///         types::ApplicationAddPasswordBody::new()
    ///             .with_password_credential(
    ///                 types::PasswordCredential::new()
    ///                     .with_untyped("displayName", docwright::serde_json::Value::Null)
    ///                     .with_start_date_time("2026-04-01T00:00:00+02:00".parse()?)
    ///                     .with_end_date_time("2026-10-01T00:00:00+02:00".parse()?),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-v1.0>)
    #[inline]
    pub fn add_password(self, body: impl docwright::Is<crate::types::ApplicationAddPasswordBody>) -> docwright::Request<crate::types::PasswordCredential> {
        self.0
            .literal("addPassword")
            .request(&crate::REFERENCE, "POST", "application-addpassword")
            .json::<crate::types::ApplicationAddPasswordBody>(body)
    }

    /// Read one application. Three keys lead to it: the object ID, the client ID and, where one was set, the unique name.
    ///
    /// `GET /applications(appId='{appId}')`
    ///
    /// # Parameters
    ///
    /// * `app_id`: `{appId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`
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
    ///     .applications_with_app_id("a3d8f27b-5c04-4e91-8b6a-f1e09d74c352")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/application-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Application> {
        self.0.request(&crate::REFERENCE, "GET", "application-get")
    }
}

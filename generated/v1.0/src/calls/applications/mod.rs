// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications`.
//!
//! * [`POST /applications`](crate::calls::applications::Applications::create): Create application
//! * [`GET /applications/{id}`](crate::calls::applications_with_app_id::ApplicationsWithAppId::get): Get application
//! * [`POST /applications/{id}/addPassword`](crate::calls::applications_with_app_id::ApplicationsWithAppId::add_password): application: addPassword

/// What a call can go on with behind `/applications`.
#[derive(Clone, Debug)]
pub struct Applications(pub(crate) docwright::Path);

impl Applications {
    /// `/{id}`
    #[inline]
    pub fn id(self, application_id: &str) -> crate::calls::applications_with_app_id::ApplicationsWithAppId {
        crate::calls::applications_with_app_id::ApplicationsWithAppId(self.0.key(application_id))
    }

    /// Register an app by creating an application. Never put secrets or personal data into its properties; most of them can be read by every user of the tenant.
    ///
    /// `POST /applications`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Application.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `Application.ReadWrite.All`
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Application.ReadWrite.All`
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
    ///     .applications()
    ///     .create(types::Application::new().with_display_name("Buoy Telemetry"));
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Application>) -> docwright::Request<crate::types::Application> {
        self.0.request(&crate::REFERENCE, "POST", "application-post-applications").json::<crate::types::Application>(body)
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications`.

/// What a call can go on with behind `/applications`.
#[derive(Clone, Debug)]
pub struct Applications(pub(crate) docwright::Path);
impl Applications {
    /// `/{id}`
    #[inline]
    pub fn id(self, application_id: &str) -> crate::calls::applications::ApplicationsId {
        crate::calls::applications::ApplicationsId(self.0.key(application_id))
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
    /// ```
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
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Application>,
    ) -> docwright::Request<crate::types::Application> {
        self.0
            .request(&crate::REFERENCE, "POST", "application-post-applications")
            .json::<crate::types::Application>(body)
    }
}

/// What a call can go on with behind `/applications/{}`.
#[derive(Clone, Debug)]
pub struct ApplicationsId(pub(crate) docwright::Path);
impl ApplicationsId {
    /// Add a client secret to an application. The service makes the secret; only its name and its dates can be chosen.
    ///
    /// `POST /applications/{id}/addPassword`
    ///
    /// # Parameters
    ///
    /// * `application_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `Application.ReadWrite.All`
    /// * Application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .applications()
    ///     .id("{id}")
    ///     .add_password(
    ///         types::ApplicationAddPasswordBody::new()
    ///             .with_password_credential(
    ///                 types::PasswordCredential::new().with_display_name("nightly job"),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-v1.0>)
    #[inline]
    pub fn add_password(
        self,
        body: impl docwright::Is<crate::types::ApplicationAddPasswordBody>,
    ) -> docwright::Request<crate::types::PasswordCredential> {
        self.0
            .literal("addPassword")
            .request(&crate::REFERENCE, "POST", "application-addpassword")
            .json::<crate::types::ApplicationAddPasswordBody>(body)
    }
    /// Read one application. Three keys lead to it: the object ID, the client ID and, where one was set, the unique name.
    ///
    /// `GET /applications/{id}`
    ///
    /// # Parameters
    ///
    /// * `application_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .applications()
    ///     .id("02bd9fd6-8f93-4758-87c3-1fb73740a315")
    ///     .get()
    ///     .select(["keyCredentials"]);
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

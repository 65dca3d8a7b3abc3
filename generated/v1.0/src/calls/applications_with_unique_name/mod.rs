// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications(uniqueName={})`.
//!
//! * [`GET /applications(uniqueName='{uniqueName}')`](crate::calls::applications_with_unique_name::ApplicationsWithUniqueName::get): Get application
//! * [`PATCH /applications(uniqueName='{uniqueName}')`](crate::calls::applications_with_unique_name::ApplicationsWithUniqueName::update): Upsert application

/// What a call can go on with behind `/applications(uniqueName={})`.
#[derive(Clone, Debug)]
pub struct ApplicationsWithUniqueName(pub(crate) docwright::Path);

impl ApplicationsWithUniqueName {
    /// Read one application. Three keys lead to it: the object ID, the client ID and, where one was set, the unique name.
    ///
    /// `GET /applications(uniqueName='{uniqueName}')`
    ///
    /// # Parameters
    ///
    /// * `unique_name`: `{uniqueName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/application-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Application> {
        self.0.request(&crate::REFERENCE, "GET", "application-get")
    }

    /// Create an application under a unique name of your own unless there is one of that name, and change it if there is. The header Prefer: create-if-missing allows the first half; without it, a name that nobody has is an error.
    ///
    /// `PATCH /applications(uniqueName='{uniqueName}')`
    ///
    /// # Parameters
    ///
    /// * `unique_name`: `{uniqueName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Application.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
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
    ///     .applications_with_unique_name("berth-planner")
    ///     .update(types::Application::new().with_display_name("Berth Planner"))
    ///     .prefer("create-if-missing");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/application-upsert?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::Application>) -> docwright::Request<crate::types::Application> {
        self.0.request(&crate::REFERENCE, "PATCH", "application-upsert").json::<crate::types::Application>(body)
    }
}

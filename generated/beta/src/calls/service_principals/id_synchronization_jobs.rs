// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/servicePrincipals/{}/synchronization/jobs`.

/// What a call can go on with behind `/servicePrincipals/{}/synchronization/jobs`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalsIdSynchronizationJobs(pub(crate) docwright::Path);

impl ServicePrincipalsIdSynchronizationJobs {
    /// `/{jobId}`
    #[inline]
    pub fn id(self, job_id: &str) -> crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId {
        crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId(self.0.key(job_id))
    }

    /// Read the synchronizationJob objects of a service principal.
    ///
    /// `GET /servicePrincipals/{id}/synchronization/jobs`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Synchronization.Read.All`; higher: `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Synchronization.Read.All`; higher: `Synchronization.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
    ///     .synchronization()
    ///     .jobs()
    ///     .list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-list?view=graph-rest-beta>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::SynchronizationJob>> {
        self.0.request(&crate::REFERENCE, "GET", "synchronization-synchronizationjob-list")
    }

    /// Make a synchronizationJob for a service principal from a synchronizationTemplate. The job comes into being disabled; give it credentials, then start it.
    ///
    /// `POST /servicePrincipals/{id}/synchronization/jobs`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Synchronization.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
    ///     .synchronization()
    ///     .jobs()
    ///     .create(types::SynchronizationJob::new().with_template_id("harborCrew"));
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post?view=graph-rest-beta>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::SynchronizationJob>) -> docwright::Request<crate::types::SynchronizationJob> {
        self.0.request(&crate::REFERENCE, "POST", "synchronization-synchronizationjob-post").json::<crate::types::SynchronizationJob>(body)
    }
}

/// What a call can go on with behind `/servicePrincipals/{}/synchronization/jobs/{}`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalsIdSynchronizationJobsId(pub(crate) docwright::Path);

impl ServicePrincipalsIdSynchronizationJobsId {
    /// Hold a job. Everything it knows is kept, and a later start goes on from there.
    ///
    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/pause`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    /// * `job_id`: `{jobId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
    ///     .synchronization()
    ///     .jobs()
    ///     .id(
    ///         "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4",
    ///     )
    ///     .pause();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause?view=graph-rest-beta>)
    #[inline]
    pub fn pause(self) -> docwright::Request<()> {
        self.0.literal("pause").request(&crate::REFERENCE, "POST", "synchronization-synchronizationjob-pause")
    }

    /// Let a job run again after forgetting some or all of what it knows. Which part is forgotten is for synchronizationJobRestartCriteria to say.
    ///
    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/restart`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    /// * `job_id`: `{jobId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Synchronization.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("{id}")
    ///     .synchronization()
    ///     .jobs()
    ///     .id("{jobId}")
    ///     .restart(
    ///         types::SynchronizationSynchronizationJobRestartBody::new()
    ///             .with_criteria(
    ///                 types::SynchronizationJobRestartCriteria::new()
    ///                     .with_reset_scope(types::SynchronizationJobRestartScope::Full),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta>)
    #[inline]
    pub fn restart(self, body: impl docwright::Is<crate::types::SynchronizationSynchronizationJobRestartBody>) -> docwright::Request<()> {
        self.0
            .literal("restart")
            .request(&crate::REFERENCE, "POST", "synchronization-synchronizationjob-restart")
            .json::<crate::types::SynchronizationSynchronizationJobRestartBody>(body)
    }

    /// Let a job run at its intervals. A paused job goes on where it stood; one in quarantine leaves it.
    ///
    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/start`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    /// * `job_id`: `{jobId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Synchronization.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("{id}")
    ///     .synchronization()
    ///     .jobs()
    ///     .id("{jobId}")
    ///     .start();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start?view=graph-rest-beta>)
    #[inline]
    pub fn start(self) -> docwright::Request<()> {
        self.0.literal("start").request(&crate::REFERENCE, "POST", "synchronization-synchronizationjob-start")
    }

    /// End a job for good and throw away what it has recorded. The accounts it had created or changed keep the form they have.
    ///
    /// `DELETE /servicePrincipals/{id}/synchronization/jobs/{jobId}`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    /// * `job_id`: `{jobId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("{id}")
    ///     .synchronization()
    ///     .jobs()
    ///     .id("{jobId}")
    ///     .delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete?view=graph-rest-beta>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "synchronization-synchronizationjob-delete")
    }

    /// Read one synchronizationJob, its schedule and its status.
    ///
    /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    /// * `job_id`: `{jobId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Synchronization.Read.All`; higher: `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Synchronization.Read.All`; higher: `Synchronization.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .service_principals()
    ///     .id("{id}")
    ///     .synchronization()
    ///     .jobs()
    ///     .id("{jobId}")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get?view=graph-rest-beta>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::SynchronizationJob> {
        self.0.request(&crate::REFERENCE, "GET", "synchronization-synchronizationjob-get")
    }
}

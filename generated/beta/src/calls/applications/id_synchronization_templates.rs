// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications/{}/synchronization/templates`.

/// What a call can go on with behind `/applications/{}/synchronization/templates`.
#[derive(Clone, Debug)]
pub struct ApplicationsIdSynchronizationTemplates(pub(crate) docwright::Path);

impl ApplicationsIdSynchronizationTemplates {
    /// Read the synchronizationTemplate objects that can be used with an application or a service principal.
    ///
    /// `GET /applications/{id}/synchronization/templates`
    ///
    /// # Parameters
    ///
    /// * `application_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Synchronization.Read.All`; higher: `Synchronization.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Synchronization.Read.All`; higher: `Synchronization.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-list?view=graph-rest-beta>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::SynchronizationTemplate>> {
        self.0.request(&crate::REFERENCE, "GET", "synchronization-synchronizationtemplate-list")
    }
}

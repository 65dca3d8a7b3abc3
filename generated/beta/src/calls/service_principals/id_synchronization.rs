// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/servicePrincipals/{}/synchronization`.

/// What a call can go on with behind `/servicePrincipals/{}/synchronization`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalsIdSynchronization(pub(crate) docwright::Path);

impl ServicePrincipalsIdSynchronization {
    /// `/jobs`
    #[inline]
    pub fn jobs(self) -> crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobs {
        crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobs(self.0.literal("jobs"))
    }

    /// `/templates`
    #[inline]
    pub fn templates(self) -> crate::calls::applications::ApplicationsIdSynchronizationTemplates {
        crate::calls::applications::ApplicationsIdSynchronizationTemplates(self.0.literal("templates"))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/servicePrincipals`.

mod id_synchronization;
mod id_synchronization_jobs;

pub use self::id_synchronization::ServicePrincipalsIdSynchronization;
pub use self::id_synchronization_jobs::{ServicePrincipalsIdSynchronizationJobs, ServicePrincipalsIdSynchronizationJobsId};

/// What a call can go on with behind `/servicePrincipals`.
#[derive(Clone, Debug)]
pub struct ServicePrincipals(pub(crate) docwright::Path);

impl ServicePrincipals {
    /// `/{id}`
    #[inline]
    pub fn id(self, service_principal_id: &str) -> crate::calls::service_principals::ServicePrincipalsId {
        crate::calls::service_principals::ServicePrincipalsId(self.0.key(service_principal_id))
    }
}

/// What a call can go on with behind `/servicePrincipals/{}`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalsId(pub(crate) docwright::Path);

impl ServicePrincipalsId {
    /// `/synchronization`
    #[inline]
    pub fn synchronization(self) -> crate::calls::service_principals::ServicePrincipalsIdSynchronization {
        crate::calls::service_principals::ServicePrincipalsIdSynchronization(self.0.literal("synchronization"))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/servicePrincipals`.
//!
//! * [`GET /servicePrincipals/{id}/synchronization/jobs`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobs::list): List synchronizationJobs
//! * [`POST /servicePrincipals/{id}/synchronization/jobs`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobs::create): Create synchronizationJob
//! * [`DELETE /servicePrincipals/{id}/synchronization/jobs/{jobId}`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId::delete): Delete synchronizationJob
//! * [`GET /servicePrincipals/{id}/synchronization/jobs/{jobId}`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId::get): Get synchronizationJob
//! * [`POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/pause`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId::pause): Pause synchronizationJob
//! * [`POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/restart`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId::restart): Restart synchronizationJob
//! * [`POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/start`](crate::calls::service_principals::ServicePrincipalsIdSynchronizationJobsId::start): Start synchronizationJob
//! * [`GET /servicePrincipals/{id}/synchronization/templates`](crate::calls::applications::ApplicationsIdSynchronizationTemplates::list): List synchronizationTemplates

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

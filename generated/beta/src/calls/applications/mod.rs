// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications`.
//!
//! * [`GET /applications/{id}/synchronization/templates`](crate::calls::applications::ApplicationsIdSynchronizationTemplates::list): List synchronizationTemplates

mod id_synchronization;
mod id_synchronization_templates;

pub use self::id_synchronization::ApplicationsIdSynchronization;
pub use self::id_synchronization_templates::ApplicationsIdSynchronizationTemplates;

/// What a call can go on with behind `/applications`.
#[derive(Clone, Debug)]
pub struct Applications(pub(crate) docwright::Path);

impl Applications {
    /// `/{id}`
    #[inline]
    pub fn id(self, application_id: &str) -> crate::calls::applications::ApplicationsId {
        crate::calls::applications::ApplicationsId(self.0.key(application_id))
    }
}

/// What a call can go on with behind `/applications/{}`.
#[derive(Clone, Debug)]
pub struct ApplicationsId(pub(crate) docwright::Path);

impl ApplicationsId {
    /// `/synchronization`
    #[inline]
    pub fn synchronization(self) -> crate::calls::applications::ApplicationsIdSynchronization {
        crate::calls::applications::ApplicationsIdSynchronization(self.0.literal("synchronization"))
    }
}

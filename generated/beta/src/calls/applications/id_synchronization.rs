// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/applications/{}/synchronization`.

/// What a call can go on with behind `/applications/{}/synchronization`.
#[derive(Clone, Debug)]
pub struct ApplicationsIdSynchronization(pub(crate) docwright::Path);

impl ApplicationsIdSynchronization {
    /// `/templates`
    #[inline]
    pub fn templates(self) -> crate::calls::applications::ApplicationsIdSynchronizationTemplates {
        crate::calls::applications::ApplicationsIdSynchronizationTemplates(self.0.literal("templates"))
    }
}

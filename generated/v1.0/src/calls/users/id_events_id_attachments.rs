// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/events/{}/attachments`.

/// What a call can go on with behind `/users/{}/events/{}/attachments`.
#[derive(Clone, Debug)]
pub struct UsersIdEventsIdAttachments(pub(crate) docwright::Path);

impl UsersIdEventsIdAttachments {
    /// `/{id}`
    #[inline]
    pub fn id(self, attachment_id: &str) -> crate::calls::me::MeEventsIdAttachmentsId {
        crate::calls::me::MeEventsIdAttachmentsId(self.0.key(attachment_id))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/mailFolders/{}/messages/{}/attachments`.

/// What a call can go on with behind `/me/mailFolders/{}/messages/{}/attachments`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessagesIdAttachments(pub(crate) docwright::Path);

impl MeMailFoldersIdMessagesIdAttachments {
    /// `/{id}`
    #[inline]
    pub fn id(self, attachment_id: &str) -> crate::calls::me::MeEventsIdAttachmentsId {
        crate::calls::me::MeEventsIdAttachmentsId(self.0.key(attachment_id))
    }

    /// List what is attached to a message. Select few properties when the attachments are large, since contentBytes comes along otherwise.
    ///
    /// `GET /me/mailFolders/{id}/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Application: least: `Mail.Read`; higher: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Attachment>> {
        self.0.request(&crate::REFERENCE, "GET", "message-list-attachments")
    }

    /// Attach a file of less than 3 MB, or an item, to a message. The kind is told by @odata.type, which is required. For a larger file, create an upload session.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Attachment>) -> docwright::Request<crate::types::Attachment> {
        self.0.request(&crate::REFERENCE, "POST", "message-post-attachments").json::<crate::types::Attachment>(body)
    }
}

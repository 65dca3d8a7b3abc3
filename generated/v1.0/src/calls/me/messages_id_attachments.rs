// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/messages/{}/attachments`.

/// What a call can go on with behind `/me/messages/{}/attachments`.
#[derive(Clone, Debug)]
pub struct MeMessagesIdAttachments(pub(crate) docwright::Path);

impl MeMessagesIdAttachments {
    /// Open an uploadSession that takes a file of 3 MB up to 150 MB in pieces, and attaches it to a message or an event.
    ///
    /// `POST /me/messages/{id}/attachments/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
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
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
    ///     .attachments()
    ///     .create_upload_session(
    ///         types::AttachmentCreateUploadSessionBody::new()
    ///             .with_attachment_item(
    ///                 types::AttachmentItem::new()
    ///                     .with_attachment_type("file")
    ///                     .with_name("harbor.jpg")
    ///                     .with_content_type("image/jpeg")
    ///                     .with_size(3483322),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_upload_session(self, body: impl docwright::Is<crate::types::AttachmentCreateUploadSessionBody>) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "attachment-createuploadsession")
            .json::<crate::types::AttachmentCreateUploadSessionBody>(body)
    }

    /// `/{id}`
    #[inline]
    pub fn id(self, attachment_id: &str) -> crate::calls::me::MeEventsIdAttachmentsId {
        crate::calls::me::MeEventsIdAttachmentsId(self.0.key_beside(&["createUploadSession"], attachment_id))
    }

    /// List what is attached to a message. Select few properties when the attachments are large, since contentBytes comes along otherwise.
    ///
    /// `GET /me/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Application: least: `Mail.Read`; higher: `Mail.ReadWrite`
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
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .attachments()
    ///     .list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Attachment>> {
        self.0.request(&crate::REFERENCE, "GET", "message-list-attachments")
    }

    /// Attach a file of less than 3 MB, or an item, to a message. The kind is told by @odata.type, which is required. For a larger file, create an upload session.
    ///
    /// `POST /me/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
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
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
    ///     .attachments()
    ///     .create(
    ///         types::FileAttachment::new()
    ///             .with_name("weeks.txt")
    ///             .with_content_type("text/plain")
    ///             .with_untyped(
    ///                 "contentBytes",
    ///                 "d2VlayAxOTogNiBNYXk7IHdlZWsgMjA6IDEzIE1heQ==",
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Attachment>) -> docwright::Request<crate::types::Attachment> {
        self.0.request(&crate::REFERENCE, "POST", "message-post-attachments").json::<crate::types::Attachment>(body)
    }
}

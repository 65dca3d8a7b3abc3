// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/events/{}/attachments`.

/// What a call can go on with behind `/me/events/{}/attachments`.
#[derive(Clone, Debug)]
pub struct MeEventsIdAttachments(pub(crate) docwright::Path);

impl MeEventsIdAttachments {
    /// Open an uploadSession that takes a file of 3 MB up to 150 MB in pieces, and attaches it to a message or an event.
    ///
    /// `POST /me/events/{id}/attachments/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
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
}

/// What a call can go on with behind `/me/events/{}/attachments/{}`.
#[derive(Clone, Debug)]
pub struct MeEventsIdAttachmentsId(pub(crate) docwright::Path);

impl MeEventsIdAttachmentsId {
    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MeEventsIdAttachmentsIdValue {
        crate::calls::me::MeEventsIdAttachmentsIdValue(self.0.literal("$value"))
    }

    /// Read an attachment of a message or an event. The properties that come back depend on the kind.
    ///
    /// `GET /me/events/{id}/attachments/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    /// * `attachment_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.Read`
    /// * Delegated (personal Microsoft account): `Calendars.Read`
    /// * Application: `Calendars.Read`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Attachment> {
        self.0.request(&crate::REFERENCE, "GET", "attachment-get")
    }
}

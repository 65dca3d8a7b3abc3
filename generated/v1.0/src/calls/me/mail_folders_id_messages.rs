// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/mailFolders/{}/messages`.

/// What a call can go on with behind `/me/mailFolders/{}/messages`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessages(pub(crate) docwright::Path);

impl MeMailFoldersIdMessages {
    /// `/delta`
    #[inline]
    pub fn delta(self) -> crate::calls::me::MeMailFoldersIdMessagesDelta {
        crate::calls::me::MeMailFoldersIdMessagesDelta(self.0.literal("delta"))
    }

    /// `/{id}`
    #[inline]
    pub fn id(self, message_id: &str) -> crate::calls::me::MeMailFoldersIdMessagesId {
        crate::calls::me::MeMailFoldersIdMessagesId(self.0.key_beside(&["delta"], message_id))
    }

    /// List the messages of the signed-in user's mailbox, or of one of its folders. Deleted Items is part of the mailbox.
    ///
    /// `GET /me/mailFolders/{id}/messages`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Message>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-messages")
    }

    /// Make a draft of a new message. It goes to the Drafts folder unless the request names another one. Send covers the case where no draft is wanted.
    ///
    /// `POST /me/mailFolders/{id}/messages`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Message>) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "POST", "user-post-messages").json::<crate::types::Message>(body)
    }
}

/// What a call can go on with behind `/me/mailFolders/{}/messages/{}`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessagesId(pub(crate) docwright::Path);

impl MeMailFoldersIdMessagesId {
    /// `/attachments`
    #[inline]
    pub fn attachments(self) -> crate::calls::me::MeMailFoldersIdMessagesIdAttachments {
        crate::calls::me::MeMailFoldersIdMessagesIdAttachments(self.0.literal("attachments"))
    }

    /// Forward a message. A copy stays in Sent Items. Give the new recipients either in toRecipients or in the message parameter, and a text either in comment or in the body of message, never in both.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/forward`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-v1.0>)
    #[inline]
    pub fn forward(self, body: impl docwright::Is<crate::types::MessageForwardBody>) -> docwright::Request<()> {
        self.0
            .literal("forward")
            .request(&crate::REFERENCE, "POST", "message-forward")
            .json::<crate::types::MessageForwardBody>(body)
    }

    /// Move a message to another folder of the same mailbox. The service makes a copy there and removes the original, so the identifier changes.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/move`
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
    /// [Reference](<https://learn.microsoft.com/graph/api/message-move?view=graph-rest-v1.0>)
    #[inline]
    pub fn move_(self, body: impl docwright::Is<crate::types::MessageMoveBody>) -> docwright::Request<crate::types::Message> {
        self.0
            .literal("move")
            .request(&crate::REFERENCE, "POST", "message-move")
            .json::<crate::types::MessageMoveBody>(body)
    }

    /// Answer the sender of a message, or those in its replyTo. A copy stays in Sent Items.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/reply`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-v1.0>)
    #[inline]
    pub fn reply(self, body: impl docwright::Is<crate::types::MessageReplyBody>) -> docwright::Request<()> {
        self.0
            .literal("reply")
            .request(&crate::REFERENCE, "POST", "message-reply")
            .json::<crate::types::MessageReplyBody>(body)
    }

    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MeMessagesIdValue {
        crate::calls::me::MeMessagesIdValue(self.0.literal("$value"))
    }

    /// Delete a message. Deleting a draft discards it.
    ///
    /// `DELETE /me/mailFolders/{id}/messages/{id}`
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
    /// [Reference](<https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "message-delete")
    }

    /// Read one message with its properties.
    ///
    /// `GET /me/mailFolders/{id}/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "GET", "message-get")
    }

    /// Change properties of a message. Many of them can only change while the message is a draft.
    ///
    /// `PATCH /me/mailFolders/{id}/messages/{id}`
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
    /// [Reference](<https://learn.microsoft.com/graph/api/message-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::Message>) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "PATCH", "message-update").json::<crate::types::Message>(body)
    }
}

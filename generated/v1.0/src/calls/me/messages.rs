// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/messages`.

/// What a call can go on with behind `/me/messages`.
#[derive(Clone, Debug)]
pub struct MeMessages(pub(crate) docwright::Path);

impl MeMessages {
    /// `/{id}`
    #[inline]
    pub fn id(self, message_id: &str) -> crate::calls::me::MeMessagesId {
        crate::calls::me::MeMessagesId(self.0.key(message_id))
    }

    /// List the messages of the signed-in user's mailbox, or of one of its folders. Deleted Items is part of the mailbox.
    ///
    /// `GET /me/messages`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().messages().list().select(["sender", "subject"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Message>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-messages")
    }

    /// Make a draft of a new message. It goes to the Drafts folder unless the request names another one. Send covers the case where no draft is wanted.
    ///
    /// `POST /me/messages`
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
    ///     .create(
    ///         types::Message::new()
    ///             .with_subject("Offsite in May: which week?")
    ///             .with_importance(types::Importance::Low)
    ///             .with_body(
    ///                 types::ItemBody::new()
    ///                     .with_content_type(types::BodyType::Html)
    ///                     .with_content("<p>Week <b>19</b> or week 20?</p>"),
    ///             )
    ///             .with_to_recipients([
    ///                 types::Recipient::new()
    ///                     .with_email_address(
    ///                         types::EmailAddress::new()
    ///                             .with_name("Imani Okafor")
    ///                             .with_address("imani.okafor@contoso.com"),
    ///                     ),
    ///             ])
    ///             .with_categories(["Planning"]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Message>) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "POST", "user-post-messages").json::<crate::types::Message>(body)
    }
}

/// What a call can go on with behind `/me/messages/{}`.
#[derive(Clone, Debug)]
pub struct MeMessagesId(pub(crate) docwright::Path);

impl MeMessagesId {
    /// `/attachments`
    #[inline]
    pub fn attachments(self) -> crate::calls::me::MeMessagesIdAttachments {
        crate::calls::me::MeMessagesIdAttachments(self.0.literal("attachments"))
    }

    /// Forward a message. A copy stays in Sent Items. Give the new recipients either in toRecipients or in the message parameter, and a text either in comment or in the body of message, never in both.
    ///
    /// `POST /me/messages/{id}/forward`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
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
    ///     .id("{id}")
    ///     .forward(
    ///         types::MessageForwardBody::new()
    ///             .with_comment("For your records.")
    ///             .with_to_recipients([
    ///                 types::Recipient::new()
    ///                     .with_email_address(
    ///                         types::EmailAddress::new()
    ///                             .with_name("Wen Zhao")
    ///                             .with_address("wen.zhao@contoso.com"),
    ///                     ),
    ///             ]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// `POST /me/messages/{id}/move`
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
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .move_(types::MessageMoveBody::new().with_destination_id("archive"));
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// `POST /me/messages/{id}/reply`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
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
    ///     .reply(
    ///         types::MessageReplyBody::new()
    ///             .with_comment("Thank you, Priya. I will look at them tomorrow."),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// `DELETE /me/messages/{id}`
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
    ///     .delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "message-delete")
    }

    /// Read one message with its properties.
    ///
    /// `GET /me/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`
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
    ///     .get()
    ///     .select(["subject", "body", "bodyPreview", "uniqueBody"])
    ///     .prefer("outlook.body-content-type=\"text\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "GET", "message-get")
    }

    /// Change properties of a message. Many of them can only change while the message is a draft.
    ///
    /// `PATCH /me/messages/{id}`
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
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .update(
    ///         types::Message::new()
    ///             .with_is_read(true)
    ///             .with_categories(["Finance", "Done"])
    ///             .with_inference_classification(types::InferenceClassificationType::Other)
    ///             .with_flag(
    ///                 types::FollowupFlag::new()
    ///                     .with_flag_status(types::FollowupFlagStatus::Complete)
    ///                     .with_completed_date_time(
    ///                         types::DateTimeTimeZone::new()
    ///                             .with_date_time("2024-03-20T15:30:00")
    ///                             .with_time_zone("Europe/Oslo"),
    ///                     ),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::Message>) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "PATCH", "message-update").json::<crate::types::Message>(body)
    }
}

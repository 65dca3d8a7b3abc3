// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.message`.

use super::{Attachment, Entity, FollowupFlag, Importance, InferenceClassificationType, InternetMessageHeader, ItemBody, OutlookItem, Recipient};

docwright::record! {
    /// An email message in a mail folder: a received one, a sent one or a draft.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-v1.0>)
    Message: [OutlookItem, Entity] = "microsoft.graph.message" in crate::REFERENCE, new
}

impl Message {
    /// Recipients in the Bcc line.
    #[inline]
    pub fn bcc_recipients(&self) -> Option<&[Recipient]> {
        self.0.records("bccRecipients")
    }

    /// The text of the message, as HTML or as plain text.
    #[inline]
    pub fn body(&self) -> Option<&ItemBody> {
        self.0.record("body")
    }

    /// The first 255 characters of the body, as plain text. Read-only.
    #[inline]
    pub fn body_preview(&self) -> Option<&str> {
        self.0.text("bodyPreview")
    }

    /// Recipients in the Cc line.
    #[inline]
    pub fn cc_recipients(&self) -> Option<&[Recipient]> {
        self.0.records("ccRecipients")
    }

    /// Identifies the conversation that the message is part of.
    #[inline]
    pub fn conversation_id(&self) -> Option<&str> {
        self.0.text("conversationId")
    }

    /// Where in its conversation the message stands.
    #[inline]
    pub fn conversation_index(&self) -> Option<Vec<u8>> {
        self.0.binary("conversationIndex")
    }

    /// Whether and until when the message needs a follow-up.
    #[inline]
    pub fn flag(&self) -> Option<&FollowupFlag> {
        self.0.record("flag")
    }

    /// Owner of the mailbox that the message comes from. Usually the same as sender.
    #[inline]
    pub fn from_(&self) -> Option<&Recipient> {
        self.0.record("from")
    }

    /// Whether something is attached. Attachments that are only shown inline do not count.
    #[inline]
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.boolean("hasAttachments")
    }

    /// How important the sender says the message is. The possible values are: low, normal, and high.
    #[inline]
    pub fn importance(&self) -> Option<Importance> {
        self.0.choice("importance")
    }

    /// Which side of the Focused Inbox the message is sorted to. The possible values are: focused, other.
    #[inline]
    pub fn inference_classification(&self) -> Option<InferenceClassificationType> {
        self.0.choice("inferenceClassification")
    }

    /// The headers of the message as RFC 5322 defines them: the hops it took, and custom headers.
    ///
    /// Returned only when asked for with \$select.
    #[inline]
    pub fn internet_message_headers(&self) -> Option<&[InternetMessageHeader]> {
        self.0.records("internetMessageHeaders")
    }

    /// Message identifier in the form of RFC 2822.
    #[inline]
    pub fn internet_message_id(&self) -> Option<&str> {
        self.0.text("internetMessageId")
    }

    /// Whether the sender wants to hear that the message arrived.
    #[inline]
    pub fn is_delivery_receipt_requested(&self) -> Option<bool> {
        self.0.boolean("isDeliveryReceiptRequested")
    }

    /// Whether the message is still a draft, that is, not sent.
    #[inline]
    pub fn is_draft(&self) -> Option<bool> {
        self.0.boolean("isDraft")
    }

    /// Whether the message was read.
    #[inline]
    pub fn is_read(&self) -> Option<bool> {
        self.0.boolean("isRead")
    }

    /// Whether the sender wants to hear that the message was read.
    #[inline]
    pub fn is_read_receipt_requested(&self) -> Option<bool> {
        self.0.boolean("isReadReceiptRequested")
    }

    /// Identifies the mail folder that holds the message.
    #[inline]
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.text("parentFolderId")
    }

    /// When the message was received, in UTC.
    #[inline]
    pub fn received_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("receivedDateTime")
    }

    /// Where answers should go.
    #[inline]
    pub fn reply_to(&self) -> Option<&[Recipient]> {
        self.0.records("replyTo")
    }

    /// The account that in fact wrote the message. It differs from from where someone sends on behalf of someone else.
    #[inline]
    pub fn sender(&self) -> Option<&Recipient> {
        self.0.record("sender")
    }

    /// When the message was sent, in UTC.
    #[inline]
    pub fn sent_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("sentDateTime")
    }

    /// The subject line.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.0.text("subject")
    }

    /// Recipients in the To line.
    #[inline]
    pub fn to_recipients(&self) -> Option<&[Recipient]> {
        self.0.records("toRecipients")
    }

    /// The part of the body that only this message has, without the quoted conversation.
    ///
    /// Returned only when asked for with \$select.
    #[inline]
    pub fn unique_body(&self) -> Option<&ItemBody> {
        self.0.record("uniqueBody")
    }

    /// Address that opens the message in Outlook on the web.
    #[inline]
    pub fn web_link(&self) -> Option<&str> {
        self.0.text("webLink")
    }

    /// The files, items and references attached to the message.
    #[inline]
    pub fn attachments(&self) -> Option<&[Attachment]> {
        self.0.records("attachments")
    }

    /// Sets `bccRecipients`.
    #[inline]
    #[must_use]
    pub fn with_bcc_recipients(self, value: impl IntoIterator<Item = impl docwright::Is<Recipient>>) -> Self {
        Self(self.0.with_records("bccRecipients", value))
    }

    /// Sets `bccRecipients` to null.
    #[inline]
    #[must_use]
    pub fn clear_bcc_recipients(self) -> Self {
        Self(self.0.with_null("bccRecipients"))
    }

    /// Sets `body`.
    #[inline]
    #[must_use]
    pub fn with_body(self, value: impl docwright::Is<ItemBody>) -> Self {
        Self(self.0.with_record("body", value))
    }

    /// Sets `body` to null.
    #[inline]
    #[must_use]
    pub fn clear_body(self) -> Self {
        Self(self.0.with_null("body"))
    }

    /// Sets `bodyPreview`.
    #[inline]
    #[must_use]
    pub fn with_body_preview(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("bodyPreview", value))
    }

    /// Sets `bodyPreview` to null.
    #[inline]
    #[must_use]
    pub fn clear_body_preview(self) -> Self {
        Self(self.0.with_null("bodyPreview"))
    }

    /// Sets `ccRecipients`.
    #[inline]
    #[must_use]
    pub fn with_cc_recipients(self, value: impl IntoIterator<Item = impl docwright::Is<Recipient>>) -> Self {
        Self(self.0.with_records("ccRecipients", value))
    }

    /// Sets `ccRecipients` to null.
    #[inline]
    #[must_use]
    pub fn clear_cc_recipients(self) -> Self {
        Self(self.0.with_null("ccRecipients"))
    }

    /// Sets `conversationId`.
    #[inline]
    #[must_use]
    pub fn with_conversation_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("conversationId", value))
    }

    /// Sets `conversationId` to null.
    #[inline]
    #[must_use]
    pub fn clear_conversation_id(self) -> Self {
        Self(self.0.with_null("conversationId"))
    }

    /// Sets `conversationIndex`.
    #[inline]
    #[must_use]
    pub fn with_conversation_index(self, value: impl AsRef<[u8]>) -> Self {
        Self(self.0.with_binary("conversationIndex", value))
    }

    /// Sets `conversationIndex` to null.
    #[inline]
    #[must_use]
    pub fn clear_conversation_index(self) -> Self {
        Self(self.0.with_null("conversationIndex"))
    }

    /// Sets `flag`.
    #[inline]
    #[must_use]
    pub fn with_flag(self, value: impl docwright::Is<FollowupFlag>) -> Self {
        Self(self.0.with_record("flag", value))
    }

    /// Sets `flag` to null.
    #[inline]
    #[must_use]
    pub fn clear_flag(self) -> Self {
        Self(self.0.with_null("flag"))
    }

    /// Sets `from`.
    #[inline]
    #[must_use]
    pub fn with_from(self, value: impl docwright::Is<Recipient>) -> Self {
        Self(self.0.with_record("from", value))
    }

    /// Sets `from` to null.
    #[inline]
    #[must_use]
    pub fn clear_from(self) -> Self {
        Self(self.0.with_null("from"))
    }

    /// Sets `hasAttachments`.
    #[inline]
    #[must_use]
    pub fn with_has_attachments(self, value: bool) -> Self {
        Self(self.0.with_boolean("hasAttachments", value))
    }

    /// Sets `hasAttachments` to null.
    #[inline]
    #[must_use]
    pub fn clear_has_attachments(self) -> Self {
        Self(self.0.with_null("hasAttachments"))
    }

    /// Sets `importance`.
    #[inline]
    #[must_use]
    pub fn with_importance(self, value: Importance) -> Self {
        Self(self.0.with_choice("importance", value))
    }

    /// Sets `importance` to null.
    #[inline]
    #[must_use]
    pub fn clear_importance(self) -> Self {
        Self(self.0.with_null("importance"))
    }

    /// Sets `inferenceClassification`.
    #[inline]
    #[must_use]
    pub fn with_inference_classification(self, value: InferenceClassificationType) -> Self {
        Self(self.0.with_choice("inferenceClassification", value))
    }

    /// Sets `inferenceClassification` to null.
    #[inline]
    #[must_use]
    pub fn clear_inference_classification(self) -> Self {
        Self(self.0.with_null("inferenceClassification"))
    }

    /// Sets `internetMessageHeaders`.
    #[inline]
    #[must_use]
    pub fn with_internet_message_headers(self, value: impl IntoIterator<Item = impl docwright::Is<InternetMessageHeader>>) -> Self {
        Self(self.0.with_records("internetMessageHeaders", value))
    }

    /// Sets `internetMessageHeaders` to null.
    #[inline]
    #[must_use]
    pub fn clear_internet_message_headers(self) -> Self {
        Self(self.0.with_null("internetMessageHeaders"))
    }

    /// Sets `internetMessageId`.
    #[inline]
    #[must_use]
    pub fn with_internet_message_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("internetMessageId", value))
    }

    /// Sets `internetMessageId` to null.
    #[inline]
    #[must_use]
    pub fn clear_internet_message_id(self) -> Self {
        Self(self.0.with_null("internetMessageId"))
    }

    /// Sets `isDeliveryReceiptRequested`.
    #[inline]
    #[must_use]
    pub fn with_is_delivery_receipt_requested(self, value: bool) -> Self {
        Self(self.0.with_boolean("isDeliveryReceiptRequested", value))
    }

    /// Sets `isDeliveryReceiptRequested` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_delivery_receipt_requested(self) -> Self {
        Self(self.0.with_null("isDeliveryReceiptRequested"))
    }

    /// Sets `isDraft`.
    #[inline]
    #[must_use]
    pub fn with_is_draft(self, value: bool) -> Self {
        Self(self.0.with_boolean("isDraft", value))
    }

    /// Sets `isDraft` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_draft(self) -> Self {
        Self(self.0.with_null("isDraft"))
    }

    /// Sets `isRead`.
    #[inline]
    #[must_use]
    pub fn with_is_read(self, value: bool) -> Self {
        Self(self.0.with_boolean("isRead", value))
    }

    /// Sets `isRead` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_read(self) -> Self {
        Self(self.0.with_null("isRead"))
    }

    /// Sets `isReadReceiptRequested`.
    #[inline]
    #[must_use]
    pub fn with_is_read_receipt_requested(self, value: bool) -> Self {
        Self(self.0.with_boolean("isReadReceiptRequested", value))
    }

    /// Sets `isReadReceiptRequested` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_read_receipt_requested(self) -> Self {
        Self(self.0.with_null("isReadReceiptRequested"))
    }

    /// Sets `parentFolderId`.
    #[inline]
    #[must_use]
    pub fn with_parent_folder_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("parentFolderId", value))
    }

    /// Sets `parentFolderId` to null.
    #[inline]
    #[must_use]
    pub fn clear_parent_folder_id(self) -> Self {
        Self(self.0.with_null("parentFolderId"))
    }

    /// Sets `receivedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_received_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("receivedDateTime", value))
    }

    /// Sets `receivedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_received_date_time(self) -> Self {
        Self(self.0.with_null("receivedDateTime"))
    }

    /// Sets `replyTo`.
    #[inline]
    #[must_use]
    pub fn with_reply_to(self, value: impl IntoIterator<Item = impl docwright::Is<Recipient>>) -> Self {
        Self(self.0.with_records("replyTo", value))
    }

    /// Sets `replyTo` to null.
    #[inline]
    #[must_use]
    pub fn clear_reply_to(self) -> Self {
        Self(self.0.with_null("replyTo"))
    }

    /// Sets `sender`.
    #[inline]
    #[must_use]
    pub fn with_sender(self, value: impl docwright::Is<Recipient>) -> Self {
        Self(self.0.with_record("sender", value))
    }

    /// Sets `sender` to null.
    #[inline]
    #[must_use]
    pub fn clear_sender(self) -> Self {
        Self(self.0.with_null("sender"))
    }

    /// Sets `sentDateTime`.
    #[inline]
    #[must_use]
    pub fn with_sent_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("sentDateTime", value))
    }

    /// Sets `sentDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_sent_date_time(self) -> Self {
        Self(self.0.with_null("sentDateTime"))
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn with_subject(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("subject", value))
    }

    /// Sets `subject` to null.
    #[inline]
    #[must_use]
    pub fn clear_subject(self) -> Self {
        Self(self.0.with_null("subject"))
    }

    /// Sets `toRecipients`.
    #[inline]
    #[must_use]
    pub fn with_to_recipients(self, value: impl IntoIterator<Item = impl docwright::Is<Recipient>>) -> Self {
        Self(self.0.with_records("toRecipients", value))
    }

    /// Sets `toRecipients` to null.
    #[inline]
    #[must_use]
    pub fn clear_to_recipients(self) -> Self {
        Self(self.0.with_null("toRecipients"))
    }

    /// Sets `uniqueBody`.
    #[inline]
    #[must_use]
    pub fn with_unique_body(self, value: impl docwright::Is<ItemBody>) -> Self {
        Self(self.0.with_record("uniqueBody", value))
    }

    /// Sets `uniqueBody` to null.
    #[inline]
    #[must_use]
    pub fn clear_unique_body(self) -> Self {
        Self(self.0.with_null("uniqueBody"))
    }

    /// Sets `webLink`.
    #[inline]
    #[must_use]
    pub fn with_web_link(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("webLink", value))
    }

    /// Sets `webLink` to null.
    #[inline]
    #[must_use]
    pub fn clear_web_link(self) -> Self {
        Self(self.0.with_null("webLink"))
    }

    /// Sets `attachments`.
    #[inline]
    #[must_use]
    pub fn with_attachments(self, value: impl IntoIterator<Item = impl docwright::Is<Attachment>>) -> Self {
        Self(self.0.with_records("attachments", value))
    }

    /// Sets `attachments` to null.
    #[inline]
    #[must_use]
    pub fn clear_attachments(self) -> Self {
        Self(self.0.with_null("attachments"))
    }

    /// Sets `categories`.
    #[inline]
    #[must_use]
    pub fn with_categories(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("categories", value))
    }

    /// Sets `categories` to null.
    #[inline]
    #[must_use]
    pub fn clear_categories(self) -> Self {
        Self(self.0.with_null("categories"))
    }

    /// Sets `changeKey`.
    #[inline]
    #[must_use]
    pub fn with_change_key(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("changeKey", value))
    }

    /// Sets `changeKey` to null.
    #[inline]
    #[must_use]
    pub fn clear_change_key(self) -> Self {
        Self(self.0.with_null("changeKey"))
    }

    /// Sets `createdDateTime`.
    #[inline]
    #[must_use]
    pub fn with_created_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("createdDateTime", value))
    }

    /// Sets `createdDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_date_time(self) -> Self {
        Self(self.0.with_null("createdDateTime"))
    }

    /// Sets `lastModifiedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_last_modified_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("lastModifiedDateTime", value))
    }

    /// Sets `lastModifiedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_last_modified_date_time(self) -> Self {
        Self(self.0.with_null("lastModifiedDateTime"))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `id` to null.
    #[inline]
    #[must_use]
    pub fn clear_id(self) -> Self {
        Self(self.0.with_null("id"))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.mailFolder`.

use super::{Entity, Message};

docwright::record! {
    /// A folder of a mailbox.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/mailfolder?view=graph-rest-v1.0>)
    MailFolder: [Entity] = "microsoft.graph.mailFolder" in crate::REFERENCE, new
}

impl MailFolder {
    /// How many folders stand directly in this one.
    #[inline]
    pub fn child_folder_count(&self) -> Option<i32> {
        self.0.int32("childFolderCount")
    }

    /// The name to show.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Whether the folder is hidden. Can only be set when the folder is made.
    #[inline]
    pub fn is_hidden(&self) -> Option<bool> {
        self.0.boolean("isHidden")
    }

    /// Identifies the folder that this one stands in.
    #[inline]
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.text("parentFolderId")
    }

    /// How many items the folder holds.
    #[inline]
    pub fn total_item_count(&self) -> Option<i32> {
        self.0.int32("totalItemCount")
    }

    /// How many of its items are unread.
    #[inline]
    pub fn unread_item_count(&self) -> Option<i32> {
        self.0.int32("unreadItemCount")
    }

    /// The folders that stand in this one.
    #[inline]
    pub fn child_folders(&self) -> Option<&[MailFolder]> {
        self.0.records("childFolders")
    }

    /// The messages in the folder.
    #[inline]
    pub fn messages(&self) -> Option<&[Message]> {
        self.0.records("messages")
    }

    /// Sets `childFolderCount`.
    #[inline]
    #[must_use]
    pub fn with_child_folder_count(self, value: i32) -> Self {
        Self(self.0.with_int32("childFolderCount", value))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `isHidden`.
    #[inline]
    #[must_use]
    pub fn with_is_hidden(self, value: bool) -> Self {
        Self(self.0.with_boolean("isHidden", value))
    }

    /// Sets `parentFolderId`.
    #[inline]
    #[must_use]
    pub fn with_parent_folder_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("parentFolderId", value))
    }

    /// Sets `totalItemCount`.
    #[inline]
    #[must_use]
    pub fn with_total_item_count(self, value: i32) -> Self {
        Self(self.0.with_int32("totalItemCount", value))
    }

    /// Sets `unreadItemCount`.
    #[inline]
    #[must_use]
    pub fn with_unread_item_count(self, value: i32) -> Self {
        Self(self.0.with_int32("unreadItemCount", value))
    }

    /// Sets `childFolders`.
    #[inline]
    #[must_use]
    pub fn with_child_folders(self, value: impl IntoIterator<Item = impl docwright::Is<MailFolder>>) -> Self {
        Self(self.0.with_records("childFolders", value))
    }

    /// Sets `messages`.
    #[inline]
    #[must_use]
    pub fn with_messages(self, value: impl IntoIterator<Item = impl docwright::Is<Message>>) -> Self {
        Self(self.0.with_records("messages", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.driveItem`.

use super::{BaseItem, Deleted, Entity, File, FileSystemInfo, Folder, GeoCoordinates, IdentitySet, ItemReference, Root, SearchResult, User};

docwright::record! {
    /// A file, a folder or anything else that stands in a drive.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-v1.0>)
    DriveItem: [BaseItem, Entity] = "microsoft.graph.driveItem" in crate::REFERENCE, new
}

impl DriveItem {
    /// The bytes of the item, if it is a file.
    #[inline]
    pub fn content(&self) -> Option<&str> {
        self.0.untyped("content")
    }

    /// Version of the bytes alone. It stays when only the metadata changes, and folders have none. Read-only.
    #[inline]
    pub fn ctag(&self) -> Option<&str> {
        self.0.text("cTag")
    }

    /// What is known of the deletion, if the item was deleted. Read-only.
    #[inline]
    pub fn deleted(&self) -> Option<&Deleted> {
        self.0.record("deleted")
    }

    /// Present when the item is a file. Read-only.
    #[inline]
    pub fn file(&self) -> Option<&File> {
        self.0.record("file")
    }

    /// The times that the client's file system keeps.
    #[inline]
    pub fn file_system_info(&self) -> Option<&FileSystemInfo> {
        self.0.record("fileSystemInfo")
    }

    /// Present when the item is a folder. Read-only.
    #[inline]
    pub fn folder(&self) -> Option<&Folder> {
        self.0.record("folder")
    }

    /// Where a picture was taken, if that is known. Read-only.
    #[inline]
    pub fn location(&self) -> Option<&GeoCoordinates> {
        self.0.record("location")
    }

    /// Present when the item is the top of its drive. Read-only.
    #[inline]
    pub fn root(&self) -> Option<&Root> {
        self.0.record("root")
    }

    /// Present when the item comes from a search. Read-only.
    #[inline]
    pub fn search_result(&self) -> Option<&SearchResult> {
        self.0.record("searchResult")
    }

    /// Size in bytes. Read-only.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.0.int64("size")
    }

    /// Address for WebDAV clients.
    #[inline]
    pub fn web_dav_url(&self) -> Option<&str> {
        self.0.text("webDavUrl")
    }

    /// What stands directly in the item. Only folders have children. Read-only. Nullable.
    #[inline]
    pub fn children(&self) -> Option<&[DriveItem]> {
        self.0.records("children")
    }

    /// What to do when the name is taken: fail, replace or rename. Write-only.
    #[inline]
    pub fn microsoft_graph_conflict_behavior(&self) -> Option<&str> {
        self.0.text("@microsoft.graph.conflictBehavior")
    }

    /// An address that gives the bytes without further authorization, for about an hour. Read-only.
    #[inline]
    pub fn microsoft_graph_download_url(&self) -> Option<&str> {
        self.0.text("@microsoft.graph.downloadUrl")
    }

    /// Sets `content`.
    #[inline]
    #[must_use]
    pub fn with_content(self, value: impl Into<docwright::serde_json::Value>) -> Self {
        Self(self.0.with_untyped("content", value))
    }

    /// Sets `content` to null.
    #[inline]
    #[must_use]
    pub fn clear_content(self) -> Self {
        Self(self.0.with_null("content"))
    }

    /// Sets `cTag`.
    #[inline]
    #[must_use]
    pub fn with_ctag(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("cTag", value))
    }

    /// Sets `cTag` to null.
    #[inline]
    #[must_use]
    pub fn clear_ctag(self) -> Self {
        Self(self.0.with_null("cTag"))
    }

    /// Sets `deleted`.
    #[inline]
    #[must_use]
    pub fn with_deleted(self, value: impl docwright::Is<Deleted>) -> Self {
        Self(self.0.with_record("deleted", value))
    }

    /// Sets `deleted` to null.
    #[inline]
    #[must_use]
    pub fn clear_deleted(self) -> Self {
        Self(self.0.with_null("deleted"))
    }

    /// Sets `file`.
    #[inline]
    #[must_use]
    pub fn with_file(self, value: impl docwright::Is<File>) -> Self {
        Self(self.0.with_record("file", value))
    }

    /// Sets `file` to null.
    #[inline]
    #[must_use]
    pub fn clear_file(self) -> Self {
        Self(self.0.with_null("file"))
    }

    /// Sets `fileSystemInfo`.
    #[inline]
    #[must_use]
    pub fn with_file_system_info(self, value: impl docwright::Is<FileSystemInfo>) -> Self {
        Self(self.0.with_record("fileSystemInfo", value))
    }

    /// Sets `fileSystemInfo` to null.
    #[inline]
    #[must_use]
    pub fn clear_file_system_info(self) -> Self {
        Self(self.0.with_null("fileSystemInfo"))
    }

    /// Sets `folder`.
    #[inline]
    #[must_use]
    pub fn with_folder(self, value: impl docwright::Is<Folder>) -> Self {
        Self(self.0.with_record("folder", value))
    }

    /// Sets `folder` to null.
    #[inline]
    #[must_use]
    pub fn clear_folder(self) -> Self {
        Self(self.0.with_null("folder"))
    }

    /// Sets `location`.
    #[inline]
    #[must_use]
    pub fn with_location(self, value: impl docwright::Is<GeoCoordinates>) -> Self {
        Self(self.0.with_record("location", value))
    }

    /// Sets `location` to null.
    #[inline]
    #[must_use]
    pub fn clear_location(self) -> Self {
        Self(self.0.with_null("location"))
    }

    /// Sets `root`.
    #[inline]
    #[must_use]
    pub fn with_root(self, value: impl docwright::Is<Root>) -> Self {
        Self(self.0.with_record("root", value))
    }

    /// Sets `root` to null.
    #[inline]
    #[must_use]
    pub fn clear_root(self) -> Self {
        Self(self.0.with_null("root"))
    }

    /// Sets `searchResult`.
    #[inline]
    #[must_use]
    pub fn with_search_result(self, value: impl docwright::Is<SearchResult>) -> Self {
        Self(self.0.with_record("searchResult", value))
    }

    /// Sets `searchResult` to null.
    #[inline]
    #[must_use]
    pub fn clear_search_result(self) -> Self {
        Self(self.0.with_null("searchResult"))
    }

    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn with_size(self, value: i64) -> Self {
        Self(self.0.with_int64("size", value))
    }

    /// Sets `size` to null.
    #[inline]
    #[must_use]
    pub fn clear_size(self) -> Self {
        Self(self.0.with_null("size"))
    }

    /// Sets `webDavUrl`.
    #[inline]
    #[must_use]
    pub fn with_web_dav_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("webDavUrl", value))
    }

    /// Sets `webDavUrl` to null.
    #[inline]
    #[must_use]
    pub fn clear_web_dav_url(self) -> Self {
        Self(self.0.with_null("webDavUrl"))
    }

    /// Sets `children`.
    #[inline]
    #[must_use]
    pub fn with_children(self, value: impl IntoIterator<Item = impl docwright::Is<DriveItem>>) -> Self {
        Self(self.0.with_records("children", value))
    }

    /// Sets `children` to null.
    #[inline]
    #[must_use]
    pub fn clear_children(self) -> Self {
        Self(self.0.with_null("children"))
    }

    /// Sets `@microsoft.graph.conflictBehavior`.
    #[inline]
    #[must_use]
    pub fn with_microsoft_graph_conflict_behavior(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("@microsoft.graph.conflictBehavior", value))
    }

    /// Sets `@microsoft.graph.conflictBehavior` to null.
    #[inline]
    #[must_use]
    pub fn clear_microsoft_graph_conflict_behavior(self) -> Self {
        Self(self.0.with_null("@microsoft.graph.conflictBehavior"))
    }

    /// Sets `@microsoft.graph.downloadUrl`.
    #[inline]
    #[must_use]
    pub fn with_microsoft_graph_download_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("@microsoft.graph.downloadUrl", value))
    }

    /// Sets `@microsoft.graph.downloadUrl` to null.
    #[inline]
    #[must_use]
    pub fn clear_microsoft_graph_download_url(self) -> Self {
        Self(self.0.with_null("@microsoft.graph.downloadUrl"))
    }

    /// Sets `createdBy`.
    #[inline]
    #[must_use]
    pub fn with_created_by(self, value: impl docwright::Is<IdentitySet>) -> Self {
        Self(self.0.with_record("createdBy", value))
    }

    /// Sets `createdBy` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_by(self) -> Self {
        Self(self.0.with_null("createdBy"))
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

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn with_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("description", value))
    }

    /// Sets `description` to null.
    #[inline]
    #[must_use]
    pub fn clear_description(self) -> Self {
        Self(self.0.with_null("description"))
    }

    /// Sets `eTag`.
    #[inline]
    #[must_use]
    pub fn with_etag(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("eTag", value))
    }

    /// Sets `eTag` to null.
    #[inline]
    #[must_use]
    pub fn clear_etag(self) -> Self {
        Self(self.0.with_null("eTag"))
    }

    /// Sets `lastModifiedBy`.
    #[inline]
    #[must_use]
    pub fn with_last_modified_by(self, value: impl docwright::Is<IdentitySet>) -> Self {
        Self(self.0.with_record("lastModifiedBy", value))
    }

    /// Sets `lastModifiedBy` to null.
    #[inline]
    #[must_use]
    pub fn clear_last_modified_by(self) -> Self {
        Self(self.0.with_null("lastModifiedBy"))
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

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(self) -> Self {
        Self(self.0.with_null("name"))
    }

    /// Sets `parentReference`.
    #[inline]
    #[must_use]
    pub fn with_parent_reference(self, value: impl docwright::Is<ItemReference>) -> Self {
        Self(self.0.with_record("parentReference", value))
    }

    /// Sets `parentReference` to null.
    #[inline]
    #[must_use]
    pub fn clear_parent_reference(self) -> Self {
        Self(self.0.with_null("parentReference"))
    }

    /// Sets `webUrl`.
    #[inline]
    #[must_use]
    pub fn with_web_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("webUrl", value))
    }

    /// Sets `webUrl` to null.
    #[inline]
    #[must_use]
    pub fn clear_web_url(self) -> Self {
        Self(self.0.with_null("webUrl"))
    }

    /// Sets `createdByUser`.
    #[inline]
    #[must_use]
    pub fn with_created_by_user(self, value: impl docwright::Is<User>) -> Self {
        Self(self.0.with_record("createdByUser", value))
    }

    /// Sets `createdByUser` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_by_user(self) -> Self {
        Self(self.0.with_null("createdByUser"))
    }

    /// Sets `lastModifiedByUser`.
    #[inline]
    #[must_use]
    pub fn with_last_modified_by_user(self, value: impl docwright::Is<User>) -> Self {
        Self(self.0.with_record("lastModifiedByUser", value))
    }

    /// Sets `lastModifiedByUser` to null.
    #[inline]
    #[must_use]
    pub fn clear_last_modified_by_user(self) -> Self {
        Self(self.0.with_null("lastModifiedByUser"))
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

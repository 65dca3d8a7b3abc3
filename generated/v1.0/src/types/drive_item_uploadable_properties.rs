// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.driveItemUploadableProperties`.

use super::FileSystemInfo;

docwright::record! {
    /// What can be said about a file when its upload session is created.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-v1.0>)
    DriveItemUploadableProperties: [] = "microsoft.graph.driveItemUploadableProperties" in crate::REFERENCE, new
}

impl DriveItemUploadableProperties {
    /// What the user says about the file.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// Size of the file in bytes, so that a full drive is noticed at once.
    #[inline]
    pub fn file_size(&self) -> Option<i64> {
        self.0.int64("fileSize")
    }

    /// The times that the client's file system keeps.
    #[inline]
    pub fn file_system_info(&self) -> Option<&FileSystemInfo> {
        self.0.record("fileSystemInfo")
    }

    /// The name of the file.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// What to do when the name is taken: fail, replace or rename. Write-only.
    #[inline]
    pub fn microsoft_graph_conflict_behavior(&self) -> Option<&str> {
        self.0.text("@microsoft.graph.conflictBehavior")
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn with_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("description", value))
    }

    /// Sets `fileSize`.
    #[inline]
    #[must_use]
    pub fn with_file_size(self, value: i64) -> Self {
        Self(self.0.with_int64("fileSize", value))
    }

    /// Sets `fileSystemInfo`.
    #[inline]
    #[must_use]
    pub fn with_file_system_info(self, value: impl docwright::Is<FileSystemInfo>) -> Self {
        Self(self.0.with_record("fileSystemInfo", value))
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `@microsoft.graph.conflictBehavior`.
    #[inline]
    #[must_use]
    pub fn with_microsoft_graph_conflict_behavior(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("@microsoft.graph.conflictBehavior", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.fileSystemInfo`.

docwright::record! {
    /// The times that the file system of the client keeps of a driveItem.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/filesysteminfo?view=graph-rest-v1.0>)
    FileSystemInfo: [] = "microsoft.graph.fileSystemInfo" in crate::REFERENCE, new
}

impl FileSystemInfo {
    /// When the file was made on the client.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// When the file was last opened on the client.
    #[inline]
    pub fn last_accessed_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("lastAccessedDateTime")
    }

    /// When the file last changed on the client.
    #[inline]
    pub fn last_modified_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `createdDateTime`.
    #[inline]
    #[must_use]
    pub fn with_created_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("createdDateTime", value))
    }

    /// Sets `lastAccessedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_last_accessed_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("lastAccessedDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_last_modified_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("lastModifiedDateTime", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.itemReference`.

docwright::record! {
    /// Points to a driveItem.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-v1.0>)
    ItemReference: [] = "microsoft.graph.itemReference" in crate::REFERENCE, new
}

impl ItemReference {
    /// Identifies the drive that holds the item. Read-only.
    #[inline]
    pub fn drive_id(&self) -> Option<&str> {
        self.0.text("driveId")
    }

    /// What kind of drive it is; see drive. Read-only.
    #[inline]
    pub fn drive_type(&self) -> Option<&str> {
        self.0.text("driveType")
    }

    /// Identifies the item within its drive. Read-only.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }

    /// The name of the item. Read-only.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// The path of the item, ready to be put into an address. Read-only.
    #[inline]
    pub fn path(&self) -> Option<&str> {
        self.0.text("path")
    }

    /// Identifies a shared item.
    #[inline]
    pub fn share_id(&self) -> Option<&str> {
        self.0.text("shareId")
    }

    /// Identifies the site that holds the library of the item.
    #[inline]
    pub fn site_id(&self) -> Option<&str> {
        self.0.text("siteId")
    }

    /// Sets `driveId`.
    #[inline]
    #[must_use]
    pub fn with_drive_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("driveId", value))
    }

    /// Sets `driveType`.
    #[inline]
    #[must_use]
    pub fn with_drive_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("driveType", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `path`.
    #[inline]
    #[must_use]
    pub fn with_path(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("path", value))
    }

    /// Sets `shareId`.
    #[inline]
    #[must_use]
    pub fn with_share_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("shareId", value))
    }

    /// Sets `siteId`.
    #[inline]
    #[must_use]
    pub fn with_site_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("siteId", value))
    }
}

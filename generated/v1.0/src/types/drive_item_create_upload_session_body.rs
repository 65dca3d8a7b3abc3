// Emitted by docwright from the reference; edits are lost on the next run.
//! `driveitem-createuploadsession-body`.

use super::DriveItemUploadableProperties;

docwright::record! {
    /// Part of what `driveitem-createuploadsession` sends or answers.
    DriveItemCreateUploadSessionBody: [] = "driveitem-createuploadsession-body" in crate::REFERENCE, new
}

impl DriveItemCreateUploadSessionBody {
    /// Whether the file is only made when the client asks for it. false unless said otherwise.
    #[inline]
    pub fn defer_commit(&self) -> Option<bool> {
        self.0.boolean("deferCommit")
    }

    /// What is known about the file.
    #[inline]
    pub fn item(&self) -> Option<&DriveItemUploadableProperties> {
        self.0.record("item")
    }

    /// Sets `deferCommit`.
    #[inline]
    #[must_use]
    pub fn with_defer_commit(self, value: bool) -> Self {
        Self(self.0.with_boolean("deferCommit", value))
    }

    /// Sets `item`.
    #[inline]
    #[must_use]
    pub fn with_item(self, value: impl docwright::Is<DriveItemUploadableProperties>) -> Self {
        Self(self.0.with_record("item", value))
    }
}

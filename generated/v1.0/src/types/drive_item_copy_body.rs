// Emitted by docwright from the reference; edits are lost on the next run.
//! `driveitem-copy-body`.

use super::ItemReference;

docwright::record! {
    /// Part of what `driveitem-copy` sends or answers.
    DriveItemCopyBody: [] = "driveitem-copy-body" in crate::REFERENCE, new
}

impl DriveItemCopyBody {
    /// What to call the copy. Like the original unless said otherwise.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// The folder that gets the copy, by driveId and id.
    #[inline]
    pub fn parent_reference(&self) -> Option<&ItemReference> {
        self.0.record("parentReference")
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn with_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// Sets `parentReference`.
    #[inline]
    #[must_use]
    pub fn with_parent_reference(self, value: impl docwright::Is<ItemReference>) -> Self {
        Self(self.0.with_record("parentReference", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.file`.

use super::Hashes;

docwright::record! {
    /// Says that a driveItem is a file, and what of.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-v1.0>)
    File: [] = "microsoft.graph.file" in crate::REFERENCE, new
}

impl File {
    /// Checksums of the bytes, where the service has them. Read-only.
    #[inline]
    pub fn hashes(&self) -> Option<&Hashes> {
        self.0.record("hashes")
    }

    /// MIME type that the service worked out. It may differ from the one given on upload. Read-only.
    #[inline]
    pub fn mime_type(&self) -> Option<&str> {
        self.0.text("mimeType")
    }

    /// Sets `hashes`.
    #[inline]
    #[must_use]
    pub fn with_hashes(self, value: impl docwright::Is<Hashes>) -> Self {
        Self(self.0.with_record("hashes", value))
    }

    /// Sets `mimeType`.
    #[inline]
    #[must_use]
    pub fn with_mime_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("mimeType", value))
    }
}

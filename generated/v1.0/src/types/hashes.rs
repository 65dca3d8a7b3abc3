// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.hashes`.

docwright::record! {
    /// Checksums of the bytes of a file.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/hashes?view=graph-rest-v1.0>)
    Hashes: [] = "microsoft.graph.hashes" in crate::REFERENCE, new
}

impl Hashes {
    /// CRC32 in little endian, as hexadecimal digits. Read-only.
    #[inline]
    pub fn crc32_hash(&self) -> Option<&str> {
        self.0.text("crc32Hash")
    }

    /// The QuickXorHash in base64. Read-only.
    #[inline]
    pub fn quick_xor_hash(&self) -> Option<&str> {
        self.0.text("quickXorHash")
    }

    /// SHA-1 as hexadecimal digits. Read-only.
    #[inline]
    pub fn sha1_hash(&self) -> Option<&str> {
        self.0.text("sha1Hash")
    }

    /// SHA-256 as hexadecimal digits. Read-only.
    #[inline]
    pub fn sha256_hash(&self) -> Option<&str> {
        self.0.text("sha256Hash")
    }

    /// Sets `crc32Hash`.
    #[inline]
    #[must_use]
    pub fn with_crc32_hash(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("crc32Hash", value))
    }

    /// Sets `quickXorHash`.
    #[inline]
    #[must_use]
    pub fn with_quick_xor_hash(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("quickXorHash", value))
    }

    /// Sets `sha1Hash`.
    #[inline]
    #[must_use]
    pub fn with_sha1_hash(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("sha1Hash", value))
    }

    /// Sets `sha256Hash`.
    #[inline]
    #[must_use]
    pub fn with_sha256_hash(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("sha256Hash", value))
    }
}

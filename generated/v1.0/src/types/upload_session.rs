// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.uploadSession`.

docwright::record! {
    /// An open session that takes a large file in pieces.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-v1.0>)
    UploadSession: [] = "microsoft.graph.uploadSession" in crate::REFERENCE
}

impl UploadSession {
    /// When the session ends, in UTC. All bytes must be there by then.
    #[inline]
    pub fn expiration_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// The ranges that are still missing, such as 0-26 for the first 27 bytes or 101- for all from there on.
    #[inline]
    pub fn next_expected_ranges(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("nextExpectedRanges")
    }

    /// The address that takes the bytes.
    #[inline]
    pub fn upload_url(&self) -> Option<&str> {
        self.0.text("uploadUrl")
    }
}

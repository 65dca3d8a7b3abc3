// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.quota`.

docwright::record! {
    /// How much space a drive has, and how much of it is used.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-v1.0>)
    Quota: [] = "microsoft.graph.quota" in crate::REFERENCE
}

impl Quota {
    /// Bytes taken by the recycle bin. Read-only.
    #[inline]
    pub fn deleted(&self) -> Option<i64> {
        self.0.int64("deleted")
    }

    /// Bytes still free. Read-only.
    #[inline]
    pub fn remaining(&self) -> Option<i64> {
        self.0.int64("remaining")
    }

    /// How full the drive is. Possible values are: normal, nearing, critical, exceeded. Read-only.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.0.text("state")
    }

    /// Bytes in all. Read-only.
    #[inline]
    pub fn total(&self) -> Option<i64> {
        self.0.int64("total")
    }

    /// Bytes in use. Read-only.
    #[inline]
    pub fn used(&self) -> Option<i64> {
        self.0.int64("used")
    }
}

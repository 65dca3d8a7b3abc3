// Emitted by docwright from the reference; edits are lost on the next run.
//! `boat-dock-body`.

docwright::record! {
    /// Part of what `boat-dock` sends or answers.
    BoatDockBody: [] = "boat-dock-body" in crate::REFERENCE, new
}

impl BoatDockBody {
    /// Where to.
    #[inline]
    pub fn pier(&self) -> Option<i32> {
        self.0.int32("pier")
    }

    /// Without the horn.
    #[inline]
    pub fn quietly(&self) -> Option<bool> {
        self.0.boolean("quietly")
    }

    /// Sets `pier`.
    #[inline]
    #[must_use]
    pub fn with_pier(self, value: i32) -> Self {
        Self(self.0.with_int32("pier", value))
    }

    /// Sets `quietly`.
    #[inline]
    #[must_use]
    pub fn with_quietly(self, value: bool) -> Self {
        Self(self.0.with_boolean("quietly", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `opentypeextension-post-opentypeextension-result`.

docwright::record! {
    /// Part of what `opentypeextension-post-opentypeextension` sends or answers.
    OpentypeextensionPostOpentypeextensionResult: [] = "opentypeextension-post-opentypeextension-result" in crate::REFERENCE, new
}

impl OpentypeextensionPostOpentypeextensionResult {
    /// `extensionName`
    #[inline]
    pub fn extension_name(&self) -> Option<&str> {
        self.0.text("extensionName")
    }
    /// `id`
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }
    /// `standingDesk`
    #[inline]
    pub fn standing_desk(&self) -> Option<bool> {
        self.0.boolean("standingDesk")
    }
    /// `monitorCount`
    #[inline]
    pub fn monitor_count(&self) -> Option<i64> {
        self.0.int64("monitorCount")
    }
    /// `lampWarmth`
    #[inline]
    pub fn lamp_warmth(&self) -> Option<f64> {
        self.0.double("lampWarmth")
    }
    /// `favoritePiers`
    #[inline]
    pub fn favorite_piers(&self) -> Option<docwright::List<'_, &str>> {
        self.0.scalars("favoritePiers")
    }
    /// Sets `extensionName`.
    #[inline]
    #[must_use]
    pub fn with_extension_name(self, value: &str) -> Self {
        Self(self.0.with_text("extensionName", value))
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: &str) -> Self {
        Self(self.0.with_text("id", value))
    }
    /// Sets `standingDesk`.
    #[inline]
    #[must_use]
    pub fn with_standing_desk(self, value: bool) -> Self {
        Self(self.0.with_boolean("standingDesk", value))
    }
    /// Sets `monitorCount`.
    #[inline]
    #[must_use]
    pub fn with_monitor_count(self, value: i64) -> Self {
        Self(self.0.with_int64("monitorCount", value))
    }
    /// Sets `lampWarmth`.
    #[inline]
    #[must_use]
    pub fn with_lamp_warmth(self, value: f64) -> Self {
        Self(self.0.with_double("lampWarmth", value))
    }
    /// Sets `favoritePiers`.
    #[inline]
    #[must_use]
    pub fn with_favorite_piers<'a>(
        self,
        value: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self(self.0.with_scalars("favoritePiers", value))
    }
}

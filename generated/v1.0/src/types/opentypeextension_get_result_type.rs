// Emitted by docwright from the reference; edits are lost on the next run.
//! `opentypeextension-get-result`.

docwright::record! {
    /// Part of what `opentypeextension-get` sends or answers.
    OpentypeextensionGetResult: [] = "opentypeextension-get-result" in crate::REFERENCE
}

impl OpentypeextensionGetResult {
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
    pub fn favorite_piers(&self) -> Option<&str> {
        self.0.untyped("favoritePiers")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.searchResult`.

docwright::record! {
    /// Says that a driveItem comes from a search.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/searchresult?view=graph-rest-v1.0>)
    SearchResult: [] = "microsoft.graph.searchResult" in crate::REFERENCE, new
}

impl SearchResult {
    /// Address to call when the user opens the item, so that later searches get better.
    #[inline]
    pub fn on_click_telemetry_url(&self) -> Option<&str> {
        self.0.text("onClickTelemetryUrl")
    }

    /// Sets `onClickTelemetryUrl`.
    #[inline]
    #[must_use]
    pub fn with_on_click_telemetry_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onClickTelemetryUrl", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.onlineMeetingInfo`.

docwright::record! {
    /// How to join the online meeting of an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/onlinemeetinginfo?view=graph-rest-v1.0>)
    OnlineMeetingInfo: [] = "microsoft.graph.onlineMeetingInfo" in crate::REFERENCE, new
}

impl OnlineMeetingInfo {
    /// Number of the conference, to be typed on the phone.
    #[inline]
    pub fn conference_id(&self) -> Option<&str> {
        self.0.text("conferenceId")
    }

    /// Address that opens the meeting.
    #[inline]
    pub fn join_url(&self) -> Option<&str> {
        self.0.text("joinUrl")
    }

    /// Number to dial, with the conference number in it.
    #[inline]
    pub fn quick_dial(&self) -> Option<&str> {
        self.0.text("quickDial")
    }

    /// Numbers that cost the caller nothing.
    #[inline]
    pub fn toll_free_numbers(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("tollFreeNumbers")
    }

    /// Number that costs the caller a fee.
    #[inline]
    pub fn toll_number(&self) -> Option<&str> {
        self.0.text("tollNumber")
    }

    /// Sets `conferenceId`.
    #[inline]
    #[must_use]
    pub fn with_conference_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("conferenceId", value))
    }

    /// Sets `joinUrl`.
    #[inline]
    #[must_use]
    pub fn with_join_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("joinUrl", value))
    }

    /// Sets `quickDial`.
    #[inline]
    #[must_use]
    pub fn with_quick_dial(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("quickDial", value))
    }

    /// Sets `tollFreeNumbers`.
    #[inline]
    #[must_use]
    pub fn with_toll_free_numbers(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("tollFreeNumbers", value))
    }

    /// Sets `tollNumber`.
    #[inline]
    #[must_use]
    pub fn with_toll_number(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("tollNumber", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `calendar-getschedule-body-endTime`.

docwright::record! {
    /// Part of what `calendar-getschedule-body` sends or answers.
    CalendarGetscheduleBodyEndTime: [] = "calendar-getschedule-body-endTime" in crate::REFERENCE
}

impl CalendarGetscheduleBodyEndTime {
    /// `dateTime`
    #[inline]
    pub fn date_time(&self) -> Option<&str> {
        self.0.text("dateTime")
    }
    /// `timeZone`
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.0.text("timeZone")
    }
}

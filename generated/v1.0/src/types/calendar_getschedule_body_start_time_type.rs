// Emitted by docwright from the reference; edits are lost on the next run.
//! `calendar-getschedule-body-startTime`.

docwright::record! {
    /// Part of what `calendar-getschedule-body` sends or answers.
    CalendarGetscheduleBodyStartTime: [] = "calendar-getschedule-body-startTime" in crate::REFERENCE
}

impl CalendarGetscheduleBodyStartTime {
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

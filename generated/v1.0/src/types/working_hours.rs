// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.workingHours`.

use super::{DayOfWeek, TimeZoneBase};

docwright::record! {
    /// Part of mailboxSettings.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-v1.0>)
    WorkingHours: [] = "microsoft.graph.workingHours" in crate::REFERENCE, new
}

impl WorkingHours {
    /// Days on which the user works.
    #[inline]
    pub fn days_of_week(&self) -> Option<docwright::List<'_, DayOfWeek>> {
        self.0.scalars("daysOfWeek")
    }

    /// Time at which work ends.
    #[inline]
    pub fn end_time(&self) -> Option<docwright::TimeOfDay> {
        self.0.time_of_day("endTime")
    }

    /// Time at which work starts.
    #[inline]
    pub fn start_time(&self) -> Option<docwright::TimeOfDay> {
        self.0.time_of_day("startTime")
    }

    /// Time zone that the hours are meant in.
    #[inline]
    pub fn time_zone(&self) -> Option<&TimeZoneBase> {
        self.0.record("timeZone")
    }

    /// Sets `daysOfWeek`.
    #[inline]
    #[must_use]
    pub fn with_days_of_week(self, value: impl IntoIterator<Item = DayOfWeek>) -> Self {
        Self(self.0.with_scalars("daysOfWeek", value))
    }

    /// Sets `endTime`.
    #[inline]
    #[must_use]
    pub fn with_end_time(self, value: docwright::TimeOfDay) -> Self {
        Self(self.0.with_time_of_day("endTime", value))
    }

    /// Sets `startTime`.
    #[inline]
    #[must_use]
    pub fn with_start_time(self, value: docwright::TimeOfDay) -> Self {
        Self(self.0.with_time_of_day("startTime", value))
    }

    /// Sets `timeZone`.
    #[inline]
    #[must_use]
    pub fn with_time_zone(self, value: impl docwright::Is<TimeZoneBase>) -> Self {
        Self(self.0.with_record("timeZone", value))
    }
}

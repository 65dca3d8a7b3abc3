// Emitted by docwright from the reference; edits are lost on the next run.
//! `calendar-getschedule-body`.

use super::DateTimeTimeZone;

docwright::record! {
    /// Part of what `calendar-getschedule` sends or answers.
    CalendarGetScheduleBody: [] = "calendar-getschedule-body" in crate::REFERENCE, new
}

impl CalendarGetScheduleBody {
    /// Length of a slot of availabilityView in minutes, from 5 to 1440. 30 unless said otherwise. Optional.
    #[inline]
    pub fn availability_view_interval(&self) -> Option<i32> {
        self.0.int32("availabilityViewInterval")
    }

    /// Where the period ends.
    #[inline]
    pub fn end_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("endTime")
    }

    /// SMTP addresses of the people, lists and resources.
    #[inline]
    pub fn schedules(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("schedules")
    }

    /// Where the period begins.
    #[inline]
    pub fn start_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("startTime")
    }

    /// Sets `availabilityViewInterval`.
    #[inline]
    #[must_use]
    pub fn with_availability_view_interval(self, value: i32) -> Self {
        Self(self.0.with_int32("availabilityViewInterval", value))
    }

    /// Sets `endTime`.
    #[inline]
    #[must_use]
    pub fn with_end_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("endTime", value))
    }

    /// Sets `schedules`.
    #[inline]
    #[must_use]
    pub fn with_schedules(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("schedules", value))
    }

    /// Sets `startTime`.
    #[inline]
    #[must_use]
    pub fn with_start_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("startTime", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.timeSlot`.

use super::DateTimeTimeZone;

docwright::record! {
    /// A period from a start to an end.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-v1.0>)
    TimeSlot: [] = "microsoft.graph.timeSlot" in crate::REFERENCE, new
}

impl TimeSlot {
    /// When the period ends.
    #[inline]
    pub fn end(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("end")
    }

    /// When the period begins.
    #[inline]
    pub fn start(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("start")
    }

    /// Sets `end`.
    #[inline]
    #[must_use]
    pub fn with_end(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("end", value))
    }

    /// Sets `start`.
    #[inline]
    #[must_use]
    pub fn with_start(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("start", value))
    }
}

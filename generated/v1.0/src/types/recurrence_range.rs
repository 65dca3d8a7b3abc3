// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.recurrenceRange`.

use super::RecurrenceRangeType;

docwright::record! {
    /// For how long an event repeats: until a date, a number of times, or without end.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-v1.0>)
    RecurrenceRange: [] = "microsoft.graph.recurrenceRange" in crate::REFERENCE, new
}

impl RecurrenceRange {
    /// The last date on which the event can take place. Required when type is endDate.
    #[inline]
    pub fn end_date(&self) -> Option<docwright::Date> {
        self.0.date("endDate")
    }

    /// How many times the event takes place. Required when type is numbered.
    #[inline]
    pub fn number_of_occurrences(&self) -> Option<i32> {
        self.0.int32("numberOfOccurrences")
    }

    /// The zone in which the dates are meant. That of the event unless said otherwise.
    #[inline]
    pub fn recurrence_time_zone(&self) -> Option<&str> {
        self.0.text("recurrenceTimeZone")
    }

    /// The first date on which the event can take place. Required.
    #[inline]
    pub fn start_date(&self) -> Option<docwright::Date> {
        self.0.date("startDate")
    }

    /// The kind of range. Possible values are: endDate, noEnd, numbered. Required.
    #[inline]
    pub fn type_(&self) -> Option<RecurrenceRangeType> {
        self.0.choice("type")
    }

    /// Sets `endDate`.
    #[inline]
    #[must_use]
    pub fn with_end_date(self, value: docwright::Date) -> Self {
        Self(self.0.with_date("endDate", value))
    }

    /// Sets `numberOfOccurrences`.
    #[inline]
    #[must_use]
    pub fn with_number_of_occurrences(self, value: i32) -> Self {
        Self(self.0.with_int32("numberOfOccurrences", value))
    }

    /// Sets `recurrenceTimeZone`.
    #[inline]
    #[must_use]
    pub fn with_recurrence_time_zone(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("recurrenceTimeZone", value))
    }

    /// Sets `startDate`.
    #[inline]
    #[must_use]
    pub fn with_start_date(self, value: docwright::Date) -> Self {
        Self(self.0.with_date("startDate", value))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: RecurrenceRangeType) -> Self {
        Self(self.0.with_choice("type", value))
    }
}

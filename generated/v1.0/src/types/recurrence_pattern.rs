// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.recurrencePattern`.

use super::{DayOfWeek, RecurrencePatternType, WeekIndex};

docwright::record! {
    /// How often an event repeats.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-v1.0>)
    RecurrencePattern: [] = "microsoft.graph.recurrencePattern" in crate::REFERENCE, new
}

impl RecurrencePattern {
    /// The day of the month. Required when type is absoluteMonthly or absoluteYearly.
    #[inline]
    pub fn day_of_month(&self) -> Option<i32> {
        self.0.int32("dayOfMonth")
    }

    /// The days of the week. Required when type is weekly, relativeMonthly or relativeYearly.
    #[inline]
    pub fn days_of_week(&self) -> Option<docwright::List<'_, DayOfWeek>> {
        self.0.scalars("daysOfWeek")
    }

    /// The day on which a week begins. sunday unless said otherwise.
    #[inline]
    pub fn first_day_of_week(&self) -> Option<DayOfWeek> {
        self.0.choice("firstDayOfWeek")
    }

    /// Which of the allowed days of the month is meant. first unless said otherwise.
    #[inline]
    pub fn index(&self) -> Option<WeekIndex> {
        self.0.choice("index")
    }

    /// How many units lie between two occurrences. Required.
    #[inline]
    pub fn interval(&self) -> Option<i32> {
        self.0.int32("interval")
    }

    /// The month, from 1 to 12.
    #[inline]
    pub fn month(&self) -> Option<i32> {
        self.0.int32("month")
    }

    /// The kind of pattern. Required.
    #[inline]
    pub fn type_(&self) -> Option<RecurrencePatternType> {
        self.0.choice("type")
    }

    /// Sets `dayOfMonth`.
    #[inline]
    #[must_use]
    pub fn with_day_of_month(self, value: i32) -> Self {
        Self(self.0.with_int32("dayOfMonth", value))
    }

    /// Sets `daysOfWeek`.
    #[inline]
    #[must_use]
    pub fn with_days_of_week(self, value: impl IntoIterator<Item = DayOfWeek>) -> Self {
        Self(self.0.with_scalars("daysOfWeek", value))
    }

    /// Sets `firstDayOfWeek`.
    #[inline]
    #[must_use]
    pub fn with_first_day_of_week(self, value: DayOfWeek) -> Self {
        Self(self.0.with_choice("firstDayOfWeek", value))
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn with_index(self, value: WeekIndex) -> Self {
        Self(self.0.with_choice("index", value))
    }

    /// Sets `interval`.
    #[inline]
    #[must_use]
    pub fn with_interval(self, value: i32) -> Self {
        Self(self.0.with_int32("interval", value))
    }

    /// Sets `month`.
    #[inline]
    #[must_use]
    pub fn with_month(self, value: i32) -> Self {
        Self(self.0.with_int32("month", value))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: RecurrencePatternType) -> Self {
        Self(self.0.with_choice("type", value))
    }
}

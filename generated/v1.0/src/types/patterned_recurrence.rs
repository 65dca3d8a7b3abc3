// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.patternedRecurrence`.

use super::{RecurrencePattern, RecurrenceRange};

docwright::record! {
    /// How an event repeats, and for how long.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-v1.0>)
    PatternedRecurrence: [] = "microsoft.graph.patternedRecurrence" in crate::REFERENCE, new
}

impl PatternedRecurrence {
    /// How often the event repeats.
    #[inline]
    pub fn pattern(&self) -> Option<&RecurrencePattern> {
        self.0.record("pattern")
    }

    /// For how long the event repeats.
    #[inline]
    pub fn range(&self) -> Option<&RecurrenceRange> {
        self.0.record("range")
    }

    /// Sets `pattern`.
    #[inline]
    #[must_use]
    pub fn with_pattern(self, value: impl docwright::Is<RecurrencePattern>) -> Self {
        Self(self.0.with_record("pattern", value))
    }

    /// Sets `range`.
    #[inline]
    #[must_use]
    pub fn with_range(self, value: impl docwright::Is<RecurrenceRange>) -> Self {
        Self(self.0.with_record("range", value))
    }
}

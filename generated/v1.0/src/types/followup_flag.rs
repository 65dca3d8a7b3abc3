// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.followupFlag`.

use super::{DateTimeTimeZone, FollowupFlagStatus};

docwright::record! {
    /// Says whether an item needs a follow-up, and by when.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-v1.0>)
    FollowupFlag: [] = "microsoft.graph.followupFlag" in crate::REFERENCE, new
}

impl FollowupFlag {
    /// When the follow-up was finished.
    #[inline]
    pub fn completed_date_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("completedDateTime")
    }

    /// When the follow-up should be finished. The service answers 400 Bad Request to a due date without a startDateTime.
    #[inline]
    pub fn due_date_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("dueDateTime")
    }

    /// The state of the follow-up. Possible values are: notFlagged, complete, flagged.
    #[inline]
    pub fn flag_status(&self) -> Option<FollowupFlagStatus> {
        self.0.choice("flagStatus")
    }

    /// When the follow-up should begin.
    #[inline]
    pub fn start_date_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("startDateTime")
    }

    /// Sets `completedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_completed_date_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("completedDateTime", value))
    }

    /// Sets `dueDateTime`.
    #[inline]
    #[must_use]
    pub fn with_due_date_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("dueDateTime", value))
    }

    /// Sets `flagStatus`.
    #[inline]
    #[must_use]
    pub fn with_flag_status(self, value: FollowupFlagStatus) -> Self {
        Self(self.0.with_choice("flagStatus", value))
    }

    /// Sets `startDateTime`.
    #[inline]
    #[must_use]
    pub fn with_start_date_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("startDateTime", value))
    }
}

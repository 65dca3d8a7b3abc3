// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.scheduleItem`.

use super::{DateTimeTimeZone, FreeBusyStatus};

docwright::record! {
    /// An event in the calendar of someone else, as far as the caller may see it.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/scheduleitem?view=graph-rest-v1.0>)
    ScheduleItem: [] = "microsoft.graph.scheduleItem" in crate::REFERENCE
}

impl ScheduleItem {
    /// When the event ends.
    #[inline]
    pub fn end(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("end")
    }

    /// Whether the event is marked private. Optional.
    #[inline]
    pub fn is_private(&self) -> Option<bool> {
        self.0.boolean("isPrivate")
    }

    /// Where it takes place. Optional.
    #[inline]
    pub fn location(&self) -> Option<&str> {
        self.0.text("location")
    }

    /// When the event starts.
    #[inline]
    pub fn start(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("start")
    }

    /// How the time counts. Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.
    #[inline]
    pub fn status(&self) -> Option<FreeBusyStatus> {
        self.0.choice("status")
    }

    /// The subject line. Optional.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.0.text("subject")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.attendee`.

use super::{AttendeeBase, EmailAddress, Recipient, ResponseStatus, TimeSlot};

docwright::record! {
    /// Someone, or something such as a room, invited to an event.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/attendee?view=graph-rest-v1.0>)
    Attendee: [AttendeeBase, Recipient] = "microsoft.graph.attendee" in crate::REFERENCE, new
}

impl Attendee {
    /// Another time that the attendee proposes. Left out when there is none.
    #[inline]
    pub fn proposed_new_time(&self) -> Option<&TimeSlot> {
        self.0.record("proposedNewTime")
    }

    /// How and when the attendee answered.
    #[inline]
    pub fn status(&self) -> Option<&ResponseStatus> {
        self.0.record("status")
    }

    /// Sets `proposedNewTime`.
    #[inline]
    #[must_use]
    pub fn with_proposed_new_time(self, value: impl docwright::Is<TimeSlot>) -> Self {
        Self(self.0.with_record("proposedNewTime", value))
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn with_status(self, value: impl docwright::Is<ResponseStatus>) -> Self {
        Self(self.0.with_record("status", value))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("type", value))
    }

    /// Sets `emailAddress`.
    #[inline]
    #[must_use]
    pub fn with_email_address(self, value: impl docwright::Is<EmailAddress>) -> Self {
        Self(self.0.with_record("emailAddress", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.attendeeBase`.

use super::{EmailAddress, Recipient};

docwright::record! {
    /// A recipient who takes part in a meeting.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/attendeebase?view=graph-rest-v1.0>)
    AttendeeBase: [Recipient] = "microsoft.graph.attendeeBase" in crate::REFERENCE, new
}

impl AttendeeBase {
    /// How much the presence matters. Possible values are: required, optional, resource.
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        self.0.text("type")
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

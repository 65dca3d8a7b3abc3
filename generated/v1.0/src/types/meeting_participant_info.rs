// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.meetingParticipantInfo`.

use super::{IdentitySet, OnlineMeetingRole};

docwright::record! {
    /// Part of meetingParticipants.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-v1.0>)
    MeetingParticipantInfo: [] = "microsoft.graph.meetingParticipantInfo" in crate::REFERENCE, new
}

impl MeetingParticipantInfo {
    /// Who it is.
    #[inline]
    pub fn identity(&self) -> Option<&IdentitySet> {
        self.0.record("identity")
    }

    /// What the participant may do.
    #[inline]
    pub fn role(&self) -> Option<OnlineMeetingRole> {
        self.0.choice("role")
    }

    /// Sign-in name of the participant.
    #[inline]
    pub fn upn(&self) -> Option<&str> {
        self.0.text("upn")
    }

    /// Sets `identity`.
    #[inline]
    #[must_use]
    pub fn with_identity(self, value: impl docwright::Is<IdentitySet>) -> Self {
        Self(self.0.with_record("identity", value))
    }

    /// Sets `role`.
    #[inline]
    #[must_use]
    pub fn with_role(self, value: OnlineMeetingRole) -> Self {
        Self(self.0.with_choice("role", value))
    }

    /// Sets `upn`.
    #[inline]
    #[must_use]
    pub fn with_upn(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("upn", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.meetingParticipants`.

use super::MeetingParticipantInfo;

docwright::record! {
    /// Part of onlineMeeting.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/meetingparticipants?view=graph-rest-v1.0>)
    MeetingParticipants: [] = "microsoft.graph.meetingParticipants" in crate::REFERENCE, new
}

impl MeetingParticipants {
    /// Those who are invited.
    #[inline]
    pub fn attendees(&self) -> Option<&[MeetingParticipantInfo]> {
        self.0.records("attendees")
    }

    /// Who called the meeting.
    #[inline]
    pub fn organizer(&self) -> Option<&MeetingParticipantInfo> {
        self.0.record("organizer")
    }

    /// Sets `attendees`.
    #[inline]
    #[must_use]
    pub fn with_attendees(self, value: impl IntoIterator<Item = impl docwright::Is<MeetingParticipantInfo>>) -> Self {
        Self(self.0.with_records("attendees", value))
    }

    /// Sets `organizer`.
    #[inline]
    #[must_use]
    pub fn with_organizer(self, value: impl docwright::Is<MeetingParticipantInfo>) -> Self {
        Self(self.0.with_record("organizer", value))
    }
}

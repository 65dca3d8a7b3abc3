// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.onlineMeeting`.

use super::{Entity, MeetingParticipants, OnlineMeetingPresenters};

docwright::record! {
    /// A meeting held over Teams, together with its join address and options.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-v1.0>)
    OnlineMeeting: [Entity] = "microsoft.graph.onlineMeeting" in crate::REFERENCE, new
}

impl OnlineMeeting {
    /// Who can present.
    #[inline]
    pub fn allowed_presenters(&self) -> Option<OnlineMeetingPresenters> {
        self.0.choice("allowedPresenters")
    }

    /// When the meeting was created, in UTC. Read-only.
    #[inline]
    pub fn creation_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("creationDateTime")
    }

    /// When the meeting ends, in UTC.
    #[inline]
    pub fn end_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("endDateTime")
    }

    /// An ID of your own. Optional.
    #[inline]
    pub fn external_id(&self) -> Option<&str> {
        self.0.text("externalId")
    }

    /// Whether callers are announced.
    #[inline]
    pub fn is_entry_exit_announced(&self) -> Option<bool> {
        self.0.boolean("isEntryExitAnnounced")
    }

    /// Address at which people join. Read-only.
    #[inline]
    pub fn join_web_url(&self) -> Option<&str> {
        self.0.text("joinWebUrl")
    }

    /// Organizer and attendees.
    #[inline]
    pub fn participants(&self) -> Option<&MeetingParticipants> {
        self.0.record("participants")
    }

    /// When the meeting starts, in UTC.
    #[inline]
    pub fn start_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("startDateTime")
    }

    /// What the meeting is about.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.0.text("subject")
    }

    /// Number for video rooms. Read-only. Nullable.
    #[inline]
    pub fn video_teleconference_id(&self) -> Option<&str> {
        self.0.text("videoTeleconferenceId")
    }

    /// Sets `allowedPresenters`.
    #[inline]
    #[must_use]
    pub fn with_allowed_presenters(self, value: OnlineMeetingPresenters) -> Self {
        Self(self.0.with_choice("allowedPresenters", value))
    }

    /// Sets `creationDateTime`.
    #[inline]
    #[must_use]
    pub fn with_creation_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("creationDateTime", value))
    }

    /// Sets `endDateTime`.
    #[inline]
    #[must_use]
    pub fn with_end_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("endDateTime", value))
    }

    /// Sets `externalId`.
    #[inline]
    #[must_use]
    pub fn with_external_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("externalId", value))
    }

    /// Sets `isEntryExitAnnounced`.
    #[inline]
    #[must_use]
    pub fn with_is_entry_exit_announced(self, value: bool) -> Self {
        Self(self.0.with_boolean("isEntryExitAnnounced", value))
    }

    /// Sets `joinWebUrl`.
    #[inline]
    #[must_use]
    pub fn with_join_web_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("joinWebUrl", value))
    }

    /// Sets `participants`.
    #[inline]
    #[must_use]
    pub fn with_participants(self, value: impl docwright::Is<MeetingParticipants>) -> Self {
        Self(self.0.with_record("participants", value))
    }

    /// Sets `startDateTime`.
    #[inline]
    #[must_use]
    pub fn with_start_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("startDateTime", value))
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn with_subject(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("subject", value))
    }

    /// Sets `videoTeleconferenceId`.
    #[inline]
    #[must_use]
    pub fn with_video_teleconference_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("videoTeleconferenceId", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}

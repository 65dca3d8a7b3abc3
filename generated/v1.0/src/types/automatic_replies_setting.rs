// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.automaticRepliesSetting`.

use super::{AutomaticRepliesStatus, DateTimeTimeZone, ExternalAudienceScope};

docwright::record! {
    /// Part of mailboxSettings.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-v1.0>)
    AutomaticRepliesSetting: [] = "microsoft.graph.automaticRepliesSetting" in crate::REFERENCE, new
}

impl AutomaticRepliesSetting {
    /// Who outside the organization gets the external reply.
    #[inline]
    pub fn external_audience(&self) -> Option<ExternalAudienceScope> {
        self.0.choice("externalAudience")
    }

    /// Reply to people outside the organization.
    #[inline]
    pub fn external_reply_message(&self) -> Option<&str> {
        self.0.text("externalReplyMessage")
    }

    /// Reply to people inside the organization.
    #[inline]
    pub fn internal_reply_message(&self) -> Option<&str> {
        self.0.text("internalReplyMessage")
    }

    /// When the replies end, if status is scheduled.
    #[inline]
    pub fn scheduled_end_date_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("scheduledEndDateTime")
    }

    /// When the replies begin, if status is scheduled.
    #[inline]
    pub fn scheduled_start_date_time(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("scheduledStartDateTime")
    }

    /// Whether replies are sent.
    #[inline]
    pub fn status(&self) -> Option<AutomaticRepliesStatus> {
        self.0.choice("status")
    }

    /// Sets `externalAudience`.
    #[inline]
    #[must_use]
    pub fn with_external_audience(self, value: ExternalAudienceScope) -> Self {
        Self(self.0.with_choice("externalAudience", value))
    }

    /// Sets `externalReplyMessage`.
    #[inline]
    #[must_use]
    pub fn with_external_reply_message(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("externalReplyMessage", value))
    }

    /// Sets `internalReplyMessage`.
    #[inline]
    #[must_use]
    pub fn with_internal_reply_message(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("internalReplyMessage", value))
    }

    /// Sets `scheduledEndDateTime`.
    #[inline]
    #[must_use]
    pub fn with_scheduled_end_date_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("scheduledEndDateTime", value))
    }

    /// Sets `scheduledStartDateTime`.
    #[inline]
    #[must_use]
    pub fn with_scheduled_start_date_time(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("scheduledStartDateTime", value))
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn with_status(self, value: AutomaticRepliesStatus) -> Self {
        Self(self.0.with_choice("status", value))
    }
}

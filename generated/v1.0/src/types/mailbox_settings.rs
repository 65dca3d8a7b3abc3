// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.mailboxSettings`.

use super::{AutomaticRepliesSetting, DelegateMeetingMessageDeliveryOptions, LocaleInfo, UserPurpose, WorkingHours};

docwright::record! {
    /// Settings of the primary mailbox of a user.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-v1.0>)
    MailboxSettings: [] = "microsoft.graph.mailboxSettings" in crate::REFERENCE, new
}

impl MailboxSettings {
    /// ID of the folder that archived mail goes to.
    #[inline]
    pub fn archive_folder(&self) -> Option<&str> {
        self.0.text("archiveFolder")
    }

    /// What correspondents are told while the user is away.
    #[inline]
    pub fn automatic_replies_setting(&self) -> Option<&AutomaticRepliesSetting> {
        self.0.record("automaticRepliesSetting")
    }

    /// How dates are written, for example dd/MM/yyyy.
    #[inline]
    pub fn date_format(&self) -> Option<&str> {
        self.0.text("dateFormat")
    }

    /// Who receives meeting messages when there is a delegate.
    #[inline]
    pub fn delegate_meeting_message_delivery_options(&self) -> Option<DelegateMeetingMessageDeliveryOptions> {
        self.0.choice("delegateMeetingMessageDeliveryOptions")
    }

    /// Language and region.
    #[inline]
    pub fn language(&self) -> Option<&LocaleInfo> {
        self.0.record("language")
    }

    /// How times are written, for example HH:mm.
    #[inline]
    pub fn time_format(&self) -> Option<&str> {
        self.0.text("timeFormat")
    }

    /// Default time zone.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.0.text("timeZone")
    }

    /// What the mailbox is for. Read-only.
    #[inline]
    pub fn user_purpose(&self) -> Option<UserPurpose> {
        self.0.choice("userPurpose")
    }

    /// Days and hours the user works.
    #[inline]
    pub fn working_hours(&self) -> Option<&WorkingHours> {
        self.0.record("workingHours")
    }

    /// Sets `archiveFolder`.
    #[inline]
    #[must_use]
    pub fn with_archive_folder(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("archiveFolder", value))
    }

    /// Sets `automaticRepliesSetting`.
    #[inline]
    #[must_use]
    pub fn with_automatic_replies_setting(self, value: impl docwright::Is<AutomaticRepliesSetting>) -> Self {
        Self(self.0.with_record("automaticRepliesSetting", value))
    }

    /// Sets `dateFormat`.
    #[inline]
    #[must_use]
    pub fn with_date_format(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("dateFormat", value))
    }

    /// Sets `delegateMeetingMessageDeliveryOptions`.
    #[inline]
    #[must_use]
    pub fn with_delegate_meeting_message_delivery_options(self, value: DelegateMeetingMessageDeliveryOptions) -> Self {
        Self(self.0.with_choice("delegateMeetingMessageDeliveryOptions", value))
    }

    /// Sets `language`.
    #[inline]
    #[must_use]
    pub fn with_language(self, value: impl docwright::Is<LocaleInfo>) -> Self {
        Self(self.0.with_record("language", value))
    }

    /// Sets `timeFormat`.
    #[inline]
    #[must_use]
    pub fn with_time_format(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("timeFormat", value))
    }

    /// Sets `timeZone`.
    #[inline]
    #[must_use]
    pub fn with_time_zone(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("timeZone", value))
    }

    /// Sets `userPurpose`.
    #[inline]
    #[must_use]
    pub fn with_user_purpose(self, value: UserPurpose) -> Self {
        Self(self.0.with_choice("userPurpose", value))
    }

    /// Sets `workingHours`.
    #[inline]
    #[must_use]
    pub fn with_working_hours(self, value: impl docwright::Is<WorkingHours>) -> Self {
        Self(self.0.with_record("workingHours", value))
    }
}

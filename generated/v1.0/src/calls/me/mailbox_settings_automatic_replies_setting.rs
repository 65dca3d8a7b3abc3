// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/mailboxSettings/automaticRepliesSetting`.

/// What a call can go on with behind `/me/mailboxSettings/automaticRepliesSetting`.
#[derive(Clone, Debug)]
pub struct MeMailboxSettingsAutomaticRepliesSetting(pub(crate) docwright::Path);

impl MeMailboxSettingsAutomaticRepliesSetting {
    /// Read the mailboxSettings of a user, as a whole or one of them at a time.
    ///
    /// `GET /me/mailboxSettings/automaticRepliesSetting`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Application: least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::AutomaticRepliesSetting> {
        self.0.request(&crate::REFERENCE, "GET", "user-get-mailboxsettings")
    }
}

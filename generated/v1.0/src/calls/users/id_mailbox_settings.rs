// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/mailboxSettings`.

/// What a call can go on with behind `/users/{}/mailboxSettings`.
#[derive(Clone, Debug)]
pub struct UsersIdMailboxSettings(pub(crate) docwright::Path);

impl UsersIdMailboxSettings {
    /// `/workingHours`
    #[inline]
    pub fn working_hours(self) -> crate::calls::users::UsersIdMailboxSettingsWorkingHours {
        crate::calls::users::UsersIdMailboxSettingsWorkingHours(self.0.literal("workingHours"))
    }

    /// Read the mailboxSettings of a user, as a whole or one of them at a time.
    ///
    /// `GET /users/{id | userPrincipalName}/mailboxSettings`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Application: least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::MailboxSettings> {
        self.0.request(&crate::REFERENCE, "GET", "user-get-mailboxsettings")
    }
}

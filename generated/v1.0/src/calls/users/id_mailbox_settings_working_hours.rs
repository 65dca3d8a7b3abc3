// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/mailboxSettings/workingHours`.

/// What a call can go on with behind `/users/{}/mailboxSettings/workingHours`.
#[derive(Clone, Debug)]
pub struct UsersIdMailboxSettingsWorkingHours(pub(crate) docwright::Path);

impl UsersIdMailboxSettingsWorkingHours {
    /// Read the mailboxSettings of a user, as a whole or one of them at a time.
    ///
    /// `GET /users/{id | userPrincipalName}/mailboxSettings/workingHours`
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
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .users()
    ///     .id("renata@contoso.com")
    ///     .mailbox_settings()
    ///     .working_hours()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::WorkingHours> {
        self.0.request(&crate::REFERENCE, "GET", "user-get-mailboxsettings")
    }
}

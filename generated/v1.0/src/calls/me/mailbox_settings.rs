// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/mailboxSettings`.

/// What a call can go on with behind `/me/mailboxSettings`.
#[derive(Clone, Debug)]
pub struct MeMailboxSettings(pub(crate) docwright::Path);

impl MeMailboxSettings {
    /// `/automaticRepliesSetting`
    #[inline]
    pub fn automatic_replies_setting(self) -> crate::calls::me::MeMailboxSettingsAutomaticRepliesSetting {
        crate::calls::me::MeMailboxSettingsAutomaticRepliesSetting(self.0.literal("automaticRepliesSetting"))
    }

    /// Read the mailboxSettings of a user, as a whole or one of them at a time.
    ///
    /// `GET /me/mailboxSettings`
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
    /// let request = graph.me().mailbox_settings().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::MailboxSettings> {
        self.0.request(&crate::REFERENCE, "GET", "user-get-mailboxsettings")
    }
}

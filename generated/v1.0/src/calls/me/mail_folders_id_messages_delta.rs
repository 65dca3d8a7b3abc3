// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/mailFolders/{}/messages/delta`.

/// What a call can go on with behind `/me/mailFolders/{}/messages/delta`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessagesDelta(pub(crate) docwright::Path);

impl MeMailFoldersIdMessagesDelta {
    /// Learn which messages of a folder were added, changed or removed since the last time.
    ///
    /// `GET /me/mailFolders/{id}/messages/delta`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
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
    ///     .me()
    ///     .mail_folders()
    ///     .id("AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=")
    ///     .messages()
    ///     .delta()
    ///     .list()
    ///     .select(["subject", "isRead"])
    ///     .prefer("odata.maxpagesize=1");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Message>> {
        self.0.request(&crate::REFERENCE, "GET", "message-delta")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/mailFolders`.

/// What a call can go on with behind `/me/mailFolders`.
#[derive(Clone, Debug)]
pub struct MeMailFolders(pub(crate) docwright::Path);

impl MeMailFolders {
    /// `/{id}`
    #[inline]
    pub fn id(self, mail_folder_id: &str) -> crate::calls::me::MeMailFoldersId {
        crate::calls::me::MeMailFoldersId(self.0.key(mail_folder_id))
    }

    /// List the folders at the top of a mailbox. Hidden ones come only when the request asks for them.
    ///
    /// `GET /me/mailFolders`
    ///
    /// # Parameters
    ///
    /// * `.query("includeHiddenFolders", …)`: optional
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().mail_folders().list().top(2);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::MailFolder>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-mailfolders")
    }

    /// Make a mailFolder at the top of a mailbox.
    ///
    /// `POST /me/mailFolders`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
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
    ///     .create(
    ///         types::MailFolder::new()
    ///             .with_display_name("Ticket robot")
    ///             .with_is_hidden(true),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::MailFolder>) -> docwright::Request<crate::types::MailFolder> {
        self.0.request(&crate::REFERENCE, "POST", "user-post-mailfolders").json::<crate::types::MailFolder>(body)
    }
}

/// What a call can go on with behind `/me/mailFolders/{}`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersId(pub(crate) docwright::Path);

impl MeMailFoldersId {
    /// `/messages`
    #[inline]
    pub fn messages(self) -> crate::calls::me::MeMailFoldersIdMessages {
        crate::calls::me::MeMailFoldersIdMessages(self.0.literal("messages"))
    }

    /// Read one mailFolder.
    ///
    /// `GET /me/mailFolders/{id}`
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
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::MailFolder> {
        self.0.request(&crate::REFERENCE, "GET", "mailfolder-get")
    }
}

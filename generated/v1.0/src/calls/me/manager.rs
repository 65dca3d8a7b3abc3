// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/manager`.

/// What a call can go on with behind `/me/manager`.
#[derive(Clone, Debug)]
pub struct MeManager(pub(crate) docwright::Path);

impl MeManager {
    /// Read the manager of a user. The answer is typed as a directoryObject and is a user in nearly all cases. With \$expand, the chain above comes along.
    ///
    /// `GET /me/manager`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DirectoryObject> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-manager")
    }
}

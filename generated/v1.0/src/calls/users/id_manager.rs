// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/manager`.

/// What a call can go on with behind `/users/{}/manager`.
#[derive(Clone, Debug)]
pub struct UsersIdManager(pub(crate) docwright::Path);

impl UsersIdManager {
    /// `/$ref`
    #[inline]
    pub fn reference(self) -> crate::calls::users::UsersIdManagerReference {
        crate::calls::users::UsersIdManagerReference(self.0.literal("$ref"))
    }

    /// Read the manager of a user. The answer is typed as a directoryObject and is a user in nearly all cases. With \$expand, the chain above comes along.
    ///
    /// `GET /users/{id | userPrincipalName}/manager`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.users().id("renata@contoso.com").manager().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DirectoryObject> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-manager")
    }
}

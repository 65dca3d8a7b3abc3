// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/manager/$ref`.

/// What a call can go on with behind `/users/{}/manager/$ref`.
#[derive(Clone, Debug)]
pub struct UsersIdManagerReference(pub(crate) docwright::Path);

impl UsersIdManagerReference {
    /// Set the manager of a user, replacing the one there was. A user has at most one.
    ///
    /// `PUT /users/{id}/manager/$ref`
    ///
    /// # Parameters
    ///
    /// * `user_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
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
    ///     .id("{id}")
    ///     .manager()
    ///     .reference()
    ///     .replace(
    ///         types::DirectoryObject::new()
    ///             .with_untyped(
    ///                 "@odata.id",
    ///                 "https://graph.microsoft.com/v1.0/users/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-v1.0>)
    #[inline]
    pub fn replace(self, body: impl docwright::Is<crate::types::DirectoryObject>) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "PUT", "user-post-manager").json::<crate::types::DirectoryObject>(body)
    }
}

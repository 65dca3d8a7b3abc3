// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/delta`.

/// What a call can go on with behind `/users/delta`.
#[derive(Clone, Debug)]
pub struct UsersDelta(pub(crate) docwright::Path);

impl UsersDelta {
    /// Read the users that were added, changed or deleted since the last round, without reading all of them again. A first round returns everybody, page by page; its last page holds a delta link, and the next round starts from there.
    ///
    /// `GET /users/delta`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read.All`; higher: `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
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
    ///     .delta()
    ///     .list()
    ///     .select(["displayName", "jobTitle", "mobilePhone"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::User>> {
        self.0.request(&crate::REFERENCE, "GET", "user-delta")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/$count`.

/// What a call can go on with behind `/users/$count`.
#[derive(Clone, Debug)]
pub struct UsersCount(pub(crate) docwright::Path);

impl UsersCount {
    /// Read the user objects of the directory, a page at a time.
    ///
    /// `GET /users/$count`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.ReadBasic.All`; higher: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
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
    /// let request = graph.users().count().get().consistency_level("eventual");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Scalar<i64>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list")
    }
}

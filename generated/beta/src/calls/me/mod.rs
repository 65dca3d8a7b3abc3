// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me`.
//!
//! * [`GET /me`](crate::calls::me::Me::get): Get user

/// What a call can go on with behind `/me`.
#[derive(Clone, Debug)]
pub struct Me(pub(crate) docwright::Path);

impl Me {
    /// Read one user. Unlike v1.0, beta returns nearly all properties unless \$select says otherwise.
    ///
    /// `GET /me`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): least: `User.Read`; higher: `User.ReadWrite`
    /// * Application: least: `User.Read.All`; higher: `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().get().select(["displayName", "infoCatalogs"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::User> {
        self.0.request(&crate::REFERENCE, "GET", "user-get")
    }
}

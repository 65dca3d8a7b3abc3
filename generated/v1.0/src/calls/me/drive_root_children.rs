// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/root/children`.

/// What a call can go on with behind `/me/drive/root/children`.
#[derive(Clone, Debug)]
pub struct MeDriveRootChildren(pub(crate) docwright::Path);

impl MeDriveRootChildren {
    /// List the items that stand directly in a folder.
    ///
    /// `GET /me/drive/root/children`
    ///
    /// Also at `/users/{user-id}/drive/root/children` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().drive().root().children().list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::DriveItem>> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-list-children")
    }
}

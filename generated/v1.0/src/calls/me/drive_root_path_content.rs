// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/root:/{}:/content`.

/// What a call can go on with behind `/me/drive/root:/{}:/content`.
#[derive(Clone, Debug)]
pub struct MeDriveRootPathContent(pub(crate) docwright::Path);

impl MeDriveRootPathContent {
    /// Get the bytes of a driveItem that is a file. The service sends the client on to an address that holds them for a short time and needs no token.
    ///
    /// `GET /me/drive/root:/{item-path}:/content`
    ///
    /// Also at `/users/{user-id}/drive/root:/{item-path}:/content` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_path`: `{item-path}`
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
    /// let request = graph
    ///     .me()
    ///     .drive()
    ///     .root()
    ///     .path("Notes/kickoff notes.txt")
    ///     .content()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Redirect> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-get-content")
    }
}

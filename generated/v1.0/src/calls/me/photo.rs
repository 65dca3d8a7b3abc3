// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/photo`.

/// What a call can go on with behind `/me/photo`.
#[derive(Clone, Debug)]
pub struct MePhoto(pub(crate) docwright::Path);

impl MePhoto {
    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MePhotoValue {
        crate::calls::me::MePhotoValue(self.0.literal("$value"))
    }

    /// Read a profilePhoto: its size, or with /\$value the picture itself. The sizes kept are 48x48, 64x64, 96x96, 120x120, 240x240, 360x360, 432x432, 504x504 and 648x648 pixels.
    ///
    /// `GET /me/photo`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `ProfilePhoto.Read.All`; higher: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `ProfilePhoto.Read.All`; higher: `User.Read.All`, `User.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().photo().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::ProfilePhoto> {
        self.0.request(&crate::REFERENCE, "GET", "profilephoto-get")
    }
}

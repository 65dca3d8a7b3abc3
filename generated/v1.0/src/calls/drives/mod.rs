// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives`.

mod id_items;
mod id_items_id_content;
mod id_items_id_path_content;
mod id_root;

pub use self::id_items::{DrivesIdItems, DrivesIdItemsId, DrivesIdItemsIdPath};
pub use self::id_items_id_content::DrivesIdItemsIdContent;
pub use self::id_items_id_path_content::DrivesIdItemsIdPathContent;
pub use self::id_root::{DrivesIdRoot, DrivesIdRootPath, DrivesIdRootSearchWithQ};

/// What a call can go on with behind `/drives`.
#[derive(Clone, Debug)]
pub struct Drives(pub(crate) docwright::Path);

impl Drives {
    /// `/{drive-id}`
    #[inline]
    pub fn id(self, drive_id: &str) -> crate::calls::drives::DrivesId {
        crate::calls::drives::DrivesId(self.0.key(drive_id))
    }
}

/// What a call can go on with behind `/drives/{}`.
#[derive(Clone, Debug)]
pub struct DrivesId(pub(crate) docwright::Path);

impl DrivesId {
    /// `/items`
    #[inline]
    pub fn items(self) -> crate::calls::drives::DrivesIdItems {
        crate::calls::drives::DrivesIdItems(self.0.literal("items"))
    }

    /// `/root`
    #[inline]
    pub fn root(self) -> crate::calls::drives::DrivesIdRoot {
        crate::calls::drives::DrivesIdRoot(self.0.literal("root"))
    }

    /// Read the drive of a user, a group or a site, or one by its identifier.
    ///
    /// `GET /drives/{drive-id}`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Drive> {
        self.0.request(&crate::REFERENCE, "GET", "drive-get")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives/{}/items`.

/// What a call can go on with behind `/drives/{}/items`.
#[derive(Clone, Debug)]
pub struct DrivesIdItems(pub(crate) docwright::Path);

impl DrivesIdItems {
    /// `/{item-id}`
    #[inline]
    pub fn id(self, item_id: &str) -> crate::calls::drives::DrivesIdItemsId {
        crate::calls::drives::DrivesIdItemsId(self.0.key(item_id))
    }
}

/// What a call can go on with behind `/drives/{}/items/{}`.
#[derive(Clone, Debug)]
pub struct DrivesIdItemsId(pub(crate) docwright::Path);

impl DrivesIdItemsId {
    /// `/children`
    #[inline]
    pub fn children(self) -> crate::calls::me::MeDriveRootChildren {
        crate::calls::me::MeDriveRootChildren(self.0.literal("children"))
    }

    /// `/content`
    #[inline]
    pub fn content(self) -> crate::calls::drives::DrivesIdItemsIdContent {
        crate::calls::drives::DrivesIdItemsIdContent(self.0.literal("content"))
    }

    /// Copy a driveItem, with all that stands in it, to another folder or under another name. The service goes on copying after the answer; ask the address in Location how far it is.
    ///
    /// `POST /drives/{driveId}/items/{itemId}/copy`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{driveId}`
    /// * `item_id`: `{itemId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`
    /// * Application: least: `Files.ReadWrite.All`; higher: `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-v1.0>)
    #[inline]
    pub fn copy(self, body: impl docwright::Is<crate::types::DriveItemCopyBody>) -> docwright::Request<()> {
        self.0
            .literal("copy")
            .request(&crate::REFERENCE, "POST", "driveitem-copy")
            .json::<crate::types::DriveItemCopyBody>(body)
    }

    /// Open an uploadSession that takes a file in pieces. An upload that was cut off can be taken up again.
    ///
    /// `POST /drives/{drive-id}/items/{item-id}/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_id`: `{item-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`
    /// * Application: `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_upload_session(self, body: impl docwright::Is<crate::types::DriveItemCreateUploadSessionBody>) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "driveitem-createuploadsession")
            .json::<crate::types::DriveItemCreateUploadSessionBody>(body)
    }

    /// `:/{filename}:`
    #[inline]
    pub fn path(self, filename: &str) -> crate::calls::drives::DrivesIdItemsIdPath {
        crate::calls::drives::DrivesIdItemsIdPath(self.0.colon(filename))
    }

    /// `/workbook`
    #[inline]
    pub fn workbook(self) -> crate::calls::me::MeDriveItemsIdWorkbook {
        crate::calls::me::MeDriveItemsIdWorkbook(self.0.literal("workbook"))
    }

    /// Delete a driveItem by its identifier. It goes to the recycle bin, with all that stands in it.
    ///
    /// `DELETE /drives/{drive-id}/items/{item-id}`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_id`: `{item-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `Files.ReadWrite`, `Files.ReadWrite.All`
    /// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "driveitem-delete")
    }

    /// Read a driveItem by its identifier or by its path.
    ///
    /// `GET /drives/{drive-id}/items/{item-id}`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_id`: `{item-id}`
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
    ///     .drives()
    ///     .id("{drive-id}")
    ///     .items()
    ///     .id("01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A")
    ///     .get()
    ///     .select(["name", "folder", "deleted"])
    ///     .expand(["children"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DriveItem> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-get")
    }

    /// Change the metadata of a driveItem, such as its name.
    ///
    /// `PATCH /drives/{drive-id}/items/{item-id}`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_id`: `{item-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`
    /// * Application: least: `Files.ReadWrite.All`; higher: `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::DriveItem>) -> docwright::Request<crate::types::DriveItem> {
        self.0.request(&crate::REFERENCE, "PATCH", "driveitem-update").json::<crate::types::DriveItem>(body)
    }
}

/// What a call can go on with behind `/drives/{}/items/{}:/{}:`.
#[derive(Clone, Debug)]
pub struct DrivesIdItemsIdPath(pub(crate) docwright::Path);

impl DrivesIdItemsIdPath {
    /// `/content`
    #[inline]
    pub fn content(self) -> crate::calls::drives::DrivesIdItemsIdPathContent {
        crate::calls::drives::DrivesIdItemsIdPathContent(self.0.literal("content"))
    }

    /// Open an uploadSession that takes a file in pieces. An upload that was cut off can be taken up again.
    ///
    /// `POST /drives/{drive-id}/items/{parent-id}:/{filename}:/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `parent_id`: `{parent-id}`
    /// * `filename`: `{filename}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`
    /// * Application: `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_upload_session(self, body: impl docwright::Is<crate::types::DriveItemCreateUploadSessionBody>) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "driveitem-createuploadsession")
            .json::<crate::types::DriveItemCreateUploadSessionBody>(body)
    }
}

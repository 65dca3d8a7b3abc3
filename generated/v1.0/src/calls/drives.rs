// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives`.

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
    pub fn copy(
        self,
        body: impl docwright::Is<crate::types::DriveItemCopyBody>,
    ) -> docwright::Request<()> {
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
    pub fn create_upload_session(
        self,
        body: impl docwright::Is<crate::types::DriveItemCreateUploadSessionBody>,
    ) -> docwright::Request<crate::types::UploadSession> {
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
    /// ```
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
    pub fn update(
        self,
        body: impl docwright::Is<crate::types::DriveItem>,
    ) -> docwright::Request<crate::types::DriveItem> {
        self.0
            .request(&crate::REFERENCE, "PATCH", "driveitem-update")
            .json::<crate::types::DriveItem>(body)
    }
}

/// What a call can go on with behind `/drives/{}/items/{}/content`.
#[derive(Clone, Debug)]
pub struct DrivesIdItemsIdContent(pub(crate) docwright::Path);
impl DrivesIdItemsIdContent {
    /// Get the bytes of a driveItem that is a file. The service sends the client on to an address that holds them for a short time and needs no token.
    ///
    /// `GET /drives/{drive-id}/items/{item-id}/content`
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
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Redirect> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-get-content")
    }
    /// Make a file of up to 250 MB in one call, or replace the bytes of one. For a larger file, create an upload session.
    ///
    /// `PUT /drives/{drive-id}/items/{item-id}/content`
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
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn upload(
        self,
        content_type: &str,
        body: impl Into<docwright::Bytes>,
    ) -> docwright::Request<crate::types::DriveItem> {
        self.0
            .request(&crate::REFERENCE, "PUT", "driveitem-put-content")
            .bytes(content_type, body)
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
    pub fn create_upload_session(
        self,
        body: impl docwright::Is<crate::types::DriveItemCreateUploadSessionBody>,
    ) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "driveitem-createuploadsession")
            .json::<crate::types::DriveItemCreateUploadSessionBody>(body)
    }
}

/// What a call can go on with behind `/drives/{}/items/{}:/{}:/content`.
#[derive(Clone, Debug)]
pub struct DrivesIdItemsIdPathContent(pub(crate) docwright::Path);
impl DrivesIdItemsIdPathContent {
    /// Make a file of up to 250 MB in one call, or replace the bytes of one. For a larger file, create an upload session.
    ///
    /// `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`
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
    /// * Application: least: `Files.ReadWrite.All`; higher: `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn upload(
        self,
        content_type: &str,
        body: impl Into<docwright::Bytes>,
    ) -> docwright::Request<crate::types::DriveItem> {
        self.0
            .request(&crate::REFERENCE, "PUT", "driveitem-put-content")
            .bytes(content_type, body)
    }
}

/// What a call can go on with behind `/drives/{}/root`.
#[derive(Clone, Debug)]
pub struct DrivesIdRoot(pub(crate) docwright::Path);
impl DrivesIdRoot {
    /// `/children`
    #[inline]
    pub fn children(self) -> crate::calls::me::MeDriveRootChildren {
        crate::calls::me::MeDriveRootChildren(self.0.literal("children"))
    }
    /// `:/{item-path}:`
    #[inline]
    pub fn path(self, item_path: &str) -> crate::calls::drives::DrivesIdRootPath {
        crate::calls::drives::DrivesIdRootPath(self.0.colon(item_path))
    }
    /// `/search(q)`
    #[inline]
    pub fn search_with_q(
        self,
        q: &str,
    ) -> crate::calls::drives::DrivesIdRootSearchWithQ {
        crate::calls::drives::DrivesIdRootSearchWithQ(
            self.0.function("search").text("q", q),
        )
    }
}

/// What a call can go on with behind `/drives/{}/root:/{}:`.
#[derive(Clone, Debug)]
pub struct DrivesIdRootPath(pub(crate) docwright::Path);
impl DrivesIdRootPath {
    /// `/children`
    #[inline]
    pub fn children(self) -> crate::calls::me::MeDriveRootChildren {
        crate::calls::me::MeDriveRootChildren(self.0.literal("children"))
    }
    /// `/content`
    #[inline]
    pub fn content(self) -> crate::calls::me::MeDriveRootPathContent {
        crate::calls::me::MeDriveRootPathContent(self.0.literal("content"))
    }
    /// `/workbook`
    #[inline]
    pub fn workbook(self) -> crate::calls::me::MeDriveItemsIdWorkbook {
        crate::calls::me::MeDriveItemsIdWorkbook(self.0.literal("workbook"))
    }
    /// Read a driveItem by its identifier or by its path.
    ///
    /// `GET /drives/{drive-id}/root:/{item-path}`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_path`: `{item-path}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DriveItem> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-get")
    }
}

/// What a call can go on with behind `/drives/{}/root/search`.
#[derive(Clone, Debug)]
pub struct DrivesIdRootSearchWithQ(pub(crate) docwright::Path);
impl DrivesIdRootSearchWithQ {
    /// Find items of a drive, or of a folder, whose name, metadata or content has the given words.
    ///
    /// `GET /drives/{drive-id}/root/search(q='{search-text}')`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `q`: The words to look for. Required.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::DriveItem>> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-search")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/sites`.

/// What a call can go on with behind `/sites`.
#[derive(Clone, Debug)]
pub struct Sites(pub(crate) docwright::Path);
impl Sites {
    /// `/{siteId}`
    #[inline]
    pub fn id(self, site_id: &str) -> crate::calls::sites::SitesId {
        crate::calls::sites::SitesId(self.0.key(site_id))
    }
}

/// What a call can go on with behind `/sites/{}`.
#[derive(Clone, Debug)]
pub struct SitesId(pub(crate) docwright::Path);
impl SitesId {
    /// `/drive`
    #[inline]
    pub fn drive(self) -> crate::calls::sites::SitesIdDrive {
        crate::calls::sites::SitesIdDrive(self.0.literal("drive"))
    }
}

/// What a call can go on with behind `/sites/{}/drive`.
#[derive(Clone, Debug)]
pub struct SitesIdDrive(pub(crate) docwright::Path);
impl SitesIdDrive {
    /// `/items`
    #[inline]
    pub fn items(self) -> crate::calls::sites::SitesIdDriveItems {
        crate::calls::sites::SitesIdDriveItems(self.0.literal("items"))
    }
    /// `/root`
    #[inline]
    pub fn root(self) -> crate::calls::drives::DrivesIdRoot {
        crate::calls::drives::DrivesIdRoot(self.0.literal("root"))
    }
    /// Read the drive of a user, a group or a site, or one by its identifier.
    ///
    /// `GET /sites/{siteId}/drive`
    ///
    /// # Parameters
    ///
    /// * `site_id`: `{siteId}`
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

/// What a call can go on with behind `/sites/{}/drive/items`.
#[derive(Clone, Debug)]
pub struct SitesIdDriveItems(pub(crate) docwright::Path);
impl SitesIdDriveItems {
    /// `/{item-id}`
    #[inline]
    pub fn id(self, item_id: &str) -> crate::calls::sites::SitesIdDriveItemsId {
        crate::calls::sites::SitesIdDriveItemsId(self.0.key(item_id))
    }
}

/// What a call can go on with behind `/sites/{}/drive/items/{}`.
#[derive(Clone, Debug)]
pub struct SitesIdDriveItemsId(pub(crate) docwright::Path);
impl SitesIdDriveItemsId {
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
    /// `POST /sites/{siteId}/drive/items/{itemId}/copy`
    ///
    /// # Parameters
    ///
    /// * `site_id`: `{siteId}`
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
        body: impl docwright::Is<crate::types::DriveitemCopyBody4>,
    ) -> docwright::Request<()> {
        self.0
            .literal("copy")
            .request(&crate::REFERENCE, "POST", "driveitem-copy")
            .json::<crate::types::DriveitemCopyBody4>(body)
    }
    /// Open an uploadSession that takes a file in pieces. An upload that was cut off can be taken up again.
    ///
    /// `POST /sites/{site-id}/drive/items/{item-id}/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `site_id`: `{site-id}`
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
        body: impl docwright::Is<crate::types::DriveitemCreateUploadSessionBody4>,
    ) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "driveitem-createuploadsession")
            .json::<crate::types::DriveitemCreateUploadSessionBody4>(body)
    }
    /// `:/{filename}:`
    #[inline]
    pub fn path(self, filename: &str) -> crate::calls::me::MeDriveItemsIdPath {
        crate::calls::me::MeDriveItemsIdPath(self.0.colon(filename))
    }
    /// `/workbook`
    #[inline]
    pub fn workbook(self) -> crate::calls::me::MeDriveItemsIdWorkbook {
        crate::calls::me::MeDriveItemsIdWorkbook(self.0.literal("workbook"))
    }
    /// Delete a driveItem by its identifier. It goes to the recycle bin, with all that stands in it.
    ///
    /// `DELETE /sites/{siteId}/drive/items/{itemId}`
    ///
    /// # Parameters
    ///
    /// * `site_id`: `{siteId}`
    /// * `item_id`: `{itemId}`
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
    /// `GET /sites/{site-id}/drive/items/{item-id}`
    ///
    /// # Parameters
    ///
    /// * `site_id`: `{site-id}`
    /// * `item_id`: `{item-id}`
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
    /// Change the metadata of a driveItem, such as its name.
    ///
    /// `PATCH /sites/{site-id}/drive/items/{item-id}`
    ///
    /// # Parameters
    ///
    /// * `site_id`: `{site-id}`
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

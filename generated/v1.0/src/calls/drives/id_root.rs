// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives/{}/root`.

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
    pub fn search_with_q(self, q: &str) -> crate::calls::drives::DrivesIdRootSearchWithQ {
        crate::calls::drives::DrivesIdRootSearchWithQ(self.0.function("search").text("q", q))
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

/// What a call can go on with behind `/drives/{}/root/search(q={})`.
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
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::DriveItem>> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-search")
    }
}

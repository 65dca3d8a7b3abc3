// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives`.
//!
//! * [`GET /drives/{drive-id}`](crate::calls::drives::DrivesId::get): Get drive
//! * [`DELETE /drives/{drive-id}/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::delete): Delete driveItem
//! * [`GET /drives/{drive-id}/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::get): Get driveItem
//! * [`PATCH /drives/{drive-id}/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::update): Update driveItem
//! * [`GET /drives/{drive-id}/items/{item-id}/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /drives/{drive-id}/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::get): Download driveItem content
//! * [`PUT /drives/{drive-id}/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::upload): Upload driveItem content
//! * [`POST /drives/{driveId}/items/{itemId}/copy`](crate::calls::drives::DrivesIdItemsId::copy): driveItem: copy
//! * [`POST /drives/{drive-id}/items/{item-id}/createUploadSession`](crate::calls::drives::DrivesIdItemsId::create_upload_session): driveItem: createUploadSession
//! * [`GET /drives/{drive-id}/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /drives/{drive-id}/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /drives/{drive-id}/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /drives/{drive-id}/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /drives/{drive-id}/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /drives/{drive-id}/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`](crate::calls::drives::DrivesIdItemsIdPathContent::upload): Upload driveItem content
//! * [`POST /drives/{drive-id}/items/{parent-id}:/{filename}:/createUploadSession`](crate::calls::drives::DrivesIdItemsIdPath::create_upload_session): driveItem: createUploadSession
//! * [`GET /drives/{drive-id}/root/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /drives/{drive-id}/root/search(q='{search-text}')`](crate::calls::drives::DrivesIdRootSearchWithQ::list): driveItem: search
//! * [`GET /drives/{drive-id}/root:/{item-path}`](crate::calls::drives::DrivesIdRootPath::get): Get driveItem
//! * [`GET /drives/{drive-id}/root:/{item-path}:/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /drives/{drive-id}/root:/{item-path}:/content`](crate::calls::me::MeDriveRootPathContent::get): Download driveItem content
//! * [`GET /drives/{drive-id}/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /drives/{drive-id}/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /drives/{drive-id}/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /drives/{drive-id}/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /drives/{drive-id}/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /drives/{drive-id}/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range

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

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/sites`.
//!
//! * [`GET /sites/{siteId}/drive`](crate::calls::drives::DrivesId::get): Get drive
//! * [`DELETE /sites/{siteId}/drive/items/{itemId}`](crate::calls::drives::DrivesIdItemsId::delete): Delete driveItem
//! * [`GET /sites/{site-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::get): Get driveItem
//! * [`PATCH /sites/{site-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::update): Update driveItem
//! * [`GET /sites/{site-id}/drive/items/{item-id}/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /sites/{site-id}/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::get): Download driveItem content
//! * [`PUT /sites/{site-id}/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::upload): Upload driveItem content
//! * [`POST /sites/{siteId}/drive/items/{itemId}/copy`](crate::calls::drives::DrivesIdItemsId::copy): driveItem: copy
//! * [`POST /sites/{site-id}/drive/items/{item-id}/createUploadSession`](crate::calls::drives::DrivesIdItemsId::create_upload_session): driveItem: createUploadSession
//! * [`GET /sites/{site-id}/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /sites/{site-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /sites/{site-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /sites/{site-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /sites/{site-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /sites/{site-id}/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`PUT /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content`](crate::calls::drives::DrivesIdItemsIdPathContent::upload): Upload driveItem content
//! * [`POST /sites/{site-id}/drive/items/{parent-id}:/{filename}:/createUploadSession`](crate::calls::drives::DrivesIdItemsIdPath::create_upload_session): driveItem: createUploadSession
//! * [`GET /sites/{site-id}/drive/root/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /sites/{site-id}/drive/root/search(q='{search-text}')`](crate::calls::drives::DrivesIdRootSearchWithQ::list): driveItem: search
//! * [`GET /sites/{site-id}/drive/root:/{item-path}`](crate::calls::drives::DrivesIdRootPath::get): Get driveItem
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/content`](crate::calls::me::MeDriveRootPathContent::get): Download driveItem content
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /sites/{site-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range

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
    pub fn drive(self) -> crate::calls::drives::DrivesId {
        crate::calls::drives::DrivesId(self.0.literal("drive"))
    }
}

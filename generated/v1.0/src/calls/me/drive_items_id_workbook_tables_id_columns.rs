// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/items/{}/workbook/tables/{}/columns`.

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables/{}/columns`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTablesIdColumns(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookTablesIdColumns {
    /// `/{id|name}`
    #[inline]
    pub fn id(self, id_or_name: &str) -> crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumnsId {
        crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumnsId(self.0.key(id_or_name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables/{}/columns/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTablesIdColumnsId(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookTablesIdColumnsId {
    /// `/range`
    #[inline]
    pub fn range(self) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress(self.0.literal("range"))
    }
}

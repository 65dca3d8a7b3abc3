// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/items/{}/workbook/tables`.

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTables(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookTables {
    /// `/{id|name}`
    #[inline]
    pub fn id(self, id_or_name: &str) -> crate::calls::me::MeDriveItemsIdWorkbookTablesId {
        crate::calls::me::MeDriveItemsIdWorkbookTablesId(self.0.key(id_or_name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTablesId(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookTablesId {
    /// `/columns`
    #[inline]
    pub fn columns(self) -> crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumns {
        crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumns(self.0.literal("columns"))
    }
}

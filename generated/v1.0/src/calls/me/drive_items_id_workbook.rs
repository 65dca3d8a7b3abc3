// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/items/{}/workbook`.

/// What a call can go on with behind `/me/drive/items/{}/workbook`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbook(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbook {
    /// `/tables`
    #[inline]
    pub fn tables(self) -> crate::calls::me::MeDriveItemsIdWorkbookTables {
        crate::calls::me::MeDriveItemsIdWorkbookTables(self.0.literal("tables"))
    }

    /// `/worksheets`
    #[inline]
    pub fn worksheets(self) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheets {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheets(self.0.literal("worksheets"))
    }
}

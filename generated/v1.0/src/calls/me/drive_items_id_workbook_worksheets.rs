// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/items/{}/workbook/worksheets`.

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheets(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheets {
    /// `/{id|name}`
    #[inline]
    pub fn id(self, id_or_name: &str) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsId {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsId(self.0.key(id_or_name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsId(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheetsId {
    /// `/charts`
    #[inline]
    pub fn charts(self) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdCharts {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdCharts(self.0.literal("charts"))
    }

    /// `/range(address)`
    #[inline]
    pub fn range_with_address(self, address: &str) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress(self.0.function("range").text("address", address))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/range(address={})`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress {
    /// Read a workbookRange of a worksheet by its address, or the cells of a column of a table.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`
    ///
    /// Also at `/users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_id`: `{id}`
    /// * `id_or_name`: `{id|name}`
    /// * `address`: The cells in A1 style, such as A1:B2.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
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
    ///     .me()
    ///     .drive()
    ///     .items()
    ///     .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
    ///     .workbook()
    ///     .worksheets()
    ///     .id("Budget")
    ///     .range_with_address("A1:B2")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/range-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::WorkbookRange> {
        self.0.request(&crate::REFERENCE, "GET", "range-get")
    }
}

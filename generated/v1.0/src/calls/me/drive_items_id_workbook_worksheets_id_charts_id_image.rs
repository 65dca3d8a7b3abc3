// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/items/{}/workbook/worksheets/{}/charts/{}/image`.

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts/{}/image`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage {
    /// Get a picture of a chart, scaled to fit. With a width and a height, it fits into that box.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`
    ///
    /// Also at `/users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_id`: `{id}`
    /// * `id_or_name`: `{id|name}`
    /// * `name`: `{name}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Json> {
        self.0.request(&crate::REFERENCE, "GET", "chart-image")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/drive/items/{}/workbook/worksheets/{}/charts`.

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdCharts(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheetsIdCharts {
    /// `/{name}`
    #[inline]
    pub fn id(self, name: &str) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsId {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsId(self.0.key(name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdChartsId(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheetsIdChartsId {
    /// `/image`
    #[inline]
    pub fn image(self) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage(self.0.literal("image"))
    }

    /// `/image(width)`
    #[inline]
    pub fn image_with_width(self, width: impl std::fmt::Display) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage(self.0.function("image").argument("width", width))
    }

    /// `/image(width, height)`
    #[inline]
    pub fn image_with_width_and_height(self, width: impl std::fmt::Display, height: impl std::fmt::Display) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight(self.0
            .function("image")
            .argument("width", width)
            .argument("height", height))
    }

    /// `/image(width, height, fittingMode)`
    #[inline]
    pub fn image_with_width_and_height_and_fitting_mode(self, width: impl std::fmt::Display, height: impl std::fmt::Display, fitting_mode: &str) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight(self.0
            .function("image")
            .argument("width", width)
            .argument("height", height)
            .text("fittingMode", fitting_mode))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts/{}/image(width={},height={})`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight(pub(crate) docwright::Path);

impl MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight {
    /// Get a picture of a chart, scaled to fit. With a width and a height, it fits into that box.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`
    ///
    /// Also at `/users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_id`: `{id}`
    /// * `id_or_name`: `{id|name}`
    /// * `name`: `{name}`
    /// * `width`: Width of the picture. Optional.
    /// * `height`: Height of the picture. Optional.
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
    ///     .charts()
    ///     .id("Cost by team")
    ///     .image_with_width_and_height(640, 480)
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Scalar<String>> {
        self.0.request(&crate::REFERENCE, "GET", "chart-image")
    }
}

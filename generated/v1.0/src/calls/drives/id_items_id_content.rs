// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives/{}/items/{}/content`.

/// What a call can go on with behind `/drives/{}/items/{}/content`.
#[derive(Clone, Debug)]
pub struct DrivesIdItemsIdContent(pub(crate) docwright::Path);

impl DrivesIdItemsIdContent {
    /// Get the bytes of a driveItem that is a file. The service sends the client on to an address that holds them for a short time and needs no token.
    ///
    /// `GET /drives/{drive-id}/items/{item-id}/content`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_id`: `{item-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Redirect> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-get-content")
    }

    /// Make a file of up to 250 MB in one call, or replace the bytes of one. For a larger file, create an upload session.
    ///
    /// `PUT /drives/{drive-id}/items/{item-id}/content`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `item_id`: `{item-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.ReadWrite`; higher: `Files.ReadWrite.All`
    /// * Application: least: `Files.ReadWrite.All`; higher: `Sites.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn upload(self, content_type: &str, body: impl Into<docwright::Bytes>) -> docwright::Request<crate::types::DriveItem> {
        self.0.request(&crate::REFERENCE, "PUT", "driveitem-put-content").bytes(content_type, body)
    }
}

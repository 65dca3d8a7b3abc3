// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/drives/{}/items/{}:/{}:/content`.

/// What a call can go on with behind `/drives/{}/items/{}:/{}:/content`.
#[derive(Clone, Debug)]
pub struct DrivesIdItemsIdPathContent(pub(crate) docwright::Path);

impl DrivesIdItemsIdPathContent {
    /// Make a file of up to 250 MB in one call, or replace the bytes of one. For a larger file, create an upload session.
    ///
    /// `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`
    ///
    /// # Parameters
    ///
    /// * `drive_id`: `{drive-id}`
    /// * `parent_id`: `{parent-id}`
    /// * `filename`: `{filename}`
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

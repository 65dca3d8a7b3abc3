// Emitted by docwright from the reference; edits are lost on the next run.
//! `driveitem-createuploadsession-body-item-fileSystemInfo`.

docwright::record! {
    /// Part of what `driveitem-createuploadsession-body-item` sends or answers.
    DriveitemCreateuploadsessionBodyItemFileSystemInfo: [] = "driveitem-createuploadsession-body-item-fileSystemInfo" in crate::REFERENCE
}

impl DriveitemCreateuploadsessionBodyItemFileSystemInfo {
    /// `lastModifiedDateTime`
    #[inline]
    pub fn last_modified_date_time(&self) -> Option<&str> {
        self.0.text("lastModifiedDateTime")
    }
}

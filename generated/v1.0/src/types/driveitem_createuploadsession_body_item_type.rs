// Emitted by docwright from the reference; edits are lost on the next run.
//! `driveitem-createuploadsession-body-item`.

use super::DriveitemCreateuploadsessionBodyItemFileSystemInfo;

docwright::record! {
    /// Part of what `driveitem-createuploadsession-body` sends or answers.
    DriveitemCreateuploadsessionBodyItem: [] = "driveitem-createuploadsession-body-item" in crate::REFERENCE
}

impl DriveitemCreateuploadsessionBodyItem {
    /// `name`
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }
    /// `fileSize`
    #[inline]
    pub fn file_size(&self) -> Option<i64> {
        self.0.int64("fileSize")
    }
    /// `fileSystemInfo`
    #[inline]
    pub fn file_system_info(
        &self,
    ) -> Option<&DriveitemCreateuploadsessionBodyItemFileSystemInfo> {
        self.0.record("fileSystemInfo")
    }
}

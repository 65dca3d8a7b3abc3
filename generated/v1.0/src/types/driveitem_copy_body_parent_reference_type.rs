// Emitted by docwright from the reference; edits are lost on the next run.
//! `driveitem-copy-body-parentReference`.

docwright::record! {
    /// Part of what `driveitem-copy-body` sends or answers.
    DriveitemCopyBodyParentReference: [] = "driveitem-copy-body-parentReference" in crate::REFERENCE
}

impl DriveitemCopyBodyParentReference {
    /// `driveId`
    #[inline]
    pub fn drive_id(&self) -> Option<&str> {
        self.0.text("driveId")
    }
    /// `id`
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }
}

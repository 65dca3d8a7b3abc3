// Emitted by docwright from the reference; edits are lost on the next run.
//! `directoryobject-getmembergroups-body`.

docwright::record! {
    /// Part of what `directoryobject-getmembergroups` sends or answers.
    DirectoryObjectGetMemberGroupsBody: [] = "directoryobject-getmembergroups-body" in crate::REFERENCE, new
}

impl DirectoryObjectGetMemberGroupsBody {
    /// true keeps groups with securityEnabled only, and is allowed for users and service principals alone. false returns all. Optional.
    #[inline]
    pub fn security_enabled_only(&self) -> Option<bool> {
        self.0.boolean("securityEnabledOnly")
    }

    /// Sets `securityEnabledOnly`.
    #[inline]
    #[must_use]
    pub fn with_security_enabled_only(self, value: bool) -> Self {
        Self(self.0.with_boolean("securityEnabledOnly", value))
    }
}

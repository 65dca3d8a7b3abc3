// Emitted by docwright from the reference; edits are lost on the next run.
//! `directoryobject-checkmembergroups-body`.

docwright::record! {
    /// Part of what `directoryobject-checkmembergroups` sends or answers.
    DirectoryObjectCheckMemberGroupsBody: [] = "directoryobject-checkmembergroups-body" in crate::REFERENCE, new
}

impl DirectoryObjectCheckMemberGroupsBody {
    /// IDs of the groups to ask about.
    #[inline]
    pub fn group_ids(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("groupIds")
    }

    /// Sets `groupIds`.
    #[inline]
    #[must_use]
    pub fn with_group_ids(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("groupIds", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `directoryobject-getbyids-body`.

docwright::record! {
    /// Part of what `directoryobject-getbyids` sends or answers.
    DirectoryObjectGetByIdsBody: [] = "directoryobject-getbyids-body" in crate::REFERENCE, new
}

impl DirectoryObjectGetByIdsBody {
    /// IDs of the objects, 1,000 at most. Required.
    #[inline]
    pub fn ids(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("ids")
    }

    /// Kinds of objects to look among, such as user, group and device. All kinds when left out.
    #[inline]
    pub fn types(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("types")
    }

    /// Sets `ids`.
    #[inline]
    #[must_use]
    pub fn with_ids(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("ids", value))
    }

    /// Sets `types`.
    #[inline]
    #[must_use]
    pub fn with_types(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("types", value))
    }
}

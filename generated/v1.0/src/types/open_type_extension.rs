// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.openTypeExtension`.

use super::{Entity, Extension};

docwright::record! {
    /// An open extension carries whatever an app wants to keep beside a resource.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-v1.0>)
    OpenTypeExtension: [Extension, Entity] = "microsoft.graph.openTypeExtension" in crate::REFERENCE, new
}

impl OpenTypeExtension {
    /// Name of the extension, unique within the resource. Required.
    #[inline]
    pub fn extension_name(&self) -> Option<&str> {
        self.0.text("extensionName")
    }

    /// Sets `extensionName`.
    #[inline]
    #[must_use]
    pub fn with_extension_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("extensionName", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.requiredResourceAccess`.

use super::ResourceAccess;

docwright::record! {
    /// Element of requiredResourceAccess of an application.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/requiredresourceaccess?view=graph-rest-v1.0>)
    RequiredResourceAccess: [] = "microsoft.graph.requiredResourceAccess" in crate::REFERENCE, new
}

impl RequiredResourceAccess {
    /// Permissions asked for.
    #[inline]
    pub fn resource_access(&self) -> Option<&[ResourceAccess]> {
        self.0.records("resourceAccess")
    }

    /// Client ID of the API.
    #[inline]
    pub fn resource_app_id(&self) -> Option<&str> {
        self.0.text("resourceAppId")
    }

    /// Sets `resourceAccess`.
    #[inline]
    #[must_use]
    pub fn with_resource_access(self, value: impl IntoIterator<Item = impl docwright::Is<ResourceAccess>>) -> Self {
        Self(self.0.with_records("resourceAccess", value))
    }

    /// Sets `resourceAppId`.
    #[inline]
    #[must_use]
    pub fn with_resource_app_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("resourceAppId", value))
    }
}

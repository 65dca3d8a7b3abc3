// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationTemplate`.

use super::{Entity, MetadataEntry};

docwright::record! {
    /// What the maker of an app suggests: a schema and settings.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtemplate?view=graph-rest-beta>)
    SynchronizationTemplate: [Entity] = "microsoft.graph.synchronizationTemplate" in crate::REFERENCE
}

impl SynchronizationTemplate {
    /// Gallery app the template is for.
    #[inline]
    pub fn application_id(&self) -> Option<&str> {
        self.0.guid("applicationId")
    }

    /// Whether this one is suggested when there are several.
    #[inline]
    pub fn default(&self) -> Option<bool> {
        self.0.boolean("default")
    }

    /// What the template is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// Whether the portal shows it.
    #[inline]
    pub fn discoverable(&self) -> Option<bool> {
        self.0.boolean("discoverable")
    }

    /// Name of the connector, the same for all tenants.
    #[inline]
    pub fn factory_tag(&self) -> Option<&str> {
        self.0.text("factoryTag")
    }

    /// Further facts by name.
    #[inline]
    pub fn metadata(&self) -> Option<&[MetadataEntry]> {
        self.0.records("metadata")
    }
}

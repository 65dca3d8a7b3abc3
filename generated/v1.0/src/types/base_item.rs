// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.baseItem`.

use super::{Entity, IdentitySet, ItemReference, User};

docwright::record! {
    /// What drives, drive items and some more have in common.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-v1.0>)
    BaseItem: [Entity] = "microsoft.graph.baseItem" in crate::REFERENCE
}

impl BaseItem {
    /// The user, device or app that made the item. Read-only.
    #[inline]
    pub fn created_by(&self) -> Option<&IdentitySet> {
        self.0.record("createdBy")
    }

    /// When the item was made. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// What the user says about the item. Optional.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// Version of the whole item. Read-only.
    #[inline]
    pub fn etag(&self) -> Option<&str> {
        self.0.text("eTag")
    }

    /// The user, device or app that last changed the item. Read-only.
    #[inline]
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        self.0.record("lastModifiedBy")
    }

    /// When the item last changed. Read-only.
    #[inline]
    pub fn last_modified_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// What the item is called.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Where the item stands, if it has a parent.
    #[inline]
    pub fn parent_reference(&self) -> Option<&ItemReference> {
        self.0.record("parentReference")
    }

    /// Address that shows the item in a browser. Read-only.
    #[inline]
    pub fn web_url(&self) -> Option<&str> {
        self.0.text("webUrl")
    }

    /// The user who made the item. Read-only. Nullable.
    #[inline]
    pub fn created_by_user(&self) -> Option<&User> {
        self.0.record("createdByUser")
    }

    /// The user who last changed the item. Read-only. Nullable.
    #[inline]
    pub fn last_modified_by_user(&self) -> Option<&User> {
        self.0.record("lastModifiedByUser")
    }
}

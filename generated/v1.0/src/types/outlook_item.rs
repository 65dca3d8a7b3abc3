// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.outlookItem`.

use super::Entity;

docwright::record! {
    /// What every item of a mailbox has in common.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-v1.0>)
    OutlookItem: [Entity] = "microsoft.graph.outlookItem" in crate::REFERENCE
}

impl OutlookItem {
    /// Names of the categories put on the item.
    #[inline]
    pub fn categories(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("categories")
    }

    /// Version of the item. It takes a new value with every change, so a client can tell a stale copy. Read-only.
    #[inline]
    pub fn change_key(&self) -> Option<&str> {
        self.0.text("changeKey")
    }

    /// When the item came into being, in UTC, as in 2024-03-18T08:12:41Z. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// When the item last changed, in UTC, as in 2024-03-18T08:12:41Z. Read-only.
    #[inline]
    pub fn last_modified_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}

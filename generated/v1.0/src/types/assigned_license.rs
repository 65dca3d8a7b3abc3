// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.assignedLicense`.

docwright::record! {
    /// Element of assignedLicenses of a user or a group.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-v1.0>)
    AssignedLicense: [] = "microsoft.graph.assignedLicense" in crate::REFERENCE, new
}

impl AssignedLicense {
    /// IDs of the service plans of the product that are switched off.
    #[inline]
    pub fn disabled_plans(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("disabledPlans")
    }

    /// ID of the product.
    #[inline]
    pub fn sku_id(&self) -> Option<&str> {
        self.0.guid("skuId")
    }

    /// Sets `disabledPlans`.
    #[inline]
    #[must_use]
    pub fn with_disabled_plans(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("disabledPlans", value))
    }

    /// Sets `skuId`.
    #[inline]
    #[must_use]
    pub fn with_sku_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("skuId", value))
    }
}

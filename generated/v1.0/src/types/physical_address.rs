// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.physicalAddress`.

docwright::record! {
    /// The street address of a person, a business or a location.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-v1.0>)
    PhysicalAddress: [] = "microsoft.graph.physicalAddress" in crate::REFERENCE, new
}

impl PhysicalAddress {
    /// The city.
    #[inline]
    pub fn city(&self) -> Option<&str> {
        self.0.text("city")
    }

    /// The country or region, in free form, such as Norway.
    #[inline]
    pub fn country_or_region(&self) -> Option<&str> {
        self.0.text("countryOrRegion")
    }

    /// The postal code.
    #[inline]
    pub fn postal_code(&self) -> Option<&str> {
        self.0.text("postalCode")
    }

    /// The state or province.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.0.text("state")
    }

    /// Street and number.
    #[inline]
    pub fn street(&self) -> Option<&str> {
        self.0.text("street")
    }

    /// Sets `city`.
    #[inline]
    #[must_use]
    pub fn with_city(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("city", value))
    }

    /// Sets `countryOrRegion`.
    #[inline]
    #[must_use]
    pub fn with_country_or_region(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("countryOrRegion", value))
    }

    /// Sets `postalCode`.
    #[inline]
    #[must_use]
    pub fn with_postal_code(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("postalCode", value))
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn with_state(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("state", value))
    }

    /// Sets `street`.
    #[inline]
    #[must_use]
    pub fn with_street(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("street", value))
    }
}

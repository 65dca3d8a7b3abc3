// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.geoCoordinates`.

docwright::record! {
    /// Part of signInLocation.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-v1.0>)
    GeoCoordinates: [] = "microsoft.graph.geoCoordinates" in crate::REFERENCE, new
}

impl GeoCoordinates {
    /// Height above sea level in meters. Nullable.
    #[inline]
    pub fn altitude(&self) -> Option<f64> {
        self.0.double("altitude")
    }

    /// Degrees north of the equator.
    #[inline]
    pub fn latitude(&self) -> Option<f64> {
        self.0.double("latitude")
    }

    /// Degrees east of Greenwich.
    #[inline]
    pub fn longitude(&self) -> Option<f64> {
        self.0.double("longitude")
    }

    /// Sets `altitude`.
    #[inline]
    #[must_use]
    pub fn with_altitude(self, value: f64) -> Self {
        Self(self.0.with_double("altitude", value))
    }

    /// Sets `latitude`.
    #[inline]
    #[must_use]
    pub fn with_latitude(self, value: f64) -> Self {
        Self(self.0.with_double("latitude", value))
    }

    /// Sets `longitude`.
    #[inline]
    #[must_use]
    pub fn with_longitude(self, value: f64) -> Self {
        Self(self.0.with_double("longitude", value))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.outlookGeoCoordinates`.

docwright::record! {
    /// The position of a location, with how exact it is.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-v1.0>)
    OutlookGeoCoordinates: [] = "microsoft.graph.outlookGeoCoordinates" in crate::REFERENCE, new
}

impl OutlookGeoCoordinates {
    /// How exact latitude and longitude are, in the unit of the device that measured them.
    #[inline]
    pub fn accuracy(&self) -> Option<f64> {
        self.0.double("accuracy")
    }

    /// Height of the place.
    #[inline]
    pub fn altitude(&self) -> Option<f64> {
        self.0.double("altitude")
    }

    /// How exact the altitude is.
    #[inline]
    pub fn altitude_accuracy(&self) -> Option<f64> {
        self.0.double("altitudeAccuracy")
    }

    /// Latitude in degrees.
    #[inline]
    pub fn latitude(&self) -> Option<f64> {
        self.0.double("latitude")
    }

    /// Longitude in degrees.
    #[inline]
    pub fn longitude(&self) -> Option<f64> {
        self.0.double("longitude")
    }

    /// Sets `accuracy`.
    #[inline]
    #[must_use]
    pub fn with_accuracy(self, value: f64) -> Self {
        Self(self.0.with_double("accuracy", value))
    }

    /// Sets `altitude`.
    #[inline]
    #[must_use]
    pub fn with_altitude(self, value: f64) -> Self {
        Self(self.0.with_double("altitude", value))
    }

    /// Sets `altitudeAccuracy`.
    #[inline]
    #[must_use]
    pub fn with_altitude_accuracy(self, value: f64) -> Self {
        Self(self.0.with_double("altitudeAccuracy", value))
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

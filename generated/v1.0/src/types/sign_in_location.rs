// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.signInLocation`.

use super::GeoCoordinates;

docwright::record! {
    /// Part of signIn, worked out from the IP address.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/signinlocation?view=graph-rest-v1.0>)
    SignInLocation: [] = "microsoft.graph.signInLocation" in crate::REFERENCE
}

impl SignInLocation {
    /// City.
    #[inline]
    pub fn city(&self) -> Option<&str> {
        self.0.text("city")
    }

    /// Two-letter code of the country or region.
    #[inline]
    pub fn country_or_region(&self) -> Option<&str> {
        self.0.text("countryOrRegion")
    }

    /// Point on the map.
    #[inline]
    pub fn geo_coordinates(&self) -> Option<&GeoCoordinates> {
        self.0.record("geoCoordinates")
    }

    /// State or province.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.0.text("state")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.locationType`.

docwright::choice! {
    /// Members of `microsoft.graph.locationType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-v1.0>)
    LocationType = "microsoft.graph.locationType" {
        /// `default`
        Default = "default",
        /// `conferenceRoom`
        ConferenceRoom = "conferenceRoom",
        /// `homeAddress`
        HomeAddress = "homeAddress",
        /// `businessAddress`
        BusinessAddress = "businessAddress",
        /// `geoCoordinates`
        GeoCoordinates = "geoCoordinates",
        /// `streetAddress`
        StreetAddress = "streetAddress",
        /// `hotel`
        Hotel = "hotel",
        /// `restaurant`
        Restaurant = "restaurant",
        /// `localBusiness`
        LocalBusiness = "localBusiness",
        /// `postalAddress`
        PostalAddress = "postalAddress",
    }
}

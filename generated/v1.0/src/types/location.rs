// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.location`.

use super::{LocationType, LocationUniqueIdType, OutlookGeoCoordinates, PhysicalAddress};

docwright::record! {
    /// Where an event takes place: a room, an address, or just a name.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/location?view=graph-rest-v1.0>)
    Location: [] = "microsoft.graph.location" in crate::REFERENCE, new
}

impl Location {
    /// The street address.
    #[inline]
    pub fn address(&self) -> Option<&PhysicalAddress> {
        self.0.record("address")
    }

    /// The position on the globe.
    #[inline]
    pub fn coordinates(&self) -> Option<&OutlookGeoCoordinates> {
        self.0.record("coordinates")
    }

    /// The name to show.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Address of the mailbox of the place, as a room has one. Optional.
    #[inline]
    pub fn location_email_address(&self) -> Option<&str> {
        self.0.text("locationEmailAddress")
    }

    /// What kind of place it is. Possible values are: default, conferenceRoom, homeAddress, businessAddress, geoCoordinates, streetAddress, hotel, restaurant, localBusiness, postalAddress. Read-only.
    #[inline]
    pub fn location_type(&self) -> Option<LocationType> {
        self.0.choice("locationType")
    }

    /// A URI that stands for the place. Optional.
    #[inline]
    pub fn location_uri(&self) -> Option<&str> {
        self.0.text("locationUri")
    }

    /// For internal use.
    #[inline]
    pub fn unique_id(&self) -> Option<&str> {
        self.0.text("uniqueId")
    }

    /// For internal use. Possible values are: unknown, locationStore, directory, private, bing.
    #[inline]
    pub fn unique_id_type(&self) -> Option<LocationUniqueIdType> {
        self.0.choice("uniqueIdType")
    }

    /// Sets `address`.
    #[inline]
    #[must_use]
    pub fn with_address(self, value: impl docwright::Is<PhysicalAddress>) -> Self {
        Self(self.0.with_record("address", value))
    }

    /// Sets `coordinates`.
    #[inline]
    #[must_use]
    pub fn with_coordinates(self, value: impl docwright::Is<OutlookGeoCoordinates>) -> Self {
        Self(self.0.with_record("coordinates", value))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `locationEmailAddress`.
    #[inline]
    #[must_use]
    pub fn with_location_email_address(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("locationEmailAddress", value))
    }

    /// Sets `locationType`.
    #[inline]
    #[must_use]
    pub fn with_location_type(self, value: LocationType) -> Self {
        Self(self.0.with_choice("locationType", value))
    }

    /// Sets `locationUri`.
    #[inline]
    #[must_use]
    pub fn with_location_uri(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("locationUri", value))
    }

    /// Sets `uniqueId`.
    #[inline]
    #[must_use]
    pub fn with_unique_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("uniqueId", value))
    }

    /// Sets `uniqueIdType`.
    #[inline]
    #[must_use]
    pub fn with_unique_id_type(self, value: LocationUniqueIdType) -> Self {
        Self(self.0.with_choice("uniqueIdType", value))
    }
}

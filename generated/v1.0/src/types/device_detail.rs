// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.deviceDetail`.

docwright::record! {
    /// Part of signIn.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/devicedetail?view=graph-rest-v1.0>)
    DeviceDetail: [] = "microsoft.graph.deviceDetail" in crate::REFERENCE
}

impl DeviceDetail {
    /// Browser and its version.
    #[inline]
    pub fn browser(&self) -> Option<&str> {
        self.0.text("browser")
    }

    /// Identifier of the device, empty for one that isn't registered.
    #[inline]
    pub fn device_id(&self) -> Option<&str> {
        self.0.text("deviceId")
    }

    /// Name of the device.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Whether the device meets the policies of the organization. Nullable.
    #[inline]
    pub fn is_compliant(&self) -> Option<bool> {
        self.0.boolean("isCompliant")
    }

    /// Whether the organization manages the device. Nullable.
    #[inline]
    pub fn is_managed(&self) -> Option<bool> {
        self.0.boolean("isManaged")
    }

    /// Operating system and its version.
    #[inline]
    pub fn operating_system(&self) -> Option<&str> {
        self.0.text("operatingSystem")
    }

    /// Workplace, AzureAd or ServerAd; empty for one that isn't joined.
    #[inline]
    pub fn trust_type(&self) -> Option<&str> {
        self.0.text("trustType")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.subscription`.

use super::Entity;

docwright::record! {
    /// A standing order to be told when something changes: messages in a folder, the root of a drive, the members of a group.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-v1.0>)
    Subscription: [Entity] = "microsoft.graph.subscription" in crate::REFERENCE, new
}

impl Subscription {
    /// App that made the subscription. Read-only.
    #[inline]
    pub fn application_id(&self) -> Option<&str> {
        self.0.text("applicationId")
    }

    /// Kinds of change to be told about: created, updated, deleted, or several of them with commas between. Required.
    #[inline]
    pub fn change_type(&self) -> Option<&str> {
        self.0.text("changeType")
    }

    /// A text of yours, up to 128 characters, that comes back in every notification. Optional.
    #[inline]
    pub fn client_state(&self) -> Option<&str> {
        self.0.text("clientState")
    }

    /// User or service principal that made the subscription. Read-only.
    #[inline]
    pub fn creator_id(&self) -> Option<&str> {
        self.0.text("creatorId")
    }

    /// Certificate in base64, with the public key that resource data is encrypted with. Required when includeResourceData is true.
    #[inline]
    pub fn encryption_certificate(&self) -> Option<&str> {
        self.0.text("encryptionCertificate")
    }

    /// Your own name of that certificate.
    #[inline]
    pub fn encryption_certificate_id(&self) -> Option<&str> {
        self.0.text("encryptionCertificateId")
    }

    /// When the subscription ends, in UTC. Each resource has its own limit. Required.
    #[inline]
    pub fn expiration_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Whether notifications carry the changed data. Optional.
    #[inline]
    pub fn include_resource_data(&self) -> Option<bool> {
        self.0.boolean("includeResourceData")
    }

    /// Newest TLS version that your address understands: v1\_0, v1\_1, v1\_2 or v1\_3. v1\_2 unless given.
    #[inline]
    pub fn latest_supported_tls_version(&self) -> Option<&str> {
        self.0.text("latestSupportedTlsVersion")
    }

    /// Address that hears about the subscription itself, over HTTPS.
    #[inline]
    pub fn lifecycle_notification_url(&self) -> Option<&str> {
        self.0.text("lifecycleNotificationUrl")
    }

    /// Media type of the notifications. JSON unless given.
    #[inline]
    pub fn notification_content_type(&self) -> Option<&str> {
        self.0.text("notificationContentType")
    }

    /// Query that says which state of the resource is worth a notification.
    #[inline]
    pub fn notification_query_options(&self) -> Option<&str> {
        self.0.text("notificationQueryOptions")
    }

    /// Address that hears about changes, over HTTPS. Required.
    #[inline]
    pub fn notification_url(&self) -> Option<&str> {
        self.0.text("notificationUrl")
    }

    /// Path of what is watched, without host and version. Required.
    #[inline]
    pub fn resource(&self) -> Option<&str> {
        self.0.text("resource")
    }

    /// Sets `applicationId`.
    #[inline]
    #[must_use]
    pub fn with_application_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("applicationId", value))
    }

    /// Sets `applicationId` to null.
    #[inline]
    #[must_use]
    pub fn clear_application_id(self) -> Self {
        Self(self.0.with_null("applicationId"))
    }

    /// Sets `changeType`.
    #[inline]
    #[must_use]
    pub fn with_change_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("changeType", value))
    }

    /// Sets `changeType` to null.
    #[inline]
    #[must_use]
    pub fn clear_change_type(self) -> Self {
        Self(self.0.with_null("changeType"))
    }

    /// Sets `clientState`.
    #[inline]
    #[must_use]
    pub fn with_client_state(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("clientState", value))
    }

    /// Sets `clientState` to null.
    #[inline]
    #[must_use]
    pub fn clear_client_state(self) -> Self {
        Self(self.0.with_null("clientState"))
    }

    /// Sets `creatorId`.
    #[inline]
    #[must_use]
    pub fn with_creator_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("creatorId", value))
    }

    /// Sets `creatorId` to null.
    #[inline]
    #[must_use]
    pub fn clear_creator_id(self) -> Self {
        Self(self.0.with_null("creatorId"))
    }

    /// Sets `encryptionCertificate`.
    #[inline]
    #[must_use]
    pub fn with_encryption_certificate(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("encryptionCertificate", value))
    }

    /// Sets `encryptionCertificate` to null.
    #[inline]
    #[must_use]
    pub fn clear_encryption_certificate(self) -> Self {
        Self(self.0.with_null("encryptionCertificate"))
    }

    /// Sets `encryptionCertificateId`.
    #[inline]
    #[must_use]
    pub fn with_encryption_certificate_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("encryptionCertificateId", value))
    }

    /// Sets `encryptionCertificateId` to null.
    #[inline]
    #[must_use]
    pub fn clear_encryption_certificate_id(self) -> Self {
        Self(self.0.with_null("encryptionCertificateId"))
    }

    /// Sets `expirationDateTime`.
    #[inline]
    #[must_use]
    pub fn with_expiration_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("expirationDateTime", value))
    }

    /// Sets `expirationDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_expiration_date_time(self) -> Self {
        Self(self.0.with_null("expirationDateTime"))
    }

    /// Sets `includeResourceData`.
    #[inline]
    #[must_use]
    pub fn with_include_resource_data(self, value: bool) -> Self {
        Self(self.0.with_boolean("includeResourceData", value))
    }

    /// Sets `includeResourceData` to null.
    #[inline]
    #[must_use]
    pub fn clear_include_resource_data(self) -> Self {
        Self(self.0.with_null("includeResourceData"))
    }

    /// Sets `latestSupportedTlsVersion`.
    #[inline]
    #[must_use]
    pub fn with_latest_supported_tls_version(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("latestSupportedTlsVersion", value))
    }

    /// Sets `latestSupportedTlsVersion` to null.
    #[inline]
    #[must_use]
    pub fn clear_latest_supported_tls_version(self) -> Self {
        Self(self.0.with_null("latestSupportedTlsVersion"))
    }

    /// Sets `lifecycleNotificationUrl`.
    #[inline]
    #[must_use]
    pub fn with_lifecycle_notification_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("lifecycleNotificationUrl", value))
    }

    /// Sets `lifecycleNotificationUrl` to null.
    #[inline]
    #[must_use]
    pub fn clear_lifecycle_notification_url(self) -> Self {
        Self(self.0.with_null("lifecycleNotificationUrl"))
    }

    /// Sets `notificationContentType`.
    #[inline]
    #[must_use]
    pub fn with_notification_content_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("notificationContentType", value))
    }

    /// Sets `notificationContentType` to null.
    #[inline]
    #[must_use]
    pub fn clear_notification_content_type(self) -> Self {
        Self(self.0.with_null("notificationContentType"))
    }

    /// Sets `notificationQueryOptions`.
    #[inline]
    #[must_use]
    pub fn with_notification_query_options(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("notificationQueryOptions", value))
    }

    /// Sets `notificationQueryOptions` to null.
    #[inline]
    #[must_use]
    pub fn clear_notification_query_options(self) -> Self {
        Self(self.0.with_null("notificationQueryOptions"))
    }

    /// Sets `notificationUrl`.
    #[inline]
    #[must_use]
    pub fn with_notification_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("notificationUrl", value))
    }

    /// Sets `notificationUrl` to null.
    #[inline]
    #[must_use]
    pub fn clear_notification_url(self) -> Self {
        Self(self.0.with_null("notificationUrl"))
    }

    /// Sets `resource`.
    #[inline]
    #[must_use]
    pub fn with_resource(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("resource", value))
    }

    /// Sets `resource` to null.
    #[inline]
    #[must_use]
    pub fn clear_resource(self) -> Self {
        Self(self.0.with_null("resource"))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `id` to null.
    #[inline]
    #[must_use]
    pub fn clear_id(self) -> Self {
        Self(self.0.with_null("id"))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.application`.

use super::{AppRole, DirectoryObject, Entity, InformationalUrl, KeyCredential, PasswordCredential, RequiredResourceAccess, WebApplication};

docwright::record! {
    /// The registration of an app in its home tenant.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-v1.0>)
    Application: [DirectoryObject, Entity] = "microsoft.graph.application" in crate::REFERENCE, new
}

impl Application {
    /// Client ID, assigned by the service. Alternate key. Not nullable. Read-only.
    #[inline]
    pub fn app_id(&self) -> Option<&str> {
        self.0.text("appId")
    }

    /// Roles the app offers to users and other apps. Not nullable.
    #[inline]
    pub fn app_roles(&self) -> Option<&[AppRole]> {
        self.0.records("appRoles")
    }

    /// When the app was registered. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// What the app is for, up to 1,024 characters.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// null, NotDisabled or DisabledDueToViolationOfServicesAgreement.
    #[inline]
    pub fn disabled_by_microsoft_status(&self) -> Option<&str> {
        self.0.text("disabledByMicrosoftStatus")
    }

    /// Name of the app. Up to 256 characters.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Which groups appear in tokens: None, SecurityGroup or All, or null.
    #[inline]
    pub fn group_membership_claims(&self) -> Option<&str> {
        self.0.text("groupMembershipClaims")
    }

    /// URIs under which the app is known as a resource. Not nullable.
    #[inline]
    pub fn identifier_uris(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("identifierUris")
    }

    /// Links to the terms, the privacy statement and so on.
    #[inline]
    pub fn info(&self) -> Option<&InformationalUrl> {
        self.0.record("info")
    }

    /// Whether a device can authenticate without a user. Nullable.
    #[inline]
    pub fn is_device_only_auth_supported(&self) -> Option<bool> {
        self.0.boolean("isDeviceOnlyAuthSupported")
    }

    /// Whether the app counts as a public client when nothing else decides. Nullable.
    #[inline]
    pub fn is_fallback_public_client(&self) -> Option<bool> {
        self.0.boolean("isFallbackPublicClient")
    }

    /// Certificates of the app. Not nullable.
    #[inline]
    pub fn key_credentials(&self) -> Option<&[KeyCredential]> {
        self.0.records("keyCredentials")
    }

    /// The logo. Read and written as bytes. Not nullable.
    #[inline]
    pub fn logo(&self) -> Option<&str> {
        self.0.untyped("logo")
    }

    /// Remarks for the administrators.
    #[inline]
    pub fn notes(&self) -> Option<&str> {
        self.0.text("notes")
    }

    /// Client secrets of the app, without the secret texts. Not nullable.
    #[inline]
    pub fn password_credentials(&self) -> Option<&[PasswordCredential]> {
        self.0.records("passwordCredentials")
    }

    /// Verified domain of the publisher. Read-only.
    #[inline]
    pub fn publisher_domain(&self) -> Option<&str> {
        self.0.text("publisherDomain")
    }

    /// Permissions of other APIs that the app asks for. Not nullable.
    #[inline]
    pub fn required_resource_access(&self) -> Option<&[RequiredResourceAccess]> {
        self.0.records("requiredResourceAccess")
    }

    /// Where the app is kept in an asset database.
    #[inline]
    pub fn service_management_reference(&self) -> Option<&str> {
        self.0.text("serviceManagementReference")
    }

    /// Accounts the app accepts: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount or PersonalMicrosoftAccount.
    #[inline]
    pub fn sign_in_audience(&self) -> Option<&str> {
        self.0.text("signInAudience")
    }

    /// Words to find the app by. Not nullable.
    #[inline]
    pub fn tags(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("tags")
    }

    /// keyId of the certificate that tokens are encrypted with. Nullable.
    #[inline]
    pub fn token_encryption_key_id(&self) -> Option<&str> {
        self.0.guid("tokenEncryptionKeyId")
    }

    /// A name of your own that identifies the registration. Alternate key. Set once. Nullable.
    #[inline]
    pub fn unique_name(&self) -> Option<&str> {
        self.0.text("uniqueName")
    }

    /// Settings of a web app.
    #[inline]
    pub fn web(&self) -> Option<&WebApplication> {
        self.0.record("web")
    }

    /// Read-only. Nullable.
    #[inline]
    pub fn created_on_behalf_of(&self) -> Option<&DirectoryObject> {
        self.0.record("createdOnBehalfOf")
    }

    /// Who may change the registration. Read-only. Nullable.
    #[inline]
    pub fn owners(&self) -> Option<&[DirectoryObject]> {
        self.0.records("owners")
    }

    /// Sets `appId`.
    #[inline]
    #[must_use]
    pub fn with_app_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("appId", value))
    }

    /// Sets `appRoles`.
    #[inline]
    #[must_use]
    pub fn with_app_roles(self, value: impl IntoIterator<Item = impl docwright::Is<AppRole>>) -> Self {
        Self(self.0.with_records("appRoles", value))
    }

    /// Sets `createdDateTime`.
    #[inline]
    #[must_use]
    pub fn with_created_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("createdDateTime", value))
    }

    /// Sets `createdDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_date_time(self) -> Self {
        Self(self.0.with_null("createdDateTime"))
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn with_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("description", value))
    }

    /// Sets `description` to null.
    #[inline]
    #[must_use]
    pub fn clear_description(self) -> Self {
        Self(self.0.with_null("description"))
    }

    /// Sets `disabledByMicrosoftStatus`.
    #[inline]
    #[must_use]
    pub fn with_disabled_by_microsoft_status(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("disabledByMicrosoftStatus", value))
    }

    /// Sets `disabledByMicrosoftStatus` to null.
    #[inline]
    #[must_use]
    pub fn clear_disabled_by_microsoft_status(self) -> Self {
        Self(self.0.with_null("disabledByMicrosoftStatus"))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `displayName` to null.
    #[inline]
    #[must_use]
    pub fn clear_display_name(self) -> Self {
        Self(self.0.with_null("displayName"))
    }

    /// Sets `groupMembershipClaims`.
    #[inline]
    #[must_use]
    pub fn with_group_membership_claims(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("groupMembershipClaims", value))
    }

    /// Sets `groupMembershipClaims` to null.
    #[inline]
    #[must_use]
    pub fn clear_group_membership_claims(self) -> Self {
        Self(self.0.with_null("groupMembershipClaims"))
    }

    /// Sets `identifierUris`.
    #[inline]
    #[must_use]
    pub fn with_identifier_uris(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("identifierUris", value))
    }

    /// Sets `info`.
    #[inline]
    #[must_use]
    pub fn with_info(self, value: impl docwright::Is<InformationalUrl>) -> Self {
        Self(self.0.with_record("info", value))
    }

    /// Sets `info` to null.
    #[inline]
    #[must_use]
    pub fn clear_info(self) -> Self {
        Self(self.0.with_null("info"))
    }

    /// Sets `isDeviceOnlyAuthSupported`.
    #[inline]
    #[must_use]
    pub fn with_is_device_only_auth_supported(self, value: bool) -> Self {
        Self(self.0.with_boolean("isDeviceOnlyAuthSupported", value))
    }

    /// Sets `isDeviceOnlyAuthSupported` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_device_only_auth_supported(self) -> Self {
        Self(self.0.with_null("isDeviceOnlyAuthSupported"))
    }

    /// Sets `isFallbackPublicClient`.
    #[inline]
    #[must_use]
    pub fn with_is_fallback_public_client(self, value: bool) -> Self {
        Self(self.0.with_boolean("isFallbackPublicClient", value))
    }

    /// Sets `isFallbackPublicClient` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_fallback_public_client(self) -> Self {
        Self(self.0.with_null("isFallbackPublicClient"))
    }

    /// Sets `keyCredentials`.
    #[inline]
    #[must_use]
    pub fn with_key_credentials(self, value: impl IntoIterator<Item = impl docwright::Is<KeyCredential>>) -> Self {
        Self(self.0.with_records("keyCredentials", value))
    }

    /// Sets `logo`.
    #[inline]
    #[must_use]
    pub fn with_logo(self, value: impl Into<docwright::serde_json::Value>) -> Self {
        Self(self.0.with_untyped("logo", value))
    }

    /// Sets `notes`.
    #[inline]
    #[must_use]
    pub fn with_notes(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("notes", value))
    }

    /// Sets `notes` to null.
    #[inline]
    #[must_use]
    pub fn clear_notes(self) -> Self {
        Self(self.0.with_null("notes"))
    }

    /// Sets `passwordCredentials`.
    #[inline]
    #[must_use]
    pub fn with_password_credentials(self, value: impl IntoIterator<Item = impl docwright::Is<PasswordCredential>>) -> Self {
        Self(self.0.with_records("passwordCredentials", value))
    }

    /// Sets `publisherDomain`.
    #[inline]
    #[must_use]
    pub fn with_publisher_domain(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("publisherDomain", value))
    }

    /// Sets `publisherDomain` to null.
    #[inline]
    #[must_use]
    pub fn clear_publisher_domain(self) -> Self {
        Self(self.0.with_null("publisherDomain"))
    }

    /// Sets `requiredResourceAccess`.
    #[inline]
    #[must_use]
    pub fn with_required_resource_access(self, value: impl IntoIterator<Item = impl docwright::Is<RequiredResourceAccess>>) -> Self {
        Self(self.0.with_records("requiredResourceAccess", value))
    }

    /// Sets `serviceManagementReference`.
    #[inline]
    #[must_use]
    pub fn with_service_management_reference(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("serviceManagementReference", value))
    }

    /// Sets `serviceManagementReference` to null.
    #[inline]
    #[must_use]
    pub fn clear_service_management_reference(self) -> Self {
        Self(self.0.with_null("serviceManagementReference"))
    }

    /// Sets `signInAudience`.
    #[inline]
    #[must_use]
    pub fn with_sign_in_audience(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("signInAudience", value))
    }

    /// Sets `signInAudience` to null.
    #[inline]
    #[must_use]
    pub fn clear_sign_in_audience(self) -> Self {
        Self(self.0.with_null("signInAudience"))
    }

    /// Sets `tags`.
    #[inline]
    #[must_use]
    pub fn with_tags(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("tags", value))
    }

    /// Sets `tokenEncryptionKeyId`.
    #[inline]
    #[must_use]
    pub fn with_token_encryption_key_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("tokenEncryptionKeyId", value))
    }

    /// Sets `tokenEncryptionKeyId` to null.
    #[inline]
    #[must_use]
    pub fn clear_token_encryption_key_id(self) -> Self {
        Self(self.0.with_null("tokenEncryptionKeyId"))
    }

    /// Sets `uniqueName`.
    #[inline]
    #[must_use]
    pub fn with_unique_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("uniqueName", value))
    }

    /// Sets `uniqueName` to null.
    #[inline]
    #[must_use]
    pub fn clear_unique_name(self) -> Self {
        Self(self.0.with_null("uniqueName"))
    }

    /// Sets `web`.
    #[inline]
    #[must_use]
    pub fn with_web(self, value: impl docwright::Is<WebApplication>) -> Self {
        Self(self.0.with_record("web", value))
    }

    /// Sets `web` to null.
    #[inline]
    #[must_use]
    pub fn clear_web(self) -> Self {
        Self(self.0.with_null("web"))
    }

    /// Sets `createdOnBehalfOf`.
    #[inline]
    #[must_use]
    pub fn with_created_on_behalf_of(self, value: impl docwright::Is<DirectoryObject>) -> Self {
        Self(self.0.with_record("createdOnBehalfOf", value))
    }

    /// Sets `createdOnBehalfOf` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_on_behalf_of(self) -> Self {
        Self(self.0.with_null("createdOnBehalfOf"))
    }

    /// Sets `owners`.
    #[inline]
    #[must_use]
    pub fn with_owners(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("owners", value))
    }

    /// Sets `owners` to null.
    #[inline]
    #[must_use]
    pub fn clear_owners(self) -> Self {
        Self(self.0.with_null("owners"))
    }

    /// Sets `deletedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_deleted_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("deletedDateTime", value))
    }

    /// Sets `deletedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_deleted_date_time(self) -> Self {
        Self(self.0.with_null("deletedDateTime"))
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

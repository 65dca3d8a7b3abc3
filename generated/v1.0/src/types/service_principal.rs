// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.servicePrincipal`.

use super::{AppRole, DirectoryObject, Entity, InformationalUrl, KeyCredential, PasswordCredential, PermissionScope};

docwright::record! {
    /// The presence of an app in a tenant: what tokens are issued to, what permissions are granted to.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/serviceprincipal?view=graph-rest-v1.0>)
    ServicePrincipal: [DirectoryObject, Entity] = "microsoft.graph.servicePrincipal" in crate::REFERENCE, new
}

impl ServicePrincipal {
    /// Whether sign-in is possible.
    #[inline]
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.boolean("accountEnabled")
    }

    /// Names by which a managed identity is found, such as its resource ID.
    #[inline]
    pub fn alternative_names(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("alternativeNames")
    }

    /// Description taken over from the application.
    #[inline]
    pub fn app_description(&self) -> Option<&str> {
        self.0.text("appDescription")
    }

    /// Name taken over from the application.
    #[inline]
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.text("appDisplayName")
    }

    /// Client ID of the application. Alternate key.
    #[inline]
    pub fn app_id(&self) -> Option<&str> {
        self.0.text("appId")
    }

    /// Gallery template the service principal was made from. Read-only. Nullable.
    #[inline]
    pub fn application_template_id(&self) -> Option<&str> {
        self.0.text("applicationTemplateId")
    }

    /// Tenant in which the application is registered. Nullable.
    #[inline]
    pub fn app_owner_organization_id(&self) -> Option<&str> {
        self.0.guid("appOwnerOrganizationId")
    }

    /// Whether a role has to be assigned before anyone can sign in. Not nullable.
    #[inline]
    pub fn app_role_assignment_required(&self) -> Option<bool> {
        self.0.boolean("appRoleAssignmentRequired")
    }

    /// Roles that the application exposes. Not nullable.
    #[inline]
    pub fn app_roles(&self) -> Option<&[AppRole]> {
        self.0.records("appRoles")
    }

    /// Note for the people who use the app.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// null, NotDisabled or DisabledDueToViolationOfServicesAgreement.
    #[inline]
    pub fn disabled_by_microsoft_status(&self) -> Option<&str> {
        self.0.text("disabledByMicrosoftStatus")
    }

    /// Name shown in this tenant.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Landing page of the app.
    #[inline]
    pub fn homepage(&self) -> Option<&str> {
        self.0.text("homepage")
    }

    /// Links to the terms, the privacy statement and so on.
    #[inline]
    pub fn info(&self) -> Option<&InformationalUrl> {
        self.0.record("info")
    }

    /// Certificates. Not nullable.
    #[inline]
    pub fn key_credentials(&self) -> Option<&[KeyCredential]> {
        self.0.records("keyCredentials")
    }

    /// Where users are sent to sign in. Nullable.
    #[inline]
    pub fn login_url(&self) -> Option<&str> {
        self.0.text("loginUrl")
    }

    /// Where the sign-out service sends users. Nullable.
    #[inline]
    pub fn logout_url(&self) -> Option<&str> {
        self.0.text("logoutUrl")
    }

    /// Remarks for the administrators.
    #[inline]
    pub fn notes(&self) -> Option<&str> {
        self.0.text("notes")
    }

    /// Who is told when the signing certificate is about to expire.
    #[inline]
    pub fn notification_email_addresses(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("notificationEmailAddresses")
    }

    /// Delegated permissions that the application exposes. Not nullable.
    #[inline]
    pub fn oauth2_permission_scopes(&self) -> Option<&[PermissionScope]> {
        self.0.records("oauth2PermissionScopes")
    }

    /// Client secrets, without the secret texts. Not nullable.
    #[inline]
    pub fn password_credentials(&self) -> Option<&[PasswordCredential]> {
        self.0.records("passwordCredentials")
    }

    /// password, saml, notSupported or oidc; null when nothing was chosen.
    #[inline]
    pub fn preferred_single_sign_on_mode(&self) -> Option<&str> {
        self.0.text("preferredSingleSignOnMode")
    }

    /// Where tokens and codes may be sent. Not nullable.
    #[inline]
    pub fn reply_urls(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("replyUrls")
    }

    /// Client ID and identifier URIs under which the app can be asked for. Not nullable.
    #[inline]
    pub fn service_principal_names(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("servicePrincipalNames")
    }

    /// Application, ManagedIdentity or Legacy. Set by the service.
    #[inline]
    pub fn service_principal_type(&self) -> Option<&str> {
        self.0.text("servicePrincipalType")
    }

    /// Accounts the application accepts. Read-only.
    #[inline]
    pub fn sign_in_audience(&self) -> Option<&str> {
        self.0.text("signInAudience")
    }

    /// Words to find the service principal by. Not nullable.
    #[inline]
    pub fn tags(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("tags")
    }

    /// keyId of the certificate that tokens are encrypted with. Nullable.
    #[inline]
    pub fn token_encryption_key_id(&self) -> Option<&str> {
        self.0.guid("tokenEncryptionKeyId")
    }

    /// Objects the service principal created. Read-only. Nullable.
    #[inline]
    pub fn created_objects(&self) -> Option<&[DirectoryObject]> {
        self.0.records("createdObjects")
    }

    /// Groups and roles that hold the service principal. Read-only. Nullable.
    #[inline]
    pub fn member_of(&self) -> Option<&[DirectoryObject]> {
        self.0.records("memberOf")
    }

    /// Objects the service principal owns. Read-only. Nullable.
    #[inline]
    pub fn owned_objects(&self) -> Option<&[DirectoryObject]> {
        self.0.records("ownedObjects")
    }

    /// Who may change the service principal. Read-only. Nullable.
    #[inline]
    pub fn owners(&self) -> Option<&[DirectoryObject]> {
        self.0.records("owners")
    }

    /// Sets `accountEnabled`.
    #[inline]
    #[must_use]
    pub fn with_account_enabled(self, value: bool) -> Self {
        Self(self.0.with_boolean("accountEnabled", value))
    }

    /// Sets `alternativeNames`.
    #[inline]
    #[must_use]
    pub fn with_alternative_names(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("alternativeNames", value))
    }

    /// Sets `appDescription`.
    #[inline]
    #[must_use]
    pub fn with_app_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("appDescription", value))
    }

    /// Sets `appDisplayName`.
    #[inline]
    #[must_use]
    pub fn with_app_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("appDisplayName", value))
    }

    /// Sets `appId`.
    #[inline]
    #[must_use]
    pub fn with_app_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("appId", value))
    }

    /// Sets `applicationTemplateId`.
    #[inline]
    #[must_use]
    pub fn with_application_template_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("applicationTemplateId", value))
    }

    /// Sets `appOwnerOrganizationId`.
    #[inline]
    #[must_use]
    pub fn with_app_owner_organization_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_guid("appOwnerOrganizationId", value))
    }

    /// Sets `appRoleAssignmentRequired`.
    #[inline]
    #[must_use]
    pub fn with_app_role_assignment_required(self, value: bool) -> Self {
        Self(self.0.with_boolean("appRoleAssignmentRequired", value))
    }

    /// Sets `appRoles`.
    #[inline]
    #[must_use]
    pub fn with_app_roles(self, value: impl IntoIterator<Item = impl docwright::Is<AppRole>>) -> Self {
        Self(self.0.with_records("appRoles", value))
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn with_description(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("description", value))
    }

    /// Sets `disabledByMicrosoftStatus`.
    #[inline]
    #[must_use]
    pub fn with_disabled_by_microsoft_status(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("disabledByMicrosoftStatus", value))
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn with_display_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("displayName", value))
    }

    /// Sets `homepage`.
    #[inline]
    #[must_use]
    pub fn with_homepage(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("homepage", value))
    }

    /// Sets `info`.
    #[inline]
    #[must_use]
    pub fn with_info(self, value: impl docwright::Is<InformationalUrl>) -> Self {
        Self(self.0.with_record("info", value))
    }

    /// Sets `keyCredentials`.
    #[inline]
    #[must_use]
    pub fn with_key_credentials(self, value: impl IntoIterator<Item = impl docwright::Is<KeyCredential>>) -> Self {
        Self(self.0.with_records("keyCredentials", value))
    }

    /// Sets `loginUrl`.
    #[inline]
    #[must_use]
    pub fn with_login_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("loginUrl", value))
    }

    /// Sets `logoutUrl`.
    #[inline]
    #[must_use]
    pub fn with_logout_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("logoutUrl", value))
    }

    /// Sets `notes`.
    #[inline]
    #[must_use]
    pub fn with_notes(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("notes", value))
    }

    /// Sets `notificationEmailAddresses`.
    #[inline]
    #[must_use]
    pub fn with_notification_email_addresses(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("notificationEmailAddresses", value))
    }

    /// Sets `oauth2PermissionScopes`.
    #[inline]
    #[must_use]
    pub fn with_oauth2_permission_scopes(self, value: impl IntoIterator<Item = impl docwright::Is<PermissionScope>>) -> Self {
        Self(self.0.with_records("oauth2PermissionScopes", value))
    }

    /// Sets `passwordCredentials`.
    #[inline]
    #[must_use]
    pub fn with_password_credentials(self, value: impl IntoIterator<Item = impl docwright::Is<PasswordCredential>>) -> Self {
        Self(self.0.with_records("passwordCredentials", value))
    }

    /// Sets `preferredSingleSignOnMode`.
    #[inline]
    #[must_use]
    pub fn with_preferred_single_sign_on_mode(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("preferredSingleSignOnMode", value))
    }

    /// Sets `replyUrls`.
    #[inline]
    #[must_use]
    pub fn with_reply_urls(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("replyUrls", value))
    }

    /// Sets `servicePrincipalNames`.
    #[inline]
    #[must_use]
    pub fn with_service_principal_names(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("servicePrincipalNames", value))
    }

    /// Sets `servicePrincipalType`.
    #[inline]
    #[must_use]
    pub fn with_service_principal_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("servicePrincipalType", value))
    }

    /// Sets `signInAudience`.
    #[inline]
    #[must_use]
    pub fn with_sign_in_audience(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("signInAudience", value))
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

    /// Sets `createdObjects`.
    #[inline]
    #[must_use]
    pub fn with_created_objects(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("createdObjects", value))
    }

    /// Sets `memberOf`.
    #[inline]
    #[must_use]
    pub fn with_member_of(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("memberOf", value))
    }

    /// Sets `ownedObjects`.
    #[inline]
    #[must_use]
    pub fn with_owned_objects(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("ownedObjects", value))
    }

    /// Sets `owners`.
    #[inline]
    #[must_use]
    pub fn with_owners(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("owners", value))
    }

    /// Sets `deletedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_deleted_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("deletedDateTime", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}

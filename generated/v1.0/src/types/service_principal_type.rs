// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.servicePrincipal`.

use super::{AppRole, DirectoryObject, Entity, InformationalUrl, KeyCredential, PasswordCredential, PermissionScope};

docwright::record! {
    /// The presence of an app in a tenant: what tokens are issued to, what permissions are granted to.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/serviceprincipal?view=graph-rest-v1.0>)
    ServicePrincipal: [DirectoryObject, Entity] = "microsoft.graph.servicePrincipal" in crate::REFERENCE
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
        self.0.scalars("alternativeNames")
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
        self.0.scalars("notificationEmailAddresses")
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
        self.0.scalars("replyUrls")
    }
    /// Client ID and identifier URIs under which the app can be asked for. Not nullable.
    #[inline]
    pub fn service_principal_names(&self) -> Option<docwright::List<'_, &str>> {
        self.0.scalars("servicePrincipalNames")
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
        self.0.scalars("tags")
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
}

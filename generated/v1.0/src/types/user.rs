// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.user`.

use super::{AgeGroup, AssignedLicense, Calendar, ConsentProvidedForMinor, DirectoryObject, Drive, Entity, Event, Extension, MailFolder, MailboxSettings, Message, ObjectIdentity, PasswordProfile, ProfilePhoto};

docwright::record! {
    /// An account in a Microsoft Entra directory: an employee, a guest, a meeting room.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-v1.0>)
    User: [DirectoryObject, Entity] = "microsoft.graph.user" in crate::REFERENCE, new
}

impl User {
    /// Free text that people write about themselves. Returned only on \$select.
    #[inline]
    pub fn about_me(&self) -> Option<&str> {
        self.0.text("aboutMe")
    }

    /// true when the account may sign in. Needed when an account is created. Returned only on \$select.
    #[inline]
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.boolean("accountEnabled")
    }

    /// Age group the user was assigned to, or null. Returned only on \$select.
    #[inline]
    pub fn age_group(&self) -> Option<AgeGroup> {
        self.0.choice("ageGroup")
    }

    /// Licenses the user holds, those inherited from groups included. Not nullable. Returned only on \$select.
    #[inline]
    pub fn assigned_licenses(&self) -> Option<&[AssignedLicense]> {
        self.0.records("assignedLicenses")
    }

    /// Birthday, as an instant at midnight UTC. Returned only on \$select.
    #[inline]
    pub fn birthday(&self) -> Option<docwright::DateTime> {
        self.0.date_time("birthday")
    }

    /// Office phone numbers. The service stores at most one.
    #[inline]
    pub fn business_phones(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("businessPhones")
    }

    /// City of the postal address, up to 128 characters. Returned only on \$select.
    #[inline]
    pub fn city(&self) -> Option<&str> {
        self.0.text("city")
    }

    /// Company of the user, most often filled in for guests. Up to 64 characters. Returned only on \$select.
    #[inline]
    pub fn company_name(&self) -> Option<&str> {
        self.0.text("companyName")
    }

    /// State of parental consent for a minor, or null. Returned only on \$select.
    #[inline]
    pub fn consent_provided_for_minor(&self) -> Option<ConsentProvidedForMinor> {
        self.0.choice("consentProvidedForMinor")
    }

    /// Country or region of the postal address. Returned only on \$select.
    #[inline]
    pub fn country(&self) -> Option<&str> {
        self.0.text("country")
    }

    /// When the account was created. Read-only. Returned only on \$select.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// How the account came to be: null, Invitation, LocalAccount, EmailVerified or SelfServiceSignUp. Read-only.
    #[inline]
    pub fn creation_type(&self) -> Option<&str> {
        self.0.text("creationType")
    }

    /// Department the user works in, up to 64 characters. Returned only on \$select.
    #[inline]
    pub fn department(&self) -> Option<&str> {
        self.0.text("department")
    }

    /// Name as the address book shows it. Needed at creation and can't be cleared afterwards.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// First day of employment, past or to come. Returned only on \$select.
    #[inline]
    pub fn employee_hire_date(&self) -> Option<docwright::DateTime> {
        self.0.date_time("employeeHireDate")
    }

    /// Number or code the employer gave the person. Returned only on \$select.
    #[inline]
    pub fn employee_id(&self) -> Option<&str> {
        self.0.text("employeeId")
    }

    /// Kind of worker, for example Employee, Contractor or Vendor. Returned only on \$select.
    #[inline]
    pub fn employee_type(&self) -> Option<&str> {
        self.0.text("employeeType")
    }

    /// For an invited guest, PendingAcceptance or Accepted; null for everyone else.
    #[inline]
    pub fn external_user_state(&self) -> Option<&str> {
        self.0.text("externalUserState")
    }

    /// Fax number. Returned only on \$select.
    #[inline]
    pub fn fax_number(&self) -> Option<&str> {
        self.0.text("faxNumber")
    }

    /// First name, up to 64 characters.
    #[inline]
    pub fn given_name(&self) -> Option<&str> {
        self.0.text("givenName")
    }

    /// Identities the account can sign in with, from this organization or from another provider. Returned only on \$select.
    #[inline]
    pub fn identities(&self) -> Option<&[ObjectIdentity]> {
        self.0.records("identities")
    }

    /// SIP addresses for instant messages. Read-only. Returned only on \$select.
    #[inline]
    pub fn im_addresses(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("imAddresses")
    }

    /// What the person says they are interested in. Returned only on \$select.
    #[inline]
    pub fn interests(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("interests")
    }

    /// Reserved by the service. Returned only on \$select.
    #[inline]
    pub fn is_resource_account(&self) -> Option<bool> {
        self.0.boolean("isResourceAccount")
    }

    /// Job title, up to 128 characters.
    #[inline]
    pub fn job_title(&self) -> Option<&str> {
        self.0.text("jobTitle")
    }

    /// When the password was set or changed last. Read-only. Returned only on \$select.
    #[inline]
    pub fn last_password_change_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("lastPasswordChangeDateTime")
    }

    /// Primary SMTP address, for example renata@contoso.com.
    #[inline]
    pub fn mail(&self) -> Option<&str> {
        self.0.text("mail")
    }

    /// Settings of the primary mailbox. Has a request of its own.
    #[inline]
    pub fn mailbox_settings(&self) -> Option<&MailboxSettings> {
        self.0.record("mailboxSettings")
    }

    /// Mail alias. Needed when an account is created. Returned only on \$select.
    #[inline]
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.text("mailNickname")
    }

    /// Number of the main mobile phone.
    #[inline]
    pub fn mobile_phone(&self) -> Option<&str> {
        self.0.text("mobilePhone")
    }

    /// Address of the personal site. Returned only on \$select.
    #[inline]
    pub fn my_site(&self) -> Option<&str> {
        self.0.text("mySite")
    }

    /// Where the desk is.
    #[inline]
    pub fn office_location(&self) -> Option<&str> {
        self.0.text("officeLocation")
    }

    /// Distinguished name in the synchronized on-premises directory. Read-only. Returned only on \$select.
    #[inline]
    pub fn on_premises_distinguished_name(&self) -> Option<&str> {
        self.0.text("onPremisesDistinguishedName")
    }

    /// FQDN of the synchronized on-premises domain. Read-only. Returned only on \$select.
    #[inline]
    pub fn on_premises_domain_name(&self) -> Option<&str> {
        self.0.text("onPremisesDomainName")
    }

    /// Anchor that ties the account to its on-premises counterpart. Returned only on \$select.
    #[inline]
    pub fn on_premises_immutable_id(&self) -> Option<&str> {
        self.0.text("onPremisesImmutableId")
    }

    /// When the account was last synchronized from on-premises. Read-only. Returned only on \$select.
    #[inline]
    pub fn on_premises_last_sync_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// SAM account name of the on-premises counterpart. Read-only. Returned only on \$select.
    #[inline]
    pub fn on_premises_sam_account_name(&self) -> Option<&str> {
        self.0.text("onPremisesSamAccountName")
    }

    /// SID of the on-premises counterpart. Read-only. Returned only on \$select.
    #[inline]
    pub fn on_premises_security_identifier(&self) -> Option<&str> {
        self.0.text("onPremisesSecurityIdentifier")
    }

    /// true while the account is mastered on-premises, false when it once was, null when it never was. Read-only.
    #[inline]
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.boolean("onPremisesSyncEnabled")
    }

    /// Further addresses of the person. Returned only on \$select.
    #[inline]
    pub fn other_mails(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("otherMails")
    }

    /// Policies of the password: DisableStrongPassword, DisablePasswordExpiration, or both with a comma between. Returned only on \$select.
    #[inline]
    pub fn password_policies(&self) -> Option<&str> {
        self.0.text("passwordPolicies")
    }

    /// Password and the rules for changing it. Write-only in practice: the password itself is never returned.
    #[inline]
    pub fn password_profile(&self) -> Option<&PasswordProfile> {
        self.0.record("passwordProfile")
    }

    /// Postal code, up to 40 characters. Returned only on \$select.
    #[inline]
    pub fn postal_code(&self) -> Option<&str> {
        self.0.text("postalCode")
    }

    /// Preferred language as a tag such as nl-NL.
    #[inline]
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.text("preferredLanguage")
    }

    /// All addresses of the mailbox, for example SMTP:renata@contoso.com. Read-only. Returned only on \$select.
    #[inline]
    pub fn proxy_addresses(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("proxyAddresses")
    }

    /// SID of the account in the cloud. Read-only. Returned only on \$select.
    #[inline]
    pub fn security_identifier(&self) -> Option<&str> {
        self.0.text("securityIdentifier")
    }

    /// Whether the address list of Outlook shows the account. Returned only on \$select.
    #[inline]
    pub fn show_in_address_list(&self) -> Option<bool> {
        self.0.boolean("showInAddressList")
    }

    /// What the person says they can do. Returned only on \$select.
    #[inline]
    pub fn skills(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("skills")
    }

    /// State or province of the postal address. Returned only on \$select.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.0.text("state")
    }

    /// Street of the postal address. Returned only on \$select.
    #[inline]
    pub fn street_address(&self) -> Option<&str> {
        self.0.text("streetAddress")
    }

    /// Last name, up to 64 characters.
    #[inline]
    pub fn surname(&self) -> Option<&str> {
        self.0.text("surname")
    }

    /// Two-letter country code (ISO 3166). Needed before a license can be assigned. Returned only on \$select.
    #[inline]
    pub fn usage_location(&self) -> Option<&str> {
        self.0.text("usageLocation")
    }

    /// Sign-in name in the form alias@domain, with a verified domain of the organization.
    #[inline]
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text("userPrincipalName")
    }

    /// Member or Guest. Returned only on \$select.
    #[inline]
    pub fn user_type(&self) -> Option<&str> {
        self.0.text("userType")
    }

    /// The default calendar. Read-only.
    #[inline]
    pub fn calendar(&self) -> Option<&Calendar> {
        self.0.record("calendar")
    }

    /// All calendars of the user. Read-only. Nullable.
    #[inline]
    pub fn calendars(&self) -> Option<&[Calendar]> {
        self.0.records("calendars")
    }

    /// Objects the user created in the directory. Read-only. Nullable.
    #[inline]
    pub fn created_objects(&self) -> Option<&[DirectoryObject]> {
        self.0.records("createdObjects")
    }

    /// Users and contacts whose manager is this user. Read-only. Nullable.
    #[inline]
    pub fn direct_reports(&self) -> Option<&[DirectoryObject]> {
        self.0.records("directReports")
    }

    /// The OneDrive of the user. Read-only.
    #[inline]
    pub fn drive(&self) -> Option<&Drive> {
        self.0.record("drive")
    }

    /// All drives the user can reach. Read-only.
    #[inline]
    pub fn drives(&self) -> Option<&[Drive]> {
        self.0.records("drives")
    }

    /// Events of the default calendar. Read-only. Nullable.
    #[inline]
    pub fn events(&self) -> Option<&[Event]> {
        self.0.records("events")
    }

    /// Open extensions attached to the user. Nullable.
    #[inline]
    pub fn extensions(&self) -> Option<&[Extension]> {
        self.0.records("extensions")
    }

    /// Folders of the mailbox. Read-only. Nullable.
    #[inline]
    pub fn mail_folders(&self) -> Option<&[MailFolder]> {
        self.0.records("mailFolders")
    }

    /// The person this user reports to.
    #[inline]
    pub fn manager(&self) -> Option<&DirectoryObject> {
        self.0.record("manager")
    }

    /// Groups and directory roles that hold the user directly. Read-only. Nullable.
    #[inline]
    pub fn member_of(&self) -> Option<&[DirectoryObject]> {
        self.0.records("memberOf")
    }

    /// Messages in the mailbox, in whatever folder. Read-only. Nullable.
    #[inline]
    pub fn messages(&self) -> Option<&[Message]> {
        self.0.records("messages")
    }

    /// Objects the user owns. Read-only. Nullable.
    #[inline]
    pub fn owned_objects(&self) -> Option<&[DirectoryObject]> {
        self.0.records("ownedObjects")
    }

    /// The picture of the user. Read-only.
    #[inline]
    pub fn photo(&self) -> Option<&ProfilePhoto> {
        self.0.record("photo")
    }

    /// Groups and roles that hold the user, directly or through nesting. Read-only. Nullable.
    #[inline]
    pub fn transitive_member_of(&self) -> Option<&[DirectoryObject]> {
        self.0.records("transitiveMemberOf")
    }

    /// Sets `aboutMe`.
    #[inline]
    #[must_use]
    pub fn with_about_me(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("aboutMe", value))
    }

    /// Sets `aboutMe` to null.
    #[inline]
    #[must_use]
    pub fn clear_about_me(self) -> Self {
        Self(self.0.with_null("aboutMe"))
    }

    /// Sets `accountEnabled`.
    #[inline]
    #[must_use]
    pub fn with_account_enabled(self, value: bool) -> Self {
        Self(self.0.with_boolean("accountEnabled", value))
    }

    /// Sets `accountEnabled` to null.
    #[inline]
    #[must_use]
    pub fn clear_account_enabled(self) -> Self {
        Self(self.0.with_null("accountEnabled"))
    }

    /// Sets `ageGroup`.
    #[inline]
    #[must_use]
    pub fn with_age_group(self, value: AgeGroup) -> Self {
        Self(self.0.with_choice("ageGroup", value))
    }

    /// Sets `ageGroup` to null.
    #[inline]
    #[must_use]
    pub fn clear_age_group(self) -> Self {
        Self(self.0.with_null("ageGroup"))
    }

    /// Sets `assignedLicenses`.
    #[inline]
    #[must_use]
    pub fn with_assigned_licenses(self, value: impl IntoIterator<Item = impl docwright::Is<AssignedLicense>>) -> Self {
        Self(self.0.with_records("assignedLicenses", value))
    }

    /// Sets `birthday`.
    #[inline]
    #[must_use]
    pub fn with_birthday(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("birthday", value))
    }

    /// Sets `birthday` to null.
    #[inline]
    #[must_use]
    pub fn clear_birthday(self) -> Self {
        Self(self.0.with_null("birthday"))
    }

    /// Sets `businessPhones`.
    #[inline]
    #[must_use]
    pub fn with_business_phones(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("businessPhones", value))
    }

    /// Sets `businessPhones` to null.
    #[inline]
    #[must_use]
    pub fn clear_business_phones(self) -> Self {
        Self(self.0.with_null("businessPhones"))
    }

    /// Sets `city`.
    #[inline]
    #[must_use]
    pub fn with_city(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("city", value))
    }

    /// Sets `city` to null.
    #[inline]
    #[must_use]
    pub fn clear_city(self) -> Self {
        Self(self.0.with_null("city"))
    }

    /// Sets `companyName`.
    #[inline]
    #[must_use]
    pub fn with_company_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("companyName", value))
    }

    /// Sets `companyName` to null.
    #[inline]
    #[must_use]
    pub fn clear_company_name(self) -> Self {
        Self(self.0.with_null("companyName"))
    }

    /// Sets `consentProvidedForMinor`.
    #[inline]
    #[must_use]
    pub fn with_consent_provided_for_minor(self, value: ConsentProvidedForMinor) -> Self {
        Self(self.0.with_choice("consentProvidedForMinor", value))
    }

    /// Sets `consentProvidedForMinor` to null.
    #[inline]
    #[must_use]
    pub fn clear_consent_provided_for_minor(self) -> Self {
        Self(self.0.with_null("consentProvidedForMinor"))
    }

    /// Sets `country`.
    #[inline]
    #[must_use]
    pub fn with_country(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("country", value))
    }

    /// Sets `country` to null.
    #[inline]
    #[must_use]
    pub fn clear_country(self) -> Self {
        Self(self.0.with_null("country"))
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

    /// Sets `creationType`.
    #[inline]
    #[must_use]
    pub fn with_creation_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("creationType", value))
    }

    /// Sets `creationType` to null.
    #[inline]
    #[must_use]
    pub fn clear_creation_type(self) -> Self {
        Self(self.0.with_null("creationType"))
    }

    /// Sets `department`.
    #[inline]
    #[must_use]
    pub fn with_department(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("department", value))
    }

    /// Sets `department` to null.
    #[inline]
    #[must_use]
    pub fn clear_department(self) -> Self {
        Self(self.0.with_null("department"))
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

    /// Sets `employeeHireDate`.
    #[inline]
    #[must_use]
    pub fn with_employee_hire_date(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("employeeHireDate", value))
    }

    /// Sets `employeeHireDate` to null.
    #[inline]
    #[must_use]
    pub fn clear_employee_hire_date(self) -> Self {
        Self(self.0.with_null("employeeHireDate"))
    }

    /// Sets `employeeId`.
    #[inline]
    #[must_use]
    pub fn with_employee_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("employeeId", value))
    }

    /// Sets `employeeId` to null.
    #[inline]
    #[must_use]
    pub fn clear_employee_id(self) -> Self {
        Self(self.0.with_null("employeeId"))
    }

    /// Sets `employeeType`.
    #[inline]
    #[must_use]
    pub fn with_employee_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("employeeType", value))
    }

    /// Sets `employeeType` to null.
    #[inline]
    #[must_use]
    pub fn clear_employee_type(self) -> Self {
        Self(self.0.with_null("employeeType"))
    }

    /// Sets `externalUserState`.
    #[inline]
    #[must_use]
    pub fn with_external_user_state(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("externalUserState", value))
    }

    /// Sets `externalUserState` to null.
    #[inline]
    #[must_use]
    pub fn clear_external_user_state(self) -> Self {
        Self(self.0.with_null("externalUserState"))
    }

    /// Sets `faxNumber`.
    #[inline]
    #[must_use]
    pub fn with_fax_number(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("faxNumber", value))
    }

    /// Sets `faxNumber` to null.
    #[inline]
    #[must_use]
    pub fn clear_fax_number(self) -> Self {
        Self(self.0.with_null("faxNumber"))
    }

    /// Sets `givenName`.
    #[inline]
    #[must_use]
    pub fn with_given_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("givenName", value))
    }

    /// Sets `givenName` to null.
    #[inline]
    #[must_use]
    pub fn clear_given_name(self) -> Self {
        Self(self.0.with_null("givenName"))
    }

    /// Sets `identities`.
    #[inline]
    #[must_use]
    pub fn with_identities(self, value: impl IntoIterator<Item = impl docwright::Is<ObjectIdentity>>) -> Self {
        Self(self.0.with_records("identities", value))
    }

    /// Sets `identities` to null.
    #[inline]
    #[must_use]
    pub fn clear_identities(self) -> Self {
        Self(self.0.with_null("identities"))
    }

    /// Sets `imAddresses`.
    #[inline]
    #[must_use]
    pub fn with_im_addresses(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("imAddresses", value))
    }

    /// Sets `imAddresses` to null.
    #[inline]
    #[must_use]
    pub fn clear_im_addresses(self) -> Self {
        Self(self.0.with_null("imAddresses"))
    }

    /// Sets `interests`.
    #[inline]
    #[must_use]
    pub fn with_interests(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("interests", value))
    }

    /// Sets `interests` to null.
    #[inline]
    #[must_use]
    pub fn clear_interests(self) -> Self {
        Self(self.0.with_null("interests"))
    }

    /// Sets `isResourceAccount`.
    #[inline]
    #[must_use]
    pub fn with_is_resource_account(self, value: bool) -> Self {
        Self(self.0.with_boolean("isResourceAccount", value))
    }

    /// Sets `isResourceAccount` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_resource_account(self) -> Self {
        Self(self.0.with_null("isResourceAccount"))
    }

    /// Sets `jobTitle`.
    #[inline]
    #[must_use]
    pub fn with_job_title(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("jobTitle", value))
    }

    /// Sets `jobTitle` to null.
    #[inline]
    #[must_use]
    pub fn clear_job_title(self) -> Self {
        Self(self.0.with_null("jobTitle"))
    }

    /// Sets `lastPasswordChangeDateTime`.
    #[inline]
    #[must_use]
    pub fn with_last_password_change_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("lastPasswordChangeDateTime", value))
    }

    /// Sets `lastPasswordChangeDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_last_password_change_date_time(self) -> Self {
        Self(self.0.with_null("lastPasswordChangeDateTime"))
    }

    /// Sets `mail`.
    #[inline]
    #[must_use]
    pub fn with_mail(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("mail", value))
    }

    /// Sets `mail` to null.
    #[inline]
    #[must_use]
    pub fn clear_mail(self) -> Self {
        Self(self.0.with_null("mail"))
    }

    /// Sets `mailboxSettings`.
    #[inline]
    #[must_use]
    pub fn with_mailbox_settings(self, value: impl docwright::Is<MailboxSettings>) -> Self {
        Self(self.0.with_record("mailboxSettings", value))
    }

    /// Sets `mailboxSettings` to null.
    #[inline]
    #[must_use]
    pub fn clear_mailbox_settings(self) -> Self {
        Self(self.0.with_null("mailboxSettings"))
    }

    /// Sets `mailNickname`.
    #[inline]
    #[must_use]
    pub fn with_mail_nickname(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("mailNickname", value))
    }

    /// Sets `mailNickname` to null.
    #[inline]
    #[must_use]
    pub fn clear_mail_nickname(self) -> Self {
        Self(self.0.with_null("mailNickname"))
    }

    /// Sets `mobilePhone`.
    #[inline]
    #[must_use]
    pub fn with_mobile_phone(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("mobilePhone", value))
    }

    /// Sets `mobilePhone` to null.
    #[inline]
    #[must_use]
    pub fn clear_mobile_phone(self) -> Self {
        Self(self.0.with_null("mobilePhone"))
    }

    /// Sets `mySite`.
    #[inline]
    #[must_use]
    pub fn with_my_site(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("mySite", value))
    }

    /// Sets `mySite` to null.
    #[inline]
    #[must_use]
    pub fn clear_my_site(self) -> Self {
        Self(self.0.with_null("mySite"))
    }

    /// Sets `officeLocation`.
    #[inline]
    #[must_use]
    pub fn with_office_location(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("officeLocation", value))
    }

    /// Sets `officeLocation` to null.
    #[inline]
    #[must_use]
    pub fn clear_office_location(self) -> Self {
        Self(self.0.with_null("officeLocation"))
    }

    /// Sets `onPremisesDistinguishedName`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_distinguished_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onPremisesDistinguishedName", value))
    }

    /// Sets `onPremisesDistinguishedName` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_distinguished_name(self) -> Self {
        Self(self.0.with_null("onPremisesDistinguishedName"))
    }

    /// Sets `onPremisesDomainName`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_domain_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onPremisesDomainName", value))
    }

    /// Sets `onPremisesDomainName` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_domain_name(self) -> Self {
        Self(self.0.with_null("onPremisesDomainName"))
    }

    /// Sets `onPremisesImmutableId`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_immutable_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onPremisesImmutableId", value))
    }

    /// Sets `onPremisesImmutableId` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_immutable_id(self) -> Self {
        Self(self.0.with_null("onPremisesImmutableId"))
    }

    /// Sets `onPremisesLastSyncDateTime`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_last_sync_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("onPremisesLastSyncDateTime", value))
    }

    /// Sets `onPremisesLastSyncDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_last_sync_date_time(self) -> Self {
        Self(self.0.with_null("onPremisesLastSyncDateTime"))
    }

    /// Sets `onPremisesSamAccountName`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_sam_account_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onPremisesSamAccountName", value))
    }

    /// Sets `onPremisesSamAccountName` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_sam_account_name(self) -> Self {
        Self(self.0.with_null("onPremisesSamAccountName"))
    }

    /// Sets `onPremisesSecurityIdentifier`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_security_identifier(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onPremisesSecurityIdentifier", value))
    }

    /// Sets `onPremisesSecurityIdentifier` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_security_identifier(self) -> Self {
        Self(self.0.with_null("onPremisesSecurityIdentifier"))
    }

    /// Sets `onPremisesSyncEnabled`.
    #[inline]
    #[must_use]
    pub fn with_on_premises_sync_enabled(self, value: bool) -> Self {
        Self(self.0.with_boolean("onPremisesSyncEnabled", value))
    }

    /// Sets `onPremisesSyncEnabled` to null.
    #[inline]
    #[must_use]
    pub fn clear_on_premises_sync_enabled(self) -> Self {
        Self(self.0.with_null("onPremisesSyncEnabled"))
    }

    /// Sets `otherMails`.
    #[inline]
    #[must_use]
    pub fn with_other_mails(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("otherMails", value))
    }

    /// Sets `otherMails` to null.
    #[inline]
    #[must_use]
    pub fn clear_other_mails(self) -> Self {
        Self(self.0.with_null("otherMails"))
    }

    /// Sets `passwordPolicies`.
    #[inline]
    #[must_use]
    pub fn with_password_policies(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("passwordPolicies", value))
    }

    /// Sets `passwordPolicies` to null.
    #[inline]
    #[must_use]
    pub fn clear_password_policies(self) -> Self {
        Self(self.0.with_null("passwordPolicies"))
    }

    /// Sets `passwordProfile`.
    #[inline]
    #[must_use]
    pub fn with_password_profile(self, value: impl docwright::Is<PasswordProfile>) -> Self {
        Self(self.0.with_record("passwordProfile", value))
    }

    /// Sets `passwordProfile` to null.
    #[inline]
    #[must_use]
    pub fn clear_password_profile(self) -> Self {
        Self(self.0.with_null("passwordProfile"))
    }

    /// Sets `postalCode`.
    #[inline]
    #[must_use]
    pub fn with_postal_code(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("postalCode", value))
    }

    /// Sets `postalCode` to null.
    #[inline]
    #[must_use]
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.with_null("postalCode"))
    }

    /// Sets `preferredLanguage`.
    #[inline]
    #[must_use]
    pub fn with_preferred_language(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("preferredLanguage", value))
    }

    /// Sets `preferredLanguage` to null.
    #[inline]
    #[must_use]
    pub fn clear_preferred_language(self) -> Self {
        Self(self.0.with_null("preferredLanguage"))
    }

    /// Sets `proxyAddresses`.
    #[inline]
    #[must_use]
    pub fn with_proxy_addresses(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("proxyAddresses", value))
    }

    /// Sets `proxyAddresses` to null.
    #[inline]
    #[must_use]
    pub fn clear_proxy_addresses(self) -> Self {
        Self(self.0.with_null("proxyAddresses"))
    }

    /// Sets `securityIdentifier`.
    #[inline]
    #[must_use]
    pub fn with_security_identifier(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("securityIdentifier", value))
    }

    /// Sets `securityIdentifier` to null.
    #[inline]
    #[must_use]
    pub fn clear_security_identifier(self) -> Self {
        Self(self.0.with_null("securityIdentifier"))
    }

    /// Sets `showInAddressList`.
    #[inline]
    #[must_use]
    pub fn with_show_in_address_list(self, value: bool) -> Self {
        Self(self.0.with_boolean("showInAddressList", value))
    }

    /// Sets `showInAddressList` to null.
    #[inline]
    #[must_use]
    pub fn clear_show_in_address_list(self) -> Self {
        Self(self.0.with_null("showInAddressList"))
    }

    /// Sets `skills`.
    #[inline]
    #[must_use]
    pub fn with_skills(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("skills", value))
    }

    /// Sets `skills` to null.
    #[inline]
    #[must_use]
    pub fn clear_skills(self) -> Self {
        Self(self.0.with_null("skills"))
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn with_state(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("state", value))
    }

    /// Sets `state` to null.
    #[inline]
    #[must_use]
    pub fn clear_state(self) -> Self {
        Self(self.0.with_null("state"))
    }

    /// Sets `streetAddress`.
    #[inline]
    #[must_use]
    pub fn with_street_address(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("streetAddress", value))
    }

    /// Sets `streetAddress` to null.
    #[inline]
    #[must_use]
    pub fn clear_street_address(self) -> Self {
        Self(self.0.with_null("streetAddress"))
    }

    /// Sets `surname`.
    #[inline]
    #[must_use]
    pub fn with_surname(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("surname", value))
    }

    /// Sets `surname` to null.
    #[inline]
    #[must_use]
    pub fn clear_surname(self) -> Self {
        Self(self.0.with_null("surname"))
    }

    /// Sets `usageLocation`.
    #[inline]
    #[must_use]
    pub fn with_usage_location(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("usageLocation", value))
    }

    /// Sets `usageLocation` to null.
    #[inline]
    #[must_use]
    pub fn clear_usage_location(self) -> Self {
        Self(self.0.with_null("usageLocation"))
    }

    /// Sets `userPrincipalName`.
    #[inline]
    #[must_use]
    pub fn with_user_principal_name(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("userPrincipalName", value))
    }

    /// Sets `userPrincipalName` to null.
    #[inline]
    #[must_use]
    pub fn clear_user_principal_name(self) -> Self {
        Self(self.0.with_null("userPrincipalName"))
    }

    /// Sets `userType`.
    #[inline]
    #[must_use]
    pub fn with_user_type(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("userType", value))
    }

    /// Sets `userType` to null.
    #[inline]
    #[must_use]
    pub fn clear_user_type(self) -> Self {
        Self(self.0.with_null("userType"))
    }

    /// Sets `calendar`.
    #[inline]
    #[must_use]
    pub fn with_calendar(self, value: impl docwright::Is<Calendar>) -> Self {
        Self(self.0.with_record("calendar", value))
    }

    /// Sets `calendar` to null.
    #[inline]
    #[must_use]
    pub fn clear_calendar(self) -> Self {
        Self(self.0.with_null("calendar"))
    }

    /// Sets `calendars`.
    #[inline]
    #[must_use]
    pub fn with_calendars(self, value: impl IntoIterator<Item = impl docwright::Is<Calendar>>) -> Self {
        Self(self.0.with_records("calendars", value))
    }

    /// Sets `calendars` to null.
    #[inline]
    #[must_use]
    pub fn clear_calendars(self) -> Self {
        Self(self.0.with_null("calendars"))
    }

    /// Sets `createdObjects`.
    #[inline]
    #[must_use]
    pub fn with_created_objects(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("createdObjects", value))
    }

    /// Sets `createdObjects` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_objects(self) -> Self {
        Self(self.0.with_null("createdObjects"))
    }

    /// Sets `directReports`.
    #[inline]
    #[must_use]
    pub fn with_direct_reports(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("directReports", value))
    }

    /// Sets `directReports` to null.
    #[inline]
    #[must_use]
    pub fn clear_direct_reports(self) -> Self {
        Self(self.0.with_null("directReports"))
    }

    /// Sets `drive`.
    #[inline]
    #[must_use]
    pub fn with_drive(self, value: impl docwright::Is<Drive>) -> Self {
        Self(self.0.with_record("drive", value))
    }

    /// Sets `drive` to null.
    #[inline]
    #[must_use]
    pub fn clear_drive(self) -> Self {
        Self(self.0.with_null("drive"))
    }

    /// Sets `drives`.
    #[inline]
    #[must_use]
    pub fn with_drives(self, value: impl IntoIterator<Item = impl docwright::Is<Drive>>) -> Self {
        Self(self.0.with_records("drives", value))
    }

    /// Sets `drives` to null.
    #[inline]
    #[must_use]
    pub fn clear_drives(self) -> Self {
        Self(self.0.with_null("drives"))
    }

    /// Sets `events`.
    #[inline]
    #[must_use]
    pub fn with_events(self, value: impl IntoIterator<Item = impl docwright::Is<Event>>) -> Self {
        Self(self.0.with_records("events", value))
    }

    /// Sets `events` to null.
    #[inline]
    #[must_use]
    pub fn clear_events(self) -> Self {
        Self(self.0.with_null("events"))
    }

    /// Sets `extensions`.
    #[inline]
    #[must_use]
    pub fn with_extensions(self, value: impl IntoIterator<Item = impl docwright::Is<Extension>>) -> Self {
        Self(self.0.with_records("extensions", value))
    }

    /// Sets `extensions` to null.
    #[inline]
    #[must_use]
    pub fn clear_extensions(self) -> Self {
        Self(self.0.with_null("extensions"))
    }

    /// Sets `mailFolders`.
    #[inline]
    #[must_use]
    pub fn with_mail_folders(self, value: impl IntoIterator<Item = impl docwright::Is<MailFolder>>) -> Self {
        Self(self.0.with_records("mailFolders", value))
    }

    /// Sets `mailFolders` to null.
    #[inline]
    #[must_use]
    pub fn clear_mail_folders(self) -> Self {
        Self(self.0.with_null("mailFolders"))
    }

    /// Sets `manager`.
    #[inline]
    #[must_use]
    pub fn with_manager(self, value: impl docwright::Is<DirectoryObject>) -> Self {
        Self(self.0.with_record("manager", value))
    }

    /// Sets `manager` to null.
    #[inline]
    #[must_use]
    pub fn clear_manager(self) -> Self {
        Self(self.0.with_null("manager"))
    }

    /// Sets `memberOf`.
    #[inline]
    #[must_use]
    pub fn with_member_of(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("memberOf", value))
    }

    /// Sets `memberOf` to null.
    #[inline]
    #[must_use]
    pub fn clear_member_of(self) -> Self {
        Self(self.0.with_null("memberOf"))
    }

    /// Sets `messages`.
    #[inline]
    #[must_use]
    pub fn with_messages(self, value: impl IntoIterator<Item = impl docwright::Is<Message>>) -> Self {
        Self(self.0.with_records("messages", value))
    }

    /// Sets `messages` to null.
    #[inline]
    #[must_use]
    pub fn clear_messages(self) -> Self {
        Self(self.0.with_null("messages"))
    }

    /// Sets `ownedObjects`.
    #[inline]
    #[must_use]
    pub fn with_owned_objects(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("ownedObjects", value))
    }

    /// Sets `ownedObjects` to null.
    #[inline]
    #[must_use]
    pub fn clear_owned_objects(self) -> Self {
        Self(self.0.with_null("ownedObjects"))
    }

    /// Sets `photo`.
    #[inline]
    #[must_use]
    pub fn with_photo(self, value: impl docwright::Is<ProfilePhoto>) -> Self {
        Self(self.0.with_record("photo", value))
    }

    /// Sets `photo` to null.
    #[inline]
    #[must_use]
    pub fn clear_photo(self) -> Self {
        Self(self.0.with_null("photo"))
    }

    /// Sets `transitiveMemberOf`.
    #[inline]
    #[must_use]
    pub fn with_transitive_member_of(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("transitiveMemberOf", value))
    }

    /// Sets `transitiveMemberOf` to null.
    #[inline]
    #[must_use]
    pub fn clear_transitive_member_of(self) -> Self {
        Self(self.0.with_null("transitiveMemberOf"))
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

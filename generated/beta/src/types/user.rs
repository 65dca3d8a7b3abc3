// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.user`.

use super::{CloudRealtimeCommunicationInfo, DirectoryObject, Entity, OnPremisesSipInfo};

docwright::record! {
    /// An account in a Microsoft Entra directory.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta>)
    User: [DirectoryObject, Entity] = "microsoft.graph.user" in crate::REFERENCE
}

impl User {
    /// true when the account may sign in.
    #[inline]
    pub fn account_enabled(&self) -> Option<bool> {
        self.0.boolean("accountEnabled")
    }

    /// Office phone numbers. The service stores at most one.
    #[inline]
    pub fn business_phones(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("businessPhones")
    }

    /// Calling features of the account in the cloud.
    #[inline]
    pub fn cloud_realtime_communication_info(&self) -> Option<&CloudRealtimeCommunicationInfo> {
        self.0.record("cloudRealtimeCommunicationInfo")
    }

    /// When the account was created. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Name as the address book shows it.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// First day of employment.
    #[inline]
    pub fn employee_hire_date(&self) -> Option<docwright::DateTime> {
        self.0.date_time("employeeHireDate")
    }

    /// First name.
    #[inline]
    pub fn given_name(&self) -> Option<&str> {
        self.0.text("givenName")
    }

    /// Information segments the user was assigned to. Not nullable.
    #[inline]
    pub fn info_catalogs(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("infoCatalogs")
    }

    /// true when the user belongs to a restricted administrative unit. Nullable. Read-only.
    #[inline]
    pub fn is_management_restricted(&self) -> Option<bool> {
        self.0.boolean("isManagementRestricted")
    }

    /// Job title.
    #[inline]
    pub fn job_title(&self) -> Option<&str> {
        self.0.text("jobTitle")
    }

    /// Primary SMTP address.
    #[inline]
    pub fn mail(&self) -> Option<&str> {
        self.0.text("mail")
    }

    /// Number of the main mobile phone.
    #[inline]
    pub fn mobile_phone(&self) -> Option<&str> {
        self.0.text("mobilePhone")
    }

    /// Where the desk is.
    #[inline]
    pub fn office_location(&self) -> Option<&str> {
        self.0.text("officeLocation")
    }

    /// Calling features of the account on-premises. Read-only.
    #[inline]
    pub fn on_premises_sip_info(&self) -> Option<&OnPremisesSipInfo> {
        self.0.record("onPremisesSipInfo")
    }

    /// Preferred language as a tag such as nl-NL.
    #[inline]
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.text("preferredLanguage")
    }

    /// Refresh tokens from before this time are no longer good. Read-only.
    #[inline]
    pub fn refresh_tokens_valid_from_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("refreshTokensValidFromDateTime")
    }

    /// Last name.
    #[inline]
    pub fn surname(&self) -> Option<&str> {
        self.0.text("surname")
    }

    /// Sign-in name in the form alias@domain.
    #[inline]
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text("userPrincipalName")
    }

    /// Member or Guest.
    #[inline]
    pub fn user_type(&self) -> Option<&str> {
        self.0.text("userType")
    }

    /// The person this user reports to.
    #[inline]
    pub fn manager(&self) -> Option<&DirectoryObject> {
        self.0.record("manager")
    }

    /// Groups and roles that hold the user directly. Read-only.
    #[inline]
    pub fn member_of(&self) -> Option<&[DirectoryObject]> {
        self.0.records("memberOf")
    }
}

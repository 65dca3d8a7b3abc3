// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.group`.

use super::{AssignedLicense, Calendar, DirectoryObject, Drive, Entity, Event, Extension, ProfilePhoto};

docwright::record! {
    /// A Microsoft 365 group, a security group or a mail-enabled list.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-v1.0>)
    Group: [DirectoryObject, Entity] = "microsoft.graph.group" in crate::REFERENCE, new
}

impl Group {
    /// Whether people outside the organization can write to the group. Returned only on \$select for a single group.
    #[inline]
    pub fn allow_external_senders(&self) -> Option<bool> {
        self.0.boolean("allowExternalSenders")
    }

    /// Licenses assigned to the group. Read-only. Returned only on \$select.
    #[inline]
    pub fn assigned_licenses(&self) -> Option<&[AssignedLicense]> {
        self.0.records("assignedLicenses")
    }

    /// Business classification, one of the words the organization has configured.
    #[inline]
    pub fn classification(&self) -> Option<&str> {
        self.0.text("classification")
    }

    /// When the group was created. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// What the group is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.0.text("description")
    }

    /// Name of the group. Needed at creation.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// When the group expires unless it is renewed, or null. Read-only.
    #[inline]
    pub fn expiration_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Unified marks a Microsoft 365 group, DynamicMembership one whose members follow from a rule. Empty for plain security groups.
    #[inline]
    pub fn group_types(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("groupTypes")
    }

    /// Whether Outlook leaves the group out of its address lists. Returned only on \$select for a single group.
    #[inline]
    pub fn hide_from_address_lists(&self) -> Option<bool> {
        self.0.boolean("hideFromAddressLists")
    }

    /// Whether a directory role can be given to the group. Can't be changed after creation.
    #[inline]
    pub fn is_assignable_to_role(&self) -> Option<bool> {
        self.0.boolean("isAssignableToRole")
    }

    /// SMTP address of the group. Read-only.
    #[inline]
    pub fn mail(&self) -> Option<&str> {
        self.0.text("mail")
    }

    /// Whether the group receives mail. Needed at creation.
    #[inline]
    pub fn mail_enabled(&self) -> Option<bool> {
        self.0.boolean("mailEnabled")
    }

    /// Mail alias, unique among the Microsoft 365 groups of the organization. Needed at creation.
    #[inline]
    pub fn mail_nickname(&self) -> Option<&str> {
        self.0.text("mailNickname")
    }

    /// Rule that decides who is a member, when groupTypes holds DynamicMembership.
    #[inline]
    pub fn membership_rule(&self) -> Option<&str> {
        self.0.text("membershipRule")
    }

    /// On or Paused.
    #[inline]
    pub fn membership_rule_processing_state(&self) -> Option<&str> {
        self.0.text("membershipRuleProcessingState")
    }

    /// When the group was last synchronized from on-premises. Read-only.
    #[inline]
    pub fn on_premises_last_sync_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// true while the group is mastered on-premises, null when it never was. Read-only.
    #[inline]
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.boolean("onPremisesSyncEnabled")
    }

    /// Where a multi-geo organization wants the data of the group to live.
    #[inline]
    pub fn preferred_data_location(&self) -> Option<&str> {
        self.0.text("preferredDataLocation")
    }

    /// Preferred language as a tag such as en-GB.
    #[inline]
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.text("preferredLanguage")
    }

    /// All addresses that lead to the mailbox of the group. Read-only. Not nullable.
    #[inline]
    pub fn proxy_addresses(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("proxyAddresses")
    }

    /// When the group was last renewed. Read-only.
    #[inline]
    pub fn renewed_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("renewedDateTime")
    }

    /// Behavior chosen at creation, such as WelcomeEmailDisabled or HideGroupInOutlook.
    #[inline]
    pub fn resource_behavior_options(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("resourceBehaviorOptions")
    }

    /// Resources made together with the group, such as Team.
    #[inline]
    pub fn resource_provisioning_options(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("resourceProvisioningOptions")
    }

    /// Whether the group can be given access to things. Needed at creation.
    #[inline]
    pub fn security_enabled(&self) -> Option<bool> {
        self.0.boolean("securityEnabled")
    }

    /// SID of the group. Read-only.
    #[inline]
    pub fn security_identifier(&self) -> Option<&str> {
        self.0.text("securityIdentifier")
    }

    /// Color theme of a Microsoft 365 group: Teal, Purple, Green, Blue, Pink, Orange or Red.
    #[inline]
    pub fn theme(&self) -> Option<&str> {
        self.0.text("theme")
    }

    /// Conversations with new posts since the signed-in user last looked. Returned only on \$select for a single group.
    #[inline]
    pub fn unseen_count(&self) -> Option<i32> {
        self.0.int32("unseenCount")
    }

    /// Who can join and who can look: Private, Public or HiddenMembership. Nullable.
    #[inline]
    pub fn visibility(&self) -> Option<&str> {
        self.0.text("visibility")
    }

    /// The calendar of the group. Read-only.
    #[inline]
    pub fn calendar(&self) -> Option<&Calendar> {
        self.0.record("calendar")
    }

    /// User or application that created the group. Read-only. Nullable.
    #[inline]
    pub fn created_on_behalf_of(&self) -> Option<&DirectoryObject> {
        self.0.record("createdOnBehalfOf")
    }

    /// The default drive of the group. Read-only.
    #[inline]
    pub fn drive(&self) -> Option<&Drive> {
        self.0.record("drive")
    }

    /// All drives of the group. Read-only.
    #[inline]
    pub fn drives(&self) -> Option<&[Drive]> {
        self.0.records("drives")
    }

    /// Events of the calendar of the group.
    #[inline]
    pub fn events(&self) -> Option<&[Event]> {
        self.0.records("events")
    }

    /// Open extensions attached to the group. Read-only. Nullable.
    #[inline]
    pub fn extensions(&self) -> Option<&[Extension]> {
        self.0.records("extensions")
    }

    /// Groups that hold this group. Read-only. Nullable.
    #[inline]
    pub fn member_of(&self) -> Option<&[DirectoryObject]> {
        self.0.records("memberOf")
    }

    /// What is directly in the group.
    #[inline]
    pub fn members(&self) -> Option<&[DirectoryObject]> {
        self.0.records("members")
    }

    /// Who may change the group. At most 100. Nullable.
    #[inline]
    pub fn owners(&self) -> Option<&[DirectoryObject]> {
        self.0.records("owners")
    }

    /// The picture of the group.
    #[inline]
    pub fn photo(&self) -> Option<&ProfilePhoto> {
        self.0.record("photo")
    }

    /// What is in the group, directly or through nesting. Nullable.
    #[inline]
    pub fn transitive_members(&self) -> Option<&[DirectoryObject]> {
        self.0.records("transitiveMembers")
    }

    /// Sets `allowExternalSenders`.
    #[inline]
    #[must_use]
    pub fn with_allow_external_senders(self, value: bool) -> Self {
        Self(self.0.with_boolean("allowExternalSenders", value))
    }

    /// Sets `allowExternalSenders` to null.
    #[inline]
    #[must_use]
    pub fn clear_allow_external_senders(self) -> Self {
        Self(self.0.with_null("allowExternalSenders"))
    }

    /// Sets `assignedLicenses`.
    #[inline]
    #[must_use]
    pub fn with_assigned_licenses(self, value: impl IntoIterator<Item = impl docwright::Is<AssignedLicense>>) -> Self {
        Self(self.0.with_records("assignedLicenses", value))
    }

    /// Sets `assignedLicenses` to null.
    #[inline]
    #[must_use]
    pub fn clear_assigned_licenses(self) -> Self {
        Self(self.0.with_null("assignedLicenses"))
    }

    /// Sets `classification`.
    #[inline]
    #[must_use]
    pub fn with_classification(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("classification", value))
    }

    /// Sets `classification` to null.
    #[inline]
    #[must_use]
    pub fn clear_classification(self) -> Self {
        Self(self.0.with_null("classification"))
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

    /// Sets `groupTypes`.
    #[inline]
    #[must_use]
    pub fn with_group_types(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("groupTypes", value))
    }

    /// Sets `groupTypes` to null.
    #[inline]
    #[must_use]
    pub fn clear_group_types(self) -> Self {
        Self(self.0.with_null("groupTypes"))
    }

    /// Sets `hideFromAddressLists`.
    #[inline]
    #[must_use]
    pub fn with_hide_from_address_lists(self, value: bool) -> Self {
        Self(self.0.with_boolean("hideFromAddressLists", value))
    }

    /// Sets `hideFromAddressLists` to null.
    #[inline]
    #[must_use]
    pub fn clear_hide_from_address_lists(self) -> Self {
        Self(self.0.with_null("hideFromAddressLists"))
    }

    /// Sets `isAssignableToRole`.
    #[inline]
    #[must_use]
    pub fn with_is_assignable_to_role(self, value: bool) -> Self {
        Self(self.0.with_boolean("isAssignableToRole", value))
    }

    /// Sets `isAssignableToRole` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_assignable_to_role(self) -> Self {
        Self(self.0.with_null("isAssignableToRole"))
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

    /// Sets `mailEnabled`.
    #[inline]
    #[must_use]
    pub fn with_mail_enabled(self, value: bool) -> Self {
        Self(self.0.with_boolean("mailEnabled", value))
    }

    /// Sets `mailEnabled` to null.
    #[inline]
    #[must_use]
    pub fn clear_mail_enabled(self) -> Self {
        Self(self.0.with_null("mailEnabled"))
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

    /// Sets `membershipRule`.
    #[inline]
    #[must_use]
    pub fn with_membership_rule(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("membershipRule", value))
    }

    /// Sets `membershipRule` to null.
    #[inline]
    #[must_use]
    pub fn clear_membership_rule(self) -> Self {
        Self(self.0.with_null("membershipRule"))
    }

    /// Sets `membershipRuleProcessingState`.
    #[inline]
    #[must_use]
    pub fn with_membership_rule_processing_state(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("membershipRuleProcessingState", value))
    }

    /// Sets `membershipRuleProcessingState` to null.
    #[inline]
    #[must_use]
    pub fn clear_membership_rule_processing_state(self) -> Self {
        Self(self.0.with_null("membershipRuleProcessingState"))
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

    /// Sets `preferredDataLocation`.
    #[inline]
    #[must_use]
    pub fn with_preferred_data_location(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("preferredDataLocation", value))
    }

    /// Sets `preferredDataLocation` to null.
    #[inline]
    #[must_use]
    pub fn clear_preferred_data_location(self) -> Self {
        Self(self.0.with_null("preferredDataLocation"))
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

    /// Sets `renewedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_renewed_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("renewedDateTime", value))
    }

    /// Sets `renewedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_renewed_date_time(self) -> Self {
        Self(self.0.with_null("renewedDateTime"))
    }

    /// Sets `resourceBehaviorOptions`.
    #[inline]
    #[must_use]
    pub fn with_resource_behavior_options(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("resourceBehaviorOptions", value))
    }

    /// Sets `resourceBehaviorOptions` to null.
    #[inline]
    #[must_use]
    pub fn clear_resource_behavior_options(self) -> Self {
        Self(self.0.with_null("resourceBehaviorOptions"))
    }

    /// Sets `resourceProvisioningOptions`.
    #[inline]
    #[must_use]
    pub fn with_resource_provisioning_options(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("resourceProvisioningOptions", value))
    }

    /// Sets `resourceProvisioningOptions` to null.
    #[inline]
    #[must_use]
    pub fn clear_resource_provisioning_options(self) -> Self {
        Self(self.0.with_null("resourceProvisioningOptions"))
    }

    /// Sets `securityEnabled`.
    #[inline]
    #[must_use]
    pub fn with_security_enabled(self, value: bool) -> Self {
        Self(self.0.with_boolean("securityEnabled", value))
    }

    /// Sets `securityEnabled` to null.
    #[inline]
    #[must_use]
    pub fn clear_security_enabled(self) -> Self {
        Self(self.0.with_null("securityEnabled"))
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

    /// Sets `theme`.
    #[inline]
    #[must_use]
    pub fn with_theme(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("theme", value))
    }

    /// Sets `theme` to null.
    #[inline]
    #[must_use]
    pub fn clear_theme(self) -> Self {
        Self(self.0.with_null("theme"))
    }

    /// Sets `unseenCount`.
    #[inline]
    #[must_use]
    pub fn with_unseen_count(self, value: i32) -> Self {
        Self(self.0.with_int32("unseenCount", value))
    }

    /// Sets `unseenCount` to null.
    #[inline]
    #[must_use]
    pub fn clear_unseen_count(self) -> Self {
        Self(self.0.with_null("unseenCount"))
    }

    /// Sets `visibility`.
    #[inline]
    #[must_use]
    pub fn with_visibility(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("visibility", value))
    }

    /// Sets `visibility` to null.
    #[inline]
    #[must_use]
    pub fn clear_visibility(self) -> Self {
        Self(self.0.with_null("visibility"))
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

    /// Sets `members`.
    #[inline]
    #[must_use]
    pub fn with_members(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("members", value))
    }

    /// Sets `members` to null.
    #[inline]
    #[must_use]
    pub fn clear_members(self) -> Self {
        Self(self.0.with_null("members"))
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

    /// Sets `transitiveMembers`.
    #[inline]
    #[must_use]
    pub fn with_transitive_members(self, value: impl IntoIterator<Item = impl docwright::Is<DirectoryObject>>) -> Self {
        Self(self.0.with_records("transitiveMembers", value))
    }

    /// Sets `transitiveMembers` to null.
    #[inline]
    #[must_use]
    pub fn clear_transitive_members(self) -> Self {
        Self(self.0.with_null("transitiveMembers"))
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

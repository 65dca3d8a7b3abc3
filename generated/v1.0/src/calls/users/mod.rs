// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users`.
//!
//! * [`GET /users`](crate::calls::users::Users::list): List users
//! * [`POST /users`](crate::calls::users::Users::create): Create user
//! * [`GET /users/$count`](crate::calls::users::UsersCount::get): List users
//! * [`GET /users/delta`](crate::calls::users::UsersDelta::list): user: delta
//! * [`DELETE /users/{id | userPrincipalName}`](crate::calls::users::UsersId::delete): Delete user
//! * [`GET /users/{id | userPrincipalName}`](crate::calls::users::UsersId::get): Get user
//! * [`PATCH /users/{id | userPrincipalName}`](crate::calls::users::UsersId::update): Update user
//! * [`GET /users/{id | userPrincipalName}/calendar`](crate::calls::me::MeCalendar::get): Get calendar
//! * [`GET /users/{id | userPrincipalName}/calendar/calendarView`](crate::calls::me::MeCalendarCalendarView::list): List calendarView
//! * [`GET /users/{id | userPrincipalName}/calendar/events`](crate::calls::me::MeCalendarEvents::list): List events
//! * [`POST /users/{id | userPrincipalName}/calendar/events`](crate::calls::me::MeCalendarEvents::create): Create event
//! * [`DELETE /users/{id | userPrincipalName}/calendar/events/{id}`](crate::calls::me::MeCalendarEventsId::delete): Delete event
//! * [`GET /users/{id | userPrincipalName}/calendar/events/{id}`](crate::calls::me::MeCalendarEventsId::get): Get event
//! * [`PATCH /users/{id | userPrincipalName}/calendar/events/{id}`](crate::calls::me::MeCalendarEventsId::update): Update event
//! * [`POST /users/{id | userPrincipalName}/calendar/getSchedule`](crate::calls::me::MeCalendar::get_schedule): calendar: getSchedule
//! * [`GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}`](crate::calls::me::MeCalendarGroupsIdCalendarsId::get): Get calendar
//! * [`GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events`](crate::calls::me::MeCalendarGroupsIdCalendarsIdEvents::list): List events
//! * [`DELETE /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::delete): Delete event
//! * [`GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::get): Get event
//! * [`PATCH /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::update): Update event
//! * [`GET /users/{id | userPrincipalName}/calendarView`](crate::calls::me::MeCalendarView::list): List calendarView
//! * [`GET /users/{id}/calendarView/delta`](crate::calls::me::MeCalendarViewDelta::list): event: delta
//! * [`GET /users/{id | userPrincipalName}/calendars/{id}`](crate::calls::users::UsersIdCalendarsId::get): Get calendar
//! * [`GET /users/{id | userPrincipalName}/calendars/{id}/calendarView`](crate::calls::me::MeCalendarCalendarView::list): List calendarView
//! * [`GET /users/{id | userPrincipalName}/calendars/{id}/events`](crate::calls::me::MeCalendarEvents::list): List events
//! * [`POST /users/{id | userPrincipalName}/calendars/{id}/events`](crate::calls::me::MeCalendarEvents::create): Create event
//! * [`DELETE /users/{id | userPrincipalName}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::delete): Delete event
//! * [`GET /users/{id | userPrincipalName}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::get): Get event
//! * [`PATCH /users/{id | userPrincipalName}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::update): Update event
//! * [`POST /users/{id | userPrincipalName}/checkMemberGroups`](crate::calls::users::UsersId::check_member_groups): directoryObject: checkMemberGroups
//! * [`GET /users/{idOrUserPrincipalName}/drive`](crate::calls::drives::DrivesId::get): Get drive
//! * [`DELETE /users/{userId}/drive/items/{itemId}`](crate::calls::drives::DrivesIdItemsId::delete): Delete driveItem
//! * [`GET /users/{user-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::get): Get driveItem
//! * [`PATCH /users/{user-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::update): Update driveItem
//! * [`GET /users/{user-id}/drive/items/{item-id}/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /users/{user-id}/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::get): Download driveItem content
//! * [`PUT /users/{user-id}/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::upload): Upload driveItem content
//! * [`POST /users/{userId}/drive/items/{itemId}/copy`](crate::calls::drives::DrivesIdItemsId::copy): driveItem: copy
//! * [`POST /users/{user-id}/drive/items/{item-id}/createUploadSession`](crate::calls::drives::DrivesIdItemsId::create_upload_session): driveItem: createUploadSession
//! * [`GET /users/{user-id}/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`PUT /users/{user-id}/drive/items/{parent-id}:/{filename}:/content`](crate::calls::drives::DrivesIdItemsIdPathContent::upload): Upload driveItem content
//! * [`POST /users/{user-id}/drive/items/{parent-id}:/{filename}:/createUploadSession`](crate::calls::drives::DrivesIdItemsIdPath::create_upload_session): driveItem: createUploadSession
//! * [`GET /users/{user-id}/drive/root/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /users/{user-id}/drive/root/search(q='{search-text}')`](crate::calls::drives::DrivesIdRootSearchWithQ::list): driveItem: search
//! * [`GET /users/{user-id}/drive/root:/{item-path}`](crate::calls::drives::DrivesIdRootPath::get): Get driveItem
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/content`](crate::calls::me::MeDriveRootPathContent::get): Download driveItem content
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /users/{id | userPrincipalName}/events`](crate::calls::users::UsersIdEvents::list): List events
//! * [`POST /users/{id | userPrincipalName}/events`](crate::calls::users::UsersIdEvents::create): Create event
//! * [`DELETE /users/{id | userPrincipalName}/events/{id}`](crate::calls::users::UsersIdEventsId::delete): Delete event
//! * [`GET /users/{id | userPrincipalName}/events/{id}`](crate::calls::users::UsersIdEventsId::get): Get event
//! * [`PATCH /users/{id | userPrincipalName}/events/{id}`](crate::calls::users::UsersIdEventsId::update): Update event
//! * [`GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /users/{id | userPrincipalName}/extensions`](crate::calls::me::MeExtensions::create): Create open extension
//! * [`GET /users/{id | userPrincipalName}/extensions/{extensionId}`](crate::calls::me::MeExtensionsId::get): Get open extension
//! * [`POST /users/{id | userPrincipalName}/getMemberGroups`](crate::calls::users::UsersId::get_member_groups): directoryObject: getMemberGroups
//! * [`GET /users/{id | userPrincipalName}/mailFolders`](crate::calls::me::MeMailFolders::list): List mailFolders
//! * [`POST /users/{id | userPrincipalName}/mailFolders`](crate::calls::me::MeMailFolders::create): Create mailFolder
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}`](crate::calls::me::MeMailFoldersId::get): Get mailFolder
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}/messages`](crate::calls::me::MeMailFoldersIdMessages::list): List messages
//! * [`POST /users/{id | userPrincipalName}/mailFolders/{id}/messages`](crate::calls::me::MeMailFoldersIdMessages::create): Create message
//! * [`GET /users/{id}/mailFolders/{id}/messages/delta`](crate::calls::me::MeMailFoldersIdMessagesDelta::list): message: delta
//! * [`DELETE /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`](crate::calls::me::MeMailFoldersIdMessagesId::delete): Delete message
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`](crate::calls::me::MeMailFoldersIdMessagesId::get): Get message
//! * [`PATCH /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`](crate::calls::me::MeMailFoldersIdMessagesId::update): Update message
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value`](crate::calls::me::MeMessagesIdValue::get): Get message
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`](crate::calls::me::MeMailFoldersIdMessagesIdAttachments::list): List attachments
//! * [`POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`](crate::calls::me::MeMailFoldersIdMessagesIdAttachments::create): Add attachment
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/forward`](crate::calls::me::MeMailFoldersIdMessagesId::forward): message: forward
//! * [`POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move`](crate::calls::me::MeMailFoldersIdMessagesId::move_): message: move
//! * [`POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply`](crate::calls::me::MeMailFoldersIdMessagesId::reply): message: reply
//! * [`GET /users/{id | userPrincipalName}/mailboxSettings`](crate::calls::users::UsersIdMailboxSettings::get): Get user mailbox settings
//! * [`GET /users/{id | userPrincipalName}/mailboxSettings/workingHours`](crate::calls::users::UsersIdMailboxSettingsWorkingHours::get): Get user mailbox settings
//! * [`GET /users/{id | userPrincipalName}/manager`](crate::calls::users::UsersIdManager::get): Get manager
//! * [`PUT /users/{id}/manager/$ref`](crate::calls::users::UsersIdManagerReference::replace): Assign manager
//! * [`GET /users/{id | userPrincipalName}/memberOf`](crate::calls::users::UsersIdMemberOf::list): List memberOf
//! * [`GET /users/{id | userPrincipalName}/memberOf/$count`](crate::calls::users::UsersIdMemberOfCount::get): List memberOf
//! * [`GET /users/{id | userPrincipalName}/memberOf/microsoft.graph.group`](crate::calls::me::MeMemberOfAsGroup::list): List memberOf
//! * [`GET /users/{id | userPrincipalName}/messages`](crate::calls::me::MeMessages::list): List messages
//! * [`POST /users/{id | userPrincipalName}/messages`](crate::calls::me::MeMessages::create): Create message
//! * [`DELETE /users/{id | userPrincipalName}/messages/{id}`](crate::calls::me::MeMessagesId::delete): Delete message
//! * [`GET /users/{id | userPrincipalName}/messages/{id}`](crate::calls::me::MeMessagesId::get): Get message
//! * [`PATCH /users/{id | userPrincipalName}/messages/{id}`](crate::calls::me::MeMessagesId::update): Update message
//! * [`GET /users/{id | userPrincipalName}/messages/{id}/$value`](crate::calls::me::MeMessagesIdValue::get): Get message
//! * [`GET /users/{id | userPrincipalName}/messages/{id}/attachments`](crate::calls::me::MeMessagesIdAttachments::list): List attachments
//! * [`POST /users/{id | userPrincipalName}/messages/{id}/attachments`](crate::calls::me::MeMessagesIdAttachments::create): Add attachment
//! * [`POST /users/{id | userPrincipalName}/messages/{id}/attachments/createUploadSession`](crate::calls::me::MeMessagesIdAttachments::create_upload_session): attachment: createUploadSession
//! * [`GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /users/{id | userPrincipalName}/messages/{id}/forward`](crate::calls::me::MeMessagesId::forward): message: forward
//! * [`POST /users/{id | userPrincipalName}/messages/{id}/move`](crate::calls::me::MeMessagesId::move_): message: move
//! * [`POST /users/{id | userPrincipalName}/messages/{id}/reply`](crate::calls::me::MeMessagesId::reply): message: reply
//! * [`POST /users/{userId}/onlineMeetings/createOrGet`](crate::calls::me::MeOnlineMeetings::create_or_get): onlineMeeting: createOrGet
//! * [`GET /users/{id | userPrincipalName}/photo`](crate::calls::me::MePhoto::get): Get photo
//! * [`GET /users/{id | userPrincipalName}/photo/$value`](crate::calls::me::MePhotoValue::get): Get photo
//! * [`GET /users/{id | userPrincipalName}/photos/{size}`](crate::calls::me::MePhoto::get): Get photo
//! * [`GET /users/{id | userPrincipalName}/photos/{size}/$value`](crate::calls::me::MePhotoValue::get): Get photo
//! * [`POST /users/{id | userPrincipalName}/sendMail`](crate::calls::users::UsersId::send_mail): user: sendMail

mod count;
mod delta;
mod id_calendars;
mod id_events;
mod id_events_id_attachments;
mod id_mailbox_settings;
mod id_mailbox_settings_working_hours;
mod id_manager;
mod id_manager_reference;
mod id_member_of;
mod id_member_of_count;
mod id_photos;

pub use self::count::UsersCount;
pub use self::delta::UsersDelta;
pub use self::id_calendars::{UsersIdCalendars, UsersIdCalendarsId};
pub use self::id_events::{UsersIdEvents, UsersIdEventsId};
pub use self::id_events_id_attachments::UsersIdEventsIdAttachments;
pub use self::id_mailbox_settings::UsersIdMailboxSettings;
pub use self::id_mailbox_settings_working_hours::UsersIdMailboxSettingsWorkingHours;
pub use self::id_manager::UsersIdManager;
pub use self::id_manager_reference::UsersIdManagerReference;
pub use self::id_member_of::UsersIdMemberOf;
pub use self::id_member_of_count::UsersIdMemberOfCount;
pub use self::id_photos::UsersIdPhotos;

/// What a call can go on with behind `/users`.
#[derive(Clone, Debug)]
pub struct Users(pub(crate) docwright::Path);

impl Users {
    /// `/$count`
    #[inline]
    pub fn count(self) -> crate::calls::users::UsersCount {
        crate::calls::users::UsersCount(self.0.literal("$count"))
    }

    /// `/delta`
    #[inline]
    pub fn delta(self) -> crate::calls::users::UsersDelta {
        crate::calls::users::UsersDelta(self.0.literal("delta"))
    }

    /// `/{id | userPrincipalName}`
    #[inline]
    pub fn id(self, id_or_user_principal_name: &str) -> crate::calls::users::UsersId {
        crate::calls::users::UsersId(self.0.key_beside(&["delta"], id_or_user_principal_name))
    }

    /// Read the user objects of the directory, a page at a time.
    ///
    /// `GET /users`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.ReadBasic.All`; higher: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.users().list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::User>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list")
    }

    /// Add a user. A display name, a sign-in name, a mail alias, a password and whether the account is enabled are the least that has to be given. To bring in somebody of another organization, invite them instead.
    ///
    /// `POST /users`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.ReadWrite.All`; higher: `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.ReadWrite.All`; higher: `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .users()
    ///     .create(
    ///         types::User::new()
    ///             .with_account_enabled(true)
    ///             .with_display_name("Solveig Nakamura")
    ///             .with_mail_nickname("solveig")
    ///             .with_user_principal_name("solveig@contoso.com")
    ///             .with_password_profile(
    ///                 types::PasswordProfile::new()
    ///                     .with_force_change_password_next_sign_in(true)
    ///                     .with_password("tide-Marker+7714"),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::User>) -> docwright::Request<crate::types::User> {
        self.0.request(&crate::REFERENCE, "POST", "user-post-users").json::<crate::types::User>(body)
    }
}

/// What a call can go on with behind `/users/{}`.
#[derive(Clone, Debug)]
pub struct UsersId(pub(crate) docwright::Path);

impl UsersId {
    /// `/calendar`
    #[inline]
    pub fn calendar(self) -> crate::calls::me::MeCalendar {
        crate::calls::me::MeCalendar(self.0.literal("calendar"))
    }

    /// `/calendarGroups`
    #[inline]
    pub fn calendar_groups(self) -> crate::calls::me::MeCalendarGroups {
        crate::calls::me::MeCalendarGroups(self.0.literal("calendarGroups"))
    }

    /// `/calendarView`
    #[inline]
    pub fn calendar_view(self) -> crate::calls::me::MeCalendarView {
        crate::calls::me::MeCalendarView(self.0.literal("calendarView"))
    }

    /// `/calendars`
    #[inline]
    pub fn calendars(self) -> crate::calls::users::UsersIdCalendars {
        crate::calls::users::UsersIdCalendars(self.0.literal("calendars"))
    }

    /// Ask which of the given groups hold a user, a group, a service principal or another directoryObject. Nesting is followed, and at most 20 groups can be asked about at once.
    ///
    /// `POST /users/{id | userPrincipalName}/checkMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadBasic.All` and `GroupMember.Read.All`, `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-v1.0>)
    #[inline]
    pub fn check_member_groups(self, body: impl docwright::Is<crate::types::DirectoryObjectCheckMemberGroupsBody>) -> docwright::Request<docwright::Scalars<String>> {
        self.0
            .literal("checkMemberGroups")
            .request(&crate::REFERENCE, "POST", "directoryobject-checkmembergroups")
            .json::<crate::types::DirectoryObjectCheckMemberGroupsBody>(body)
    }

    /// `/drive`
    #[inline]
    pub fn drive(self) -> crate::calls::drives::DrivesId {
        crate::calls::drives::DrivesId(self.0.literal("drive"))
    }

    /// `/events`
    #[inline]
    pub fn events(self) -> crate::calls::users::UsersIdEvents {
        crate::calls::users::UsersIdEvents(self.0.literal("events"))
    }

    /// `/extensions`
    #[inline]
    pub fn extensions(self) -> crate::calls::me::MeExtensions {
        crate::calls::me::MeExtensions(self.0.literal("extensions"))
    }

    /// Read the IDs of all groups that hold a user, a group, a service principal or another directoryObject. Nesting is followed. Where more than 11,000 groups hold it, the call fails.
    ///
    /// `POST /users/{id | userPrincipalName}/getMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.Read.All`, `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .users()
    ///     .id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15")
    ///     .get_member_groups(
    ///         types::DirectoryObjectGetMemberGroupsBody::new()
    ///             .with_security_enabled_only(true),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-v1.0>)
    #[inline]
    pub fn get_member_groups(self, body: impl docwright::Is<crate::types::DirectoryObjectGetMemberGroupsBody>) -> docwright::Request<docwright::Scalars<String>> {
        self.0
            .literal("getMemberGroups")
            .request(&crate::REFERENCE, "POST", "directoryobject-getmembergroups")
            .json::<crate::types::DirectoryObjectGetMemberGroupsBody>(body)
    }

    /// `/mailFolders`
    #[inline]
    pub fn mail_folders(self) -> crate::calls::me::MeMailFolders {
        crate::calls::me::MeMailFolders(self.0.literal("mailFolders"))
    }

    /// `/mailboxSettings`
    #[inline]
    pub fn mailbox_settings(self) -> crate::calls::users::UsersIdMailboxSettings {
        crate::calls::users::UsersIdMailboxSettings(self.0.literal("mailboxSettings"))
    }

    /// `/manager`
    #[inline]
    pub fn manager(self) -> crate::calls::users::UsersIdManager {
        crate::calls::users::UsersIdManager(self.0.literal("manager"))
    }

    /// `/memberOf`
    #[inline]
    pub fn member_of(self) -> crate::calls::users::UsersIdMemberOf {
        crate::calls::users::UsersIdMemberOf(self.0.literal("memberOf"))
    }

    /// `/messages`
    #[inline]
    pub fn messages(self) -> crate::calls::me::MeMessages {
        crate::calls::me::MeMessages(self.0.literal("messages"))
    }

    /// `/onlineMeetings`
    #[inline]
    pub fn online_meetings(self) -> crate::calls::me::MeOnlineMeetings {
        crate::calls::me::MeOnlineMeetings(self.0.literal("onlineMeetings"))
    }

    /// `/photo`
    #[inline]
    pub fn photo(self) -> crate::calls::me::MePhoto {
        crate::calls::me::MePhoto(self.0.literal("photo"))
    }

    /// `/photos`
    #[inline]
    pub fn photos(self) -> crate::calls::users::UsersIdPhotos {
        crate::calls::users::UsersIdPhotos(self.0.literal("photos"))
    }

    /// Write and send a message in one call, from JSON or from MIME content. A file of less than 3 MB can go with it. The message is kept in Sent Items unless the request says otherwise.
    ///
    /// `POST /users/{id | userPrincipalName}/sendMail`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .users()
    ///     .id("imani.okafor@contoso.com")
    ///     .send_mail(
    ///         types::UserSendMailBody::new()
    ///             .with_message(
    ///                 types::Message::new()
    ///                     .with_subject("Agenda for Monday")
    ///                     .with_importance(types::Importance::Normal)
    ///                     .with_body(
    ///                         types::ItemBody::new()
    ///                             .with_content_type(types::BodyType::Html)
    ///                             .with_content("<p>See attached.</p>"),
    ///                     )
    ///                     .with_to_recipients([
    ///                         types::Recipient::new()
    ///                             .with_email_address(
    ///                                 types::EmailAddress::new()
    ///                                     .with_address("planning@contoso.com"),
    ///                             ),
    ///                     ])
    ///                     .with_attachments([
    ///                         types::FileAttachment::new()
    ///                             .with_name("agenda.txt")
    ///                             .with_content_type("text/plain")
    ///                             .with_untyped(
    ///                                 "contentBytes",
    ///                                 "MS4gQnVkZ2V0ICAyLiBIaXJpbmcgIDMuIE1vdmUgdG8gdGhlIG5ldyBvZmZpY2U=",
    ///                             )
    ///                             .upcast::<types::Attachment>(),
    ///                     ]),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-v1.0>)
    #[inline]
    pub fn send_mail(self, body: impl docwright::Is<crate::types::UserSendMailBody>) -> docwright::Request<()> {
        self.0
            .literal("sendMail")
            .request(&crate::REFERENCE, "POST", "user-sendmail")
            .json::<crate::types::UserSendMailBody>(body)
    }

    /// Delete a user. The account stays in the recycle bin for 30 days and can be restored until then.
    ///
    /// `DELETE /users/{id | userPrincipalName}`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.DeleteRestore.All`; higher: `User.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.DeleteRestore.All`; higher: `User.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.users().id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15").delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "user-delete")
    }

    /// Read one user, by ID, by sign-in name, or as whoever is signed in.
    ///
    /// `GET /users/{id | userPrincipalName}`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `User.Read`; higher: `User.ReadWrite`
    /// * Application: least: `User.Read.All`; higher: `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// # Also documented by
    ///
    /// * `user-list-manager`
    ///   * Delegated (work or school account): least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///   * Delegated (personal Microsoft account): not supported
    ///   * Application: least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.users().id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15").get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::User> {
        self.0.request(&crate::REFERENCE, "GET", "user-get")
    }

    /// Change some properties of a user. What the body leaves out stays as it was; what it sets to null is cleared.
    ///
    /// `PATCH /users/{id | userPrincipalName}`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.ReadWrite`; higher: `User.ManageIdentities.All`, `User.EnableDisableAccount.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `User.ReadWrite`
    /// * Application: least: `User.ManageIdentities.All`; higher: `User.EnableDisableAccount.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .users()
    ///     .id("renata@contoso.com")
    ///     .update(
    ///         types::User::new()
    ///             .with_business_phones(["+31 20 555 0199"])
    ///             .with_office_location("Pier 2/104")
    ///             .clear_mobile_phone(),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::User>) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "PATCH", "user-update").json::<crate::types::User>(body)
    }
}

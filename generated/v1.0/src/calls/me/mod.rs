// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me`.
//!
//! * [`GET /me`](crate::calls::me::Me::get): Get user
//! * [`PATCH /me`](crate::calls::me::Me::update): Update user
//! * [`GET /me/calendar`](crate::calls::me::MeCalendar::get): Get calendar
//! * [`GET /me/calendar/calendarView`](crate::calls::me::MeCalendarCalendarView::list): List calendarView
//! * [`GET /me/calendar/events`](crate::calls::me::MeCalendarEvents::list): List events
//! * [`POST /me/calendar/events`](crate::calls::me::MeCalendarEvents::create): Create event
//! * [`DELETE /me/calendar/events/{id}`](crate::calls::me::MeCalendarEventsId::delete): Delete event
//! * [`GET /me/calendar/events/{id}`](crate::calls::me::MeCalendarEventsId::get): Get event
//! * [`PATCH /me/calendar/events/{id}`](crate::calls::me::MeCalendarEventsId::update): Update event
//! * [`POST /me/calendar/getSchedule`](crate::calls::me::MeCalendar::get_schedule): calendar: getSchedule
//! * [`GET /me/calendarGroups/{id}/calendars/{id}`](crate::calls::me::MeCalendarGroupsIdCalendarsId::get): Get calendar
//! * [`GET /me/calendarGroups/{id}/calendars/{id}/events`](crate::calls::me::MeCalendarGroupsIdCalendarsIdEvents::list): List events
//! * [`DELETE /me/calendarGroups/{id}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::delete): Delete event
//! * [`GET /me/calendarGroups/{id}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::get): Get event
//! * [`PATCH /me/calendarGroups/{id}/calendars/{id}/events/{id}`](crate::calls::me::MeCalendarEventsId::update): Update event
//! * [`GET /me/calendarView`](crate::calls::me::MeCalendarView::list): List calendarView
//! * [`GET /me/calendarView/delta`](crate::calls::me::MeCalendarViewDelta::list): event: delta
//! * [`GET /me/calendars/{id}`](crate::calls::me::MeCalendarsId::get): Get calendar
//! * [`GET /me/calendars/{id}/calendarView`](crate::calls::me::MeCalendarCalendarView::list): List calendarView
//! * [`GET /me/calendars/{id}/events`](crate::calls::users::UsersIdEvents::list): List events
//! * [`POST /me/calendars/{id}/events`](crate::calls::users::UsersIdEvents::create): Create event
//! * [`DELETE /me/calendars/{id}/events/{id}`](crate::calls::users::UsersIdEventsId::delete): Delete event
//! * [`GET /me/calendars/{id}/events/{id}`](crate::calls::users::UsersIdEventsId::get): Get event
//! * [`PATCH /me/calendars/{id}/events/{id}`](crate::calls::users::UsersIdEventsId::update): Update event
//! * [`GET /me/calendars/{id}/events/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /me/calendars/{id}/events/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /me/checkMemberGroups`](crate::calls::me::Me::check_member_groups): directoryObject: checkMemberGroups
//! * [`GET /me/drive`](crate::calls::drives::DrivesId::get): Get drive
//! * [`DELETE /me/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::delete): Delete driveItem
//! * [`GET /me/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::get): Get driveItem
//! * [`PATCH /me/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::update): Update driveItem
//! * [`GET /me/drive/items/{item-id}/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /me/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::get): Download driveItem content
//! * [`PUT /me/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::upload): Upload driveItem content
//! * [`POST /me/drive/items/{item-id}/copy`](crate::calls::drives::DrivesIdItemsId::copy): driveItem: copy
//! * [`POST /me/drive/items/{item-id}/createUploadSession`](crate::calls::drives::DrivesIdItemsId::create_upload_session): driveItem: createUploadSession
//! * [`GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`PUT /me/drive/items/{parent-id}:/{filename}:/content`](crate::calls::drives::DrivesIdItemsIdPathContent::upload): Upload driveItem content
//! * [`POST /me/drive/items/{parent-id}:/{filename}:/createUploadSession`](crate::calls::drives::DrivesIdItemsIdPath::create_upload_session): driveItem: createUploadSession
//! * [`GET /me/drive/root/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /me/drive/root/search(q='{search-text}')`](crate::calls::drives::DrivesIdRootSearchWithQ::list): driveItem: search
//! * [`GET /me/drive/root:/{item-path}`](crate::calls::drives::DrivesIdRootPath::get): Get driveItem
//! * [`GET /me/drive/root:/{item-path}:/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /me/drive/root:/{item-path}:/content`](crate::calls::me::MeDriveRootPathContent::get): Download driveItem content
//! * [`GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /me/events`](crate::calls::me::MeEvents::list): List events
//! * [`POST /me/events`](crate::calls::me::MeEvents::create): Create event
//! * [`DELETE /me/events/{id}`](crate::calls::me::MeEventsId::delete): Delete event
//! * [`GET /me/events/{id}`](crate::calls::me::MeEventsId::get): Get event
//! * [`PATCH /me/events/{id}`](crate::calls::me::MeEventsId::update): Update event
//! * [`POST /me/events/{id}/attachments/createUploadSession`](crate::calls::me::MeEventsIdAttachments::create_upload_session): attachment: createUploadSession
//! * [`GET /me/events/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /me/events/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /me/extensions`](crate::calls::me::MeExtensions::create): Create open extension
//! * [`GET /me/extensions/{extensionId}`](crate::calls::me::MeExtensionsId::get): Get open extension
//! * [`POST /me/getMemberGroups`](crate::calls::me::Me::get_member_groups): directoryObject: getMemberGroups
//! * [`GET /me/mailFolders`](crate::calls::me::MeMailFolders::list): List mailFolders
//! * [`POST /me/mailFolders`](crate::calls::me::MeMailFolders::create): Create mailFolder
//! * [`GET /me/mailFolders/{id}`](crate::calls::me::MeMailFoldersId::get): Get mailFolder
//! * [`GET /me/mailFolders/{id}/messages`](crate::calls::me::MeMailFoldersIdMessages::list): List messages
//! * [`POST /me/mailFolders/{id}/messages`](crate::calls::me::MeMailFoldersIdMessages::create): Create message
//! * [`GET /me/mailFolders/{id}/messages/delta`](crate::calls::me::MeMailFoldersIdMessagesDelta::list): message: delta
//! * [`DELETE /me/mailFolders/{id}/messages/{id}`](crate::calls::me::MeMailFoldersIdMessagesId::delete): Delete message
//! * [`GET /me/mailFolders/{id}/messages/{id}`](crate::calls::me::MeMailFoldersIdMessagesId::get): Get message
//! * [`PATCH /me/mailFolders/{id}/messages/{id}`](crate::calls::me::MeMailFoldersIdMessagesId::update): Update message
//! * [`GET /me/mailFolders/{id}/messages/{id}/$value`](crate::calls::me::MeMessagesIdValue::get): Get message
//! * [`GET /me/mailFolders/{id}/messages/{id}/attachments`](crate::calls::me::MeMailFoldersIdMessagesIdAttachments::list): List attachments
//! * [`POST /me/mailFolders/{id}/messages/{id}/attachments`](crate::calls::me::MeMailFoldersIdMessagesIdAttachments::create): Add attachment
//! * [`GET /me/mailFolders/{id}/messages/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /me/mailFolders/{id}/messages/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /me/mailFolders/{id}/messages/{id}/forward`](crate::calls::me::MeMailFoldersIdMessagesId::forward): message: forward
//! * [`POST /me/mailFolders/{id}/messages/{id}/move`](crate::calls::me::MeMailFoldersIdMessagesId::move_): message: move
//! * [`POST /me/mailFolders/{id}/messages/{id}/reply`](crate::calls::me::MeMailFoldersIdMessagesId::reply): message: reply
//! * [`GET /me/mailboxSettings`](crate::calls::me::MeMailboxSettings::get): Get user mailbox settings
//! * [`GET /me/mailboxSettings/automaticRepliesSetting`](crate::calls::me::MeMailboxSettingsAutomaticRepliesSetting::get): Get user mailbox settings
//! * [`GET /me/manager`](crate::calls::me::MeManager::get): Get manager
//! * [`GET /me/memberOf`](crate::calls::me::MeMemberOf::list): List memberOf
//! * [`GET /me/memberOf/microsoft.graph.group`](crate::calls::me::MeMemberOfAsGroup::list): List memberOf
//! * [`GET /me/messages`](crate::calls::me::MeMessages::list): List messages
//! * [`POST /me/messages`](crate::calls::me::MeMessages::create): Create message
//! * [`DELETE /me/messages/{id}`](crate::calls::me::MeMessagesId::delete): Delete message
//! * [`GET /me/messages/{id}`](crate::calls::me::MeMessagesId::get): Get message
//! * [`PATCH /me/messages/{id}`](crate::calls::me::MeMessagesId::update): Update message
//! * [`GET /me/messages/{id}/$value`](crate::calls::me::MeMessagesIdValue::get): Get message
//! * [`GET /me/messages/{id}/attachments`](crate::calls::me::MeMessagesIdAttachments::list): List attachments
//! * [`POST /me/messages/{id}/attachments`](crate::calls::me::MeMessagesIdAttachments::create): Add attachment
//! * [`POST /me/messages/{id}/attachments/createUploadSession`](crate::calls::me::MeMessagesIdAttachments::create_upload_session): attachment: createUploadSession
//! * [`GET /me/messages/{id}/attachments/{id}`](crate::calls::me::MeEventsIdAttachmentsId::get): Get attachment
//! * [`GET /me/messages/{id}/attachments/{id}/$value`](crate::calls::me::MeEventsIdAttachmentsIdValue::get): Get attachment
//! * [`POST /me/messages/{id}/forward`](crate::calls::me::MeMessagesId::forward): message: forward
//! * [`POST /me/messages/{id}/move`](crate::calls::me::MeMessagesId::move_): message: move
//! * [`POST /me/messages/{id}/reply`](crate::calls::me::MeMessagesId::reply): message: reply
//! * [`POST /me/onlineMeetings/createOrGet`](crate::calls::me::MeOnlineMeetings::create_or_get): onlineMeeting: createOrGet
//! * [`GET /me/photo`](crate::calls::me::MePhoto::get): Get photo
//! * [`GET /me/photo/$value`](crate::calls::me::MePhotoValue::get): Get photo
//! * [`POST /me/sendMail`](crate::calls::me::Me::send_mail): user: sendMail

mod calendar;
mod calendar_calendar_view;
mod calendar_events;
mod calendar_groups;
mod calendar_groups_id_calendars;
mod calendar_groups_id_calendars_id_events;
mod calendar_view;
mod calendar_view_delta;
mod calendars;
mod drive_items_id_workbook;
mod drive_items_id_workbook_tables;
mod drive_items_id_workbook_tables_id_columns;
mod drive_items_id_workbook_worksheets;
mod drive_items_id_workbook_worksheets_id_charts;
mod drive_items_id_workbook_worksheets_id_charts_id_image;
mod drive_root_children;
mod drive_root_path_content;
mod events;
mod events_id_attachments;
mod events_id_attachments_id_value;
mod extensions;
mod mail_folders;
mod mail_folders_id_messages;
mod mail_folders_id_messages_delta;
mod mail_folders_id_messages_id_attachments;
mod mailbox_settings;
mod mailbox_settings_automatic_replies_setting;
mod manager;
mod member_of;
mod messages;
mod messages_id_attachments;
mod messages_id_value;
mod online_meetings;
mod photo;
mod photo_value;

pub use self::calendar::MeCalendar;
pub use self::calendar_calendar_view::MeCalendarCalendarView;
pub use self::calendar_events::{MeCalendarEvents, MeCalendarEventsId};
pub use self::calendar_groups::{MeCalendarGroups, MeCalendarGroupsId};
pub use self::calendar_groups_id_calendars::{MeCalendarGroupsIdCalendars, MeCalendarGroupsIdCalendarsId};
pub use self::calendar_groups_id_calendars_id_events::MeCalendarGroupsIdCalendarsIdEvents;
pub use self::calendar_view::MeCalendarView;
pub use self::calendar_view_delta::MeCalendarViewDelta;
pub use self::calendars::{MeCalendars, MeCalendarsId};
pub use self::drive_items_id_workbook::MeDriveItemsIdWorkbook;
pub use self::drive_items_id_workbook_tables::{MeDriveItemsIdWorkbookTables, MeDriveItemsIdWorkbookTablesId};
pub use self::drive_items_id_workbook_tables_id_columns::{MeDriveItemsIdWorkbookTablesIdColumns, MeDriveItemsIdWorkbookTablesIdColumnsId};
pub use self::drive_items_id_workbook_worksheets::{MeDriveItemsIdWorkbookWorksheets, MeDriveItemsIdWorkbookWorksheetsId, MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress};
pub use self::drive_items_id_workbook_worksheets_id_charts::{MeDriveItemsIdWorkbookWorksheetsIdCharts, MeDriveItemsIdWorkbookWorksheetsIdChartsId, MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight};
pub use self::drive_items_id_workbook_worksheets_id_charts_id_image::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage;
pub use self::drive_root_children::MeDriveRootChildren;
pub use self::drive_root_path_content::MeDriveRootPathContent;
pub use self::events::{MeEvents, MeEventsId};
pub use self::events_id_attachments::{MeEventsIdAttachments, MeEventsIdAttachmentsId};
pub use self::events_id_attachments_id_value::MeEventsIdAttachmentsIdValue;
pub use self::extensions::{MeExtensions, MeExtensionsId};
pub use self::mail_folders::{MeMailFolders, MeMailFoldersId};
pub use self::mail_folders_id_messages::{MeMailFoldersIdMessages, MeMailFoldersIdMessagesId};
pub use self::mail_folders_id_messages_delta::MeMailFoldersIdMessagesDelta;
pub use self::mail_folders_id_messages_id_attachments::MeMailFoldersIdMessagesIdAttachments;
pub use self::mailbox_settings::MeMailboxSettings;
pub use self::mailbox_settings_automatic_replies_setting::MeMailboxSettingsAutomaticRepliesSetting;
pub use self::manager::MeManager;
pub use self::member_of::{MeMemberOf, MeMemberOfAsGroup};
pub use self::messages::{MeMessages, MeMessagesId};
pub use self::messages_id_attachments::MeMessagesIdAttachments;
pub use self::messages_id_value::MeMessagesIdValue;
pub use self::online_meetings::MeOnlineMeetings;
pub use self::photo::MePhoto;
pub use self::photo_value::MePhotoValue;

/// What a call can go on with behind `/me`.
#[derive(Clone, Debug)]
pub struct Me(pub(crate) docwright::Path);

impl Me {
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
    pub fn calendars(self) -> crate::calls::me::MeCalendars {
        crate::calls::me::MeCalendars(self.0.literal("calendars"))
    }

    /// Ask which of the given groups hold a user, a group, a service principal or another directoryObject. Nesting is followed, and at most 20 groups can be asked about at once.
    ///
    /// `POST /me/checkMemberGroups`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadBasic.All` and `GroupMember.Read.All`, `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
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
    ///     .me()
    ///     .check_member_groups(
    ///         types::DirectoryObjectCheckMemberGroupsBody::new()
    ///             .with_group_ids([
    ///                 "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
    ///                 "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
    ///                 "38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64",
    ///             ]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
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
    pub fn events(self) -> crate::calls::me::MeEvents {
        crate::calls::me::MeEvents(self.0.literal("events"))
    }

    /// `/extensions`
    #[inline]
    pub fn extensions(self) -> crate::calls::me::MeExtensions {
        crate::calls::me::MeExtensions(self.0.literal("extensions"))
    }

    /// Read the IDs of all groups that hold a user, a group, a service principal or another directoryObject. Nesting is followed. Where more than 11,000 groups hold it, the call fails.
    ///
    /// `POST /me/getMemberGroups`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.Read.All`, `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`
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
    pub fn mailbox_settings(self) -> crate::calls::me::MeMailboxSettings {
        crate::calls::me::MeMailboxSettings(self.0.literal("mailboxSettings"))
    }

    /// `/manager`
    #[inline]
    pub fn manager(self) -> crate::calls::me::MeManager {
        crate::calls::me::MeManager(self.0.literal("manager"))
    }

    /// `/memberOf`
    #[inline]
    pub fn member_of(self) -> crate::calls::me::MeMemberOf {
        crate::calls::me::MeMemberOf(self.0.literal("memberOf"))
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

    /// Write and send a message in one call, from JSON or from MIME content. A file of less than 3 MB can go with it. The message is kept in Sent Items unless the request says otherwise.
    ///
    /// `POST /me/sendMail`
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
    ///     .me()
    ///     .send_mail(
    ///         types::UserSendMailBody::new()
    ///             .with_message(
    ///                 types::Message::new()
    ///                     .with_subject("Meet for lunch?")
    ///                     .with_body(
    ///                         types::ItemBody::new()
    ///                             .with_content_type(types::BodyType::Text)
    ///                             .with_content("The new place by the harbor is open."),
    ///                     )
    ///                     .with_to_recipients([
    ///                         types::Recipient::new()
    ///                             .with_email_address(
    ///                                 types::EmailAddress::new()
    ///                                     .with_address("wen.zhao@contoso.com"),
    ///                             ),
    ///                     ])
    ///                     .with_cc_recipients([
    ///                         types::Recipient::new()
    ///                             .with_email_address(
    ///                                 types::EmailAddress::new()
    ///                                     .with_name("Tomás Figueroa")
    ///                                     .with_address("tomas.figueroa@contoso.com"),
    ///                             ),
    ///                     ]),
    ///             )
    ///             .with_save_to_sent_items(false),
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

    /// Read one user, by ID, by sign-in name, or as whoever is signed in.
    ///
    /// `GET /me`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `User.Read`; higher: `User.ReadWrite`
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
    /// let request = graph.me().get();
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
    /// `PATCH /me`
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
    ///     .me()
    ///     .update(
    ///         types::User::new()
    ///             .with_city("Vlissingen")
    ///             .with_usage_location("NL")
    ///             .with_employee_hire_date("2024-09-02T00:00:00Z".parse()?),
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

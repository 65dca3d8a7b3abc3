// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me`.

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
    /// ```
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
    pub fn check_member_groups(
        self,
        body: impl docwright::Is<crate::types::DirectoryObjectCheckMemberGroupsBody>,
    ) -> docwright::Request<docwright::Scalars<String>> {
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
    pub fn get_member_groups(
        self,
        body: impl docwright::Is<crate::types::DirectoryObjectGetMemberGroupsBody>,
    ) -> docwright::Request<docwright::Scalars<String>> {
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
    /// ```
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
    pub fn send_mail(
        self,
        body: impl docwright::Is<crate::types::UserSendMailBody>,
    ) -> docwright::Request<()> {
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
    /// ```
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
    /// ```
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
    pub fn update(
        self,
        body: impl docwright::Is<crate::types::User>,
    ) -> docwright::Request<()> {
        self.0
            .request(&crate::REFERENCE, "PATCH", "user-update")
            .json::<crate::types::User>(body)
    }
}

/// What a call can go on with behind `/me/mailFolders`.
#[derive(Clone, Debug)]
pub struct MeMailFolders(pub(crate) docwright::Path);
impl MeMailFolders {
    /// `/{id}`
    #[inline]
    pub fn id(self, mail_folder_id: &str) -> crate::calls::me::MeMailFoldersId {
        crate::calls::me::MeMailFoldersId(self.0.key(mail_folder_id))
    }
    /// List the folders at the top of a mailbox. Hidden ones come only when the request asks for them.
    ///
    /// `GET /me/mailFolders`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().mail_folders().list().top(2);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::MailFolder>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-mailfolders")
    }
    /// Make a mailFolder at the top of a mailbox.
    ///
    /// `POST /me/mailFolders`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .mail_folders()
    ///     .create(
    ///         types::MailFolder::new()
    ///             .with_display_name("Ticket robot")
    ///             .with_is_hidden(true),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::MailFolder>,
    ) -> docwright::Request<crate::types::MailFolder> {
        self.0
            .request(&crate::REFERENCE, "POST", "user-post-mailfolders")
            .json::<crate::types::MailFolder>(body)
    }
}

/// What a call can go on with behind `/me/calendar`.
#[derive(Clone, Debug)]
pub struct MeCalendar(pub(crate) docwright::Path);
impl MeCalendar {
    /// `/calendarView`
    #[inline]
    pub fn calendar_view(self) -> crate::calls::me::MeCalendarCalendarView {
        crate::calls::me::MeCalendarCalendarView(self.0.literal("calendarView"))
    }
    /// `/events`
    #[inline]
    pub fn events(self) -> crate::calls::me::MeCalendarEvents {
        crate::calls::me::MeCalendarEvents(self.0.literal("events"))
    }
    /// Learn when people, distribution lists and resources are free within a period.
    ///
    /// `POST /me/calendar/getSchedule`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .calendar()
    ///     .get_schedule(
    ///         types::CalendarGetScheduleBody::new()
    ///             .with_schedules(["lars.nygaard@contoso.com", "nobody@contoso.com"])
    ///             .with_start_time(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-02T09:00:00")
    ///                     .with_time_zone("Pacific Standard Time"),
    ///             )
    ///             .with_end_time(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-02T18:00:00")
    ///                     .with_time_zone("Pacific Standard Time"),
    ///             )
    ///             .with_availability_view_interval(60),
    ///     )
    ///     .prefer("outlook.timezone=\"Pacific Standard Time\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-v1.0>)
    #[inline]
    pub fn get_schedule(
        self,
        body: impl docwright::Is<crate::types::CalendarGetScheduleBody>,
    ) -> docwright::Request<docwright::Collection<crate::types::ScheduleInformation>> {
        self.0
            .literal("getSchedule")
            .request(&crate::REFERENCE, "POST", "calendar-getschedule")
            .json::<crate::types::CalendarGetScheduleBody>(body)
    }
    /// Read a calendar: the default one of a user, or another one.
    ///
    /// `GET /me/calendar`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    /// * Application: least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().calendar().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Calendar> {
        self.0.request(&crate::REFERENCE, "GET", "calendar-get")
    }
}

/// What a call can go on with behind `/me/calendar/events`.
#[derive(Clone, Debug)]
pub struct MeCalendarEvents(pub(crate) docwright::Path);
impl MeCalendarEvents {
    /// `/{id}`
    #[inline]
    pub fn id(self, event_id: &str) -> crate::calls::me::MeCalendarEventsId {
        crate::calls::me::MeCalendarEventsId(self.0.key(event_id))
    }
    /// List the events of a calendar: single ones and the masters of series. For all occurrences within a period, list the calendar view.
    ///
    /// `GET /me/calendar/events`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-events")
    }
    /// Put an event into the user's calendar, or into another one. When it has attendees, the service invites them.
    ///
    /// `POST /me/calendar/events`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Event>,
    ) -> docwright::Request<crate::types::Event> {
        self.0
            .request(&crate::REFERENCE, "POST", "user-post-events")
            .json::<crate::types::Event>(body)
    }
}

/// What a call can go on with behind `/me/calendar/events/{}`.
#[derive(Clone, Debug)]
pub struct MeCalendarEventsId(pub(crate) docwright::Path);
impl MeCalendarEventsId {
    /// Remove an event from its calendar. When the organizer removes a meeting, the service tells the attendees.
    ///
    /// `DELETE /me/calendar/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "event-delete")
    }
    /// Read one event. Times come back in UTC unless the request asks for another zone.
    ///
    /// `GET /me/calendar/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "GET", "event-get")
    }
    /// Change properties of an event. The service tells the attendees when the change concerns them.
    ///
    /// `PATCH /me/calendar/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(
        self,
        body: impl docwright::Is<crate::types::Event>,
    ) -> docwright::Request<crate::types::Event> {
        self.0
            .request(&crate::REFERENCE, "PATCH", "event-update")
            .json::<crate::types::Event>(body)
    }
}

/// What a call can go on with behind `/me/calendarGroups`.
#[derive(Clone, Debug)]
pub struct MeCalendarGroups(pub(crate) docwright::Path);
impl MeCalendarGroups {
    /// `/{id}`
    #[inline]
    pub fn id(self, calendar_group_id: &str) -> crate::calls::me::MeCalendarGroupsId {
        crate::calls::me::MeCalendarGroupsId(self.0.key(calendar_group_id))
    }
}

/// What a call can go on with behind `/me/calendarGroups/{}`.
#[derive(Clone, Debug)]
pub struct MeCalendarGroupsId(pub(crate) docwright::Path);
impl MeCalendarGroupsId {
    /// `/calendars`
    #[inline]
    pub fn calendars(self) -> crate::calls::me::MeCalendarGroupsIdCalendars {
        crate::calls::me::MeCalendarGroupsIdCalendars(self.0.literal("calendars"))
    }
}

/// What a call can go on with behind `/me/calendarGroups/{}/calendars`.
#[derive(Clone, Debug)]
pub struct MeCalendarGroupsIdCalendars(pub(crate) docwright::Path);
impl MeCalendarGroupsIdCalendars {
    /// `/{id}`
    #[inline]
    pub fn id(
        self,
        calendar_id: &str,
    ) -> crate::calls::me::MeCalendarGroupsIdCalendarsId {
        crate::calls::me::MeCalendarGroupsIdCalendarsId(self.0.key(calendar_id))
    }
}

/// What a call can go on with behind `/me/calendarGroups/{}/calendars/{}`.
#[derive(Clone, Debug)]
pub struct MeCalendarGroupsIdCalendarsId(pub(crate) docwright::Path);
impl MeCalendarGroupsIdCalendarsId {
    /// `/events`
    #[inline]
    pub fn events(self) -> crate::calls::me::MeCalendarGroupsIdCalendarsIdEvents {
        crate::calls::me::MeCalendarGroupsIdCalendarsIdEvents(self.0.literal("events"))
    }
    /// Read a calendar: the default one of a user, or another one.
    ///
    /// `GET /me/calendarGroups/{id}/calendars/{id}`
    ///
    /// # Parameters
    ///
    /// * `calendar_group_id`: `{id}`
    /// * `calendar_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    /// * Application: least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Calendar> {
        self.0.request(&crate::REFERENCE, "GET", "calendar-get")
    }
}

/// What a call can go on with behind `/me/calendarGroups/{}/calendars/{}/events`.
#[derive(Clone, Debug)]
pub struct MeCalendarGroupsIdCalendarsIdEvents(pub(crate) docwright::Path);
impl MeCalendarGroupsIdCalendarsIdEvents {
    /// `/{id}`
    #[inline]
    pub fn id(self, event_id: &str) -> crate::calls::me::MeCalendarEventsId {
        crate::calls::me::MeCalendarEventsId(self.0.key(event_id))
    }
    /// List the events of a calendar: single ones and the masters of series. For all occurrences within a period, list the calendar view.
    ///
    /// `GET /me/calendarGroups/{id}/calendars/{id}/events`
    ///
    /// # Parameters
    ///
    /// * `calendar_group_id`: `{id}`
    /// * `calendar_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-events")
    }
}

/// What a call can go on with behind `/me/calendars`.
#[derive(Clone, Debug)]
pub struct MeCalendars(pub(crate) docwright::Path);
impl MeCalendars {
    /// `/{id}`
    #[inline]
    pub fn id(self, calendar_id: &str) -> crate::calls::me::MeCalendarsId {
        crate::calls::me::MeCalendarsId(self.0.key(calendar_id))
    }
}

/// What a call can go on with behind `/me/calendars/{}`.
#[derive(Clone, Debug)]
pub struct MeCalendarsId(pub(crate) docwright::Path);
impl MeCalendarsId {
    /// `/calendarView`
    #[inline]
    pub fn calendar_view(self) -> crate::calls::me::MeCalendarCalendarView {
        crate::calls::me::MeCalendarCalendarView(self.0.literal("calendarView"))
    }
    /// `/events`
    #[inline]
    pub fn events(self) -> crate::calls::users::UsersIdEvents {
        crate::calls::users::UsersIdEvents(self.0.literal("events"))
    }
    /// Read a calendar: the default one of a user, or another one.
    ///
    /// `GET /me/calendars/{id}`
    ///
    /// # Parameters
    ///
    /// * `calendar_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    /// * Application: least: `Calendars.ReadBasic`; higher: `Calendars.Read`, `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Calendar> {
        self.0.request(&crate::REFERENCE, "GET", "calendar-get")
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbook(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbook {
    /// `/tables`
    #[inline]
    pub fn tables(self) -> crate::calls::me::MeDriveItemsIdWorkbookTables {
        crate::calls::me::MeDriveItemsIdWorkbookTables(self.0.literal("tables"))
    }
    /// `/worksheets`
    #[inline]
    pub fn worksheets(self) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheets {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheets(self.0.literal("worksheets"))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTables(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookTables {
    /// `/{id|name}`
    #[inline]
    pub fn id(
        self,
        id_or_name: &str,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookTablesId {
        crate::calls::me::MeDriveItemsIdWorkbookTablesId(self.0.key(id_or_name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTablesId(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookTablesId {
    /// `/columns`
    #[inline]
    pub fn columns(self) -> crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumns {
        crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumns(
            self.0.literal("columns"),
        )
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables/{}/columns`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTablesIdColumns(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookTablesIdColumns {
    /// `/{id|name}`
    #[inline]
    pub fn id(
        self,
        id_or_name: &str,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumnsId {
        crate::calls::me::MeDriveItemsIdWorkbookTablesIdColumnsId(self.0.key(id_or_name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/tables/{}/columns/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookTablesIdColumnsId(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookTablesIdColumnsId {
    /// `/range`
    #[inline]
    pub fn range(
        self,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress(
            self.0.literal("range"),
        )
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheets(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookWorksheets {
    /// `/{id|name}`
    #[inline]
    pub fn id(
        self,
        id_or_name: &str,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsId {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsId(self.0.key(id_or_name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsId(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookWorksheetsId {
    /// `/charts`
    #[inline]
    pub fn charts(self) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdCharts {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdCharts(
            self.0.literal("charts"),
        )
    }
    /// `/range(address)`
    #[inline]
    pub fn range_with_address(
        self,
        address: &str,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress(
            self.0.function("range").text("address", address),
        )
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdCharts(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookWorksheetsIdCharts {
    /// `/{name}`
    #[inline]
    pub fn id(
        self,
        name: &str,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsId {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsId(self.0.key(name))
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts/{}`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdChartsId(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookWorksheetsIdChartsId {
    /// `/image`
    #[inline]
    pub fn image(
        self,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage(
            self.0.literal("image"),
        )
    }
    /// `/image(width)`
    #[inline]
    pub fn image_with_width(
        self,
        width: impl std::fmt::Display,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage(
            self.0.function("image").argument("width", width),
        )
    }
    /// `/image(width, height)`
    #[inline]
    pub fn image_with_width_and_height(
        self,
        width: impl std::fmt::Display,
        height: impl std::fmt::Display,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight(
            self.0.function("image").argument("width", width).argument("height", height),
        )
    }
    /// `/image(width, height, fittingMode)`
    #[inline]
    pub fn image_with_width_and_height_and_fitting_mode(
        self,
        width: impl std::fmt::Display,
        height: impl std::fmt::Display,
        fitting_mode: &str,
    ) -> crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight {
        crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight(
            self
                .0
                .function("image")
                .argument("width", width)
                .argument("height", height)
                .text("fittingMode", fitting_mode),
        )
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts/{}/image`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage(pub(crate) docwright::Path);
impl MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage {
    /// Get a picture of a chart, scaled to fit. With a width and a height, it fits into that box.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`
    ///
    /// Also at `/users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_id`: `{id}`
    /// * `id_or_name`: `{id|name}`
    /// * `name`: `{name}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Json> {
        self.0.request(&crate::REFERENCE, "GET", "chart-image")
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/charts/{}/image`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight(
    pub(crate) docwright::Path,
);
impl MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight {
    /// Get a picture of a chart, scaled to fit. With a width and a height, it fits into that box.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`
    ///
    /// Also at `/users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_id`: `{id}`
    /// * `id_or_name`: `{id|name}`
    /// * `name`: `{name}`
    /// * `width`: Width of the picture. Optional.
    /// * `height`: Height of the picture. Optional.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .drive()
    ///     .items()
    ///     .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
    ///     .workbook()
    ///     .worksheets()
    ///     .id("Budget")
    ///     .charts()
    ///     .id("Cost by team")
    ///     .image_with_width_and_height(640, 480)
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Scalar<String>> {
        self.0.request(&crate::REFERENCE, "GET", "chart-image")
    }
}

/// What a call can go on with behind `/me/drive/items/{}/workbook/worksheets/{}/range`.
#[derive(Clone, Debug)]
pub struct MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress(
    pub(crate) docwright::Path,
);
impl MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress {
    /// Read a workbookRange of a worksheet by its address, or the cells of a column of a table.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`
    ///
    /// Also at `/users/{user-id}/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_id`: `{id}`
    /// * `id_or_name`: `{id|name}`
    /// * `address`: The cells in A1 style, such as A1:B2.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .drive()
    ///     .items()
    ///     .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
    ///     .workbook()
    ///     .worksheets()
    ///     .id("Budget")
    ///     .range_with_address("A1:B2")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/range-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::WorkbookRange> {
        self.0.request(&crate::REFERENCE, "GET", "range-get")
    }
}

/// What a call can go on with behind `/me/drive/root/children`.
#[derive(Clone, Debug)]
pub struct MeDriveRootChildren(pub(crate) docwright::Path);
impl MeDriveRootChildren {
    /// List the items that stand directly in a folder.
    ///
    /// `GET /me/drive/root/children`
    ///
    /// Also at `/users/{user-id}/drive/root/children` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().drive().root().children().list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::DriveItem>> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-list-children")
    }
}

/// What a call can go on with behind `/me/drive/root:/{}:/content`.
#[derive(Clone, Debug)]
pub struct MeDriveRootPathContent(pub(crate) docwright::Path);
impl MeDriveRootPathContent {
    /// Get the bytes of a driveItem that is a file. The service sends the client on to an address that holds them for a short time and needs no token.
    ///
    /// `GET /me/drive/root:/{item-path}:/content`
    ///
    /// Also at `/users/{user-id}/drive/root:/{item-path}:/content` and 3 more. Added by a correction: each of these paths leads to a drive, and a drive answers alike wherever it is reached
    ///
    /// # Parameters
    ///
    /// * `item_path`: `{item-path}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    /// * Delegated (personal Microsoft account): least: `Files.Read`; higher: `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
    /// * Application: least: `Files.Read.All`; higher: `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .drive()
    ///     .root()
    ///     .path("Notes/kickoff notes.txt")
    ///     .content()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Redirect> {
        self.0.request(&crate::REFERENCE, "GET", "driveitem-get-content")
    }
}

/// What a call can go on with behind `/me/events`.
#[derive(Clone, Debug)]
pub struct MeEvents(pub(crate) docwright::Path);
impl MeEvents {
    /// `/{id}`
    #[inline]
    pub fn id(self, event_id: &str) -> crate::calls::me::MeEventsId {
        crate::calls::me::MeEventsId(self.0.key(event_id))
    }
    /// List the events of a calendar: single ones and the masters of series. For all occurrences within a period, list the calendar view.
    ///
    /// `GET /me/events`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .events()
    ///     .list()
    ///     .select(["subject", "start", "end", "categories"])
    ///     .top(2);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-events")
    }
    /// Put an event into the user's calendar, or into another one. When it has attendees, the service invites them.
    ///
    /// `POST /me/events`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .events()
    ///     .create(
    ///         types::Event::new()
    ///             .with_subject("Budget review")
    ///             .with_body(
    ///                 types::ItemBody::new()
    ///                     .with_content_type(types::BodyType::Html)
    ///                     .with_content("<p>First quarter against plan.</p>"),
    ///             )
    ///             .with_start(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-02T14:00:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_end(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-02T15:30:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_location(types::Location::new().with_display_name("Birch"))
    ///             .with_attendees([
    ///                 types::Attendee::new()
    ///                     .with_email_address(
    ///                         types::EmailAddress::new()
    ///                             .with_name("Lars Nygaard")
    ///                             .with_address("lars.nygaard@contoso.com"),
    ///                     )
    ///                     .with_type("required"),
    ///             ])
    ///             .with_allow_new_time_proposals(true)
    ///             .with_importance(types::Importance::High)
    ///             .with_sensitivity(types::Sensitivity::Confidential)
    ///             .with_show_as(types::FreeBusyStatus::Busy)
    ///             .with_transaction_id("b1f5c2de-6a07-4b9e-8c3d-0f2a7e915d64"),
    ///     )
    ///     .prefer("outlook.timezone=\"Europe/Oslo\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Event>,
    ) -> docwright::Request<crate::types::Event> {
        self.0
            .request(&crate::REFERENCE, "POST", "user-post-events")
            .json::<crate::types::Event>(body)
    }
}

/// What a call can go on with behind `/me/events/{}`.
#[derive(Clone, Debug)]
pub struct MeEventsId(pub(crate) docwright::Path);
impl MeEventsId {
    /// `/attachments`
    #[inline]
    pub fn attachments(self) -> crate::calls::me::MeEventsIdAttachments {
        crate::calls::me::MeEventsIdAttachments(self.0.literal("attachments"))
    }
    /// Remove an event from its calendar. When the organizer removes a meeting, the service tells the attendees.
    ///
    /// `DELETE /me/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().events().id("AAMkADk0MGFkODE3LWE4MmYENAAA=").delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "event-delete")
    }
    /// Read one event. Times come back in UTC unless the request asks for another zone.
    ///
    /// `GET /me/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .events()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
    ///     .get()
    ///     .select([
    ///         "subject",
    ///         "body",
    ///         "attendees",
    ///         "start",
    ///         "end",
    ///         "location",
    ///         "organizer",
    ///     ])
    ///     .prefer("outlook.timezone=\"Europe/Oslo\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "GET", "event-get")
    }
    /// Change properties of an event. The service tells the attendees when the change concerns them.
    ///
    /// `PATCH /me/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .events()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
    ///     .update(
    ///         types::Event::new()
    ///             .with_subject("Budget review, moved")
    ///             .with_start(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-03T14:00:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_end(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-03T15:30:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_show_as(types::FreeBusyStatus::Tentative)
    ///             .with_is_reminder_on(true)
    ///             .with_reminder_minutes_before_start(30)
    ///             .with_categories([]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(
        self,
        body: impl docwright::Is<crate::types::Event>,
    ) -> docwright::Request<crate::types::Event> {
        self.0
            .request(&crate::REFERENCE, "PATCH", "event-update")
            .json::<crate::types::Event>(body)
    }
}

/// What a call can go on with behind `/me/events/{}/attachments`.
#[derive(Clone, Debug)]
pub struct MeEventsIdAttachments(pub(crate) docwright::Path);
impl MeEventsIdAttachments {
    /// Open an uploadSession that takes a file of 3 MB up to 150 MB in pieces, and attaches it to a message or an event.
    ///
    /// `POST /me/events/{id}/attachments/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_upload_session(
        self,
        body: impl docwright::Is<crate::types::AttachmentCreateUploadSessionBody>,
    ) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "attachment-createuploadsession")
            .json::<crate::types::AttachmentCreateUploadSessionBody>(body)
    }
    /// `/{id}`
    #[inline]
    pub fn id(self, attachment_id: &str) -> crate::calls::me::MeEventsIdAttachmentsId {
        crate::calls::me::MeEventsIdAttachmentsId(self.0.key(attachment_id))
    }
}

/// What a call can go on with behind `/me/events/{}/attachments/{}`.
#[derive(Clone, Debug)]
pub struct MeEventsIdAttachmentsId(pub(crate) docwright::Path);
impl MeEventsIdAttachmentsId {
    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MeEventsIdAttachmentsIdValue {
        crate::calls::me::MeEventsIdAttachmentsIdValue(self.0.literal("$value"))
    }
    /// Read an attachment of a message or an event. The properties that come back depend on the kind.
    ///
    /// `GET /me/events/{id}/attachments/{id}`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    /// * `attachment_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.Read`
    /// * Delegated (personal Microsoft account): `Calendars.Read`
    /// * Application: `Calendars.Read`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Attachment> {
        self.0.request(&crate::REFERENCE, "GET", "attachment-get")
    }
}

/// What a call can go on with behind `/me/events/{}/attachments/{}/$value`.
#[derive(Clone, Debug)]
pub struct MeEventsIdAttachmentsIdValue(pub(crate) docwright::Path);
impl MeEventsIdAttachmentsIdValue {
    /// Read an attachment of a message or an event. The properties that come back depend on the kind.
    ///
    /// `GET /me/events/{id}/attachments/{id}/$value`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    /// * `attachment_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.Read`
    /// * Delegated (personal Microsoft account): `Calendars.Read`
    /// * Application: `Calendars.Read`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .events()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
    ///     .attachments()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=")
    ///     .value()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Content> {
        self.0.request(&crate::REFERENCE, "GET", "attachment-get")
    }
}

/// What a call can go on with behind `/me/extensions`.
#[derive(Clone, Debug)]
pub struct MeExtensions(pub(crate) docwright::Path);
impl MeExtensions {
    /// `/{extensionId}`
    #[inline]
    pub fn id(self, extension_id: &str) -> crate::calls::me::MeExtensionsId {
        crate::calls::me::MeExtensionsId(self.0.key(extension_id))
    }
    /// Attach an openTypeExtension to a user or a group that exists. Beside the name, the body holds whatever members you like.
    ///
    /// `POST /me/extensions`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadWrite`, `Group.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `User.ReadWrite`
    /// * Application: `User.ReadWrite.All`, `Group.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .extensions()
    ///     .create(
    ///         types::OpenTypeExtension::new()
    ///             .with_extension_name("com.contoso.deskPreferences")
    ///             .with_untyped("standingDesk", true)
    ///             .with_untyped("monitorCount", 2i64)
    ///             .with_untyped(
    ///                 "lampWarmth",
    ///                 docwright::serde_json::from_str::<
    ///                     docwright::serde_json::Value,
    ///                 >("0.35")?,
    ///             )
    ///             .with_untyped(
    ///                 "favoritePiers",
    ///                 docwright::serde_json::from_str::<
    ///                     docwright::serde_json::Value,
    ///                 >("[\"Pier 4\",\"Pier 2\"]")?,
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::OpenTypeExtension>,
    ) -> docwright::Request<crate::types::OpenTypeExtension> {
        self.0
            .request(
                &crate::REFERENCE,
                "POST",
                "opentypeextension-post-opentypeextension",
            )
            .json::<crate::types::OpenTypeExtension>(body)
    }
}

/// What a call can go on with behind `/me/extensions/{}`.
#[derive(Clone, Debug)]
pub struct MeExtensionsId(pub(crate) docwright::Path);
impl MeExtensionsId {
    /// Read one openTypeExtension of a user or a group, with whatever members its owner has put there.
    ///
    /// `GET /me/extensions/{extensionId}`
    ///
    /// # Parameters
    ///
    /// * `extension_id`: `{extensionId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.ReadWrite`, `Group.Read.All`
    /// * Delegated (personal Microsoft account): least: `User.Read`; higher: `User.ReadWrite`
    /// * Application: least: `User.Read.All`; higher: `User.ReadWrite.All`, `Group.Read.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::OpenTypeExtension> {
        self.0.request(&crate::REFERENCE, "GET", "opentypeextension-get")
    }
}

/// What a call can go on with behind `/me/mailFolders/{}`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersId(pub(crate) docwright::Path);
impl MeMailFoldersId {
    /// `/messages`
    #[inline]
    pub fn messages(self) -> crate::calls::me::MeMailFoldersIdMessages {
        crate::calls::me::MeMailFoldersIdMessages(self.0.literal("messages"))
    }
    /// Read one mailFolder.
    ///
    /// `GET /me/mailFolders/{id}`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .mail_folders()
    ///     .id("AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::MailFolder> {
        self.0.request(&crate::REFERENCE, "GET", "mailfolder-get")
    }
}

/// What a call can go on with behind `/me/mailFolders/{}/messages`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessages(pub(crate) docwright::Path);
impl MeMailFoldersIdMessages {
    /// `/delta`
    #[inline]
    pub fn delta(self) -> crate::calls::me::MeMailFoldersIdMessagesDelta {
        crate::calls::me::MeMailFoldersIdMessagesDelta(self.0.literal("delta"))
    }
    /// `/{id}`
    #[inline]
    pub fn id(self, message_id: &str) -> crate::calls::me::MeMailFoldersIdMessagesId {
        crate::calls::me::MeMailFoldersIdMessagesId(self.0.key(message_id))
    }
    /// List the messages of the signed-in user's mailbox, or of one of its folders. Deleted Items is part of the mailbox.
    ///
    /// `GET /me/mailFolders/{id}/messages`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::Message>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-messages")
    }
    /// Make a draft of a new message. It goes to the Drafts folder unless the request names another one. Send covers the case where no draft is wanted.
    ///
    /// `POST /me/mailFolders/{id}/messages`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Message>,
    ) -> docwright::Request<crate::types::Message> {
        self.0
            .request(&crate::REFERENCE, "POST", "user-post-messages")
            .json::<crate::types::Message>(body)
    }
}

/// What a call can go on with behind `/me/mailFolders/{}/messages/delta`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessagesDelta(pub(crate) docwright::Path);
impl MeMailFoldersIdMessagesDelta {
    /// Learn which messages of a folder were added, changed or removed since the last time.
    ///
    /// `GET /me/mailFolders/{id}/messages/delta`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .mail_folders()
    ///     .id("AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=")
    ///     .messages()
    ///     .delta()
    ///     .list()
    ///     .select(["subject", "isRead"])
    ///     .prefer("odata.maxpagesize=1");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::Message>> {
        self.0.request(&crate::REFERENCE, "GET", "message-delta")
    }
}

/// What a call can go on with behind `/me/mailFolders/{}/messages/{}`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessagesId(pub(crate) docwright::Path);
impl MeMailFoldersIdMessagesId {
    /// `/attachments`
    #[inline]
    pub fn attachments(self) -> crate::calls::me::MeMailFoldersIdMessagesIdAttachments {
        crate::calls::me::MeMailFoldersIdMessagesIdAttachments(
            self.0.literal("attachments"),
        )
    }
    /// Forward a message. A copy stays in Sent Items. Give the new recipients either in toRecipients or in the message parameter, and a text either in comment or in the body of message, never in both.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/forward`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-v1.0>)
    #[inline]
    pub fn forward(
        self,
        body: impl docwright::Is<crate::types::MessageForwardBody>,
    ) -> docwright::Request<()> {
        self.0
            .literal("forward")
            .request(&crate::REFERENCE, "POST", "message-forward")
            .json::<crate::types::MessageForwardBody>(body)
    }
    /// Move a message to another folder of the same mailbox. The service makes a copy there and removes the original, so the identifier changes.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/move`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-move?view=graph-rest-v1.0>)
    #[inline]
    pub fn move_(
        self,
        body: impl docwright::Is<crate::types::MessageMoveBody>,
    ) -> docwright::Request<crate::types::Message> {
        self.0
            .literal("move")
            .request(&crate::REFERENCE, "POST", "message-move")
            .json::<crate::types::MessageMoveBody>(body)
    }
    /// Answer the sender of a message, or those in its replyTo. A copy stays in Sent Items.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/reply`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-v1.0>)
    #[inline]
    pub fn reply(
        self,
        body: impl docwright::Is<crate::types::MessageReplyBody>,
    ) -> docwright::Request<()> {
        self.0
            .literal("reply")
            .request(&crate::REFERENCE, "POST", "message-reply")
            .json::<crate::types::MessageReplyBody>(body)
    }
    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MeMessagesIdValue {
        crate::calls::me::MeMessagesIdValue(self.0.literal("$value"))
    }
    /// Delete a message. Deleting a draft discards it.
    ///
    /// `DELETE /me/mailFolders/{id}/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "message-delete")
    }
    /// Read one message with its properties.
    ///
    /// `GET /me/mailFolders/{id}/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "GET", "message-get")
    }
    /// Change properties of a message. Many of them can only change while the message is a draft.
    ///
    /// `PATCH /me/mailFolders/{id}/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(
        self,
        body: impl docwright::Is<crate::types::Message>,
    ) -> docwright::Request<crate::types::Message> {
        self.0
            .request(&crate::REFERENCE, "PATCH", "message-update")
            .json::<crate::types::Message>(body)
    }
}

/// What a call can go on with behind `/me/mailFolders/{}/messages/{}/attachments`.
#[derive(Clone, Debug)]
pub struct MeMailFoldersIdMessagesIdAttachments(pub(crate) docwright::Path);
impl MeMailFoldersIdMessagesIdAttachments {
    /// `/{id}`
    #[inline]
    pub fn id(self, attachment_id: &str) -> crate::calls::me::MeEventsIdAttachmentsId {
        crate::calls::me::MeEventsIdAttachmentsId(self.0.key(attachment_id))
    }
    /// List what is attached to a message. Select few properties when the attachments are large, since contentBytes comes along otherwise.
    ///
    /// `GET /me/mailFolders/{id}/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Application: least: `Mail.Read`; higher: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::Attachment>> {
        self.0.request(&crate::REFERENCE, "GET", "message-list-attachments")
    }
    /// Attach a file of less than 3 MB, or an item, to a message. The kind is told by @odata.type, which is required. For a larger file, create an upload session.
    ///
    /// `POST /me/mailFolders/{id}/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `mail_folder_id`: `{id}`
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Attachment>,
    ) -> docwright::Request<crate::types::Attachment> {
        self.0
            .request(&crate::REFERENCE, "POST", "message-post-attachments")
            .json::<crate::types::Attachment>(body)
    }
}

/// What a call can go on with behind `/me/mailboxSettings`.
#[derive(Clone, Debug)]
pub struct MeMailboxSettings(pub(crate) docwright::Path);
impl MeMailboxSettings {
    /// `/automaticRepliesSetting`
    #[inline]
    pub fn automatic_replies_setting(
        self,
    ) -> crate::calls::me::MeMailboxSettingsAutomaticRepliesSetting {
        crate::calls::me::MeMailboxSettingsAutomaticRepliesSetting(
            self.0.literal("automaticRepliesSetting"),
        )
    }
    /// Read the mailboxSettings of a user, as a whole or one of them at a time.
    ///
    /// `GET /me/mailboxSettings`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Application: least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().mailbox_settings().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::MailboxSettings> {
        self.0.request(&crate::REFERENCE, "GET", "user-get-mailboxsettings")
    }
}

/// What a call can go on with behind `/me/mailboxSettings/automaticRepliesSetting`.
#[derive(Clone, Debug)]
pub struct MeMailboxSettingsAutomaticRepliesSetting(pub(crate) docwright::Path);
impl MeMailboxSettingsAutomaticRepliesSetting {
    /// Read the mailboxSettings of a user, as a whole or one of them at a time.
    ///
    /// `GET /me/mailboxSettings/automaticRepliesSetting`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    /// * Application: least: `MailboxSettings.Read`; higher: `MailboxSettings.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::AutomaticRepliesSetting> {
        self.0.request(&crate::REFERENCE, "GET", "user-get-mailboxsettings")
    }
}

/// What a call can go on with behind `/me/manager`.
#[derive(Clone, Debug)]
pub struct MeManager(pub(crate) docwright::Path);
impl MeManager {
    /// Read the manager of a user. The answer is typed as a directoryObject and is a user in nearly all cases. With \$expand, the chain above comes along.
    ///
    /// `GET /me/manager`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DirectoryObject> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-manager")
    }
}

/// What a call can go on with behind `/me/memberOf`.
#[derive(Clone, Debug)]
pub struct MeMemberOf(pub(crate) docwright::Path);
impl MeMemberOf {
    /// `/microsoft.graph.group`: as this type.
    #[inline]
    pub fn as_group(self) -> crate::calls::me::MeMemberOfAsGroup {
        crate::calls::me::MeMemberOfAsGroup(self.0.literal("microsoft.graph.group"))
    }
    /// Read the groups and directory roles that hold a user directly. Groups that hold those groups aren't followed. A cast at the end of the path keeps one kind only.
    ///
    /// `GET /me/memberOf`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::DirectoryObject>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-memberof")
    }
}

/// What a call can go on with behind `/me/memberOf/microsoft.graph.group`.
#[derive(Clone, Debug)]
pub struct MeMemberOfAsGroup(pub(crate) docwright::Path);
impl MeMemberOfAsGroup {
    /// Read the groups and directory roles that hold a user directly. Groups that hold those groups aren't followed. A cast at the end of the path keeps one kind only.
    ///
    /// `GET /me/memberOf/microsoft.graph.group`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Group>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-memberof")
    }
}

/// What a call can go on with behind `/me/messages`.
#[derive(Clone, Debug)]
pub struct MeMessages(pub(crate) docwright::Path);
impl MeMessages {
    /// `/{id}`
    #[inline]
    pub fn id(self, message_id: &str) -> crate::calls::me::MeMessagesId {
        crate::calls::me::MeMessagesId(self.0.key(message_id))
    }
    /// List the messages of the signed-in user's mailbox, or of one of its folders. Deleted Items is part of the mailbox.
    ///
    /// `GET /me/messages`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Mail.ReadWrite`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`, `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().messages().list().select(["sender", "subject"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::Message>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-messages")
    }
    /// Make a draft of a new message. It goes to the Drafts folder unless the request names another one. Send covers the case where no draft is wanted.
    ///
    /// `POST /me/messages`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .create(
    ///         types::Message::new()
    ///             .with_subject("Offsite in May: which week?")
    ///             .with_importance(types::Importance::Low)
    ///             .with_body(
    ///                 types::ItemBody::new()
    ///                     .with_content_type(types::BodyType::Html)
    ///                     .with_content("<p>Week <b>19</b> or week 20?</p>"),
    ///             )
    ///             .with_to_recipients([
    ///                 types::Recipient::new()
    ///                     .with_email_address(
    ///                         types::EmailAddress::new()
    ///                             .with_name("Imani Okafor")
    ///                             .with_address("imani.okafor@contoso.com"),
    ///                     ),
    ///             ])
    ///             .with_categories(["Planning"]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Message>,
    ) -> docwright::Request<crate::types::Message> {
        self.0
            .request(&crate::REFERENCE, "POST", "user-post-messages")
            .json::<crate::types::Message>(body)
    }
}

/// What a call can go on with behind `/me/messages/{}`.
#[derive(Clone, Debug)]
pub struct MeMessagesId(pub(crate) docwright::Path);
impl MeMessagesId {
    /// `/attachments`
    #[inline]
    pub fn attachments(self) -> crate::calls::me::MeMessagesIdAttachments {
        crate::calls::me::MeMessagesIdAttachments(self.0.literal("attachments"))
    }
    /// Forward a message. A copy stays in Sent Items. Give the new recipients either in toRecipients or in the message parameter, and a text either in comment or in the body of message, never in both.
    ///
    /// `POST /me/messages/{id}/forward`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("{id}")
    ///     .forward(
    ///         types::MessageForwardBody::new()
    ///             .with_comment("For your records.")
    ///             .with_to_recipients([
    ///                 types::Recipient::new()
    ///                     .with_email_address(
    ///                         types::EmailAddress::new()
    ///                             .with_name("Wen Zhao")
    ///                             .with_address("wen.zhao@contoso.com"),
    ///                     ),
    ///             ]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-v1.0>)
    #[inline]
    pub fn forward(
        self,
        body: impl docwright::Is<crate::types::MessageForwardBody>,
    ) -> docwright::Request<()> {
        self.0
            .literal("forward")
            .request(&crate::REFERENCE, "POST", "message-forward")
            .json::<crate::types::MessageForwardBody>(body)
    }
    /// Move a message to another folder of the same mailbox. The service makes a copy there and removes the original, so the identifier changes.
    ///
    /// `POST /me/messages/{id}/move`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .move_(types::MessageMoveBody::new().with_destination_id("archive"));
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-move?view=graph-rest-v1.0>)
    #[inline]
    pub fn move_(
        self,
        body: impl docwright::Is<crate::types::MessageMoveBody>,
    ) -> docwright::Request<crate::types::Message> {
        self.0
            .literal("move")
            .request(&crate::REFERENCE, "POST", "message-move")
            .json::<crate::types::MessageMoveBody>(body)
    }
    /// Answer the sender of a message, or those in its replyTo. A copy stays in Sent Items.
    ///
    /// `POST /me/messages/{id}/reply`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.Send`
    /// * Delegated (personal Microsoft account): `Mail.Send`
    /// * Application: `Mail.Send`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .reply(
    ///         types::MessageReplyBody::new()
    ///             .with_comment("Thank you, Priya. I will look at them tomorrow."),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-v1.0>)
    #[inline]
    pub fn reply(
        self,
        body: impl docwright::Is<crate::types::MessageReplyBody>,
    ) -> docwright::Request<()> {
        self.0
            .literal("reply")
            .request(&crate::REFERENCE, "POST", "message-reply")
            .json::<crate::types::MessageReplyBody>(body)
    }
    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MeMessagesIdValue {
        crate::calls::me::MeMessagesIdValue(self.0.literal("$value"))
    }
    /// Delete a message. Deleting a draft discards it.
    ///
    /// `DELETE /me/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
    ///     .delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "message-delete")
    }
    /// Read one message with its properties.
    ///
    /// `GET /me/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .get()
    ///     .select(["subject", "body", "bodyPreview", "uniqueBody"])
    ///     .prefer("outlook.body-content-type=\"text\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Message> {
        self.0.request(&crate::REFERENCE, "GET", "message-get")
    }
    /// Change properties of a message. Many of them can only change while the message is a draft.
    ///
    /// `PATCH /me/messages/{id}`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .update(
    ///         types::Message::new()
    ///             .with_is_read(true)
    ///             .with_categories(["Finance", "Done"])
    ///             .with_inference_classification(types::InferenceClassificationType::Other)
    ///             .with_flag(
    ///                 types::FollowupFlag::new()
    ///                     .with_flag_status(types::FollowupFlagStatus::Complete)
    ///                     .with_completed_date_time(
    ///                         types::DateTimeTimeZone::new()
    ///                             .with_date_time("2024-03-20T15:30:00")
    ///                             .with_time_zone("Europe/Oslo"),
    ///                     ),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(
        self,
        body: impl docwright::Is<crate::types::Message>,
    ) -> docwright::Request<crate::types::Message> {
        self.0
            .request(&crate::REFERENCE, "PATCH", "message-update")
            .json::<crate::types::Message>(body)
    }
}

/// What a call can go on with behind `/me/messages/{}/attachments`.
#[derive(Clone, Debug)]
pub struct MeMessagesIdAttachments(pub(crate) docwright::Path);
impl MeMessagesIdAttachments {
    /// Open an uploadSession that takes a file of 3 MB up to 150 MB in pieces, and attaches it to a message or an event.
    ///
    /// `POST /me/messages/{id}/attachments/createUploadSession`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Mail.ReadWrite`; higher: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
    ///     .attachments()
    ///     .create_upload_session(
    ///         types::AttachmentCreateUploadSessionBody::new()
    ///             .with_attachment_item(
    ///                 types::AttachmentItem::new()
    ///                     .with_attachment_type("file")
    ///                     .with_name("harbor.jpg")
    ///                     .with_content_type("image/jpeg")
    ///                     .with_size(3483322),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_upload_session(
        self,
        body: impl docwright::Is<crate::types::AttachmentCreateUploadSessionBody>,
    ) -> docwright::Request<crate::types::UploadSession> {
        self.0
            .literal("createUploadSession")
            .request(&crate::REFERENCE, "POST", "attachment-createuploadsession")
            .json::<crate::types::AttachmentCreateUploadSessionBody>(body)
    }
    /// `/{id}`
    #[inline]
    pub fn id(self, attachment_id: &str) -> crate::calls::me::MeEventsIdAttachmentsId {
        crate::calls::me::MeEventsIdAttachmentsId(self.0.key(attachment_id))
    }
    /// List what is attached to a message. Select few properties when the attachments are large, since contentBytes comes along otherwise.
    ///
    /// `GET /me/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Mail.Read`; higher: `Mail.ReadWrite`
    /// * Application: least: `Mail.Read`; higher: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .attachments()
    ///     .list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
    ) -> docwright::Request<docwright::Collection<crate::types::Attachment>> {
        self.0.request(&crate::REFERENCE, "GET", "message-list-attachments")
    }
    /// Attach a file of less than 3 MB, or an item, to a message. The kind is told by @odata.type, which is required. For a larger file, create an upload session.
    ///
    /// `POST /me/messages/{id}/attachments`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadWrite`
    /// * Delegated (personal Microsoft account): `Mail.ReadWrite`
    /// * Application: `Mail.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
    ///     .attachments()
    ///     .create(
    ///         types::FileAttachment::new()
    ///             .with_name("weeks.txt")
    ///             .with_content_type("text/plain")
    ///             .with_untyped(
    ///                 "contentBytes",
    ///                 "d2VlayAxOTogNiBNYXk7IHdlZWsgMjA6IDEzIE1heQ==",
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(
        self,
        body: impl docwright::Is<crate::types::Attachment>,
    ) -> docwright::Request<crate::types::Attachment> {
        self.0
            .request(&crate::REFERENCE, "POST", "message-post-attachments")
            .json::<crate::types::Attachment>(body)
    }
}

/// What a call can go on with behind `/me/messages/{}/$value`.
#[derive(Clone, Debug)]
pub struct MeMessagesIdValue(pub(crate) docwright::Path);
impl MeMessagesIdValue {
    /// Read one message with its properties.
    ///
    /// `GET /me/messages/{id}/$value`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .value()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Content> {
        self.0.request(&crate::REFERENCE, "GET", "message-get")
    }
}

/// What a call can go on with behind `/me/onlineMeetings`.
#[derive(Clone, Debug)]
pub struct MeOnlineMeetings(pub(crate) docwright::Path);
impl MeOnlineMeetings {
    /// Create an onlineMeeting under an ID of your own, or read it if it was created before. The call can be repeated without harm, which makes it fit for bookings that are retried. Nothing appears in a calendar.
    ///
    /// `POST /me/onlineMeetings/createOrGet`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `OnlineMeetings.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `OnlineMeetings.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .online_meetings()
    ///     .create_or_get(
    ///         types::OnlineMeeting::new()
    ///             .with_start_date_time("2026-06-03T08:00:00Z".parse()?)
    ///             .with_end_date_time("2026-06-03T08:45:00Z".parse()?)
    ///             .with_subject("Pilot briefing")
    ///             .with_external_id("briefing-2026-06-03")
    ///             .with_participants(
    ///                 types::MeetingParticipants::new()
    ///                     .with_attendees([
    ///                         types::MeetingParticipantInfo::new()
    ///                             .with_identity(
    ///                                 types::IdentitySet::new()
    ///                                     .with_user(
    ///                                         types::Identity::new()
    ///                                             .with_id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"),
    ///                                     ),
    ///                             )
    ///                             .with_role(types::OnlineMeetingRole::Presenter)
    ///                             .with_upn("renata@contoso.com"),
    ///                     ]),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_or_get(
        self,
        body: impl docwright::Is<crate::types::OnlineMeeting>,
    ) -> docwright::Request<crate::types::OnlineMeeting> {
        self.0
            .literal("createOrGet")
            .request(&crate::REFERENCE, "POST", "onlinemeeting-createorget")
            .json::<crate::types::OnlineMeeting>(body)
    }
}

/// What a call can go on with behind `/me/photo`.
#[derive(Clone, Debug)]
pub struct MePhoto(pub(crate) docwright::Path);
impl MePhoto {
    /// `/$value`
    #[inline]
    pub fn value(self) -> crate::calls::me::MePhotoValue {
        crate::calls::me::MePhotoValue(self.0.literal("$value"))
    }
    /// Read a profilePhoto: its size, or with /\$value the picture itself. The sizes kept are 48x48, 64x64, 96x96, 120x120, 240x240, 360x360, 432x432, 504x504 and 648x648 pixels.
    ///
    /// `GET /me/photo`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `ProfilePhoto.Read.All`; higher: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `ProfilePhoto.Read.All`; higher: `User.Read.All`, `User.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().photo().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::ProfilePhoto> {
        self.0.request(&crate::REFERENCE, "GET", "profilephoto-get")
    }
}

/// What a call can go on with behind `/me/photo/$value`.
#[derive(Clone, Debug)]
pub struct MePhotoValue(pub(crate) docwright::Path);
impl MePhotoValue {
    /// Read a profilePhoto: its size, or with /\$value the picture itself. The sizes kept are 48x48, 64x64, 96x96, 120x120, 240x240, 360x360, 432x432, 504x504 and 648x648 pixels.
    ///
    /// `GET /me/photo/$value`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `ProfilePhoto.Read.All`; higher: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `ProfilePhoto.Read.All`; higher: `User.Read.All`, `User.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().photo().value().get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Content> {
        self.0.request(&crate::REFERENCE, "GET", "profilephoto-get")
    }
}

/// What a call can go on with behind `/me/calendar/calendarView`.
#[derive(Clone, Debug)]
pub struct MeCalendarCalendarView(pub(crate) docwright::Path);
impl MeCalendarCalendarView {
    /// List the occurrences, exceptions and single events of a calendar that fall within a period.
    ///
    /// `GET /me/calendar/calendarView`
    ///
    /// # Parameters
    ///
    /// * `start_date_time`: Where the period begins, in ISO 8601, such as 2024-05-06T08:00:00-08:00.
    /// * `end_date_time`: Where the period ends, in ISO 8601.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
        start_date_time: &str,
        end_date_time: &str,
    ) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0
            .request(&crate::REFERENCE, "GET", "user-list-calendarview")
            .query("startDateTime", start_date_time)
            .query("endDateTime", end_date_time)
    }
}

/// What a call can go on with behind `/me/calendarView`.
#[derive(Clone, Debug)]
pub struct MeCalendarView(pub(crate) docwright::Path);
impl MeCalendarView {
    /// `/delta`
    #[inline]
    pub fn delta(self) -> crate::calls::me::MeCalendarViewDelta {
        crate::calls::me::MeCalendarViewDelta(self.0.literal("delta"))
    }
    /// List the occurrences, exceptions and single events of a calendar that fall within a period.
    ///
    /// `GET /me/calendarView`
    ///
    /// # Parameters
    ///
    /// * `start_date_time`: Where the period begins, in ISO 8601, such as 2024-05-06T08:00:00-08:00.
    /// * `end_date_time`: Where the period ends, in ISO 8601.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .calendar_view()
    ///     .list("2024-05-06T08:00:00-08:00", "2024-05-10T19:00:00-08:00");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
        start_date_time: &str,
        end_date_time: &str,
    ) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0
            .request(&crate::REFERENCE, "GET", "user-list-calendarview")
            .query("startDateTime", start_date_time)
            .query("endDateTime", end_date_time)
    }
}

/// What a call can go on with behind `/me/calendarView/delta`.
#[derive(Clone, Debug)]
pub struct MeCalendarViewDelta(pub(crate) docwright::Path);
impl MeCalendarViewDelta {
    /// Learn which events within a period were added, changed or removed since the last time.
    ///
    /// `GET /me/calendarView/delta`
    ///
    /// # Parameters
    ///
    /// * `start_date_time`: Where the period begins. Required in the first request.
    /// * `end_date_time`: Where the period ends. Required in the first request.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    /// * Application: least: `Calendars.Read`; higher: `Calendars.ReadWrite`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .calendar_view()
    ///     .delta()
    ///     .list("2024-04-01T00:00:00Z", "2024-04-08T00:00:00Z")
    ///     .prefer("odata.maxpagesize=2");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(
        self,
        start_date_time: &str,
        end_date_time: &str,
    ) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0
            .request(&crate::REFERENCE, "GET", "event-delta")
            .query("startDateTime", start_date_time)
            .query("endDateTime", end_date_time)
    }
}

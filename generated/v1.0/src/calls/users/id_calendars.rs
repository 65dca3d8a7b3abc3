// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/calendars`.

/// What a call can go on with behind `/users/{}/calendars`.
#[derive(Clone, Debug)]
pub struct UsersIdCalendars(pub(crate) docwright::Path);

impl UsersIdCalendars {
    /// `/{id}`
    #[inline]
    pub fn id(self, calendar_id: &str) -> crate::calls::users::UsersIdCalendarsId {
        crate::calls::users::UsersIdCalendarsId(self.0.key(calendar_id))
    }
}

/// What a call can go on with behind `/users/{}/calendars/{}`.
#[derive(Clone, Debug)]
pub struct UsersIdCalendarsId(pub(crate) docwright::Path);

impl UsersIdCalendarsId {
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

    /// Read a calendar: the default one of a user, or another one.
    ///
    /// `GET /users/{id | userPrincipalName}/calendars/{id}`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
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

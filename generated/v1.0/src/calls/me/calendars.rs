// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendars`.

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

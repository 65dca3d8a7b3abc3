// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendarGroups/{}/calendars`.

/// What a call can go on with behind `/me/calendarGroups/{}/calendars`.
#[derive(Clone, Debug)]
pub struct MeCalendarGroupsIdCalendars(pub(crate) docwright::Path);

impl MeCalendarGroupsIdCalendars {
    /// `/{id}`
    #[inline]
    pub fn id(self, calendar_id: &str) -> crate::calls::me::MeCalendarGroupsIdCalendarsId {
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

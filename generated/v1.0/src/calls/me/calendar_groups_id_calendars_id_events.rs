// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendarGroups/{}/calendars/{}/events`.

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

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendar/events`.

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
    pub fn create(self, body: impl docwright::Is<crate::types::Event>) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "POST", "user-post-events").json::<crate::types::Event>(body)
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
    pub fn update(self, body: impl docwright::Is<crate::types::Event>) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "PATCH", "event-update").json::<crate::types::Event>(body)
    }
}

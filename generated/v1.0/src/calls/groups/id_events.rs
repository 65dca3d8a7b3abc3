// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/groups/{}/events`.

/// What a call can go on with behind `/groups/{}/events`.
#[derive(Clone, Debug)]
pub struct GroupsIdEvents(pub(crate) docwright::Path);

impl GroupsIdEvents {
    /// `/{id}`
    #[inline]
    pub fn id(self, event_id: &str) -> crate::calls::groups::GroupsIdEventsId {
        crate::calls::groups::GroupsIdEventsId(self.0.key(event_id))
    }
}

/// What a call can go on with behind `/groups/{}/events/{}`.
#[derive(Clone, Debug)]
pub struct GroupsIdEventsId(pub(crate) docwright::Path);

impl GroupsIdEventsId {
    /// Read one event. Times come back in UTC unless the request asks for another zone.
    ///
    /// `GET /groups/{id}/events/{id}`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{id}`
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
}

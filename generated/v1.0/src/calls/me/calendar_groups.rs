// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendarGroups`.

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

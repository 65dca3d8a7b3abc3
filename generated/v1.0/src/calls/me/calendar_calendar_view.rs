// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendar/calendarView`.

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
    pub fn list(self, start_date_time: &str, end_date_time: &str) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0
            .request(&crate::REFERENCE, "GET", "user-list-calendarview")
            .query("startDateTime", start_date_time)
            .query("endDateTime", end_date_time)
    }
}

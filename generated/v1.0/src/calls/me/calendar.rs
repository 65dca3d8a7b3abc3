// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendar`.

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
    /// ```no_run
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
    pub fn get_schedule(self, body: impl docwright::Is<crate::types::CalendarGetScheduleBody>) -> docwright::Request<docwright::Collection<crate::types::ScheduleInformation>> {
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
    /// ```no_run
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

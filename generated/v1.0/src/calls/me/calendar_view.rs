// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendarView`.

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
    /// ```no_run
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
    pub fn list(self, start_date_time: &str, end_date_time: &str) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0
            .request(&crate::REFERENCE, "GET", "user-list-calendarview")
            .query("startDateTime", start_date_time)
            .query("endDateTime", end_date_time)
    }
}

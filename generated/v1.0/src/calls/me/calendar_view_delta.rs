// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/calendarView/delta`.

/// What a call can go on with behind `/me/calendarView/delta`.
#[derive(Clone, Debug)]
pub struct MeCalendarViewDelta(pub(crate) docwright::Path);

impl MeCalendarViewDelta {
    /// Learn which events within a period were added, changed or removed since the last time.
    ///
    /// `GET /me/calendarView/delta`
    ///
    /// # Parameters
    ///
    /// * `start_date_time`: Where the period begins. Required in the first request.
    /// * `end_date_time`: Where the period ends. Required in the first request.
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
    ///     .delta()
    ///     .list("2024-04-01T00:00:00Z", "2024-04-08T00:00:00Z")
    ///     .prefer("odata.maxpagesize=2");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self, start_date_time: &str, end_date_time: &str) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0
            .request(&crate::REFERENCE, "GET", "event-delta")
            .query("startDateTime", start_date_time)
            .query("endDateTime", end_date_time)
    }
}

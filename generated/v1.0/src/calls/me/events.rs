// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/events`.

/// What a call can go on with behind `/me/events`.
#[derive(Clone, Debug)]
pub struct MeEvents(pub(crate) docwright::Path);

impl MeEvents {
    /// `/{id}`
    #[inline]
    pub fn id(self, event_id: &str) -> crate::calls::me::MeEventsId {
        crate::calls::me::MeEventsId(self.0.key(event_id))
    }

    /// List the events of a calendar: single ones and the masters of series. For all occurrences within a period, list the calendar view.
    ///
    /// `GET /me/events`
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
    ///     .events()
    ///     .list()
    ///     .select(["subject", "start", "end", "categories"])
    ///     .top(2);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Event>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-events")
    }

    /// Put an event into the user's calendar, or into another one. When it has attendees, the service invites them.
    ///
    /// `POST /me/events`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.ReadWrite`
    /// * Delegated (personal Microsoft account): `Calendars.ReadWrite`
    /// * Application: `Calendars.ReadWrite`
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
    ///     .events()
    ///     .create(
    ///         types::Event::new()
    ///             .with_subject("Budget review")
    ///             .with_body(
    ///                 types::ItemBody::new()
    ///                     .with_content_type(types::BodyType::Html)
    ///                     .with_content("<p>First quarter against plan.</p>"),
    ///             )
    ///             .with_start(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-02T14:00:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_end(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-02T15:30:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_location(types::Location::new().with_display_name("Birch"))
    ///             .with_attendees([
    ///                 types::Attendee::new()
    ///                     .with_email_address(
    ///                         types::EmailAddress::new()
    ///                             .with_name("Lars Nygaard")
    ///                             .with_address("lars.nygaard@contoso.com"),
    ///                     )
    ///                     .with_type("required"),
    ///             ])
    ///             .with_allow_new_time_proposals(true)
    ///             .with_importance(types::Importance::High)
    ///             .with_sensitivity(types::Sensitivity::Confidential)
    ///             .with_show_as(types::FreeBusyStatus::Busy)
    ///             .with_transaction_id("b1f5c2de-6a07-4b9e-8c3d-0f2a7e915d64"),
    ///     )
    ///     .prefer("outlook.timezone=\"Europe/Oslo\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Event>) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "POST", "user-post-events").json::<crate::types::Event>(body)
    }
}

/// What a call can go on with behind `/me/events/{}`.
#[derive(Clone, Debug)]
pub struct MeEventsId(pub(crate) docwright::Path);

impl MeEventsId {
    /// `/attachments`
    #[inline]
    pub fn attachments(self) -> crate::calls::me::MeEventsIdAttachments {
        crate::calls::me::MeEventsIdAttachments(self.0.literal("attachments"))
    }

    /// Remove an event from its calendar. When the organizer removes a meeting, the service tells the attendees.
    ///
    /// `DELETE /me/events/{id}`
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
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.me().events().id("AAMkADk0MGFkODE3LWE4MmYENAAA=").delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "event-delete")
    }

    /// Read one event. Times come back in UTC unless the request asks for another zone.
    ///
    /// `GET /me/events/{id}`
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
    ///     .events()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
    ///     .get()
    ///     .select([
    ///         "subject",
    ///         "body",
    ///         "attendees",
    ///         "start",
    ///         "end",
    ///         "location",
    ///         "organizer",
    ///     ])
    ///     .prefer("outlook.timezone=\"Europe/Oslo\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "GET", "event-get")
    }

    /// Change properties of an event. The service tells the attendees when the change concerns them.
    ///
    /// `PATCH /me/events/{id}`
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
    ///     .events()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
    ///     .update(
    ///         types::Event::new()
    ///             .with_subject("Budget review, moved")
    ///             .with_start(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-03T14:00:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_end(
    ///                 types::DateTimeTimeZone::new()
    ///                     .with_date_time("2024-04-03T15:30:00")
    ///                     .with_time_zone("Europe/Oslo"),
    ///             )
    ///             .with_show_as(types::FreeBusyStatus::Tentative)
    ///             .with_is_reminder_on(true)
    ///             .with_reminder_minutes_before_start(30)
    ///             .with_categories([""; 0]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/event-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::Event>) -> docwright::Request<crate::types::Event> {
        self.0.request(&crate::REFERENCE, "PATCH", "event-update").json::<crate::types::Event>(body)
    }
}

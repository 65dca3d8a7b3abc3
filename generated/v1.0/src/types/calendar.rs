// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.calendar`.

use super::{CalendarColor, EmailAddress, Entity, Event, OnlineMeetingProviderType};

docwright::record! {
    /// A calendar of a user.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-v1.0>)
    Calendar: [Entity] = "microsoft.graph.calendar" in crate::REFERENCE
}

impl Calendar {
    /// The services that can host online meetings of this calendar.
    #[inline]
    pub fn allowed_online_meeting_providers(&self) -> Option<docwright::List<'_, OnlineMeetingProviderType>> {
        self.0.scalars("allowedOnlineMeetingProviders")
    }

    /// Whether the user may write to the calendar.
    #[inline]
    pub fn can_edit(&self) -> Option<bool> {
        self.0.boolean("canEdit")
    }

    /// Whether the user may share the calendar. Only its maker may.
    #[inline]
    pub fn can_share(&self) -> Option<bool> {
        self.0.boolean("canShare")
    }

    /// Whether the user may read events marked private.
    #[inline]
    pub fn can_view_private_items(&self) -> Option<bool> {
        self.0.boolean("canViewPrivateItems")
    }

    /// Version of the calendar. Read-only.
    #[inline]
    pub fn change_key(&self) -> Option<&str> {
        self.0.text("changeKey")
    }

    /// The color theme that sets the calendar apart from others.
    #[inline]
    pub fn color(&self) -> Option<CalendarColor> {
        self.0.choice("color")
    }

    /// The service that hosts online meetings unless an event names another.
    #[inline]
    pub fn default_online_meeting_provider(&self) -> Option<OnlineMeetingProviderType> {
        self.0.choice("defaultOnlineMeetingProvider")
    }

    /// The color as six hexadecimal digits. Empty when the user chose none. Read-only.
    #[inline]
    pub fn hex_color(&self) -> Option<&str> {
        self.0.text("hexColor")
    }

    /// Whether new events go here.
    #[inline]
    pub fn is_default_calendar(&self) -> Option<bool> {
        self.0.boolean("isDefaultCalendar")
    }

    /// Whether the calendar can be deleted.
    #[inline]
    pub fn is_removable(&self) -> Option<bool> {
        self.0.boolean("isRemovable")
    }

    /// Whether the calendar keeps count of the answers to invitations.
    #[inline]
    pub fn is_tallying_responses(&self) -> Option<bool> {
        self.0.boolean("isTallyingResponses")
    }

    /// The name of the calendar.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Who made or added the calendar.
    #[inline]
    pub fn owner(&self) -> Option<&EmailAddress> {
        self.0.record("owner")
    }

    /// The occurrences within a period. Read-only.
    #[inline]
    pub fn calendar_view(&self) -> Option<&[Event]> {
        self.0.records("calendarView")
    }

    /// The events of the calendar.
    #[inline]
    pub fn events(&self) -> Option<&[Event]> {
        self.0.records("events")
    }
}

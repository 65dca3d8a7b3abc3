// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.event`.

use super::{Attachment, Attendee, Calendar, DateTimeTimeZone, Entity, EventType, FreeBusyStatus, Importance, ItemBody, Location, OnlineMeetingInfo, OnlineMeetingProviderType, OutlookItem, PatternedRecurrence, Recipient, ResponseStatus, Sensitivity};

docwright::record! {
    /// An event in a calendar: an appointment, a meeting, or the master or an occurrence of a series.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-v1.0>)
    Event: [OutlookItem, Entity] = "microsoft.graph.event" in crate::REFERENCE, new
}

impl Event {
    /// Whether invitees may propose another time. true unless said otherwise.
    #[inline]
    pub fn allow_new_time_proposals(&self) -> Option<bool> {
        self.0.boolean("allowNewTimeProposals")
    }

    /// Who is invited.
    #[inline]
    pub fn attendees(&self) -> Option<&[Attendee]> {
        self.0.records("attendees")
    }

    /// The text that goes with the event, as HTML or as plain text.
    #[inline]
    pub fn body(&self) -> Option<&ItemBody> {
        self.0.record("body")
    }

    /// The beginning of the body, as plain text. Read-only.
    #[inline]
    pub fn body_preview(&self) -> Option<&str> {
        self.0.text("bodyPreview")
    }

    /// When the event ends. In UTC unless another zone is asked for.
    #[inline]
    pub fn end(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("end")
    }

    /// Whether something is attached.
    #[inline]
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.boolean("hasAttachments")
    }

    /// When true, each attendee sees nobody else in the invitation. false unless said otherwise.
    #[inline]
    pub fn hide_attendees(&self) -> Option<bool> {
        self.0.boolean("hideAttendees")
    }

    /// Identifies the event across calendars. Each occurrence of a series has its own. Read-only.
    #[inline]
    pub fn ical_uid(&self) -> Option<&str> {
        self.0.text("iCalUId")
    }

    /// How important the event is. The possible values are: low, normal, high.
    #[inline]
    pub fn importance(&self) -> Option<Importance> {
        self.0.choice("importance")
    }

    /// Whether the event takes whole days. Start and end are then midnight in one and the same zone.
    #[inline]
    pub fn is_all_day(&self) -> Option<bool> {
        self.0.boolean("isAllDay")
    }

    /// Whether the event was called off.
    #[inline]
    pub fn is_cancelled(&self) -> Option<bool> {
        self.0.boolean("isCancelled")
    }

    /// Whether there are changes that the attendees were not told of.
    #[inline]
    pub fn is_draft(&self) -> Option<bool> {
        self.0.boolean("isDraft")
    }

    /// Whether one can take part online.
    #[inline]
    pub fn is_online_meeting(&self) -> Option<bool> {
        self.0.boolean("isOnlineMeeting")
    }

    /// Whether the owner of the calendar is the organizer.
    #[inline]
    pub fn is_organizer(&self) -> Option<bool> {
        self.0.boolean("isOrganizer")
    }

    /// Whether the user is reminded of the event.
    #[inline]
    pub fn is_reminder_on(&self) -> Option<bool> {
        self.0.boolean("isReminderOn")
    }

    /// Where the event takes place.
    #[inline]
    pub fn location(&self) -> Option<&Location> {
        self.0.record("location")
    }

    /// All the places where the event takes place.
    #[inline]
    pub fn locations(&self) -> Option<&[Location]> {
        self.0.records("locations")
    }

    /// How to join online. Read-only.
    #[inline]
    pub fn online_meeting(&self) -> Option<&OnlineMeetingInfo> {
        self.0.record("onlineMeeting")
    }

    /// The service that hosts the online meeting.
    #[inline]
    pub fn online_meeting_provider(&self) -> Option<OnlineMeetingProviderType> {
        self.0.choice("onlineMeetingProvider")
    }

    /// Address of an online meeting. Kept for older clients; use onlineMeeting instead. Read-only.
    #[inline]
    pub fn online_meeting_url(&self) -> Option<&str> {
        self.0.text("onlineMeetingUrl")
    }

    /// Who called the meeting.
    #[inline]
    pub fn organizer(&self) -> Option<&Recipient> {
        self.0.record("organizer")
    }

    /// The zone in which the end was given when the event was made.
    #[inline]
    pub fn original_end_time_zone(&self) -> Option<&str> {
        self.0.text("originalEndTimeZone")
    }

    /// When an occurrence would start, had it not been moved, in UTC.
    #[inline]
    pub fn original_start(&self) -> Option<docwright::DateTime> {
        self.0.date_time("originalStart")
    }

    /// The zone in which the start was given when the event was made.
    #[inline]
    pub fn original_start_time_zone(&self) -> Option<&str> {
        self.0.text("originalStartTimeZone")
    }

    /// How the event repeats. null when it does not.
    #[inline]
    pub fn recurrence(&self) -> Option<&PatternedRecurrence> {
        self.0.record("recurrence")
    }

    /// How many minutes ahead the reminder comes.
    #[inline]
    pub fn reminder_minutes_before_start(&self) -> Option<i32> {
        self.0.int32("reminderMinutesBeforeStart")
    }

    /// Whether the organizer wants answers. true unless said otherwise.
    #[inline]
    pub fn response_requested(&self) -> Option<bool> {
        self.0.boolean("responseRequested")
    }

    /// How the owner of the calendar answered.
    #[inline]
    pub fn response_status(&self) -> Option<&ResponseStatus> {
        self.0.record("responseStatus")
    }

    /// Who should see the details. Possible values are: normal, personal, private, confidential.
    #[inline]
    pub fn sensitivity(&self) -> Option<Sensitivity> {
        self.0.choice("sensitivity")
    }

    /// Identifies the master of the series, when the event is an occurrence.
    #[inline]
    pub fn series_master_id(&self) -> Option<&str> {
        self.0.text("seriesMasterId")
    }

    /// How the time counts for others. Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.
    #[inline]
    pub fn show_as(&self) -> Option<FreeBusyStatus> {
        self.0.choice("showAs")
    }

    /// When the event starts. In UTC unless another zone is asked for.
    #[inline]
    pub fn start(&self) -> Option<&DateTimeTimeZone> {
        self.0.record("start")
    }

    /// The subject line.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.0.text("subject")
    }

    /// A value of the client's choosing by which the service recognizes a repeated request to make the same event.
    #[inline]
    pub fn transaction_id(&self) -> Option<&str> {
        self.0.text("transactionId")
    }

    /// What part of a series the event is. Possible values are: singleInstance, occurrence, exception, seriesMaster. Read-only.
    #[inline]
    pub fn type_(&self) -> Option<EventType> {
        self.0.choice("type")
    }

    /// Address that opens the event in Outlook on the web.
    #[inline]
    pub fn web_link(&self) -> Option<&str> {
        self.0.text("webLink")
    }

    /// What is attached to the event.
    #[inline]
    pub fn attachments(&self) -> Option<&[Attachment]> {
        self.0.records("attachments")
    }

    /// The calendar that holds the event. Read-only.
    #[inline]
    pub fn calendar(&self) -> Option<&Calendar> {
        self.0.record("calendar")
    }

    /// The occurrences of a series. Read-only. Nullable.
    #[inline]
    pub fn instances(&self) -> Option<&[Event]> {
        self.0.records("instances")
    }

    /// Sets `allowNewTimeProposals`.
    #[inline]
    #[must_use]
    pub fn with_allow_new_time_proposals(self, value: bool) -> Self {
        Self(self.0.with_boolean("allowNewTimeProposals", value))
    }

    /// Sets `allowNewTimeProposals` to null.
    #[inline]
    #[must_use]
    pub fn clear_allow_new_time_proposals(self) -> Self {
        Self(self.0.with_null("allowNewTimeProposals"))
    }

    /// Sets `attendees`.
    #[inline]
    #[must_use]
    pub fn with_attendees(self, value: impl IntoIterator<Item = impl docwright::Is<Attendee>>) -> Self {
        Self(self.0.with_records("attendees", value))
    }

    /// Sets `attendees` to null.
    #[inline]
    #[must_use]
    pub fn clear_attendees(self) -> Self {
        Self(self.0.with_null("attendees"))
    }

    /// Sets `body`.
    #[inline]
    #[must_use]
    pub fn with_body(self, value: impl docwright::Is<ItemBody>) -> Self {
        Self(self.0.with_record("body", value))
    }

    /// Sets `body` to null.
    #[inline]
    #[must_use]
    pub fn clear_body(self) -> Self {
        Self(self.0.with_null("body"))
    }

    /// Sets `bodyPreview`.
    #[inline]
    #[must_use]
    pub fn with_body_preview(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("bodyPreview", value))
    }

    /// Sets `bodyPreview` to null.
    #[inline]
    #[must_use]
    pub fn clear_body_preview(self) -> Self {
        Self(self.0.with_null("bodyPreview"))
    }

    /// Sets `end`.
    #[inline]
    #[must_use]
    pub fn with_end(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("end", value))
    }

    /// Sets `end` to null.
    #[inline]
    #[must_use]
    pub fn clear_end(self) -> Self {
        Self(self.0.with_null("end"))
    }

    /// Sets `hasAttachments`.
    #[inline]
    #[must_use]
    pub fn with_has_attachments(self, value: bool) -> Self {
        Self(self.0.with_boolean("hasAttachments", value))
    }

    /// Sets `hasAttachments` to null.
    #[inline]
    #[must_use]
    pub fn clear_has_attachments(self) -> Self {
        Self(self.0.with_null("hasAttachments"))
    }

    /// Sets `hideAttendees`.
    #[inline]
    #[must_use]
    pub fn with_hide_attendees(self, value: bool) -> Self {
        Self(self.0.with_boolean("hideAttendees", value))
    }

    /// Sets `hideAttendees` to null.
    #[inline]
    #[must_use]
    pub fn clear_hide_attendees(self) -> Self {
        Self(self.0.with_null("hideAttendees"))
    }

    /// Sets `iCalUId`.
    #[inline]
    #[must_use]
    pub fn with_ical_uid(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("iCalUId", value))
    }

    /// Sets `iCalUId` to null.
    #[inline]
    #[must_use]
    pub fn clear_ical_uid(self) -> Self {
        Self(self.0.with_null("iCalUId"))
    }

    /// Sets `importance`.
    #[inline]
    #[must_use]
    pub fn with_importance(self, value: Importance) -> Self {
        Self(self.0.with_choice("importance", value))
    }

    /// Sets `importance` to null.
    #[inline]
    #[must_use]
    pub fn clear_importance(self) -> Self {
        Self(self.0.with_null("importance"))
    }

    /// Sets `isAllDay`.
    #[inline]
    #[must_use]
    pub fn with_is_all_day(self, value: bool) -> Self {
        Self(self.0.with_boolean("isAllDay", value))
    }

    /// Sets `isAllDay` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_all_day(self) -> Self {
        Self(self.0.with_null("isAllDay"))
    }

    /// Sets `isCancelled`.
    #[inline]
    #[must_use]
    pub fn with_is_cancelled(self, value: bool) -> Self {
        Self(self.0.with_boolean("isCancelled", value))
    }

    /// Sets `isCancelled` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_cancelled(self) -> Self {
        Self(self.0.with_null("isCancelled"))
    }

    /// Sets `isDraft`.
    #[inline]
    #[must_use]
    pub fn with_is_draft(self, value: bool) -> Self {
        Self(self.0.with_boolean("isDraft", value))
    }

    /// Sets `isDraft` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_draft(self) -> Self {
        Self(self.0.with_null("isDraft"))
    }

    /// Sets `isOnlineMeeting`.
    #[inline]
    #[must_use]
    pub fn with_is_online_meeting(self, value: bool) -> Self {
        Self(self.0.with_boolean("isOnlineMeeting", value))
    }

    /// Sets `isOnlineMeeting` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_online_meeting(self) -> Self {
        Self(self.0.with_null("isOnlineMeeting"))
    }

    /// Sets `isOrganizer`.
    #[inline]
    #[must_use]
    pub fn with_is_organizer(self, value: bool) -> Self {
        Self(self.0.with_boolean("isOrganizer", value))
    }

    /// Sets `isOrganizer` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_organizer(self) -> Self {
        Self(self.0.with_null("isOrganizer"))
    }

    /// Sets `isReminderOn`.
    #[inline]
    #[must_use]
    pub fn with_is_reminder_on(self, value: bool) -> Self {
        Self(self.0.with_boolean("isReminderOn", value))
    }

    /// Sets `isReminderOn` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_reminder_on(self) -> Self {
        Self(self.0.with_null("isReminderOn"))
    }

    /// Sets `location`.
    #[inline]
    #[must_use]
    pub fn with_location(self, value: impl docwright::Is<Location>) -> Self {
        Self(self.0.with_record("location", value))
    }

    /// Sets `location` to null.
    #[inline]
    #[must_use]
    pub fn clear_location(self) -> Self {
        Self(self.0.with_null("location"))
    }

    /// Sets `locations`.
    #[inline]
    #[must_use]
    pub fn with_locations(self, value: impl IntoIterator<Item = impl docwright::Is<Location>>) -> Self {
        Self(self.0.with_records("locations", value))
    }

    /// Sets `locations` to null.
    #[inline]
    #[must_use]
    pub fn clear_locations(self) -> Self {
        Self(self.0.with_null("locations"))
    }

    /// Sets `onlineMeeting`.
    #[inline]
    #[must_use]
    pub fn with_online_meeting(self, value: impl docwright::Is<OnlineMeetingInfo>) -> Self {
        Self(self.0.with_record("onlineMeeting", value))
    }

    /// Sets `onlineMeeting` to null.
    #[inline]
    #[must_use]
    pub fn clear_online_meeting(self) -> Self {
        Self(self.0.with_null("onlineMeeting"))
    }

    /// Sets `onlineMeetingProvider`.
    #[inline]
    #[must_use]
    pub fn with_online_meeting_provider(self, value: OnlineMeetingProviderType) -> Self {
        Self(self.0.with_choice("onlineMeetingProvider", value))
    }

    /// Sets `onlineMeetingProvider` to null.
    #[inline]
    #[must_use]
    pub fn clear_online_meeting_provider(self) -> Self {
        Self(self.0.with_null("onlineMeetingProvider"))
    }

    /// Sets `onlineMeetingUrl`.
    #[inline]
    #[must_use]
    pub fn with_online_meeting_url(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("onlineMeetingUrl", value))
    }

    /// Sets `onlineMeetingUrl` to null.
    #[inline]
    #[must_use]
    pub fn clear_online_meeting_url(self) -> Self {
        Self(self.0.with_null("onlineMeetingUrl"))
    }

    /// Sets `organizer`.
    #[inline]
    #[must_use]
    pub fn with_organizer(self, value: impl docwright::Is<Recipient>) -> Self {
        Self(self.0.with_record("organizer", value))
    }

    /// Sets `organizer` to null.
    #[inline]
    #[must_use]
    pub fn clear_organizer(self) -> Self {
        Self(self.0.with_null("organizer"))
    }

    /// Sets `originalEndTimeZone`.
    #[inline]
    #[must_use]
    pub fn with_original_end_time_zone(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("originalEndTimeZone", value))
    }

    /// Sets `originalEndTimeZone` to null.
    #[inline]
    #[must_use]
    pub fn clear_original_end_time_zone(self) -> Self {
        Self(self.0.with_null("originalEndTimeZone"))
    }

    /// Sets `originalStart`.
    #[inline]
    #[must_use]
    pub fn with_original_start(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("originalStart", value))
    }

    /// Sets `originalStart` to null.
    #[inline]
    #[must_use]
    pub fn clear_original_start(self) -> Self {
        Self(self.0.with_null("originalStart"))
    }

    /// Sets `originalStartTimeZone`.
    #[inline]
    #[must_use]
    pub fn with_original_start_time_zone(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("originalStartTimeZone", value))
    }

    /// Sets `originalStartTimeZone` to null.
    #[inline]
    #[must_use]
    pub fn clear_original_start_time_zone(self) -> Self {
        Self(self.0.with_null("originalStartTimeZone"))
    }

    /// Sets `recurrence`.
    #[inline]
    #[must_use]
    pub fn with_recurrence(self, value: impl docwright::Is<PatternedRecurrence>) -> Self {
        Self(self.0.with_record("recurrence", value))
    }

    /// Sets `recurrence` to null.
    #[inline]
    #[must_use]
    pub fn clear_recurrence(self) -> Self {
        Self(self.0.with_null("recurrence"))
    }

    /// Sets `reminderMinutesBeforeStart`.
    #[inline]
    #[must_use]
    pub fn with_reminder_minutes_before_start(self, value: i32) -> Self {
        Self(self.0.with_int32("reminderMinutesBeforeStart", value))
    }

    /// Sets `reminderMinutesBeforeStart` to null.
    #[inline]
    #[must_use]
    pub fn clear_reminder_minutes_before_start(self) -> Self {
        Self(self.0.with_null("reminderMinutesBeforeStart"))
    }

    /// Sets `responseRequested`.
    #[inline]
    #[must_use]
    pub fn with_response_requested(self, value: bool) -> Self {
        Self(self.0.with_boolean("responseRequested", value))
    }

    /// Sets `responseRequested` to null.
    #[inline]
    #[must_use]
    pub fn clear_response_requested(self) -> Self {
        Self(self.0.with_null("responseRequested"))
    }

    /// Sets `responseStatus`.
    #[inline]
    #[must_use]
    pub fn with_response_status(self, value: impl docwright::Is<ResponseStatus>) -> Self {
        Self(self.0.with_record("responseStatus", value))
    }

    /// Sets `responseStatus` to null.
    #[inline]
    #[must_use]
    pub fn clear_response_status(self) -> Self {
        Self(self.0.with_null("responseStatus"))
    }

    /// Sets `sensitivity`.
    #[inline]
    #[must_use]
    pub fn with_sensitivity(self, value: Sensitivity) -> Self {
        Self(self.0.with_choice("sensitivity", value))
    }

    /// Sets `sensitivity` to null.
    #[inline]
    #[must_use]
    pub fn clear_sensitivity(self) -> Self {
        Self(self.0.with_null("sensitivity"))
    }

    /// Sets `seriesMasterId`.
    #[inline]
    #[must_use]
    pub fn with_series_master_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("seriesMasterId", value))
    }

    /// Sets `seriesMasterId` to null.
    #[inline]
    #[must_use]
    pub fn clear_series_master_id(self) -> Self {
        Self(self.0.with_null("seriesMasterId"))
    }

    /// Sets `showAs`.
    #[inline]
    #[must_use]
    pub fn with_show_as(self, value: FreeBusyStatus) -> Self {
        Self(self.0.with_choice("showAs", value))
    }

    /// Sets `showAs` to null.
    #[inline]
    #[must_use]
    pub fn clear_show_as(self) -> Self {
        Self(self.0.with_null("showAs"))
    }

    /// Sets `start`.
    #[inline]
    #[must_use]
    pub fn with_start(self, value: impl docwright::Is<DateTimeTimeZone>) -> Self {
        Self(self.0.with_record("start", value))
    }

    /// Sets `start` to null.
    #[inline]
    #[must_use]
    pub fn clear_start(self) -> Self {
        Self(self.0.with_null("start"))
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn with_subject(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("subject", value))
    }

    /// Sets `subject` to null.
    #[inline]
    #[must_use]
    pub fn clear_subject(self) -> Self {
        Self(self.0.with_null("subject"))
    }

    /// Sets `transactionId`.
    #[inline]
    #[must_use]
    pub fn with_transaction_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("transactionId", value))
    }

    /// Sets `transactionId` to null.
    #[inline]
    #[must_use]
    pub fn clear_transaction_id(self) -> Self {
        Self(self.0.with_null("transactionId"))
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn with_type(self, value: EventType) -> Self {
        Self(self.0.with_choice("type", value))
    }

    /// Sets `type` to null.
    #[inline]
    #[must_use]
    pub fn clear_type(self) -> Self {
        Self(self.0.with_null("type"))
    }

    /// Sets `webLink`.
    #[inline]
    #[must_use]
    pub fn with_web_link(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("webLink", value))
    }

    /// Sets `webLink` to null.
    #[inline]
    #[must_use]
    pub fn clear_web_link(self) -> Self {
        Self(self.0.with_null("webLink"))
    }

    /// Sets `attachments`.
    #[inline]
    #[must_use]
    pub fn with_attachments(self, value: impl IntoIterator<Item = impl docwright::Is<Attachment>>) -> Self {
        Self(self.0.with_records("attachments", value))
    }

    /// Sets `attachments` to null.
    #[inline]
    #[must_use]
    pub fn clear_attachments(self) -> Self {
        Self(self.0.with_null("attachments"))
    }

    /// Sets `calendar`.
    #[inline]
    #[must_use]
    pub fn with_calendar(self, value: impl docwright::Is<Calendar>) -> Self {
        Self(self.0.with_record("calendar", value))
    }

    /// Sets `calendar` to null.
    #[inline]
    #[must_use]
    pub fn clear_calendar(self) -> Self {
        Self(self.0.with_null("calendar"))
    }

    /// Sets `instances`.
    #[inline]
    #[must_use]
    pub fn with_instances(self, value: impl IntoIterator<Item = impl docwright::Is<Event>>) -> Self {
        Self(self.0.with_records("instances", value))
    }

    /// Sets `instances` to null.
    #[inline]
    #[must_use]
    pub fn clear_instances(self) -> Self {
        Self(self.0.with_null("instances"))
    }

    /// Sets `categories`.
    #[inline]
    #[must_use]
    pub fn with_categories(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.with_texts("categories", value))
    }

    /// Sets `categories` to null.
    #[inline]
    #[must_use]
    pub fn clear_categories(self) -> Self {
        Self(self.0.with_null("categories"))
    }

    /// Sets `changeKey`.
    #[inline]
    #[must_use]
    pub fn with_change_key(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("changeKey", value))
    }

    /// Sets `changeKey` to null.
    #[inline]
    #[must_use]
    pub fn clear_change_key(self) -> Self {
        Self(self.0.with_null("changeKey"))
    }

    /// Sets `createdDateTime`.
    #[inline]
    #[must_use]
    pub fn with_created_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("createdDateTime", value))
    }

    /// Sets `createdDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_date_time(self) -> Self {
        Self(self.0.with_null("createdDateTime"))
    }

    /// Sets `lastModifiedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_last_modified_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("lastModifiedDateTime", value))
    }

    /// Sets `lastModifiedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_last_modified_date_time(self) -> Self {
        Self(self.0.with_null("lastModifiedDateTime"))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `id` to null.
    #[inline]
    #[must_use]
    pub fn clear_id(self) -> Self {
        Self(self.0.with_null("id"))
    }
}

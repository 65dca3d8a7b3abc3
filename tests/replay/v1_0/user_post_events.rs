// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-post-events`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-post-events.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-post-events.user_post_events",
                request: r#"POST https://graph.microsoft.com/v1.0/me/events
Content-Type: application/json
Prefer: outlook.timezone="Europe/Oslo"

{
  "subject": "Budget review",
  "body": {
    "contentType": "html",
    "content": "<p>First quarter against plan.</p>"
  },
  "start": { "dateTime": "2024-04-02T14:00:00", "timeZone": "Europe/Oslo" },
  "end": { "dateTime": "2024-04-02T15:30:00", "timeZone": "Europe/Oslo" },
  "location": { "displayName": "Birch" },
  "attendees": [
    {
      "emailAddress": { "name": "Lars Nygaard", "address": "lars.nygaard@contoso.com" },
      "type": "required"
    }
  ],
  "allowNewTimeProposals": true,
  "importance": "high",
  "sensitivity": "confidential",
  "showAs": "busy",
  "transactionId": "b1f5c2de-6a07-4b9e-8c3d-0f2a7e915d64"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/events/$entity",
  "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f\"",
  "id": "AAMkADk0MGFkODE3LWE4MmYENAAA=",
  "createdDateTime": "2024-03-25T12:38:12.5033971Z",
  "lastModifiedDateTime": "2024-03-25T12:38:13.0177102Z",
  "changeKey": "DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f",
  "categories": [],
  "originalStartTimeZone": "Europe/Oslo",
  "originalEndTimeZone": "Europe/Oslo",
  "iCalUId": "040000008200E00074C5B7101A82E008000000006F2D0C1B7E7FDA01",
  "reminderMinutesBeforeStart": 15,
  "isReminderOn": true,
  "hasAttachments": false,
  "hideAttendees": false,
  "subject": "Budget review",
  "bodyPreview": "First quarter against plan.",
  "importance": "high",
  "sensitivity": "confidential",
  "isAllDay": false,
  "isCancelled": false,
  "isDraft": false,
  "isOrganizer": true,
  "responseRequested": true,
  "seriesMasterId": null,
  "transactionId": "b1f5c2de-6a07-4b9e-8c3d-0f2a7e915d64",
  "showAs": "busy",
  "type": "singleInstance",
  "webLink": "https://outlook.office365.com/owa/?itemid=AAMkADk0MGFkODE3&exvsurl=1&path=/calendar/item",
  "onlineMeetingUrl": null,
  "isOnlineMeeting": false,
  "onlineMeetingProvider": "unknown",
  "onlineMeeting": null,
  "allowNewTimeProposals": true,
  "recurrence": null,
  "responseStatus": { "response": "organizer", "time": "0001-01-01T00:00:00Z" },
  "body": { "contentType": "html", "content": "<p>First quarter against plan.</p>" },
  "start": { "dateTime": "2024-04-02T14:00:00.0000000", "timeZone": "Europe/Oslo" },
  "end": { "dateTime": "2024-04-02T15:30:00.0000000", "timeZone": "Europe/Oslo" },
  "location": { "displayName": "Birch", "locationType": "default", "uniqueId": "Birch", "uniqueIdType": "private" },
  "locations": [
    { "displayName": "Birch", "locationType": "default", "uniqueIdType": "unknown" }
  ],
  "attendees": [
    {
      "type": "required",
      "status": { "response": "none", "time": "0001-01-01T00:00:00Z" },
      "emailAddress": { "name": "Lars Nygaard", "address": "lars.nygaard@contoso.com" }
    }
  ],
  "organizer": { "emailAddress": { "name": "Priya Raman", "address": "priya.raman@contoso.com" } }
}"#,
                ],
                repaired: false,
                typed: 70,
                operation: Some(("POST", "user-post-events", "/me/events")),
            },
            run: Run::Replay(user_post_events),
        },
        Exchange {
            case: Case {
                id: "user-post-events.user_post_events_series",
                request: r#"POST https://graph.microsoft.com/v1.0/users/lars.nygaard@contoso.com/calendars/AAMkADk0MGFkODE3LWCALAAA=/events
Content-Type: application/json

{
  "subject": "Stand-up",
  "start": { "dateTime": "2024-04-01T09:00:00", "timeZone": "Pacific Standard Time" },
  "end": { "dateTime": "2024-04-01T09:15:00", "timeZone": "Pacific Standard Time" },
  "recurrence": {
    "pattern": {
      "type": "weekly",
      "interval": 1,
      "daysOfWeek": [ "monday", "wednesday" ],
      "firstDayOfWeek": "monday"
    },
    "range": {
      "type": "numbered",
      "startDate": "2024-04-01",
      "numberOfOccurrences": 20
    }
  },
  "isOnlineMeeting": true,
  "onlineMeetingProvider": "teamsForBusiness"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYENCCC=",
  "subject": "Stand-up",
  "type": "seriesMaster",
  "start": { "dateTime": "2024-04-01T16:00:00.0000000", "timeZone": "UTC" },
  "end": { "dateTime": "2024-04-01T16:15:00.0000000", "timeZone": "UTC" },
  "recurrence": {
    "pattern": {
      "type": "weekly",
      "interval": 1,
      "month": 0,
      "dayOfMonth": 0,
      "daysOfWeek": [ "monday", "wednesday" ],
      "firstDayOfWeek": "monday",
      "index": "first"
    },
    "range": {
      "type": "numbered",
      "startDate": "2024-04-01",
      "endDate": "0001-01-01",
      "recurrenceTimeZone": "Pacific Standard Time",
      "numberOfOccurrences": 20
    }
  },
  "isOnlineMeeting": true,
  "onlineMeetingProvider": "teamsForBusiness"
}"#,
                ],
                repaired: false,
                typed: 37,
                operation: Some(("POST", "user-post-events", "/users/{id | userPrincipalName}/calendars/{id}/events")),
            },
            run: Run::Replay(user_post_events_series),
        },
    ],
    method_lines,
};

/// Example 1: Make a meeting
fn user_post_events(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .events()
        .create(
            types::Event::new()
                .with_subject("Budget review")
                .with_body(
                    types::ItemBody::new()
                        .with_content_type(types::BodyType::Html)
                        .with_content("<p>First quarter against plan.</p>"),
                )
                .with_start(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-02T14:00:00")
                        .with_time_zone("Europe/Oslo"),
                )
                .with_end(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-02T15:30:00")
                        .with_time_zone("Europe/Oslo"),
                )
                .with_location(types::Location::new().with_display_name("Birch"))
                .with_attendees([
                    types::Attendee::new()
                        .with_email_address(
                            types::EmailAddress::new()
                                .with_name("Lars Nygaard")
                                .with_address("lars.nygaard@contoso.com"),
                        )
                        .with_type("required"),
                ])
                .with_allow_new_time_proposals(true)
                .with_importance(types::Importance::High)
                .with_sensitivity(types::Sensitivity::Confidential)
                .with_show_as(types::FreeBusyStatus::Busy)
                .with_transaction_id("b1f5c2de-6a07-4b9e-8c3d-0f2a7e915d64"),
        )
        .prefer("outlook.timezone=\"Europe/Oslo\"");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("lastModifiedDateTime", answer.last_modified_date_time());
    t.see("changeKey", answer.change_key());
    t.see("categories", answer.categories());
    t.see("originalStartTimeZone", answer.original_start_time_zone());
    t.see("originalEndTimeZone", answer.original_end_time_zone());
    t.see("iCalUId", answer.ical_uid());
    t.see("reminderMinutesBeforeStart", answer.reminder_minutes_before_start());
    t.see("isReminderOn", answer.is_reminder_on());
    t.see("hasAttachments", answer.has_attachments());
    t.see("hideAttendees", answer.hide_attendees());
    t.see("subject", answer.subject());
    t.see("bodyPreview", answer.body_preview());
    t.see("importance", answer.importance());
    t.see("sensitivity", answer.sensitivity());
    t.see("isAllDay", answer.is_all_day());
    t.see("isCancelled", answer.is_cancelled());
    t.see("isDraft", answer.is_draft());
    t.see("isOrganizer", answer.is_organizer());
    t.see("responseRequested", answer.response_requested());
    t.see("seriesMasterId", answer.series_master_id());
    t.see("transactionId", answer.transaction_id());
    t.see("showAs", answer.show_as());
    t.see("type", answer.type_());
    t.see("webLink", answer.web_link());
    t.see("onlineMeetingUrl", answer.online_meeting_url());
    t.see("isOnlineMeeting", answer.is_online_meeting());
    t.see("onlineMeetingProvider", answer.online_meeting_provider());
    t.null("onlineMeeting", answer.online_meeting().is_none());
    t.see("allowNewTimeProposals", answer.allow_new_time_proposals());
    t.null("recurrence", answer.recurrence().is_none());
    let v1 = t.some("responseStatus", answer.response_status())?;
    t.see("responseStatus.response", v1.response());
    t.see("responseStatus.time", v1.time());
    let v2 = t.some("body", answer.body())?;
    t.see("body.contentType", v2.content_type());
    t.see("body.content", v2.content());
    let v3 = t.some("start", answer.start())?;
    t.see("start.dateTime", v3.date_time());
    t.see("start.timeZone", v3.time_zone());
    let v4 = t.some("end", answer.end())?;
    t.see("end.dateTime", v4.date_time());
    t.see("end.timeZone", v4.time_zone());
    let v5 = t.some("location", answer.location())?;
    t.see("location.displayName", v5.display_name());
    t.see("location.locationType", v5.location_type());
    t.see("location.uniqueId", v5.unique_id());
    t.see("location.uniqueIdType", v5.unique_id_type());
    let v6 = t.some("locations", answer.locations())?;
    let v7 = t.item("locations[0]", v6, 0)?;
    t.see("locations[0].displayName", v7.display_name());
    t.see("locations[0].locationType", v7.location_type());
    t.see("locations[0].uniqueIdType", v7.unique_id_type());
    let v8 = t.some("attendees", answer.attendees())?;
    let v9 = t.item("attendees[0]", v8, 0)?;
    t.see("attendees[0].type", v9.type_());
    let v10 = t.some("attendees[0].status", v9.status())?;
    t.see("attendees[0].status.response", v10.response());
    t.see("attendees[0].status.time", v10.time());
    let v11 = t.some("attendees[0].emailAddress", v9.email_address())?;
    t.see("attendees[0].emailAddress.name", v11.name());
    t.see("attendees[0].emailAddress.address", v11.address());
    let v12 = t.some("organizer", answer.organizer())?;
    let v13 = t.some("organizer.emailAddress", v12.email_address())?;
    t.see("organizer.emailAddress.name", v13.name());
    t.see("organizer.emailAddress.address", v13.address());
    Ok(())
}

/// Example 2: Make a series
fn user_post_events_series(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("lars.nygaard@contoso.com")
        .calendars()
        .id("AAMkADk0MGFkODE3LWCALAAA=")
        .events()
        .create(
            types::Event::new()
                .with_subject("Stand-up")
                .with_start(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-01T09:00:00")
                        .with_time_zone("Pacific Standard Time"),
                )
                .with_end(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-01T09:15:00")
                        .with_time_zone("Pacific Standard Time"),
                )
                .with_recurrence(
                    types::PatternedRecurrence::new()
                        .with_pattern(
                            types::RecurrencePattern::new()
                                .with_type(types::RecurrencePatternType::Weekly)
                                .with_interval(1)
                                .with_days_of_week([
                                    types::DayOfWeek::Monday,
                                    types::DayOfWeek::Wednesday,
                                ])
                                .with_first_day_of_week(types::DayOfWeek::Monday),
                        )
                        .with_range(
                            types::RecurrenceRange::new()
                                .with_type(types::RecurrenceRangeType::Numbered)
                                .with_start_date("2024-04-01".parse()?)
                                .with_number_of_occurrences(20),
                        ),
                )
                .with_is_online_meeting(true)
                .with_online_meeting_provider(
                    types::OnlineMeetingProviderType::TeamsForBusiness,
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("subject", answer.subject());
    t.see("type", answer.type_());
    let v1 = t.some("start", answer.start())?;
    t.see("start.dateTime", v1.date_time());
    t.see("start.timeZone", v1.time_zone());
    let v2 = t.some("end", answer.end())?;
    t.see("end.dateTime", v2.date_time());
    t.see("end.timeZone", v2.time_zone());
    let v3 = t.some("recurrence", answer.recurrence())?;
    let v4 = t.some("recurrence.pattern", v3.pattern())?;
    t.see("recurrence.pattern.type", v4.type_());
    t.see("recurrence.pattern.interval", v4.interval());
    t.see("recurrence.pattern.month", v4.month());
    t.see("recurrence.pattern.dayOfMonth", v4.day_of_month());
    t.see("recurrence.pattern.daysOfWeek", v4.days_of_week());
    t.see("recurrence.pattern.firstDayOfWeek", v4.first_day_of_week());
    t.see("recurrence.pattern.index", v4.index());
    let v5 = t.some("recurrence.range", v3.range())?;
    t.see("recurrence.range.type", v5.type_());
    t.see("recurrence.range.startDate", v5.start_date());
    t.see("recurrence.range.endDate", v5.end_date());
    t.see("recurrence.range.recurrenceTimeZone", v5.recurrence_time_zone());
    t.see("recurrence.range.numberOfOccurrences", v5.number_of_occurrences());
    t.see("isOnlineMeeting", answer.is_online_meeting());
    t.see("onlineMeetingProvider", answer.online_meeting_provider());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/events",
        &graph.me().events().create(types::Event::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/events",
        &graph.users().id("{id | userPrincipalName}").events().create(types::Event::new()),
    );
    table.row(
        "POST",
        "/me/calendar/events",
        &graph.me().calendar().events().create(types::Event::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/calendar/events",
        &graph.users().id("{id | userPrincipalName}").calendar().events().create(types::Event::new()),
    );
    table.row(
        "POST",
        "/me/calendars/{id}/events",
        &graph.me().calendars().id("{id}").events().create(types::Event::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/calendars/{id}/events",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").events().create(types::Event::new()),
    );
}

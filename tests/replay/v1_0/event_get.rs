// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `event-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "event-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "event-get.event_get",
                request: r#"GET https://graph.microsoft.com/v1.0/me/events/AAMkADk0MGFkODE3LWE4MmYENAAA=?$select=subject,body,attendees,start,end,location,organizer
Prefer: outlook.timezone="Europe/Oslo"
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json
Preference-Applied: outlook.timezone="Europe/Oslo"

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/events(subject,body,attendees,start,end,location,organizer)/$entity",
  "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f\"",
  "id": "AAMkADk0MGFkODE3LWE4MmYENAAA=",
  "subject": "Budget review",
  "body": {
    "contentType": "html",
    "content": "<p>First quarter against plan.</p>"
  },
  "start": { "dateTime": "2024-04-02T14:00:00.0000000", "timeZone": "Europe/Oslo" },
  "end": { "dateTime": "2024-04-02T15:30:00.0000000", "timeZone": "Europe/Oslo" },
  "location": {
    "displayName": "Birch",
    "locationType": "conferenceRoom",
    "locationEmailAddress": "birch@contoso.com",
    "uniqueId": "birch@contoso.com",
    "uniqueIdType": "directory",
    "address": {
      "street": "Fjordgata 12",
      "city": "Oslo",
      "state": null,
      "countryOrRegion": "Norway",
      "postalCode": "0151"
    },
    "coordinates": {
      "latitude": 59.9075,
      "longitude": 10.7413,
      "accuracy": 25
    }
  },
  "attendees": [
    {
      "type": "required",
      "status": { "response": "accepted", "time": "2024-03-25T12:41:09.1182543Z" },
      "emailAddress": { "name": "Lars Nygaard", "address": "lars.nygaard@contoso.com" }
    },
    {
      "type": "optional",
      "status": { "response": "tentativelyAccepted", "time": "2024-03-25T05:02:30-08:00" },
      "proposedNewTime": {
        "start": { "dateTime": "2024-04-03T12:00:00.0000000", "timeZone": "UTC" },
        "end": { "dateTime": "2024-04-03T13:30:00.0000000", "timeZone": "UTC" }
      },
      "emailAddress": { "name": "Wen Zhao", "address": "wen.zhao@contoso.com" }
    },
    {
      "type": "resource",
      "status": { "response": "none", "time": "0001-01-01T00:00:00Z" },
      "emailAddress": { "name": "Birch", "address": "birch@contoso.com" }
    }
  ],
  "organizer": {
    "emailAddress": { "name": "Priya Raman", "address": "priya.raman@contoso.com" }
  }
}"#,
                ],
                repaired: false,
                typed: 42,
                operation: Some(("GET", "event-get", "/me/events/{id}")),
            },
            run: Run::Replay(event_get),
        },
        Exchange {
            case: Case {
                id: "event-get.event_get_seriesmaster",
                request: r#"GET https://graph.microsoft.com/v1.0/users/3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4/calendar/events/AAMkADk0MGFkODE3LWE4MmYENBBB=?$select=subject,recurrence,originalStartTimeZone,originalEndTimeZone,type,onlineMeeting,onlineMeetingProvider,isOnlineMeeting
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYENBBB=",
  "subject": "Monthly planning",
  "type": "seriesMaster",
  "originalStartTimeZone": "Pacific Standard Time",
  "originalEndTimeZone": "Pacific Standard Time",
  "isOnlineMeeting": true,
  "onlineMeetingProvider": "teamsForBusiness",
  "recurrence": {
    "pattern": {
      "type": "relativeMonthly",
      "interval": 1,
      "month": 0,
      "dayOfMonth": 0,
      "daysOfWeek": [ "tuesday" ],
      "firstDayOfWeek": "sunday",
      "index": "second"
    },
    "range": {
      "type": "endDate",
      "startDate": "2024-01-09",
      "endDate": "2024-12-10",
      "recurrenceTimeZone": "Pacific Standard Time",
      "numberOfOccurrences": 0
    }
  },
  "onlineMeeting": {
    "joinUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_QWxpY2U%40thread.v2/0",
    "conferenceId": "317846205",
    "tollNumber": "+47 21 00 00 00",
    "tollFreeNumbers": [],
    "quickDial": null
  }
}"#,
                ],
                repaired: false,
                typed: 24,
                operation: Some(("GET", "event-get", "/users/{id | userPrincipalName}/calendar/events/{id}")),
            },
            run: Run::Replay(event_get_seriesmaster),
        },
    ],
    method_lines,
};

/// Example 1: Read an event in the user's zone
fn event_get(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .events()
        .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
        .get()
        .select([
            "subject",
            "body",
            "attendees",
            "start",
            "end",
            "location",
            "organizer",
        ])
        .prefer("outlook.timezone=\"Europe/Oslo\"");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("subject", answer.subject());
    let v1 = t.some("body", answer.body())?;
    t.see("body.contentType", v1.content_type());
    t.see("body.content", v1.content());
    let v2 = t.some("start", answer.start())?;
    t.see("start.dateTime", v2.date_time());
    t.see("start.timeZone", v2.time_zone());
    let v3 = t.some("end", answer.end())?;
    t.see("end.dateTime", v3.date_time());
    t.see("end.timeZone", v3.time_zone());
    let v4 = t.some("location", answer.location())?;
    t.see("location.displayName", v4.display_name());
    t.see("location.locationType", v4.location_type());
    t.see("location.locationEmailAddress", v4.location_email_address());
    t.see("location.uniqueId", v4.unique_id());
    t.see("location.uniqueIdType", v4.unique_id_type());
    let v5 = t.some("location.address", v4.address())?;
    t.see("location.address.street", v5.street());
    t.see("location.address.city", v5.city());
    t.see("location.address.state", v5.state());
    t.see("location.address.countryOrRegion", v5.country_or_region());
    t.see("location.address.postalCode", v5.postal_code());
    let v6 = t.some("location.coordinates", v4.coordinates())?;
    t.see("location.coordinates.latitude", v6.latitude());
    t.see("location.coordinates.longitude", v6.longitude());
    t.see("location.coordinates.accuracy", v6.accuracy());
    let v7 = t.some("attendees", answer.attendees())?;
    let v8 = t.item("attendees[0]", v7, 0)?;
    t.see("attendees[0].type", v8.type_());
    let v9 = t.some("attendees[0].status", v8.status())?;
    t.see("attendees[0].status.response", v9.response());
    t.see("attendees[0].status.time", v9.time());
    let v10 = t.some("attendees[0].emailAddress", v8.email_address())?;
    t.see("attendees[0].emailAddress.name", v10.name());
    t.see("attendees[0].emailAddress.address", v10.address());
    let v11 = t.item("attendees[1]", v7, 1)?;
    t.see("attendees[1].type", v11.type_());
    let v12 = t.some("attendees[1].status", v11.status())?;
    t.see("attendees[1].status.response", v12.response());
    t.see("attendees[1].status.time", v12.time());
    let v13 = t.some("attendees[1].proposedNewTime", v11.proposed_new_time())?;
    let v14 = t.some("attendees[1].proposedNewTime.start", v13.start())?;
    t.see("attendees[1].proposedNewTime.start.dateTime", v14.date_time());
    t.see("attendees[1].proposedNewTime.start.timeZone", v14.time_zone());
    let v15 = t.some("attendees[1].proposedNewTime.end", v13.end())?;
    t.see("attendees[1].proposedNewTime.end.dateTime", v15.date_time());
    t.see("attendees[1].proposedNewTime.end.timeZone", v15.time_zone());
    let v16 = t.some("attendees[1].emailAddress", v11.email_address())?;
    t.see("attendees[1].emailAddress.name", v16.name());
    t.see("attendees[1].emailAddress.address", v16.address());
    let v17 = t.item("attendees[2]", v7, 2)?;
    t.see("attendees[2].type", v17.type_());
    let v18 = t.some("attendees[2].status", v17.status())?;
    t.see("attendees[2].status.response", v18.response());
    t.see("attendees[2].status.time", v18.time());
    let v19 = t.some("attendees[2].emailAddress", v17.email_address())?;
    t.see("attendees[2].emailAddress.name", v19.name());
    t.see("attendees[2].emailAddress.address", v19.address());
    let v20 = t.some("organizer", answer.organizer())?;
    let v21 = t.some("organizer.emailAddress", v20.email_address())?;
    t.see("organizer.emailAddress.name", v21.name());
    t.see("organizer.emailAddress.address", v21.address());
    Ok(())
}

/// Example 2: Read the master of a series
fn event_get_seriesmaster(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4")
        .calendar()
        .events()
        .id("AAMkADk0MGFkODE3LWE4MmYENBBB=")
        .get()
        .select([
            "subject",
            "recurrence",
            "originalStartTimeZone",
            "originalEndTimeZone",
            "type",
            "onlineMeeting",
            "onlineMeetingProvider",
            "isOnlineMeeting",
        ]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("subject", answer.subject());
    t.see("type", answer.type_());
    t.see("originalStartTimeZone", answer.original_start_time_zone());
    t.see("originalEndTimeZone", answer.original_end_time_zone());
    t.see("isOnlineMeeting", answer.is_online_meeting());
    t.see("onlineMeetingProvider", answer.online_meeting_provider());
    let v1 = t.some("recurrence", answer.recurrence())?;
    let v2 = t.some("recurrence.pattern", v1.pattern())?;
    t.see("recurrence.pattern.type", v2.type_());
    t.see("recurrence.pattern.interval", v2.interval());
    t.see("recurrence.pattern.month", v2.month());
    t.see("recurrence.pattern.dayOfMonth", v2.day_of_month());
    t.see("recurrence.pattern.daysOfWeek", v2.days_of_week());
    t.see("recurrence.pattern.firstDayOfWeek", v2.first_day_of_week());
    t.see("recurrence.pattern.index", v2.index());
    let v3 = t.some("recurrence.range", v1.range())?;
    t.see("recurrence.range.type", v3.type_());
    t.see("recurrence.range.startDate", v3.start_date());
    t.see("recurrence.range.endDate", v3.end_date());
    t.see("recurrence.range.recurrenceTimeZone", v3.recurrence_time_zone());
    t.see("recurrence.range.numberOfOccurrences", v3.number_of_occurrences());
    let v4 = t.some("onlineMeeting", answer.online_meeting())?;
    t.see("onlineMeeting.joinUrl", v4.join_url());
    t.see("onlineMeeting.conferenceId", v4.conference_id());
    t.see("onlineMeeting.tollNumber", v4.toll_number());
    t.see("onlineMeeting.tollFreeNumbers", v4.toll_free_numbers());
    t.see("onlineMeeting.quickDial", v4.quick_dial());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/events/{id}",
        &graph.me().events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/calendar/events/{id}",
        &graph.me().calendar().events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendar/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar().events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/calendars/{id}/events/{id}",
        &graph.me().calendars().id("{id}").events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendars/{id}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/calendarGroups/{id}/calendars/{id}/events/{id}",
        &graph.me().calendar_groups().id("{id}").calendars().id("{id}").events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar_groups().id("{id}").calendars().id("{id}").events().id("{id}").get(),
    );
    table.row(
        "GET",
        "/groups/{id}/events/{id}",
        &graph.groups().id("{id}").events().id("{id}").get(),
    );
}

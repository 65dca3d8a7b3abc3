// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list-calendarview`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list-calendarview.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list-calendarview.user_list_calendarview",
                request: r#"GET https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=2024-05-06T08:00:00-08:00&endDateTime=2024-05-10T19:00:00-08:00
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e3a\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYENDDE=",
      "originalStart": "2024-05-06T16:00:00Z",
      "seriesMasterId": "AAMkADk0MGFkODE3LWE4MmYENCCC=",
      "subject": "Stand-up",
      "type": "exception",
      "isAllDay": false,
      "recurrence": null,
      "occurrenceId": "OID.AAMkADk0MGFkODE3LWE4MmYENCCC=.2024-05-06",
      "start": { "dateTime": "2024-05-06T17:00:00.0000000", "timeZone": "UTC" },
      "end": { "dateTime": "2024-05-06T17:15:00.0000000", "timeZone": "UTC" }
    },
    {
      "id": "AAMkADk0MGFkODE3LWE4MmYENEEE=",
      "originalStart": null,
      "seriesMasterId": null,
      "subject": "Offsite",
      "type": "singleInstance",
      "isAllDay": true,
      "showAs": "oof",
      "start": { "dateTime": "2024-05-08T00:00:00.0000000", "timeZone": "UTC" },
      "end": { "dateTime": "2024-05-10T00:00:00.0000000", "timeZone": "UTC" }
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 22,
                operation: Some(("GET", "user-list-calendarview", "/me/calendarView")),
            },
            run: Run::Replay(user_list_calendarview),
        },
        Exchange {
            case: Case {
                id: "user-list-calendarview.user_list_calendarview_top",
                request: r#"GET https://graph.microsoft.com/v1.0/users/wen.zhao@contoso.com/calendars/AAMkADk0MGFkODE3LWCALBBB=/calendarView?startDateTime=2024-05-06T00:00:00Z&endDateTime=2024-05-07T00:00:00.0000000Z&$select=subject&$orderby=start/dateTime&$top=1
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "id": "AAMkADk0MGFkODE3LWE4MmYENFFF=",
      "subject": "Dentist"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "user-list-calendarview", "/users/{id | userPrincipalName}/calendars/{id}/calendarView")),
            },
            run: Run::Replay(user_list_calendarview_top),
        },
    ],
    method_lines,
};

/// Example 1: List a week
fn user_list_calendarview(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .calendar_view()
        .list("2024-05-06T08:00:00-08:00", "2024-05-10T19:00:00-08:00");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].originalStart", v1.original_start());
    t.see("value[0].seriesMasterId", v1.series_master_id());
    t.see("value[0].subject", v1.subject());
    t.see("value[0].type", v1.type_());
    t.see("value[0].isAllDay", v1.is_all_day());
    t.null("value[0].recurrence", v1.recurrence().is_none());
    let v2 = t.some("value[0].start", v1.start())?;
    t.see("value[0].start.dateTime", v2.date_time());
    t.see("value[0].start.timeZone", v2.time_zone());
    let v3 = t.some("value[0].end", v1.end())?;
    t.see("value[0].end.dateTime", v3.date_time());
    t.see("value[0].end.timeZone", v3.time_zone());
    let v4 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].originalStart", v4.original_start());
    t.see("value[1].seriesMasterId", v4.series_master_id());
    t.see("value[1].subject", v4.subject());
    t.see("value[1].type", v4.type_());
    t.see("value[1].isAllDay", v4.is_all_day());
    t.see("value[1].showAs", v4.show_as());
    let v5 = t.some("value[1].start", v4.start())?;
    t.see("value[1].start.dateTime", v5.date_time());
    t.see("value[1].start.timeZone", v5.time_zone());
    let v6 = t.some("value[1].end", v4.end())?;
    t.see("value[1].end.dateTime", v6.date_time());
    t.see("value[1].end.timeZone", v6.time_zone());
    Ok(())
}

/// Example 2: List two events of another user's calendar
fn user_list_calendarview_top(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("wen.zhao@contoso.com")
        .calendars()
        .id("AAMkADk0MGFkODE3LWCALBBB=")
        .calendar_view()
        .list("2024-05-06T00:00:00Z", "2024-05-07T00:00:00.0000000Z")
        .select(["subject"])
        .order_by(["start/dateTime"])
        .top(1);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].subject", v1.subject());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.me().calendar_view().list("{start_datetime}", "{end_datetime}"),
    );
    table.row(
        "GET",
        "/me/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.me().calendar().calendar_view().list("{start_datetime}", "{end_datetime}"),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.users().id("{id | userPrincipalName}").calendar_view().list("{start_datetime}", "{end_datetime}"),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.users().id("{id | userPrincipalName}").calendar().calendar_view().list("{start_datetime}", "{end_datetime}"),
    );
    table.row(
        "GET",
        "/me/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.me().calendars().id("{id}").calendar_view().list("{start_datetime}", "{end_datetime}"),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").calendar_view().list("{start_datetime}", "{end_datetime}"),
    );
}

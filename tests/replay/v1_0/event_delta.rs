// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `event-delta`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "event-delta.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "event-delta.event_delta",
                request: r#"GET https://graph.microsoft.com/v1.0/me/calendarView/delta?startDateTime=2024-04-01T00:00:00Z&endDateTime=2024-04-08T00:00:00Z
Prefer: odata.maxpagesize=2
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(event)",
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/calendarView/delta?$skiptoken=R0usmcCM996atia_s",
  "value": [
    {
      "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYENAAA=",
      "subject": "Budget review",
      "start": { "dateTime": "2024-04-02T12:00:00.0000000", "timeZone": "UTC" },
      "end": { "dateTime": "2024-04-02T13:30:00.0000000", "timeZone": "UTC" },
      "seriesMasterId": null,
      "type": "singleInstance"
    },
    {
      "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYENDDD=",
      "subject": "Stand-up",
      "start": { "dateTime": "2024-04-01T16:00:00.0000000", "timeZone": "UTC" },
      "end": { "dateTime": "2024-04-01T16:15:00.0000000", "timeZone": "UTC" },
      "seriesMasterId": "AAMkADk0MGFkODE3LWE4MmYENCCC=",
      "type": "occurrence"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 16,
                operation: Some(("GET", "event-delta", "/me/calendarView/delta")),
            },
            run: Run::Replay(event_delta),
        },
    ],
    method_lines,
};

/// Example
fn event_delta(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .calendar_view()
        .delta()
        .list("2024-04-01T00:00:00Z", "2024-04-08T00:00:00Z")
        .prefer("odata.maxpagesize=2");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].subject", v1.subject());
    let v2 = t.some("value[0].start", v1.start())?;
    t.see("value[0].start.dateTime", v2.date_time());
    t.see("value[0].start.timeZone", v2.time_zone());
    let v3 = t.some("value[0].end", v1.end())?;
    t.see("value[0].end.dateTime", v3.date_time());
    t.see("value[0].end.timeZone", v3.time_zone());
    t.see("value[0].seriesMasterId", v1.series_master_id());
    t.see("value[0].type", v1.type_());
    let v4 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].subject", v4.subject());
    let v5 = t.some("value[1].start", v4.start())?;
    t.see("value[1].start.dateTime", v5.date_time());
    t.see("value[1].start.timeZone", v5.time_zone());
    let v6 = t.some("value[1].end", v4.end())?;
    t.see("value[1].end.dateTime", v6.date_time());
    t.see("value[1].end.timeZone", v6.time_zone());
    t.see("value[1].seriesMasterId", v4.series_master_id());
    t.see("value[1].type", v4.type_());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.me().calendar_view().delta().list("{start_datetime}", "{end_datetime}"),
    );
    table.row(
        "GET",
        "/users/{id}/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}",
        &graph.users().id("{id}").calendar_view().delta().list("{start_datetime}", "{end_datetime}"),
    );
}

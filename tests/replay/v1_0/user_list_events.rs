// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list-events`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list-events.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list-events.user_list_events",
                request: r#"GET https://graph.microsoft.com/v1.0/me/events?$select=subject,start,end,categories&$top=2
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYENAAA=",
      "subject": "Budget review",
      "start": { "dateTime": "2024-04-02T12:00:00.0000000", "timeZone": "UTC" },
      "end": { "dateTime": "2024-04-02T13:30:00.0000000", "timeZone": "UTC" },
      "categories": [ "Finance" ]
    },
    {
      "@odata.etag": "W/\"DwAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAy4e2f\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYENBBB=",
      "subject": "Monthly planning",
      "start": { "dateTime": "2024-01-09T17:00:00.0000000", "timeZone": "UTC" },
      "end": { "dateTime": "2024-01-09T18:00:00.0000000", "timeZone": "UTC" }
    }
  ],
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/events?$select=subject%2cstart%2cend%2ccategories&$top=2&$skip=2"
}"#,
                ],
                repaired: false,
                typed: 13,
                operation: Some(("GET", "user-list-events", "/me/events")),
            },
            run: Run::Replay(user_list_events),
        },
    ],
    method_lines,
};

/// Example
fn user_list_events(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .events()
        .list()
        .select(["subject", "start", "end", "categories"])
        .top(2);
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
    t.see("value[0].categories", v1.categories());
    let v4 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].subject", v4.subject());
    let v5 = t.some("value[1].start", v4.start())?;
    t.see("value[1].start.dateTime", v5.date_time());
    t.see("value[1].start.timeZone", v5.time_zone());
    let v6 = t.some("value[1].end", v4.end())?;
    t.see("value[1].end.dateTime", v6.date_time());
    t.see("value[1].end.timeZone", v6.time_zone());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/events",
        &graph.me().events().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/events",
        &graph.users().id("{id | userPrincipalName}").events().list(),
    );
    table.row(
        "GET",
        "/me/calendar/events",
        &graph.me().calendar().events().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendar/events",
        &graph.users().id("{id | userPrincipalName}").calendar().events().list(),
    );
    table.row(
        "GET",
        "/me/calendars/{id}/events",
        &graph.me().calendars().id("{id}").events().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendars/{id}/events",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").events().list(),
    );
    table.row(
        "GET",
        "/me/calendarGroups/{id}/calendars/{id}/events",
        &graph.me().calendar_groups().id("{id}").calendars().id("{id}").events().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events",
        &graph.users().id("{id | userPrincipalName}").calendar_groups().id("{id}").calendars().id("{id}").events().list(),
    );
}

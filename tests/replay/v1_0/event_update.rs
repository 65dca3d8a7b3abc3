// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `event-update`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "event-update.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "event-update.event_update",
                request: r#"PATCH https://graph.microsoft.com/v1.0/me/events/AAMkADk0MGFkODE3LWE4MmYENAAA=
Content-Type: application/json

{
  "subject": "Budget review, moved",
  "start": { "dateTime": "2024-04-03T14:00:00", "timeZone": "Europe/Oslo" },
  "end": { "dateTime": "2024-04-03T15:30:00", "timeZone": "Europe/Oslo" },
  "showAs": "tentative",
  "isReminderOn": true,
  "reminderMinutesBeforeStart": 30,
  "categories": []
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYENAAA=",
  "lastModifiedDateTime": "2024-03-26T08:00:00.125Z",
  "subject": "Budget review, moved",
  "start": { "dateTime": "2024-04-03T12:00:00.0000000", "timeZone": "UTC" },
  "end": { "dateTime": "2024-04-03T13:30:00.0000000", "timeZone": "UTC" },
  "showAs": "tentative",
  "isReminderOn": true,
  "reminderMinutesBeforeStart": 30,
  "categories": [],
  "originalStart": null
}"#,
                ],
                repaired: false,
                typed: 21,
                operation: Some(("PATCH", "event-update", "/me/events/{id}")),
            },
            run: Run::Replay(event_update),
        },
    ],
    method_lines,
};

/// Example
fn event_update(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .events()
        .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
        .update(
            types::Event::new()
                .with_subject("Budget review, moved")
                .with_start(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-03T14:00:00")
                        .with_time_zone("Europe/Oslo"),
                )
                .with_end(
                    types::DateTimeTimeZone::new()
                        .with_date_time("2024-04-03T15:30:00")
                        .with_time_zone("Europe/Oslo"),
                )
                .with_show_as(types::FreeBusyStatus::Tentative)
                .with_is_reminder_on(true)
                .with_reminder_minutes_before_start(30)
                .with_categories([""; 0]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("lastModifiedDateTime", answer.last_modified_date_time());
    t.see("subject", answer.subject());
    let v1 = t.some("start", answer.start())?;
    t.see("start.dateTime", v1.date_time());
    t.see("start.timeZone", v1.time_zone());
    let v2 = t.some("end", answer.end())?;
    t.see("end.dateTime", v2.date_time());
    t.see("end.timeZone", v2.time_zone());
    t.see("showAs", answer.show_as());
    t.see("isReminderOn", answer.is_reminder_on());
    t.see("reminderMinutesBeforeStart", answer.reminder_minutes_before_start());
    t.see("categories", answer.categories());
    t.see("originalStart", answer.original_start());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/me/events/{id}",
        &graph.me().events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/me/calendar/events/{id}",
        &graph.me().calendar().events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}/calendar/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar().events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/me/calendars/{id}/events/{id}",
        &graph.me().calendars().id("{id}").events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}/calendars/{id}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/me/calendarGroups/{id}/calendars/{id}/events/{id}",
        &graph.me().calendar_groups().id("{id}").calendars().id("{id}").events().id("{id}").update(types::Event::new()),
    );
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar_groups().id("{id}").calendars().id("{id}").events().id("{id}").update(types::Event::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `event-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "event-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "event-delete.delete-me-events-id",
                request: r#"DELETE https://graph.microsoft.com/v1.0/me/events/AAMkADk0MGFkODE3LWE4MmYENAAA=
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "event-delete", "/me/events/{id}")),
            },
            run: Run::Replay(delete_me_events_id),
        },
    ],
    method_lines,
};

/// Example
fn delete_me_events_id(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().events().id("AAMkADk0MGFkODE3LWE4MmYENAAA=").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/me/events/{id}",
        &graph.me().events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/me/calendar/events/{id}",
        &graph.me().calendar().events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}/calendar/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar().events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/me/calendars/{id}/events/{id}",
        &graph.me().calendars().id("{id}").events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}/calendars/{id}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/me/calendarGroups/{id}/calendars/{id}/events/{id}",
        &graph.me().calendar_groups().id("{id}").calendars().id("{id}").events().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar_groups().id("{id}").calendars().id("{id}").events().id("{id}").delete(),
    );
}

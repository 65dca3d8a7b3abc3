// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `calendar-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "calendar-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "calendar-get.calendar_get",
                request: r#"GET https://graph.microsoft.com/v1.0/me/calendar
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/calendar/$entity",
  "id": "AAMkADk0MGFkODE3LWCALAAA=",
  "name": "Calendar",
  "color": "auto",
  "hexColor": "",
  "isDefaultCalendar": true,
  "changeKey": "ZtK0NWXNGkq0/Yj6r2CaQQAAA1b2cw==",
  "canShare": true,
  "canViewPrivateItems": true,
  "canEdit": true,
  "allowedOnlineMeetingProviders": [ "teamsForBusiness" ],
  "defaultOnlineMeetingProvider": "teamsForBusiness",
  "isTallyingResponses": true,
  "isRemovable": false,
  "owner": { "name": "Priya Raman", "address": "priya.raman@contoso.com" }
}"#,
                ],
                repaired: false,
                typed: 15,
                operation: Some(("GET", "calendar-get", "/me/calendar")),
            },
            run: Run::Replay(calendar_get),
        },
    ],
    method_lines,
};

/// Example
fn calendar_get(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().calendar().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("name", answer.name());
    t.see("color", answer.color());
    t.see("hexColor", answer.hex_color());
    t.see("isDefaultCalendar", answer.is_default_calendar());
    t.see("changeKey", answer.change_key());
    t.see("canShare", answer.can_share());
    t.see("canViewPrivateItems", answer.can_view_private_items());
    t.see("canEdit", answer.can_edit());
    t.see("allowedOnlineMeetingProviders", answer.allowed_online_meeting_providers());
    t.see("defaultOnlineMeetingProvider", answer.default_online_meeting_provider());
    t.see("isTallyingResponses", answer.is_tallying_responses());
    t.see("isRemovable", answer.is_removable());
    let v1 = t.some("owner", answer.owner())?;
    t.see("owner.name", v1.name());
    t.see("owner.address", v1.address());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/calendar",
        &graph.me().calendar().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendar",
        &graph.users().id("{id | userPrincipalName}").calendar().get(),
    );
    table.row(
        "GET",
        "/me/calendars/{id}",
        &graph.me().calendars().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendars/{id}",
        &graph.users().id("{id | userPrincipalName}").calendars().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/calendarGroups/{id}/calendars/{id}",
        &graph.me().calendar_groups().id("{id}").calendars().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}",
        &graph.users().id("{id | userPrincipalName}").calendar_groups().id("{id}").calendars().id("{id}").get(),
    );
}

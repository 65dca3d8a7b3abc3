// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `application-upsert`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "application-upsert.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "application-upsert.upsert_application_create",
                request: r#"PATCH https://graph.microsoft.com/v1.0/applications(uniqueName='berth-planner')
Content-Type: application/json
Prefer: create-if-missing

{
  "displayName": "Berth Planner"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#applications/$entity","id":"9a35d7c0-4e1b-42f8-86b9-d2c70f5e1a64","appId":"570ce2f9-b84d-4a13-a6e5-1f9d8b03c726","displayName":"Berth Planner","uniqueName":"berth-planner"}"#,
                ],
                repaired: true,
                typed: 5,
                operation: Some(("PATCH", "application-upsert", "/applications(uniqueName='{uniqueName}')")),
            },
            run: Run::Replay(upsert_application_create),
        },
        Exchange {
            case: Case {
                id: "application-upsert.upsert_application_update",
                request: r#"PATCH https://graph.microsoft.com/v1.0/applications(uniqueName='berth-planner')
Content-Type: application/json
Prefer: create-if-missing

{
  "displayName": "Berth Planner for all piers",
  "description": "Assigns berths a week ahead.",
  "notes": null
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("PATCH", "application-upsert", "/applications(uniqueName='{uniqueName}')")),
            },
            run: Run::Replay(upsert_application_update),
        },
    ],
    method_lines,
};

/// Example 1: Create an application that isn't there
fn upsert_application_create(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications_with_unique_name("berth-planner")
        .update(types::Application::new().with_display_name("Berth Planner"))
        .prefer("create-if-missing");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("appId", answer.app_id());
    t.see("displayName", answer.display_name());
    t.see("uniqueName", answer.unique_name());
    Ok(())
}

/// Example 2: Change an application that is there
fn upsert_application_update(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications_with_unique_name("berth-planner")
        .update(
            types::Application::new()
                .with_display_name("Berth Planner for all piers")
                .with_description("Assigns berths a week ahead.")
                .clear_notes(),
        )
        .prefer("create-if-missing");
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/applications(uniqueName='{uniqueName}')",
        &graph.applications_with_unique_name("{uniqueName}").update(types::Application::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `group-post-members`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "group-post-members.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "group-post-members.add_member_to_group",
                request: r#"POST https://graph.microsoft.com/v1.0/groups/{group-id}/members/$ref
Content-Type: application/json

{
  "@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("POST", "group-post-members", "/groups/{group-id}/members/$ref")),
            },
            run: Run::Replay(add_member_to_group),
        },
        Exchange {
            case: Case {
                id: "group-post-members.add_members_to_group",
                request: r#"PATCH https://graph.microsoft.com/v1.0/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64
Content-Type: application/json

{
  "members@odata.bind": [
    "https://graph.microsoft.com/v1.0/directoryObjects/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
    "https://graph.microsoft.com/v1.0/directoryObjects/2e5b8c14-f7d0-49a3-bb6f-c18d02a7e94b"
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("PATCH", "group-post-members", "/groups/{group-id}")),
            },
            run: Run::Replay(add_members_to_group),
        },
        Exchange {
            case: Case {
                id: "group-post-members.add_member_twice",
                request: r#"POST https://graph.microsoft.com/v1.0/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64/members/$ref
Content-Type: application/json

{
  "@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908"
}"#,
                responses: &[
                    r#"HTTP/1.1 400
Content-Type: application/json

{
  "error": {
    "code": "Request_BadRequest",
    "message": "One or more added object references already exist for the following modified properties: 'members'.",
    "innerError": {
      "date": "2026-01-19T09:15:02",
      "request-id": "0e6d9f52-a4c1-4b38-8d07-e92b5c16f3a4",
      "client-request-id": "71b8e3c0-5fd9-46a2-b014-c7a65d28e9f3"
    }
  }
}"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("POST", "group-post-members", "/groups/{group-id}/members/$ref")),
            },
            run: Run::Replay(add_member_twice),
        },
    ],
    method_lines,
};

/// Example 1: Add one member
fn add_member_to_group(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("{group-id}")
        .members()
        .reference()
        .create(
            docwright::serde_json::from_str(
                "{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15\"}",
            )?,
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Add several members
fn add_members_to_group(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
        .update(
            types::Group::new()
                .with_untyped(
                    "members@odata.bind",
                    docwright::serde_json::from_str::<
                        docwright::serde_json::Value,
                    >(
                        "[\"https://graph.microsoft.com/v1.0/directoryObjects/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908\",\"https://graph.microsoft.com/v1.0/directoryObjects/2e5b8c14-f7d0-49a3-bb6f-c18d02a7e94b\"]",
                    )?,
                ),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 3: Add someone who is a member already
fn add_member_twice(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
        .members()
        .reference()
        .create(
            docwright::serde_json::from_str(
                "{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908\"}",
            )?,
        );
    t.request(&request)?;
    t.failure(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/groups/{group-id}/members/$ref",
        &graph.groups().id("{group-id}").members().reference().create(docwright::serde_json::Value::Null),
    );
    table.row(
        "PATCH",
        "/groups/{group-id}",
        &graph.groups().id("{group-id}").update(types::Group::new()),
    );
}

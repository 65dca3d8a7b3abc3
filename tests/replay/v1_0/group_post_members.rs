// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `group-post-members`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "group-post-members.1",
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
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "group-post-members.2",
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
        run: Run::Replay(example_2),
    },
    Exchange {
        case: Case {
            id: "group-post-members.3",
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
        run: Run::Replay(example_3),
    },
];

/// Example 1: Add one member
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn example_3(graph: &Root, t: &mut Test<'_>) -> Replay {
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

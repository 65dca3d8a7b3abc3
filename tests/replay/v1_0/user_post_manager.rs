// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `user-post-manager`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "user-post-manager.1",
            request: r#"PUT https://graph.microsoft.com/v1.0/users/{id}/manager/$ref
Content-Type: application/json

{
  "@odata.id": "https://graph.microsoft.com/v1.0/users/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908"
}"#,
            responses: &[
                r#"HTTP/1.1 204
"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("PUT", "user-post-manager", "/users/{id}/manager/$ref")),
        },
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("{id}")
        .manager()
        .reference()
        .replace(
            types::DirectoryObject::new()
                .with_untyped(
                    "@odata.id",
                    "https://graph.microsoft.com/v1.0/users/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
                ),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

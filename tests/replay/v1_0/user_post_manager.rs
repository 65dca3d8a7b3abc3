// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-post-manager`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-post-manager.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-post-manager.create_manager_from_user",
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
            run: Run::Replay(create_manager_from_user),
        },
    ],
    method_lines,
};

/// Example
fn create_manager_from_user(graph: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PUT",
        "/users/{id}/manager/$ref",
        &graph.users().id("{id}").manager().reference().replace(types::DirectoryObject::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-delete.delete_user",
                request: r#"DELETE https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "user-delete", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(delete_user),
        },
        Exchange {
            case: Case {
                id: "user-delete.delete_user_forbidden",
                request: r#"DELETE https://graph.microsoft.com/v1.0/users/tomasz@contoso.com
"#,
                responses: &[
                    r#"HTTP/1.1 403
Content-Type: application/json

{
  "error": {
    "code": "Authorization_RequestDenied",
    "message": "Insufficient privileges to complete the operation.",
    "innerError": {
      "date": "2026-04-02T16:05:51",
      "request-id": "c2f86a30-7d19-4b5e-9e04-81a3d65f2b97",
      "client-request-id": "a7d4190b-2e63-48fc-b5c8-3f90e17d6a42"
    }
  }
}"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "user-delete", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(delete_user_forbidden),
        },
    ],
    method_lines,
};

/// Example 1: Delete a user
fn delete_user(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Delete an administrator without the right to
fn delete_user_forbidden(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().id("tomasz@contoso.com").delete();
    t.request(&request)?;
    t.failure(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}",
        &graph.users().id("{id | userPrincipalName}").delete(),
    );
}

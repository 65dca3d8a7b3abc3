// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-delete.message_delete",
                request: r#"DELETE https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "message-delete", "/me/messages/{id}")),
            },
            run: Run::Replay(message_delete),
        },
    ],
    method_lines,
};

/// Example
fn message_delete(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
        .delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/me/messages/{id}",
        &graph.me().messages().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}/messages/{id}",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/me/mailFolders/{id}/messages/{id}",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").delete(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `subscription-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "subscription-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "subscription-delete.delete-subscriptions-id",
                request: r#"DELETE https://graph.microsoft.com/v1.0/subscriptions/{id}
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "subscription-delete", "/subscriptions/{id}")),
            },
            run: Run::Replay(delete_subscriptions_id),
        },
    ],
    method_lines,
};

/// Example
fn delete_subscriptions_id(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.subscriptions().id("{id}").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/subscriptions/{id}",
        &graph.subscriptions().id("{id}").delete(),
    );
}

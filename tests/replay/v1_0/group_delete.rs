// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `group-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "group-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "group-delete.delete-groups-id",
                request: r#"DELETE https://graph.microsoft.com/v1.0/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "group-delete", "/groups/{id}")),
            },
            run: Run::Replay(delete_groups_id),
        },
    ],
    method_lines,
};

/// Example
fn delete_groups_id(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.groups().id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/groups/{id}",
        &graph.groups().id("{id}").delete(),
    );
}

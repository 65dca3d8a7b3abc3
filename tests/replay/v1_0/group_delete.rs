// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `group-delete`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "group-delete.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.groups().id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `subscription-delete`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "subscription-delete.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.subscriptions().id("{id}").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

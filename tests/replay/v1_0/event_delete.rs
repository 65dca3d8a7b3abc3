// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `event-delete`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "event-delete.1",
            request: r#"DELETE https://graph.microsoft.com/v1.0/me/events/AAMkADk0MGFkODE3LWE4MmYENAAA=
"#,
            responses: &[
                r#"HTTP/1.1 204
"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("DELETE", "event-delete", "/me/events/{id}")),
        },
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().events().id("AAMkADk0MGFkODE3LWE4MmYENAAA=").delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

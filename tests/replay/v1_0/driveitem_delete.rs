// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `driveitem-delete`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "driveitem-delete.1",
            request: r#"DELETE https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK
"#,
            responses: &[
                r#"HTTP/1.1 204
"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("DELETE", "driveitem-delete", "/me/drive/items/{item-id}")),
        },
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
        .delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

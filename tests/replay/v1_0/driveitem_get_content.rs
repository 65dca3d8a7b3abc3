// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `driveitem-get-content`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "driveitem-get-content.1",
            request: r#"GET https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK/content
"#,
            responses: &[
                r#"HTTP/1.1 302
Location: https://contoso-my.sharepoint.com/personal/priya_raman_contoso_com/_layouts/15/download.aspx?UniqueId=c1e74c8e&tempauth=eyJ0eXAiOiJKV1Qi
"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("GET", "driveitem-get-content", "/me/drive/items/{item-id}/content")),
        },
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "driveitem-get-content.2",
            request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root:/Notes/kickoff%20notes.txt:/content
"#,
            responses: &[
                r#"HTTP/1.1 302
Location: https://contoso-my.sharepoint.com/personal/priya_raman_contoso_com/_layouts/15/download.aspx?UniqueId=7f20ab13&tempauth=eyJ0eXAiOiJKV1Qi
"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("GET", "driveitem-get-content", "/me/drive/root:/{item-path}:/content")),
        },
        run: Run::Replay(example_2),
    },
];

/// Example 1: By identifier
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
        .content()
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: By path
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .root()
        .path("Notes/kickoff notes.txt")
        .content()
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

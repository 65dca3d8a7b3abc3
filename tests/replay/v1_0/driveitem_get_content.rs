// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-get-content`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-get-content.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-get-content.driveitem_get_content",
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
            run: Run::Replay(driveitem_get_content),
        },
        Exchange {
            case: Case {
                id: "driveitem-get-content.driveitem_get_content_path",
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
            run: Run::Replay(driveitem_get_content_path),
        },
    ],
    method_lines,
};

/// Example 1: By identifier
fn driveitem_get_content(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn driveitem_get_content_path(graph: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/drives/{drive-id}/items/{item-id}/content",
        &graph.drives().id("{drive-id}").items().id("{item-id}").content().get(),
    );
    table.row(
        "GET",
        "/groups/{group-id}/drive/items/{item-id}/content",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").content().get(),
    );
    table.row(
        "GET",
        "/me/drive/items/{item-id}/content",
        &graph.me().drive().items().id("{item-id}").content().get(),
    );
    table.row(
        "GET",
        "/sites/{site-id}/drive/items/{item-id}/content",
        &graph.sites().id("{site-id}").drive().items().id("{item-id}").content().get(),
    );
    table.row(
        "GET",
        "/users/{user-id}/drive/items/{item-id}/content",
        &graph.users().id("{user-id}").drive().items().id("{item-id}").content().get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/content",
        &graph.me().drive().root().path("{item-path}").content().get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-delete.delete-me-drive-items-item-id",
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
            run: Run::Replay(delete_me_drive_items_item_id),
        },
    ],
    method_lines,
};

/// Example
fn delete_me_drive_items_item_id(graph: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/drives/{drive-id}/items/{item-id}",
        &graph.drives().id("{drive-id}").items().id("{item-id}").delete(),
    );
    table.row(
        "DELETE",
        "/groups/{group-id}/drive/items/{item-id}",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").delete(),
    );
    table.row(
        "DELETE",
        "/me/drive/items/{item-id}",
        &graph.me().drive().items().id("{item-id}").delete(),
    );
    table.row(
        "DELETE",
        "/sites/{siteId}/drive/items/{itemId}",
        &graph.sites().id("{siteId}").drive().items().id("{itemId}").delete(),
    );
    table.row(
        "DELETE",
        "/users/{userId}/drive/items/{itemId}",
        &graph.users().id("{userId}").drive().items().id("{itemId}").delete(),
    );
}

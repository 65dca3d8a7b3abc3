// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-copy`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-copy.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-copy.driveitem_copy",
                request: r#"POST https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK/copy
Content-Type: application/json

{
  "parentReference": {
    "driveId": "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7",
    "id": "01XN4CQ7KQYB2XQ6FOO5AZ4D4Z3LHQWZ7C"
  },
  "name": "figures-q1 (copy).xlsx"
}"#,
                responses: &[
                    r#"HTTP/1.1 202
Location: https://contoso-my.sharepoint.com/_api/v2.0/monitor/4c1d7b02-86f5-4a3e-9d0b-2e5a9f6731c8
"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("POST", "driveitem-copy", "/me/drive/items/{item-id}/copy")),
            },
            run: Run::Replay(driveitem_copy),
        },
    ],
    method_lines,
};

/// Example
fn driveitem_copy(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
        .copy(
            types::DriveItemCopyBody::new()
                .with_parent_reference(
                    types::ItemReference::new()
                        .with_drive_id(
                            "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7",
                        )
                        .with_id("01XN4CQ7KQYB2XQ6FOO5AZ4D4Z3LHQWZ7C"),
                )
                .with_name("figures-q1 (copy).xlsx"),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/drives/{driveId}/items/{itemId}/copy",
        &graph.drives().id("{driveId}").items().id("{itemId}").copy(types::DriveItemCopyBody::new()),
    );
    table.row(
        "POST",
        "/groups/{groupId}/drive/items/{itemId}/copy",
        &graph.groups().id("{groupId}").drive().items().id("{itemId}").copy(types::DriveItemCopyBody::new()),
    );
    table.row(
        "POST",
        "/me/drive/items/{item-id}/copy",
        &graph.me().drive().items().id("{item-id}").copy(types::DriveItemCopyBody::new()),
    );
    table.row(
        "POST",
        "/sites/{siteId}/drive/items/{itemId}/copy",
        &graph.sites().id("{siteId}").drive().items().id("{itemId}").copy(types::DriveItemCopyBody::new()),
    );
    table.row(
        "POST",
        "/users/{userId}/drive/items/{itemId}/copy",
        &graph.users().id("{userId}").drive().items().id("{itemId}").copy(types::DriveItemCopyBody::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-list-children`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-list-children.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-list-children.driveitem_list_children_root",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root/children
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{"value":[{"id":"01XN4CQ7KQYB2XQ6FOO5AZ4D4Z3LHQWZ7C","name":"Reports","size":10737418242,"folder":{"childCount":4},"parentReference":{"driveId":"b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7","id":"01XN4CQ7N6Y2GOVW7725BZO354PWSELRRZ","path":"/drive/root:"}},{"id":"01XN4CQ7LZ2N5PYC5XVBDKG5Y6WBZPQA4J","name":"harbor.jpg","size":3483322,"file":{"mimeType":"image/jpeg","hashes":{"sha1Hash":"0F3A5D2C9E6B7180F4D1C2A3B4958677E8F9A0B1","crc32Hash":"7C0B1E9A"}},"location":{"altitude":13.5,"latitude":59.9075,"longitude":10.7413}}]}"#,
                ],
                repaired: true,
                typed: 16,
                operation: Some(("GET", "driveitem-list-children", "/me/drive/root/children")),
            },
            run: Run::Replay(driveitem_list_children_root),
        },
        Exchange {
            case: Case {
                id: "driveitem-list-children.driveitem_list_children_path",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root:/Reports/2024:/children?$top=1&$select=id,name,root
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    { "@odata.etag": "\"{C1E74C8E-D20D-4651-95A1-2BB8868DDA8A},9\"", "id": "01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "figures-q1.xlsx", "root": null }
  ],
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/drive/root:/Reports/2024:/children?$top=1&$select=id,name,root&$skiptoken=UGFnZWQ9VFJVRQ"
}"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("GET", "driveitem-list-children", "/me/drive/root:/{item-path}:/children")),
            },
            run: Run::Replay(driveitem_list_children_path),
        },
    ],
    method_lines,
};

/// Example 1: List the top of the drive
fn driveitem_list_children_root(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().drive().root().children().list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].name", v1.name());
    t.see("value[0].size", v1.size());
    let v2 = t.some("value[0].folder", v1.folder())?;
    t.see("value[0].folder.childCount", v2.child_count());
    let v3 = t.some("value[0].parentReference", v1.parent_reference())?;
    t.see("value[0].parentReference.driveId", v3.drive_id());
    t.see("value[0].parentReference.id", v3.id());
    t.see("value[0].parentReference.path", v3.path());
    let v4 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].name", v4.name());
    t.see("value[1].size", v4.size());
    let v5 = t.some("value[1].file", v4.file())?;
    t.see("value[1].file.mimeType", v5.mime_type());
    let v6 = t.some("value[1].file.hashes", v5.hashes())?;
    t.see("value[1].file.hashes.sha1Hash", v6.sha1_hash());
    t.see("value[1].file.hashes.crc32Hash", v6.crc32_hash());
    let v7 = t.some("value[1].location", v4.location())?;
    t.see("value[1].location.altitude", v7.altitude());
    t.see("value[1].location.latitude", v7.latitude());
    t.see("value[1].location.longitude", v7.longitude());
    Ok(())
}

/// Example 2: List a folder page by page
fn driveitem_list_children_path(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .root()
        .path("Reports/2024")
        .children()
        .list()
        .top(1)
        .select(["id", "name", "root"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].name", v1.name());
    t.null("value[0].root", v1.root().is_none());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/drives/{drive-id}/items/{item-id}/children",
        &graph.drives().id("{drive-id}").items().id("{item-id}").children().list(),
    );
    table.row(
        "GET",
        "/groups/{group-id}/drive/items/{item-id}/children",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").children().list(),
    );
    table.row(
        "GET",
        "/me/drive/items/{item-id}/children",
        &graph.me().drive().items().id("{item-id}").children().list(),
    );
    table.row(
        "GET",
        "/sites/{site-id}/drive/items/{item-id}/children",
        &graph.sites().id("{site-id}").drive().items().id("{item-id}").children().list(),
    );
    table.row(
        "GET",
        "/users/{user-id}/drive/items/{item-id}/children",
        &graph.users().id("{user-id}").drive().items().id("{item-id}").children().list(),
    );
    table.row(
        "GET",
        "/me/drive/root/children",
        &graph.me().drive().root().children().list(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}:/children",
        &graph.me().drive().root().path("{item-path}").children().list(),
    );
}

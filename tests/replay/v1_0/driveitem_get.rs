// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-get.driveitem_get_path",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root:/Reports/2024/figures-q1.xlsx
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/drive/root/$entity",
  "@microsoft.graph.downloadUrl": "https://contoso-my.sharepoint.com/personal/priya_raman_contoso_com/_layouts/15/download.aspx?UniqueId=c1e74c8e&tempauth=eyJ0eXAiOiJKV1Qi",
  "createdBy": { "user": { "displayName": "Priya Raman", "id": "3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4" } },
  "createdDateTime": "2024-03-15T13:02:44Z",
  "cTag": "\"c:{C1E74C8E-D20D-4651-95A1-2BB8868DDA8A},7\"",
  "eTag": "\"{C1E74C8E-D20D-4651-95A1-2BB8868DDA8A},9\"",
  "description": null,
  "file": {
    "mimeType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "hashes": {
      "quickXorHash": "q1M8rS0P7T2b5eVZyW4u0m3kK9c="
    }
  },
  "fileSystemInfo": {
    "createdDateTime": "2024-03-15T14:02:40+01:00",
    "lastModifiedDateTime": "2024-03-18T07:58:19.4210000Z"
  },
  "id": "01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK",
  "lastModifiedBy": { "user": { "displayName": "Lars Nygaard", "id": "c8d27f14-0b6e-49a5-9a3c-71e5d0f4b862" } },
  "lastModifiedDateTime": "2024-03-18T07:58:20Z",
  "name": "figures-q1.xlsx",
  "parentReference": {
    "driveId": "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7",
    "driveType": "business",
    "id": "01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A",
    "name": "2024",
    "path": "/drive/root:/Reports/2024"
  },
  "size": 5368709121,
  "webUrl": "https://contoso-my.sharepoint.com/personal/priya_raman_contoso_com/Documents/Reports/2024/figures-q1.xlsx"
}"#,
                ],
                repaired: false,
                typed: 23,
                operation: Some(("GET", "driveitem-get", "/me/drive/root:/{item-path}")),
            },
            run: Run::Replay(driveitem_get_path),
        },
        Exchange {
            case: Case {
                id: "driveitem-get.driveitem_get_expand",
                request: r#"GET https://graph.microsoft.com/v1.0/drives/{drive-id}/items/01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A?$select=name,folder,deleted&$expand=children
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A",
  "name": "2024",
  "folder": { "childCount": 1 },
  "deleted": null,
  "children": [
    {
      "id": "01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK",
      "name": "figures-q1.xlsx",
      "size": 5368709121
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 7,
                operation: Some(("GET", "driveitem-get", "/drives/{drive-id}/items/{item-id}")),
            },
            run: Run::Replay(driveitem_get_expand),
        },
    ],
    method_lines,
};

/// Example 1: Read a file by its path
fn driveitem_get_path(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().drive().root().path("Reports/2024/figures-q1.xlsx").get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("@microsoft.graph.downloadUrl", answer.microsoft_graph_download_url());
    let v1 = t.some("createdBy", answer.created_by())?;
    let v2 = t.some("createdBy.user", v1.user())?;
    t.see("createdBy.user.displayName", v2.display_name());
    t.see("createdBy.user.id", v2.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("cTag", answer.ctag());
    t.see("eTag", answer.etag());
    t.see("description", answer.description());
    let v3 = t.some("file", answer.file())?;
    t.see("file.mimeType", v3.mime_type());
    let v4 = t.some("file.hashes", v3.hashes())?;
    t.see("file.hashes.quickXorHash", v4.quick_xor_hash());
    let v5 = t.some("fileSystemInfo", answer.file_system_info())?;
    t.see("fileSystemInfo.createdDateTime", v5.created_date_time());
    t.see("fileSystemInfo.lastModifiedDateTime", v5.last_modified_date_time());
    t.see("id", answer.id());
    let v6 = t.some("lastModifiedBy", answer.last_modified_by())?;
    let v7 = t.some("lastModifiedBy.user", v6.user())?;
    t.see("lastModifiedBy.user.displayName", v7.display_name());
    t.see("lastModifiedBy.user.id", v7.id());
    t.see("lastModifiedDateTime", answer.last_modified_date_time());
    t.see("name", answer.name());
    let v8 = t.some("parentReference", answer.parent_reference())?;
    t.see("parentReference.driveId", v8.drive_id());
    t.see("parentReference.driveType", v8.drive_type());
    t.see("parentReference.id", v8.id());
    t.see("parentReference.name", v8.name());
    t.see("parentReference.path", v8.path());
    t.see("size", answer.size());
    t.see("webUrl", answer.web_url());
    Ok(())
}

/// Example 2: Read a folder with its children
fn driveitem_get_expand(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .drives()
        .id("{drive-id}")
        .items()
        .id("01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A")
        .get()
        .select(["name", "folder", "deleted"])
        .expand(["children"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("name", answer.name());
    let v1 = t.some("folder", answer.folder())?;
    t.see("folder.childCount", v1.child_count());
    t.null("deleted", answer.deleted().is_none());
    let v2 = t.some("children", answer.children())?;
    let v3 = t.item("children[0]", v2, 0)?;
    t.see("children[0].id", v3.id());
    t.see("children[0].name", v3.name());
    t.see("children[0].size", v3.size());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/drives/{drive-id}/items/{item-id}",
        &graph.drives().id("{drive-id}").items().id("{item-id}").get(),
    );
    table.row(
        "GET",
        "/drives/{drive-id}/root:/{item-path}",
        &graph.drives().id("{drive-id}").root().path("{item-path}").get(),
    );
    table.row(
        "GET",
        "/groups/{group-id}/drive/items/{item-id}",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").get(),
    );
    table.row(
        "GET",
        "/groups/{group-id}/drive/root:/{item-path}",
        &graph.groups().id("{group-id}").drive().root().path("{item-path}").get(),
    );
    table.row(
        "GET",
        "/me/drive/items/{item-id}",
        &graph.me().drive().items().id("{item-id}").get(),
    );
    table.row(
        "GET",
        "/me/drive/root:/{item-path}",
        &graph.me().drive().root().path("{item-path}").get(),
    );
    table.row(
        "GET",
        "/sites/{site-id}/drive/items/{item-id}",
        &graph.sites().id("{site-id}").drive().items().id("{item-id}").get(),
    );
    table.row(
        "GET",
        "/sites/{site-id}/drive/root:/{item-path}",
        &graph.sites().id("{site-id}").drive().root().path("{item-path}").get(),
    );
    table.row(
        "GET",
        "/users/{user-id}/drive/items/{item-id}",
        &graph.users().id("{user-id}").drive().items().id("{item-id}").get(),
    );
    table.row(
        "GET",
        "/users/{user-id}/drive/root:/{item-path}",
        &graph.users().id("{user-id}").drive().root().path("{item-path}").get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `mailfolder-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "mailfolder-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "mailfolder-get.mailfolder_get",
                request: r#"GET https://graph.microsoft.com/v1.0/me/mailFolders/AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/mailFolders/$entity",
  "id": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=",
  "displayName": "Inbox",
  "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAE=",
  "childFolderCount": 2,
  "unreadItemCount": 3,
  "totalItemCount": 1846,
  "isHidden": false
}"#,
                ],
                repaired: false,
                typed: 7,
                operation: Some(("GET", "mailfolder-get", "/me/mailFolders/{id}")),
            },
            run: Run::Replay(mailfolder_get),
        },
    ],
    method_lines,
};

/// Example
fn mailfolder_get(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .mail_folders()
        .id("AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("displayName", answer.display_name());
    t.see("parentFolderId", answer.parent_folder_id());
    t.see("childFolderCount", answer.child_folder_count());
    t.see("unreadItemCount", answer.unread_item_count());
    t.see("totalItemCount", answer.total_item_count());
    t.see("isHidden", answer.is_hidden());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/mailFolders/{id}",
        &graph.me().mail_folders().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").get(),
    );
}

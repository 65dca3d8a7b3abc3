// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list-mailfolders`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list-mailfolders.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list-mailfolders.user_list_mailfolders",
                request: r#"GET https://graph.microsoft.com/v1.0/me/mailFolders?$top=2
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "id": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=",
      "displayName": "Inbox",
      "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAE=",
      "childFolderCount": 2,
      "unreadItemCount": 3,
      "totalItemCount": 1846
    },
    {
      "id": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQABA=",
      "displayName": "Archive",
      "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAE=",
      "childFolderCount": 0,
      "unreadItemCount": 0,
      "totalItemCount": 9120
    }
  ],
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/mailFolders?$top=2&$skip=2"
}"#,
                ],
                repaired: false,
                typed: 12,
                operation: Some(("GET", "user-list-mailfolders", "/me/mailFolders")),
            },
            run: Run::Replay(user_list_mailfolders),
        },
        Exchange {
            case: Case {
                id: "user-list-mailfolders.user_list_mailfolders_hidden",
                request: r#"GET https://graph.microsoft.com/v1.0/me/mailFolders?includeHiddenFolders=true
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "id": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQACA=",
      "displayName": "Clutter",
      "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAE=",
      "childFolderCount": 0,
      "unreadItemCount": 0,
      "totalItemCount": 14,
      "isHidden": true,
      "sizeInBytes": 120744
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 7,
                operation: Some(("GET", "user-list-mailfolders", "/me/mailFolders")),
            },
            run: Run::Replay(user_list_mailfolders_hidden),
        },
    ],
    method_lines,
};

/// Example 1: List the folders
fn user_list_mailfolders(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().mail_folders().list().top(2);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].parentFolderId", v1.parent_folder_id());
    t.see("value[0].childFolderCount", v1.child_folder_count());
    t.see("value[0].unreadItemCount", v1.unread_item_count());
    t.see("value[0].totalItemCount", v1.total_item_count());
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v2.id());
    t.see("value[1].displayName", v2.display_name());
    t.see("value[1].parentFolderId", v2.parent_folder_id());
    t.see("value[1].childFolderCount", v2.child_folder_count());
    t.see("value[1].unreadItemCount", v2.unread_item_count());
    t.see("value[1].totalItemCount", v2.total_item_count());
    Ok(())
}

/// Example 2: List the hidden folders too
fn user_list_mailfolders_hidden(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().mail_folders().list().query("includeHiddenFolders", "true");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].parentFolderId", v1.parent_folder_id());
    t.see("value[0].childFolderCount", v1.child_folder_count());
    t.see("value[0].unreadItemCount", v1.unread_item_count());
    t.see("value[0].totalItemCount", v1.total_item_count());
    t.see("value[0].isHidden", v1.is_hidden());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/mailFolders",
        &graph.me().mail_folders().list(),
    );
    table.row(
        "GET",
        "/me/mailFolders?includeHiddenFolders=true",
        &graph.me().mail_folders().list().query("includeHiddenFolders", "true"),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders",
        &graph.users().id("{id | userPrincipalName}").mail_folders().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders?includeHiddenFolders=true",
        &graph.users().id("{id | userPrincipalName}").mail_folders().list().query("includeHiddenFolders", "true"),
    );
}

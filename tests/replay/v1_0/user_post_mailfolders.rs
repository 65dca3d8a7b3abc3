// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-post-mailfolders`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-post-mailfolders.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-post-mailfolders.post-me-mailFolders",
                request: r#"POST https://graph.microsoft.com/v1.0/me/mailFolders
Content-Type: application/json

{
  "displayName": "Ticket robot",
  "isHidden": true
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/mailFolders/$entity",
  "id": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQADA=",
  "displayName": "Ticket robot",
  "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAE=",
  "childFolderCount": 0,
  "unreadItemCount": 0,
  "totalItemCount": 0,
  "isHidden": true
}"#,
                ],
                repaired: false,
                typed: 9,
                operation: Some(("POST", "user-post-mailfolders", "/me/mailFolders")),
            },
            run: Run::Replay(post_me_mail_folders),
        },
    ],
    method_lines,
};

/// Example
fn post_me_mail_folders(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .mail_folders()
        .create(
            types::MailFolder::new()
                .with_display_name("Ticket robot")
                .with_is_hidden(true),
        );
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
        "POST",
        "/me/mailFolders",
        &graph.me().mail_folders().create(types::MailFolder::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/mailFolders",
        &graph.users().id("{id | userPrincipalName}").mail_folders().create(types::MailFolder::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `user-post-mailfolders`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "user-post-mailfolders.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

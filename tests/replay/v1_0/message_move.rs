// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-move`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-move.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-move.message_move",
                request: r#"POST https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/move
Content-Type: application/json

{
  "destinationId": "archive"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAC=",
  "receivedDateTime": "2024-03-18T08:12:41Z",
  "hasAttachments": true,
  "subject": "Quarterly figures are in",
  "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQABA=",
  "isDeliveryReceiptRequested": null,
  "isRead": true
}"#,
                ],
                repaired: false,
                typed: 8,
                operation: Some(("POST", "message-move", "/me/messages/{id}/move")),
            },
            run: Run::Replay(message_move),
        },
    ],
    method_lines,
};

/// Example
fn message_move(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .move_(types::MessageMoveBody::new().with_destination_id("archive"));
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("receivedDateTime", answer.received_date_time());
    t.see("hasAttachments", answer.has_attachments());
    t.see("subject", answer.subject());
    t.see("parentFolderId", answer.parent_folder_id());
    t.see("isDeliveryReceiptRequested", answer.is_delivery_receipt_requested());
    t.see("isRead", answer.is_read());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/messages/{id}/move",
        &graph.me().messages().id("{id}").move_(types::MessageMoveBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/messages/{id}/move",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").move_(types::MessageMoveBody::new()),
    );
    table.row(
        "POST",
        "/me/mailFolders/{id}/messages/{id}/move",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").move_(types::MessageMoveBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").move_(types::MessageMoveBody::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `message-move`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "message-move.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

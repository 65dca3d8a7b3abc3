// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `attachment-createuploadsession`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "attachment-createuploadsession.1",
            request: r#"POST https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=/attachments/createUploadSession
Content-Type: application/json

{
  "AttachmentItem": {
    "attachmentType": "file",
    "name": "harbor.jpg",
    "contentType": "image/jpeg",
    "size": 3483322
  }
}"#,
            responses: &[
                r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession",
  "uploadUrl": "https://outlook.office.com/api/gv1.0/users('3a1f0c52')/messages('AAMkADk0')/AttachmentSessions('AAMkADk0')?authtoken=eyJhbGciOiJSUzI1NiIsImtpZCI6IktmYUNIU",
  "expirationDateTime": "2024-03-19T12:09:30.7006134Z",
  "nextExpectedRanges": [
    "0-"
  ]
}"#,
            ],
            repaired: false,
            typed: 7,
            operation: Some(("POST", "attachment-createuploadsession", "/me/messages/{id}/attachments/createUploadSession")),
        },
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
        .attachments()
        .create_upload_session(
            types::AttachmentCreateUploadSessionBody::new()
                .with_attachment_item(
                    types::AttachmentItem::new()
                        .with_attachment_type("file")
                        .with_name("harbor.jpg")
                        .with_content_type("image/jpeg")
                        .with_size(3483322),
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("uploadUrl", answer.upload_url());
    t.see("expirationDateTime", answer.expiration_date_time());
    t.see("nextExpectedRanges", answer.next_expected_ranges());
    Ok(())
}

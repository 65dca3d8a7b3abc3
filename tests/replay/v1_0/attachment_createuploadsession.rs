// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `attachment-createuploadsession`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "attachment-createuploadsession.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "attachment-createuploadsession.attachment_createuploadsession",
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
            run: Run::Replay(attachment_createuploadsession),
        },
    ],
    method_lines,
};

/// Example
fn attachment_createuploadsession(graph: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/events/{id}/attachments/createUploadSession",
        &graph.me().events().id("{id}").attachments().create_upload_session(types::AttachmentCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/me/messages/{id}/attachments/createUploadSession",
        &graph.me().messages().id("{id}").attachments().create_upload_session(types::AttachmentCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/messages/{id}/attachments/createUploadSession",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").attachments().create_upload_session(types::AttachmentCreateUploadSessionBody::new()),
    );
}

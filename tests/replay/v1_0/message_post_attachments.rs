// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-post-attachments`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-post-attachments.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-post-attachments.message_post_fileattachment",
                request: r##"POST https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=/attachments
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.fileAttachment",
  "name": "weeks.txt",
  "contentType": "text/plain",
  "contentBytes": "d2VlayAxOTogNiBNYXk7IHdlZWsgMjA6IDEzIE1heQ=="
}"##,
                responses: &[
                    r##"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.fileAttachment",
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=",
  "lastModifiedDateTime": "2024-03-19T10:07:44Z",
  "name": "weeks.txt",
  "contentType": "text/plain",
  "size": 196,
  "isInline": false,
  "contentId": null,
  "contentLocation": null,
  "contentBytes": "d2VlayAxOTogNiBNYXk7IHdlZWsgMjA6IDEzIE1heQ=="
}"##,
                ],
                repaired: false,
                typed: 12,
                operation: Some(("POST", "message-post-attachments", "/me/messages/{id}/attachments")),
            },
            run: Run::Replay(message_post_fileattachment),
        },
        Exchange {
            case: Case {
                id: "message-post-attachments.message_post_itemattachment",
                request: r##"POST https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=/attachments
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.itemAttachment",
  "name": "Company picnic",
  "item": {
    "@odata.type": "microsoft.graph.event",
    "subject": "Company picnic",
    "body": {
      "contentType": "html",
      "content": "Bring a blanket."
    },
    "start": {
      "dateTime": "2024-06-14T12:00:00",
      "timeZone": "Europe/Oslo"
    },
    "end": {
      "dateTime": "2024-06-14T16:00:00",
      "timeZone": "Europe/Oslo"
    },
    "location": {
      "displayName": "Frogner Park"
    }
  }
}"##,
                responses: &[
                    r##"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.itemAttachment",
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAJ2=",
  "lastModifiedDateTime": "2024-03-19T10:09:12Z",
  "name": "Company picnic",
  "contentType": null,
  "size": 5180,
  "isInline": false
}"##,
                ],
                repaired: false,
                typed: 15,
                operation: Some(("POST", "message-post-attachments", "/me/messages/{id}/attachments")),
            },
            run: Run::Replay(message_post_itemattachment),
        },
    ],
    method_lines,
};

/// Example 1: Attach a file
fn message_post_fileattachment(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
        .attachments()
        .create(
            types::FileAttachment::new()
                .with_name("weeks.txt")
                .with_content_type("text/plain")
                .with_untyped(
                    "contentBytes",
                    "d2VlayAxOTogNiBNYXk7IHdlZWsgMjA6IDEzIE1heQ==",
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.cast::<_, types::FileAttachment>("", &answer)?;
    t.see("id", v1.id());
    t.see("lastModifiedDateTime", v1.last_modified_date_time());
    t.see("name", v1.name());
    t.see("contentType", v1.content_type());
    t.see("size", v1.size());
    t.see("isInline", v1.is_inline());
    t.see("contentId", v1.content_id());
    t.see("contentLocation", v1.content_location());
    t.see("contentBytes", v1.content_bytes());
    Ok(())
}

/// Example 2: Attach an event
fn message_post_itemattachment(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=")
        .attachments()
        .create(
            types::ItemAttachment::new()
                .with_name("Company picnic")
                .with_untyped(
                    "item",
                    docwright::serde_json::from_str::<
                        docwright::serde_json::Value,
                    >(
                        "{\"@odata.type\":\"microsoft.graph.event\",\"subject\":\"Company picnic\",\"body\":{\"contentType\":\"html\",\"content\":\"Bring a blanket.\"},\"start\":{\"dateTime\":\"2024-06-14T12:00:00\",\"timeZone\":\"Europe/Oslo\"},\"end\":{\"dateTime\":\"2024-06-14T16:00:00\",\"timeZone\":\"Europe/Oslo\"},\"location\":{\"displayName\":\"Frogner Park\"}}",
                    )?,
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.cast::<_, types::ItemAttachment>("", &answer)?;
    t.see("id", v1.id());
    t.see("lastModifiedDateTime", v1.last_modified_date_time());
    t.see("name", v1.name());
    t.see("contentType", v1.content_type());
    t.see("size", v1.size());
    t.see("isInline", v1.is_inline());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/messages/{id}/attachments",
        &graph.me().messages().id("{id}").attachments().create(types::Attachment::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/messages/{id}/attachments",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").attachments().create(types::Attachment::new()),
    );
    table.row(
        "POST",
        "/me/mailFolders/{id}/messages/{id}/attachments",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").attachments().create(types::Attachment::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").attachments().create(types::Attachment::new()),
    );
}

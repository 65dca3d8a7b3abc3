// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `attachment-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "attachment-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "attachment-get.attachment_get_file",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/attachments/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.fileAttachment",
  "@odata.mediaContentType": "text/plain",
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=",
  "lastModifiedDateTime": "2024-03-18T08:12:36Z",
  "name": "figures-q1.txt",
  "contentType": "text/plain",
  "size": 412,
  "isInline": false,
  "contentId": "7D1E5F0C2A@contoso.com",
  "contentLocation": null,
  "contentBytes": "cmV2ZW51ZSAxMjA0MzAwOyBjb3N0IDk4ODEwMA=="
}"##,
                ],
                repaired: false,
                typed: 9,
                operation: Some(("GET", "attachment-get", "/me/messages/{id}/attachments/{id}")),
            },
            run: Run::Replay(attachment_get_file),
        },
        Exchange {
            case: Case {
                id: "attachment-get.attachment_get_item",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/attachments/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAL8=?$expand=microsoft.graph.itemattachment/item
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.itemAttachment",
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAL8=",
  "lastModifiedDateTime": "2024-03-18T08:12:36Z",
  "name": "Draft of the figures",
  "contentType": null,
  "size": 32005,
  "isInline": false,
  "item": {
    "@odata.type": "#microsoft.graph.message",
    "id": "",
    "createdDateTime": "2024-03-11T16:20:09Z",
    "receivedDateTime": "2024-03-11T08:20:11-08:00",
    "hasAttachments": false,
    "subject": "Draft of the figures",
    "importance": "normal",
    "isRead": true,
    "body": {
      "contentType": "html",
      "content": "<p>Not final.</p>"
    },
    "from": { "emailAddress": { "name": "Tomás Figueroa", "address": "tomas.figueroa@contoso.com" } }
  }
}"##,
                ],
                repaired: false,
                typed: 17,
                operation: Some(("GET", "attachment-get", "/me/messages/{id}/attachments/{id}")),
            },
            run: Run::Replay(attachment_get_item),
        },
        Exchange {
            case: Case {
                id: "attachment-get.attachment_get_value",
                request: r#"GET https://graph.microsoft.com/v1.0/me/events/AAMkADk0MGFkODE3LWE4MmYENAAA=/attachments/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=/$value
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: text/plain

revenue 1204300; cost 988100"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "attachment-get", "/me/events/{id}/attachments/{id}/$value")),
            },
            run: Run::Replay(attachment_get_value),
        },
    ],
    method_lines,
};

/// Example 1: Read a file
fn attachment_get_file(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .attachments()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=")
        .get();
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

/// Example 2: Read an attached message with the item
fn attachment_get_item(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .attachments()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAL8=")
        .get()
        .expand(["microsoft.graph.itemattachment/item"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.cast::<_, types::ItemAttachment>("", &answer)?;
    t.see("id", v1.id());
    t.see("lastModifiedDateTime", v1.last_modified_date_time());
    t.see("name", v1.name());
    t.see("contentType", v1.content_type());
    t.see("size", v1.size());
    t.see("isInline", v1.is_inline());
    let v2 = t.some("item", v1.item())?;
    let v3 = t.cast::<_, types::Message>("item", v2)?;
    t.see("item.id", v3.id());
    t.see("item.createdDateTime", v3.created_date_time());
    t.see("item.receivedDateTime", v3.received_date_time());
    t.see("item.hasAttachments", v3.has_attachments());
    t.see("item.subject", v3.subject());
    t.see("item.importance", v3.importance());
    t.see("item.isRead", v3.is_read());
    let v4 = t.some("item.body", v3.body())?;
    t.see("item.body.contentType", v4.content_type());
    t.see("item.body.content", v4.content());
    let v5 = t.some("item.from", v3.from_())?;
    let v6 = t.some("item.from.emailAddress", v5.email_address())?;
    t.see("item.from.emailAddress.name", v6.name());
    t.see("item.from.emailAddress.address", v6.address());
    Ok(())
}

/// Example 3: Read the raw content of a file of an event
fn attachment_get_value(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .events()
        .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
        .attachments()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=")
        .value()
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/events/{id}/attachments/{id}",
        &graph.me().events().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/events/{id}/attachments/{id}",
        &graph.users().id("{id | userPrincipalName}").events().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/calendars/{id}/events/{id}/attachments/{id}",
        &graph.me().calendars().id("{id}").events().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/events/{id}/attachments/{id}/$value",
        &graph.me().events().id("{id}").attachments().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value",
        &graph.users().id("{id | userPrincipalName}").events().id("{id}").attachments().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/me/calendars/{id}/events/{id}/attachments/{id}/$value",
        &graph.me().calendars().id("{id}").events().id("{id}").attachments().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/me/messages/{id}/attachments/{id}",
        &graph.me().messages().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages/{id}/attachments/{id}",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").attachments().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/messages/{id}/attachments/{id}/$value",
        &graph.me().messages().id("{id}").attachments().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").attachments().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages/{id}/attachments/{id}/$value",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").attachments().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}/$value",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").attachments().id("{id}").value().get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-list-attachments`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-list-attachments.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-list-attachments.message_list_attachments",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/attachments
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{"value":[{"@odata.type":"#microsoft.graph.fileAttachment","@odata.mediaContentType":"text/plain","id":"AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=","lastModifiedDateTime":"2024-03-18T08:12:36Z","name":"figures-q1.txt","contentType":"text/plain","size":412,"isInline":false,"contentId":null,"contentBytes":"cmV2ZW51ZSAxMjA0MzAwOyBjb3N0IDk4ODEwMA=="},{"@odata.type":"#microsoft.graph.itemAttachment","id":"AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAJ2=","lastModifiedDateTime":"2024-03-18T08:12:36Z","name":"Review of the figures","contentType":null,"size":31020,"isInline":false},{"@odata.type":"#microsoft.graph.referenceAttachment","id":"AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAK4=","lastModifiedDateTime":"2024-03-18T08:12:37Z","name":"Forecast","contentType":null,"size":382,"isInline":false}]}"##,
                ],
                repaired: true,
                typed: 20,
                operation: Some(("GET", "message-list-attachments", "/me/messages/{id}/attachments")),
            },
            run: Run::Replay(message_list_attachments),
        },
    ],
    method_lines,
};

/// Example
fn message_list_attachments(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .attachments()
        .list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    let v2 = t.cast::<_, types::FileAttachment>("value[0]", v1)?;
    t.see("value[0].id", v2.id());
    t.see("value[0].lastModifiedDateTime", v2.last_modified_date_time());
    t.see("value[0].name", v2.name());
    t.see("value[0].contentType", v2.content_type());
    t.see("value[0].size", v2.size());
    t.see("value[0].isInline", v2.is_inline());
    t.see("value[0].contentId", v2.content_id());
    t.see("value[0].contentBytes", v2.content_bytes());
    let v3 = t.item("value[1]", answer.items(), 1)?;
    let v4 = t.cast::<_, types::ItemAttachment>("value[1]", v3)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].lastModifiedDateTime", v4.last_modified_date_time());
    t.see("value[1].name", v4.name());
    t.see("value[1].contentType", v4.content_type());
    t.see("value[1].size", v4.size());
    t.see("value[1].isInline", v4.is_inline());
    let v5 = t.item("value[2]", answer.items(), 2)?;
    let v6 = t.cast::<_, types::ReferenceAttachment>("value[2]", v5)?;
    t.see("value[2].id", v6.id());
    t.see("value[2].lastModifiedDateTime", v6.last_modified_date_time());
    t.see("value[2].name", v6.name());
    t.see("value[2].contentType", v6.content_type());
    t.see("value[2].size", v6.size());
    t.see("value[2].isInline", v6.is_inline());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/messages/{id}/attachments",
        &graph.me().messages().id("{id}").attachments().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/messages/{id}/attachments",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").attachments().list(),
    );
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages/{id}/attachments",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").attachments().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").attachments().list(),
    );
}

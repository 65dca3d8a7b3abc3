// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-get.message_get_text",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=?$select=subject,body,bodyPreview,uniqueBody
Prefer: outlook.body-content-type="text"
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json
Preference-Applied: outlook.body-content-type="text"

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/messages(subject,body,bodyPreview,uniqueBody)/$entity",
  "@odata.etag": "W/\"CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAw6f3k\"",
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
  "subject": "Quarterly figures are in",
  "bodyPreview": "Hi Lars, the figures for the first quarter are attached.",
  "body": {
    "contentType": "text",
    "content": "Hi Lars, the figures for the first quarter are attached.\r\n\r\nPriya"
  },
  "uniqueBody": {
    "contentType": "text",
    "content": "Hi Lars, the figures for the first quarter are attached."
  }
}"#,
                ],
                repaired: false,
                typed: 7,
                operation: Some(("GET", "message-get", "/me/messages/{id}")),
            },
            run: Run::Replay(message_get_text),
        },
        Exchange {
            case: Case {
                id: "message-get.message_get_headers",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=?$select=internetMessageHeaders
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
  "internetMessageHeaders": [
    {
      "name": "Received",
      "value": "from AM6PR03MB5142.eurprd03.prod.outlook.com by AM6PR03MB5142.eurprd03.prod.outlook.com; Mon, 18 Mar 2024 08:12:41 +0000"
    },
    {
      "name": "x-contoso-ticket",
      "value": "FIN-2041"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 5,
                operation: Some(("GET", "message-get", "/me/messages/{id}")),
            },
            run: Run::Replay(message_get_headers),
        },
        Exchange {
            case: Case {
                id: "message-get.message_get_expand",
                request: r#"GET https://graph.microsoft.com/v1.0/users/3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4/mailFolders/inbox/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=?$select=subject,flag,receivedDateTime&$expand=attachments
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
  "receivedDateTime": "2024-03-18T08:12:41Z",
  "subject": "Quarterly figures are in",
  "flag": {
    "flagStatus": "flagged",
    "startDateTime": { "dateTime": "2024-03-18T00:00:00.0000000", "timeZone": "UTC" },
    "dueDateTime": { "dateTime": "2024-03-22T00:00:00.0000000", "timeZone": "UTC" }
  },
  "attachments": [
    {
      "@odata.type": "#microsoft.graph.fileAttachment",
      "@odata.mediaContentType": "text/plain",
      "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=",
      "lastModifiedDateTime": "2024-03-18T08:12:36Z",
      "name": "figures-q1.txt",
      "contentType": "text/plain",
      "size": 412,
      "isInline": false,
      "contentId": null,
      "contentLocation": null,
      "contentBytes": "cmV2ZW51ZSAxMjA0MzAwOyBjb3N0IDk4ODEwMA=="
    }
  ]
}"##,
                ],
                repaired: false,
                typed: 17,
                operation: Some(("GET", "message-get", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}")),
            },
            run: Run::Replay(message_get_expand),
        },
        Exchange {
            case: Case {
                id: "message-get.message_get_mime",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/$value
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: text/plain

From: Priya Raman <priya.raman@contoso.com>
To: Lars Nygaard <lars.nygaard@contoso.com>
Subject: Quarterly figures are in
Date: Mon, 18 Mar 2024 08:12:36 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset="us-ascii"

Hi Lars, the figures for the first quarter are attached."#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "message-get", "/me/messages/{id}/$value")),
            },
            run: Run::Replay(message_get_mime),
        },
    ],
    method_lines,
};

/// Example 1: Read some properties with the body as text
fn message_get_text(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .get()
        .select(["subject", "body", "bodyPreview", "uniqueBody"])
        .prefer("outlook.body-content-type=\"text\"");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("subject", answer.subject());
    t.see("bodyPreview", answer.body_preview());
    let v1 = t.some("body", answer.body())?;
    t.see("body.contentType", v1.content_type());
    t.see("body.content", v1.content());
    let v2 = t.some("uniqueBody", answer.unique_body())?;
    t.see("uniqueBody.contentType", v2.content_type());
    t.see("uniqueBody.content", v2.content());
    Ok(())
}

/// Example 2: Read the Internet message headers
fn message_get_headers(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .get()
        .select(["internetMessageHeaders"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    let v1 = t.some("internetMessageHeaders", answer.internet_message_headers())?;
    let v2 = t.item("internetMessageHeaders[0]", v1, 0)?;
    t.see("internetMessageHeaders[0].name", v2.name());
    t.see("internetMessageHeaders[0].value", v2.value());
    let v3 = t.item("internetMessageHeaders[1]", v1, 1)?;
    t.see("internetMessageHeaders[1].name", v3.name());
    t.see("internetMessageHeaders[1].value", v3.value());
    Ok(())
}

/// Example 3: Read a flagged message with its attachments
fn message_get_expand(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4")
        .mail_folders()
        .id("inbox")
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .get()
        .select(["subject", "flag", "receivedDateTime"])
        .expand(["attachments"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("receivedDateTime", answer.received_date_time());
    t.see("subject", answer.subject());
    let v1 = t.some("flag", answer.flag())?;
    t.see("flag.flagStatus", v1.flag_status());
    let v2 = t.some("flag.startDateTime", v1.start_date_time())?;
    t.see("flag.startDateTime.dateTime", v2.date_time());
    t.see("flag.startDateTime.timeZone", v2.time_zone());
    let v3 = t.some("flag.dueDateTime", v1.due_date_time())?;
    t.see("flag.dueDateTime.dateTime", v3.date_time());
    t.see("flag.dueDateTime.timeZone", v3.time_zone());
    let v4 = t.some("attachments", answer.attachments())?;
    let v5 = t.item("attachments[0]", v4, 0)?;
    let v6 = t.cast::<_, types::FileAttachment>("attachments[0]", v5)?;
    t.see("attachments[0].id", v6.id());
    t.see("attachments[0].lastModifiedDateTime", v6.last_modified_date_time());
    t.see("attachments[0].name", v6.name());
    t.see("attachments[0].contentType", v6.content_type());
    t.see("attachments[0].size", v6.size());
    t.see("attachments[0].isInline", v6.is_inline());
    t.see("attachments[0].contentId", v6.content_id());
    t.see("attachments[0].contentLocation", v6.content_location());
    t.see("attachments[0].contentBytes", v6.content_bytes());
    Ok(())
}

/// Example 4: Read the MIME content
fn message_get_mime(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .value()
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/messages/{id}",
        &graph.me().messages().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/messages/{id}",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages/{id}",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").get(),
    );
    table.row(
        "GET",
        "/me/messages/{id}/$value",
        &graph.me().messages().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/messages/{id}/$value",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages/{id}/$value",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").value().get(),
    );
}

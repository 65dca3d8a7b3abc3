// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list-messages`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list-messages.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list-messages.user_list_messages",
                request: r#"GET https://graph.microsoft.com/v1.0/me/messages?$select=sender,subject
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/messages(sender,subject)",
  "value": [
    {
      "@odata.etag": "W/\"CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAw6f3k\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
      "subject": "Quarterly figures are in",
      "sender": {
        "emailAddress": {
          "name": "Priya Raman",
          "address": "priya.raman@contoso.com"
        }
      }
    },
    {
      "@odata.etag": "W/\"CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAw6f3l\"",
      "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=",
      "subject": "Lunch on Thursday?",
      "sender": {
        "emailAddress": {
          "name": "Lars Nygaard",
          "address": "lars.nygaard@contoso.com"
        }
      }
    }
  ],
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/messages?$select=sender%2csubject&$skip=10"
}"#,
                ],
                repaired: false,
                typed: 8,
                operation: Some(("GET", "user-list-messages", "/me/messages")),
            },
            run: Run::Replay(user_list_messages),
        },
        Exchange {
            case: Case {
                id: "user-list-messages.user_list_messages_unread",
                request: r#"GET https://graph.microsoft.com/v1.0/users/lars.nygaard@contoso.com/mailFolders/inbox/messages?$filter=isRead eq false&$top=1&$count=true
Prefer: outlook.body-content-type="text"
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.count": 3,
  "value": [
    {
      "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
      "createdDateTime": "2024-03-18T08:12:40Z",
      "lastModifiedDateTime": "2024-03-18T08:12:41.3061874Z",
      "changeKey": "CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAw6f3k",
      "categories": [],
      "receivedDateTime": "2024-03-18T08:12:41Z",
      "sentDateTime": "2024-03-18T09:12:36+01:00",
      "hasAttachments": true,
      "internetMessageId": "<AM6PR03MB5142C0F3@AM6PR03MB5142.eurprd03.prod.outlook.com>",
      "subject": "Quarterly figures are in",
      "bodyPreview": "Hi Lars, the figures for the first quarter are attached.",
      "importance": "high",
      "parentFolderId": "AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=",
      "conversationId": "AAQkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyBAQAPm3=",
      "conversationIndex": "AQHaeQ1kq0sV7bW2rEmU5cZz",
      "isDeliveryReceiptRequested": null,
      "isReadReceiptRequested": false,
      "isRead": false,
      "isDraft": false,
      "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkADk0MGFkODE3&exvsurl=1&viewmodel=ReadMessageItem",
      "inferenceClassification": "focused",
      "body": {
        "contentType": "text",
        "content": "Hi Lars, the figures for the first quarter are attached.\r\n\r\nPriya"
      },
      "sender": { "emailAddress": { "name": "Priya Raman", "address": "priya.raman@contoso.com" } },
      "from": { "emailAddress": { "name": "Priya Raman", "address": "priya.raman@contoso.com" } },
      "toRecipients": [
        { "emailAddress": { "name": "Lars Nygaard", "address": "lars.nygaard@contoso.com" } }
      ],
      "ccRecipients": [],
      "bccRecipients": [],
      "replyTo": [],
      "flag": { "flagStatus": "notFlagged" }
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 33,
                operation: Some(("GET", "user-list-messages", "/users/{id | userPrincipalName}/mailFolders/{id}/messages")),
            },
            run: Run::Replay(user_list_messages_unread),
        },
    ],
    method_lines,
};

/// Example 1: List the messages of a mailbox
fn user_list_messages(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().messages().list().select(["sender", "subject"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].subject", v1.subject());
    let v2 = t.some("value[0].sender", v1.sender())?;
    let v3 = t.some("value[0].sender.emailAddress", v2.email_address())?;
    t.see("value[0].sender.emailAddress.name", v3.name());
    t.see("value[0].sender.emailAddress.address", v3.address());
    let v4 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].subject", v4.subject());
    let v5 = t.some("value[1].sender", v4.sender())?;
    let v6 = t.some("value[1].sender.emailAddress", v5.email_address())?;
    t.see("value[1].sender.emailAddress.name", v6.name());
    t.see("value[1].sender.emailAddress.address", v6.address());
    Ok(())
}

/// Example 2: List the unread messages of a folder
fn user_list_messages_unread(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("lars.nygaard@contoso.com")
        .mail_folders()
        .id("inbox")
        .messages()
        .list()
        .filter("isRead eq false")
        .top(1)
        .count(true)
        .prefer("outlook.body-content-type=\"text\"");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].createdDateTime", v1.created_date_time());
    t.see("value[0].lastModifiedDateTime", v1.last_modified_date_time());
    t.see("value[0].changeKey", v1.change_key());
    t.see("value[0].categories", v1.categories());
    t.see("value[0].receivedDateTime", v1.received_date_time());
    t.see("value[0].sentDateTime", v1.sent_date_time());
    t.see("value[0].hasAttachments", v1.has_attachments());
    t.see("value[0].internetMessageId", v1.internet_message_id());
    t.see("value[0].subject", v1.subject());
    t.see("value[0].bodyPreview", v1.body_preview());
    t.see("value[0].importance", v1.importance());
    t.see("value[0].parentFolderId", v1.parent_folder_id());
    t.see("value[0].conversationId", v1.conversation_id());
    t.see("value[0].conversationIndex", v1.conversation_index());
    t.see("value[0].isDeliveryReceiptRequested", v1.is_delivery_receipt_requested());
    t.see("value[0].isReadReceiptRequested", v1.is_read_receipt_requested());
    t.see("value[0].isRead", v1.is_read());
    t.see("value[0].isDraft", v1.is_draft());
    t.see("value[0].webLink", v1.web_link());
    t.see("value[0].inferenceClassification", v1.inference_classification());
    let v2 = t.some("value[0].body", v1.body())?;
    t.see("value[0].body.contentType", v2.content_type());
    t.see("value[0].body.content", v2.content());
    let v3 = t.some("value[0].sender", v1.sender())?;
    let v4 = t.some("value[0].sender.emailAddress", v3.email_address())?;
    t.see("value[0].sender.emailAddress.name", v4.name());
    t.see("value[0].sender.emailAddress.address", v4.address());
    let v5 = t.some("value[0].from", v1.from_())?;
    let v6 = t.some("value[0].from.emailAddress", v5.email_address())?;
    t.see("value[0].from.emailAddress.name", v6.name());
    t.see("value[0].from.emailAddress.address", v6.address());
    let v7 = t.some("value[0].toRecipients", v1.to_recipients())?;
    let v8 = t.item("value[0].toRecipients[0]", v7, 0)?;
    let v9 = t.some("value[0].toRecipients[0].emailAddress", v8.email_address())?;
    t.see("value[0].toRecipients[0].emailAddress.name", v9.name());
    t.see("value[0].toRecipients[0].emailAddress.address", v9.address());
    t.empty_list("value[0].ccRecipients", v1.cc_recipients());
    t.empty_list("value[0].bccRecipients", v1.bcc_recipients());
    t.empty_list("value[0].replyTo", v1.reply_to());
    let v13 = t.some("value[0].flag", v1.flag())?;
    t.see("value[0].flag.flagStatus", v13.flag_status());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/messages",
        &graph.me().messages().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/messages",
        &graph.users().id("{id | userPrincipalName}").messages().list(),
    );
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages",
        &graph.me().mail_folders().id("{id}").messages().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().list(),
    );
}

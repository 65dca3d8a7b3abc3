// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-post-messages`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-post-messages.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-post-messages.user_post_messages",
                request: r#"POST https://graph.microsoft.com/v1.0/me/messages
Content-Type: application/json

{
  "subject": "Offsite in May: which week?",
  "importance": "low",
  "body": {
    "contentType": "html",
    "content": "<p>Week <b>19</b> or week 20?</p>"
  },
  "toRecipients": [
    {
      "emailAddress": {
        "name": "Imani Okafor",
        "address": "imani.okafor@contoso.com"
      }
    }
  ],
  "categories": [ "Planning" ]
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/messages/$entity",
  "@odata.etag": "W/\"CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAx0b2c\"",
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=",
  "createdDateTime": "2024-03-19T10:05:02Z",
  "changeKey": "CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAx0b2c",
  "categories": [ "Planning" ],
  "receivedDateTime": "2024-03-19T10:05:02Z",
  "hasAttachments": false,
  "subject": "Offsite in May: which week?",
  "importance": "low",
  "isDraft": true,
  "isRead": true,
  "isDeliveryReceiptRequested": false,
  "inferenceClassification": "focused",
  "body": {
    "contentType": "html",
    "content": "<p>Week <b>19</b> or week 20?</p>"
  },
  "sender": null,
  "from": null,
  "toRecipients": [
    {
      "emailAddress": {
        "name": "Imani Okafor",
        "address": "imani.okafor@contoso.com"
      }
    }
  ],
  "ccRecipients": [],
  "flag": { "flagStatus": "notFlagged" }
}"#,
                ],
                repaired: false,
                typed: 27,
                operation: Some(("POST", "user-post-messages", "/me/messages")),
            },
            run: Run::Replay(user_post_messages),
        },
        Exchange {
            case: Case {
                id: "user-post-messages.user_post_messages_headers",
                request: r#"POST https://graph.microsoft.com/v1.0/users/imani.okafor@contoso.com/messages
Content-Type: application/json

{
  "subject": "Ticket FIN-2041 is closed",
  "body": {
    "contentType": "text",
    "content": "Nothing more to do."
  },
  "internetMessageHeaders": [
    { "name": "x-contoso-ticket", "value": "FIN-2041" },
    { "name": "x-contoso-team", "value": "finance" }
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
  "subject": "Ticket FIN-2041 is closed",
  "isDraft": true,
  "body": { "contentType": "text", "content": "Nothing more to do." },
  "internetMessageHeaders": [
    { "name": "x-contoso-ticket", "value": "FIN-2041" },
    { "name": "x-contoso-team", "value": "finance" }
  ]
}"#,
                ],
                repaired: false,
                typed: 16,
                operation: Some(("POST", "user-post-messages", "/users/{id | userPrincipalName}/messages")),
            },
            run: Run::Replay(user_post_messages_headers),
        },
    ],
    method_lines,
};

/// Example 1: Make a draft
fn user_post_messages(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .create(
            types::Message::new()
                .with_subject("Offsite in May: which week?")
                .with_importance(types::Importance::Low)
                .with_body(
                    types::ItemBody::new()
                        .with_content_type(types::BodyType::Html)
                        .with_content("<p>Week <b>19</b> or week 20?</p>"),
                )
                .with_to_recipients([
                    types::Recipient::new()
                        .with_email_address(
                            types::EmailAddress::new()
                                .with_name("Imani Okafor")
                                .with_address("imani.okafor@contoso.com"),
                        ),
                ])
                .with_categories(["Planning"]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("changeKey", answer.change_key());
    t.see("categories", answer.categories());
    t.see("receivedDateTime", answer.received_date_time());
    t.see("hasAttachments", answer.has_attachments());
    t.see("subject", answer.subject());
    t.see("importance", answer.importance());
    t.see("isDraft", answer.is_draft());
    t.see("isRead", answer.is_read());
    t.see("isDeliveryReceiptRequested", answer.is_delivery_receipt_requested());
    t.see("inferenceClassification", answer.inference_classification());
    let v1 = t.some("body", answer.body())?;
    t.see("body.contentType", v1.content_type());
    t.see("body.content", v1.content());
    t.null("sender", answer.sender().is_none());
    t.null("from", answer.from_().is_none());
    let v2 = t.some("toRecipients", answer.to_recipients())?;
    let v3 = t.item("toRecipients[0]", v2, 0)?;
    let v4 = t.some("toRecipients[0].emailAddress", v3.email_address())?;
    t.see("toRecipients[0].emailAddress.name", v4.name());
    t.see("toRecipients[0].emailAddress.address", v4.address());
    t.empty_list("ccRecipients", answer.cc_recipients());
    let v6 = t.some("flag", answer.flag())?;
    t.see("flag.flagStatus", v6.flag_status());
    Ok(())
}

/// Example 2: Make a draft with custom headers
fn user_post_messages_headers(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("imani.okafor@contoso.com")
        .messages()
        .create(
            types::Message::new()
                .with_subject("Ticket FIN-2041 is closed")
                .with_body(
                    types::ItemBody::new()
                        .with_content_type(types::BodyType::Text)
                        .with_content("Nothing more to do."),
                )
                .with_internet_message_headers([
                    types::InternetMessageHeader::new()
                        .with_name("x-contoso-ticket")
                        .with_value("FIN-2041"),
                    types::InternetMessageHeader::new()
                        .with_name("x-contoso-team")
                        .with_value("finance"),
                ]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("subject", answer.subject());
    t.see("isDraft", answer.is_draft());
    let v1 = t.some("body", answer.body())?;
    t.see("body.contentType", v1.content_type());
    t.see("body.content", v1.content());
    let v2 = t.some("internetMessageHeaders", answer.internet_message_headers())?;
    let v3 = t.item("internetMessageHeaders[0]", v2, 0)?;
    t.see("internetMessageHeaders[0].name", v3.name());
    t.see("internetMessageHeaders[0].value", v3.value());
    let v4 = t.item("internetMessageHeaders[1]", v2, 1)?;
    t.see("internetMessageHeaders[1].name", v4.name());
    t.see("internetMessageHeaders[1].value", v4.value());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/messages",
        &graph.me().messages().create(types::Message::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/messages",
        &graph.users().id("{id | userPrincipalName}").messages().create(types::Message::new()),
    );
    table.row(
        "POST",
        "/me/mailFolders/{id}/messages",
        &graph.me().mail_folders().id("{id}").messages().create(types::Message::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().create(types::Message::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-sendmail`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-sendmail.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-sendmail.user_sendmail",
                request: r#"POST https://graph.microsoft.com/v1.0/me/sendMail
Content-Type: application/json

{
  "message": {
    "subject": "Meet for lunch?",
    "body": {
      "contentType": "text",
      "content": "The new place by the harbor is open."
    },
    "toRecipients": [
      { "emailAddress": { "address": "wen.zhao@contoso.com" } }
    ],
    "ccRecipients": [
      { "emailAddress": { "name": "Tomás Figueroa", "address": "tomas.figueroa@contoso.com" } }
    ]
  },
  "saveToSentItems": false
}"#,
                responses: &[
                    r#"HTTP/1.1 202
"#,
                ],
                repaired: false,
                typed: 7,
                operation: Some(("POST", "user-sendmail", "/me/sendMail")),
            },
            run: Run::Replay(user_sendmail),
        },
        Exchange {
            case: Case {
                id: "user-sendmail.user_sendmail_attachment",
                request: r##"POST https://graph.microsoft.com/v1.0/users/imani.okafor@contoso.com/sendMail
Content-Type: application/json

{
  "message": {
    "subject": "Agenda for Monday",
    "importance": "normal",
    "body": { "contentType": "html", "content": "<p>See attached.</p>" },
    "toRecipients": [
      { "emailAddress": { "address": "planning@contoso.com" } }
    ],
    "attachments": [
      {
        "@odata.type": "#microsoft.graph.fileAttachment",
        "name": "agenda.txt",
        "contentType": "text/plain",
        "contentBytes": "MS4gQnVkZ2V0ICAyLiBIaXJpbmcgIDMuIE1vdmUgdG8gdGhlIG5ldyBvZmZpY2U="
      }
    ]
  }
}"##,
                responses: &[
                    r#"HTTP/1.1 202
"#,
                ],
                repaired: false,
                typed: 8,
                operation: Some(("POST", "user-sendmail", "/users/{id | userPrincipalName}/sendMail")),
            },
            run: Run::Replay(user_sendmail_attachment),
        },
        Exchange {
            case: Case {
                id: "user-sendmail.user_sendmail_mime",
                request: r#"POST https://graph.microsoft.com/v1.0/me/sendMail
Content-Type: text/plain

RnJvbTogaW1hbmkub2thZm9yQGNvbnRvc28uY29tDQpUbzogd2VuLnpoYW9AY29udG9zby5jb20NClN1YmplY3Q6IFJvb21zIGZvciBNYXkNCg0KQmlyY2ggaXMgZnJlZS4NCg=="#,
                responses: &[
                    r#"HTTP/1.1 202
"#,
                    r#"HTTP/1.1 400
Content-Type: application/json

{
  "error": {
    "code": "ErrorMimeContentInvalidBase64String",
    "message": "Invalid base64 string for MIME content."
  }
}"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("POST", "user-sendmail", "/me/sendMail")),
            },
            run: Run::Replay(user_sendmail_mime),
        },
    ],
    method_lines,
};

/// Example 1: Send a message without keeping it
fn user_sendmail(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .send_mail(
            types::UserSendMailBody::new()
                .with_message(
                    types::Message::new()
                        .with_subject("Meet for lunch?")
                        .with_body(
                            types::ItemBody::new()
                                .with_content_type(types::BodyType::Text)
                                .with_content("The new place by the harbor is open."),
                        )
                        .with_to_recipients([
                            types::Recipient::new()
                                .with_email_address(
                                    types::EmailAddress::new()
                                        .with_address("wen.zhao@contoso.com"),
                                ),
                        ])
                        .with_cc_recipients([
                            types::Recipient::new()
                                .with_email_address(
                                    types::EmailAddress::new()
                                        .with_name("Tomás Figueroa")
                                        .with_address("tomas.figueroa@contoso.com"),
                                ),
                        ]),
                )
                .with_save_to_sent_items(false),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Send a message with a file
fn user_sendmail_attachment(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("imani.okafor@contoso.com")
        .send_mail(
            types::UserSendMailBody::new()
                .with_message(
                    types::Message::new()
                        .with_subject("Agenda for Monday")
                        .with_importance(types::Importance::Normal)
                        .with_body(
                            types::ItemBody::new()
                                .with_content_type(types::BodyType::Html)
                                .with_content("<p>See attached.</p>"),
                        )
                        .with_to_recipients([
                            types::Recipient::new()
                                .with_email_address(
                                    types::EmailAddress::new()
                                        .with_address("planning@contoso.com"),
                                ),
                        ])
                        .with_attachments([
                            types::FileAttachment::new()
                                .with_name("agenda.txt")
                                .with_content_type("text/plain")
                                .with_untyped(
                                    "contentBytes",
                                    "MS4gQnVkZ2V0ICAyLiBIaXJpbmcgIDMuIE1vdmUgdG8gdGhlIG5ldyBvZmZpY2U=",
                                )
                                .upcast::<types::Attachment>(),
                        ]),
                ),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 3: Send MIME content
fn user_sendmail_mime(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .send_mail(types::UserSendMailBody::new())
        .text(
            "text/plain",
            "RnJvbTogaW1hbmkub2thZm9yQGNvbnRvc28uY29tDQpUbzogd2VuLnpoYW9AY29udG9zby5jb20NClN1YmplY3Q6IFJvb21zIGZvciBNYXkNCg0KQmlyY2ggaXMgZnJlZS4NCg==",
        );
    t.request(&request)?;
    {
        t.other_answer(0, &request)?;
    }
    {
        t.failure(1, &request)?;
    }
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/sendMail",
        &graph.me().send_mail(types::UserSendMailBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/sendMail",
        &graph.users().id("{id | userPrincipalName}").send_mail(types::UserSendMailBody::new()),
    );
}

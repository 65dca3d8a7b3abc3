// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-reply`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-reply.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-reply.post-me-messages-id-reply",
                request: r#"POST https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/reply
Content-Type: application/json

{
  "comment": "Thank you, Priya. I will look at them tomorrow."
}"#,
                responses: &[
                    r#"HTTP/1.1 202
"#,
                ],
                repaired: false,
                typed: 1,
                operation: Some(("POST", "message-reply", "/me/messages/{id}/reply")),
            },
            run: Run::Replay(post_me_messages_id_reply),
        },
        Exchange {
            case: Case {
                id: "message-reply.post-users-id-userPrincipalName-mailFolders-id-messages-id-reply",
                request: r#"POST https://graph.microsoft.com/v1.0/users/lars.nygaard@contoso.com/mailFolders/inbox/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=/reply
Content-Type: application/json

{
  "message": {
    "toRecipients": [
      { "emailAddress": { "name": "Priya Raman", "address": "priya.raman@contoso.com" } },
      { "emailAddress": { "name": "Finance", "address": "finance@contoso.com" } }
    ]
  },
  "comment": "Adding the team."
}"#,
                responses: &[
                    r#"HTTP/1.1 202
"#,
                ],
                repaired: false,
                typed: 5,
                operation: Some(("POST", "message-reply", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply")),
            },
            run: Run::Replay(post_users_id_user_principal_name_mail_folders_id_messages_id_reply),
        },
    ],
    method_lines,
};

/// Example 1: Answer with a comment
fn post_me_messages_id_reply(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .reply(
            types::MessageReplyBody::new()
                .with_comment("Thank you, Priya. I will look at them tomorrow."),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Answer and add a recipient
fn post_users_id_user_principal_name_mail_folders_id_messages_id_reply(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("lars.nygaard@contoso.com")
        .mail_folders()
        .id("inbox")
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .reply(
            types::MessageReplyBody::new()
                .with_message(
                    types::Message::new()
                        .with_to_recipients([
                            types::Recipient::new()
                                .with_email_address(
                                    types::EmailAddress::new()
                                        .with_name("Priya Raman")
                                        .with_address("priya.raman@contoso.com"),
                                ),
                            types::Recipient::new()
                                .with_email_address(
                                    types::EmailAddress::new()
                                        .with_name("Finance")
                                        .with_address("finance@contoso.com"),
                                ),
                        ]),
                )
                .with_comment("Adding the team."),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/messages/{id}/reply",
        &graph.me().messages().id("{id}").reply(types::MessageReplyBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/messages/{id}/reply",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").reply(types::MessageReplyBody::new()),
    );
    table.row(
        "POST",
        "/me/mailFolders/{id}/messages/{id}/reply",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").reply(types::MessageReplyBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").reply(types::MessageReplyBody::new()),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `message-reply`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "message-reply.1",
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
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "message-reply.2",
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
        run: Run::Replay(example_2),
    },
];

/// Example 1: Answer with a comment
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
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

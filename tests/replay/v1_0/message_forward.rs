// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-forward`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-forward.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-forward.message_forward",
                request: r#"POST https://graph.microsoft.com/v1.0/me/messages/{id}/forward
Content-Type: application/json
Content-Length: 175

{
  "comment": "For your records.",
  "toRecipients": [
    {
      "emailAddress": {
        "name": "Wen Zhao",
        "address": "wen.zhao@contoso.com"
      }
    }
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 202
"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("POST", "message-forward", "/me/messages/{id}/forward")),
            },
            run: Run::Replay(message_forward),
        },
    ],
    method_lines,
};

/// Example
fn message_forward(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("{id}")
        .forward(
            types::MessageForwardBody::new()
                .with_comment("For your records.")
                .with_to_recipients([
                    types::Recipient::new()
                        .with_email_address(
                            types::EmailAddress::new()
                                .with_name("Wen Zhao")
                                .with_address("wen.zhao@contoso.com"),
                        ),
                ]),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/messages/{id}/forward",
        &graph.me().messages().id("{id}").forward(types::MessageForwardBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/messages/{id}/forward",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").forward(types::MessageForwardBody::new()),
    );
    table.row(
        "POST",
        "/me/mailFolders/{id}/messages/{id}/forward",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").forward(types::MessageForwardBody::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/forward",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").forward(types::MessageForwardBody::new()),
    );
}

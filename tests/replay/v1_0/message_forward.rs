// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `message-forward`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "message-forward.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-update`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-update.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-update.message_update",
                request: r#"PATCH https://graph.microsoft.com/v1.0/me/messages/AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=
Content-Type: application/json

{
  "isRead": true,
  "categories": [ "Finance", "Done" ],
  "inferenceClassification": "other",
  "flag": {
    "flagStatus": "complete",
    "completedDateTime": { "dateTime": "2024-03-20T15:30:00", "timeZone": "Europe/Oslo" }
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=",
  "lastModifiedDateTime": "2024-03-20T14:31:07.25Z",
  "changeKey": "CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAx2d1e",
  "categories": [ "Finance", "Done" ],
  "subject": "Quarterly figures are in",
  "isRead": true,
  "inferenceClassification": "other",
  "flag": {
    "flagStatus": "complete",
    "completedDateTime": { "dateTime": "2024-03-20T14:30:00.0000000", "timeZone": "UTC" }
  }
}"#,
                ],
                repaired: false,
                typed: 18,
                operation: Some(("PATCH", "message-update", "/me/messages/{id}")),
            },
            run: Run::Replay(message_update),
        },
    ],
    method_lines,
};

/// Example
fn message_update(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .messages()
        .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
        .update(
            types::Message::new()
                .with_is_read(true)
                .with_categories(["Finance", "Done"])
                .with_inference_classification(types::InferenceClassificationType::Other)
                .with_flag(
                    types::FollowupFlag::new()
                        .with_flag_status(types::FollowupFlagStatus::Complete)
                        .with_completed_date_time(
                            types::DateTimeTimeZone::new()
                                .with_date_time("2024-03-20T15:30:00")
                                .with_time_zone("Europe/Oslo"),
                        ),
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("lastModifiedDateTime", answer.last_modified_date_time());
    t.see("changeKey", answer.change_key());
    t.see("categories", answer.categories());
    t.see("subject", answer.subject());
    t.see("isRead", answer.is_read());
    t.see("inferenceClassification", answer.inference_classification());
    let v1 = t.some("flag", answer.flag())?;
    t.see("flag.flagStatus", v1.flag_status());
    let v2 = t.some("flag.completedDateTime", v1.completed_date_time())?;
    t.see("flag.completedDateTime.dateTime", v2.date_time());
    t.see("flag.completedDateTime.timeZone", v2.time_zone());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/me/messages/{id}",
        &graph.me().messages().id("{id}").update(types::Message::new()),
    );
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}/messages/{id}",
        &graph.users().id("{id | userPrincipalName}").messages().id("{id}").update(types::Message::new()),
    );
    table.row(
        "PATCH",
        "/me/mailFolders/{id}/messages/{id}",
        &graph.me().mail_folders().id("{id}").messages().id("{id}").update(types::Message::new()),
    );
    table.row(
        "PATCH",
        "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}",
        &graph.users().id("{id | userPrincipalName}").mail_folders().id("{id}").messages().id("{id}").update(types::Message::new()),
    );
}

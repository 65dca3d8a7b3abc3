// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `message-update`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "message-update.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

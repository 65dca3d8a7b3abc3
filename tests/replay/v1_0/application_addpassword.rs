// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `application-addpassword`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "application-addpassword.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "application-addpassword.application_addpassword",
                request: r#"POST https://graph.microsoft.com/v1.0/applications/{id}/addPassword
Content-Type: application/json

{
  "passwordCredential": {
    "displayName": "nightly job"
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.passwordCredential",
  "customKeyIdentifier": null,
  "displayName": "nightly job",
  "endDateTime": "2027-11-20T08:14:09.6120413Z",
  "hint": "Tx4",
  "keyId": "6e02f4ba-d193-4c75-8e2d-b50a71c98f36",
  "secretText": "Tx4-not.a~real-secret.just-a-sample",
  "startDateTime": "2025-11-20T08:14:09.6120413Z"
}"#,
                ],
                repaired: false,
                typed: 8,
                operation: Some(("POST", "application-addpassword", "/applications/{id}/addPassword")),
            },
            run: Run::Replay(application_addpassword),
        },
        Exchange {
            case: Case {
                id: "application-addpassword.application_addpassword_appid",
                request: r#"POST https://graph.microsoft.com/v1.0/applications(appId='1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073')/addPassword
Content-Type: application/json

{
  "passwordCredential": {
    "displayName": null,
    "startDateTime": "2026-04-01T00:00:00+02:00",
    "endDateTime": "2026-10-01T00:00:00+02:00"
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "customKeyIdentifier": null,
  "displayName": null,
  "endDateTime": "2026-09-30T22:00:00Z",
  "hint": "vB1",
  "keyId": "e08d5a13-72cf-4960-b8f4-d619c3e7a052",
  "secretText": "vB1-not.a~real-secret.just-a-sample",
  "startDateTime": "2026-03-31T22:00:00Z"
}"#,
                ],
                repaired: false,
                typed: 10,
                operation: Some(("POST", "application-addpassword", "/applications(appId='{appId}')/addPassword")),
            },
            run: Run::Replay(application_addpassword_appid),
        },
    ],
    method_lines,
};

/// Example 1: Add a secret with a name
fn application_addpassword(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications()
        .id("{id}")
        .add_password(
            types::ApplicationAddPasswordBody::new()
                .with_password_credential(
                    types::PasswordCredential::new().with_display_name("nightly job"),
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("customKeyIdentifier", answer.custom_key_identifier());
    t.see("displayName", answer.display_name());
    t.see("endDateTime", answer.end_date_time());
    t.see("hint", answer.hint());
    t.see("keyId", answer.key_id());
    t.see("secretText", answer.secret_text());
    t.see("startDateTime", answer.start_date_time());
    Ok(())
}

/// Example 2: Add a secret by client ID, with dates
fn application_addpassword_appid(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications_with_app_id("1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073")
        .add_password(
            types::ApplicationAddPasswordBody::new()
                .with_password_credential(
                    types::PasswordCredential::new()
                        .with_untyped("displayName", docwright::serde_json::Value::Null)
                        .with_start_date_time("2026-04-01T00:00:00+02:00".parse()?)
                        .with_end_date_time("2026-10-01T00:00:00+02:00".parse()?),
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("customKeyIdentifier", answer.custom_key_identifier());
    t.see("displayName", answer.display_name());
    t.see("endDateTime", answer.end_date_time());
    t.see("hint", answer.hint());
    t.see("keyId", answer.key_id());
    t.see("secretText", answer.secret_text());
    t.see("startDateTime", answer.start_date_time());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/applications/{id}/addPassword",
        &graph.applications().id("{id}").add_password(types::ApplicationAddPasswordBody::new()),
    );
    table.row(
        "POST",
        "/applications(appId='{appId}')/addPassword",
        &graph.applications_with_app_id("{appId}").add_password(types::ApplicationAddPasswordBody::new()),
    );
}

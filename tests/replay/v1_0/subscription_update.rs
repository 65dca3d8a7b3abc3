// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `subscription-update`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "subscription-update.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "subscription-update.update_subscription",
                request: r#"PATCH https://graph.microsoft.com/v1.0/subscriptions/a93f4d70-16c8-4e25-b9d3-80e75c2f61b4
Content-Type: application/json

{
  "expirationDateTime": "2026-05-11T06:00:00Z"
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity",
  "id": "a93f4d70-16c8-4e25-b9d3-80e75c2f61b4",
  "resource": "me/mailFolders('Inbox')/messages",
  "applicationId": "1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073",
  "changeType": "created,updated",
  "clientState": "pier-4-inbox",
  "notificationUrl": "https://hooks.contoso.com/graph",
  "expirationDateTime": "2026-05-11T06:00:00Z",
  "creatorId": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
  "latestSupportedTlsVersion": "v1_2"
}"#,
                ],
                repaired: false,
                typed: 10,
                operation: Some(("PATCH", "subscription-update", "/subscriptions/{id}")),
            },
            run: Run::Replay(update_subscription),
        },
    ],
    method_lines,
};

/// Example
fn update_subscription(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .subscriptions()
        .id("a93f4d70-16c8-4e25-b9d3-80e75c2f61b4")
        .update(
            types::Subscription::new()
                .with_expiration_date_time("2026-05-11T06:00:00Z".parse()?),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("resource", answer.resource());
    t.see("applicationId", answer.application_id());
    t.see("changeType", answer.change_type());
    t.see("clientState", answer.client_state());
    t.see("notificationUrl", answer.notification_url());
    t.see("expirationDateTime", answer.expiration_date_time());
    t.see("creatorId", answer.creator_id());
    t.see("latestSupportedTlsVersion", answer.latest_supported_tls_version());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/subscriptions/{id}",
        &graph.subscriptions().id("{id}").update(types::Subscription::new()),
    );
}

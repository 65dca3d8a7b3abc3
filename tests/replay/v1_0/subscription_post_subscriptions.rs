// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `subscription-post-subscriptions`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "subscription-post-subscriptions.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "subscription-post-subscriptions.create_subscription",
                request: r#"POST https://graph.microsoft.com/v1.0/subscriptions
Content-Type: application/json

{
  "changeType": "created,updated",
  "notificationUrl": "https://hooks.contoso.com/graph",
  "lifecycleNotificationUrl": "https://hooks.contoso.com/graph/lifecycle",
  "resource": "me/mailFolders('Inbox')/messages",
  "expirationDateTime": "2026-05-08T18:23:45.9356913Z",
  "clientState": "pier-4-inbox",
  "latestSupportedTlsVersion": "v1_2"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity",
  "id": "a93f4d70-16c8-4e25-b9d3-80e75c2f61b4",
  "resource": "me/mailFolders('Inbox')/messages",
  "applicationId": "1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073",
  "changeType": "created,updated",
  "clientState": "pier-4-inbox",
  "notificationUrl": "https://hooks.contoso.com/graph",
  "notificationQueryOptions": null,
  "lifecycleNotificationUrl": "https://hooks.contoso.com/graph/lifecycle",
  "expirationDateTime": "2026-05-08T18:23:45.9356913Z",
  "creatorId": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
  "includeResourceData": null,
  "latestSupportedTlsVersion": "v1_2",
  "encryptionCertificate": null,
  "encryptionCertificateId": null,
  "notificationContentType": null
}"#,
                ],
                repaired: false,
                typed: 22,
                operation: Some(("POST", "subscription-post-subscriptions", "/subscriptions")),
            },
            run: Run::Replay(create_subscription),
        },
        Exchange {
            case: Case {
                id: "subscription-post-subscriptions.create_subscription_invalid",
                request: r#"POST https://graph.microsoft.com/v1.0/subscriptions
Content-Type: application/json

{
  "changeType": "updated",
  "notificationUrl": "https://nobody.fabrikam.com/graph",
  "resource": "users",
  "expirationDateTime": "2026-05-08T18:00:00Z"
}"#,
                responses: &[
                    r#"HTTP/1.1 400
Content-Type: application/json

{
  "error": {
    "code": "ValidationError",
    "message": "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.",
    "innerError": {
      "date": "2026-05-05T09:40:12",
      "request-id": "d417c5e8-9a60-4f3b-82e7-f6b0391cd5a4",
      "client-request-id": "d417c5e8-9a60-4f3b-82e7-f6b0391cd5a4"
    }
  }
}"#,
                ],
                repaired: false,
                typed: 4,
                operation: Some(("POST", "subscription-post-subscriptions", "/subscriptions")),
            },
            run: Run::Replay(create_subscription_invalid),
        },
    ],
    method_lines,
};

/// Example 1: Watch the inbox
fn create_subscription(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .subscriptions()
        .create(
            types::Subscription::new()
                .with_change_type("created,updated")
                .with_notification_url("https://hooks.contoso.com/graph")
                .with_lifecycle_notification_url(
                    "https://hooks.contoso.com/graph/lifecycle",
                )
                .with_resource("me/mailFolders('Inbox')/messages")
                .with_expiration_date_time("2026-05-08T18:23:45.9356913Z".parse()?)
                .with_client_state("pier-4-inbox")
                .with_latest_supported_tls_version("v1_2"),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("resource", answer.resource());
    t.see("applicationId", answer.application_id());
    t.see("changeType", answer.change_type());
    t.see("clientState", answer.client_state());
    t.see("notificationUrl", answer.notification_url());
    t.see("notificationQueryOptions", answer.notification_query_options());
    t.see("lifecycleNotificationUrl", answer.lifecycle_notification_url());
    t.see("expirationDateTime", answer.expiration_date_time());
    t.see("creatorId", answer.creator_id());
    t.see("includeResourceData", answer.include_resource_data());
    t.see("latestSupportedTlsVersion", answer.latest_supported_tls_version());
    t.see("encryptionCertificate", answer.encryption_certificate());
    t.see("encryptionCertificateId", answer.encryption_certificate_id());
    t.see("notificationContentType", answer.notification_content_type());
    Ok(())
}

/// Example 2: The address doesn't answer
fn create_subscription_invalid(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .subscriptions()
        .create(
            types::Subscription::new()
                .with_change_type("updated")
                .with_notification_url("https://nobody.fabrikam.com/graph")
                .with_resource("users")
                .with_expiration_date_time("2026-05-08T18:00:00Z".parse()?),
        );
    t.request(&request)?;
    t.failure(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/subscriptions",
        &graph.subscriptions().create(types::Subscription::new()),
    );
}

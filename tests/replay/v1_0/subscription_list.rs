// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `subscription-list`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "subscription-list.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "subscription-list.list_subscriptions",
                request: r#"GET https://graph.microsoft.com/v1.0/subscriptions
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#subscriptions",
  "value": [
    {
      "id": "a93f4d70-16c8-4e25-b9d3-80e75c2f61b4",
      "resource": "me/mailFolders('Inbox')/messages",
      "applicationId": "1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073",
      "changeType": "created,updated",
      "clientState": null,
      "notificationUrl": "https://hooks.contoso.com/graph",
      "lifecycleNotificationUrl": "https://hooks.contoso.com/graph/lifecycle",
      "expirationDateTime": "2026-05-08T18:23:45.9356913Z",
      "creatorId": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
      "latestSupportedTlsVersion": "v1_2",
      "encryptionCertificate": null,
      "encryptionCertificateId": null,
      "includeResourceData": false,
      "notificationContentType": null,
      "notificationUrlAppId": null
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 14,
                operation: Some(("GET", "subscription-list", "/subscriptions")),
            },
            run: Run::Replay(list_subscriptions),
        },
    ],
    method_lines,
};

/// Example
fn list_subscriptions(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.subscriptions().list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].resource", v1.resource());
    t.see("value[0].applicationId", v1.application_id());
    t.see("value[0].changeType", v1.change_type());
    t.see("value[0].clientState", v1.client_state());
    t.see("value[0].notificationUrl", v1.notification_url());
    t.see("value[0].lifecycleNotificationUrl", v1.lifecycle_notification_url());
    t.see("value[0].expirationDateTime", v1.expiration_date_time());
    t.see("value[0].creatorId", v1.creator_id());
    t.see("value[0].latestSupportedTlsVersion", v1.latest_supported_tls_version());
    t.see("value[0].encryptionCertificate", v1.encryption_certificate());
    t.see("value[0].encryptionCertificateId", v1.encryption_certificate_id());
    t.see("value[0].includeResourceData", v1.include_resource_data());
    t.see("value[0].notificationContentType", v1.notification_content_type());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/subscriptions",
        &graph.subscriptions().list(),
    );
}

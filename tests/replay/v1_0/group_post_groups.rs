// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `group-post-groups`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "group-post-groups.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "group-post-groups.create_group_1",
                request: r#"POST https://graph.microsoft.com/v1.0/groups
Content-Type: application/json

{
  "description": "Surveys the harbor floor twice a year",
  "displayName": "Harbor Survey Crew",
  "groupTypes": [
    "Unified"
  ],
  "mailEnabled": true,
  "mailNickname": "harborsurvey",
  "securityEnabled": false
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity",
  "id": "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
  "deletedDateTime": null,
  "classification": null,
  "createdDateTime": "2024-02-11T13:20:05Z",
  "description": "Surveys the harbor floor twice a year",
  "displayName": "Harbor Survey Crew",
  "groupTypes": [
    "Unified"
  ],
  "mail": "harborsurvey@contoso.com",
  "mailEnabled": true,
  "mailNickname": "harborsurvey",
  "onPremisesLastSyncDateTime": null,
  "onPremisesSyncEnabled": null,
  "proxyAddresses": [
    "SMTP:harborsurvey@contoso.com"
  ],
  "renewedDateTime": "2024-02-11T13:20:05Z",
  "resourceBehaviorOptions": [],
  "resourceProvisioningOptions": [],
  "securityEnabled": false,
  "visibility": "Public"
}"#,
                ],
                repaired: false,
                typed: 24,
                operation: Some(("POST", "group-post-groups", "/groups")),
            },
            run: Run::Replay(create_group_1),
        },
        Exchange {
            case: Case {
                id: "group-post-groups.create_group_2",
                request: r#"POST https://graph.microsoft.com/v1.0/groups
Content-Type: application/json

{
  "displayName": "Chart vault readers",
  "groupTypes": [],
  "mailEnabled": false,
  "mailNickname": "chartvault",
  "securityEnabled": true,
  "owners@odata.bind": [
    "https://graph.microsoft.com/v1.0/users/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908"
  ],
  "members@odata.bind": [
    "https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
    "https://graph.microsoft.com/v1.0/users/4a0c6de2-8b15-4f39-a7d4-e95b30c1f862"
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity",
  "id": "38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64",
  "createdDateTime": "2026-01-19T09:12:44Z",
  "displayName": "Chart vault readers",
  "groupTypes": [],
  "mail": null,
  "mailEnabled": false,
  "mailNickname": "chartvault",
  "securityEnabled": true,
  "visibility": null
}"#,
                ],
                repaired: false,
                typed: 14,
                operation: Some(("POST", "group-post-groups", "/groups")),
            },
            run: Run::Replay(create_group_2),
        },
    ],
    method_lines,
};

/// Example 1: Create a Microsoft 365 group
fn create_group_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .create(
            types::Group::new()
                .with_description("Surveys the harbor floor twice a year")
                .with_display_name("Harbor Survey Crew")
                .with_group_types(["Unified"])
                .with_mail_enabled(true)
                .with_mail_nickname("harborsurvey")
                .with_security_enabled(false),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("classification", answer.classification());
    t.see("createdDateTime", answer.created_date_time());
    t.see("description", answer.description());
    t.see("displayName", answer.display_name());
    t.see("groupTypes", answer.group_types());
    t.see("mail", answer.mail());
    t.see("mailEnabled", answer.mail_enabled());
    t.see("mailNickname", answer.mail_nickname());
    t.see("onPremisesLastSyncDateTime", answer.on_premises_last_sync_date_time());
    t.see("onPremisesSyncEnabled", answer.on_premises_sync_enabled());
    t.see("proxyAddresses", answer.proxy_addresses());
    t.see("renewedDateTime", answer.renewed_date_time());
    t.see("resourceBehaviorOptions", answer.resource_behavior_options());
    t.see("resourceProvisioningOptions", answer.resource_provisioning_options());
    t.see("securityEnabled", answer.security_enabled());
    t.see("visibility", answer.visibility());
    Ok(())
}

/// Example 2: Create a security group with an owner and members
fn create_group_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .create(
            types::Group::new()
                .with_display_name("Chart vault readers")
                .with_group_types([""; 0])
                .with_mail_enabled(false)
                .with_mail_nickname("chartvault")
                .with_security_enabled(true)
                .with_untyped(
                    "owners@odata.bind",
                    docwright::serde_json::from_str::<
                        docwright::serde_json::Value,
                    >(
                        "[\"https://graph.microsoft.com/v1.0/users/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908\"]",
                    )?,
                )
                .with_untyped(
                    "members@odata.bind",
                    docwright::serde_json::from_str::<
                        docwright::serde_json::Value,
                    >(
                        "[\"https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15\",\"https://graph.microsoft.com/v1.0/users/4a0c6de2-8b15-4f39-a7d4-e95b30c1f862\"]",
                    )?,
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("displayName", answer.display_name());
    t.see("groupTypes", answer.group_types());
    t.see("mail", answer.mail());
    t.see("mailEnabled", answer.mail_enabled());
    t.see("mailNickname", answer.mail_nickname());
    t.see("securityEnabled", answer.security_enabled());
    t.see("visibility", answer.visibility());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/groups",
        &graph.groups().create(types::Group::new()),
    );
}

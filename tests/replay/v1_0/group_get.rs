// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `group-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "group-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "group-get.get_group_1",
                request: r#"GET https://graph.microsoft.com/v1.0/groups/e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity",
  "id": "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
  "deletedDateTime": null,
  "classification": null,
  "createdDateTime": "2024-02-11T13:20:05Z",
  "description": "Surveys the harbor floor twice a year",
  "displayName": "Harbor Survey Crew",
  "expirationDateTime": null,
  "groupTypes": [
    "Unified"
  ],
  "isAssignableToRole": null,
  "mail": "harborsurvey@contoso.com",
  "mailEnabled": true,
  "mailNickname": "harborsurvey",
  "membershipRule": null,
  "membershipRuleProcessingState": null,
  "onPremisesLastSyncDateTime": null,
  "onPremisesSyncEnabled": null,
  "preferredDataLocation": "EUR",
  "preferredLanguage": null,
  "proxyAddresses": [
    "SMTP:harborsurvey@contoso.com",
    "SPO:SPO_4b6f0f5e-7f0c-4d38-9bb1-6a5f70f3de29@SPO_9c2ab7d4-1e56-4f83-a0b9-d7e8c16f3045"
  ],
  "renewedDateTime": "2024-02-11T13:20:05Z",
  "resourceBehaviorOptions": [],
  "resourceProvisioningOptions": [
    "Team"
  ],
  "securityEnabled": false,
  "securityIdentifier": "S-1-12-1-3786929064-1301628610-697962382-1639038149",
  "theme": null,
  "visibility": "Private"
}"#,
                ],
                repaired: false,
                typed: 27,
                operation: Some(("GET", "group-get", "/groups/{id}")),
            },
            run: Run::Replay(get_group_1),
        },
        Exchange {
            case: Case {
                id: "group-get.get_group_2",
                request: r#"GET https://graph.microsoft.com/v1.0/groups/e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061?$select=allowExternalSenders,hideFromAddressLists,unseenCount
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(allowExternalSenders,hideFromAddressLists,unseenCount)/$entity",
  "allowExternalSenders": false,
  "hideFromAddressLists": false,
  "unseenCount": 4
}"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("GET", "group-get", "/groups/{id}")),
            },
            run: Run::Replay(get_group_2),
        },
    ],
    method_lines,
};

/// Example 1: Get a group
fn get_group_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.groups().id("e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061").get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("classification", answer.classification());
    t.see("createdDateTime", answer.created_date_time());
    t.see("description", answer.description());
    t.see("displayName", answer.display_name());
    t.see("expirationDateTime", answer.expiration_date_time());
    t.see("groupTypes", answer.group_types());
    t.see("isAssignableToRole", answer.is_assignable_to_role());
    t.see("mail", answer.mail());
    t.see("mailEnabled", answer.mail_enabled());
    t.see("mailNickname", answer.mail_nickname());
    t.see("membershipRule", answer.membership_rule());
    t.see("membershipRuleProcessingState", answer.membership_rule_processing_state());
    t.see("onPremisesLastSyncDateTime", answer.on_premises_last_sync_date_time());
    t.see("onPremisesSyncEnabled", answer.on_premises_sync_enabled());
    t.see("preferredDataLocation", answer.preferred_data_location());
    t.see("preferredLanguage", answer.preferred_language());
    t.see("proxyAddresses", answer.proxy_addresses());
    t.see("renewedDateTime", answer.renewed_date_time());
    t.see("resourceBehaviorOptions", answer.resource_behavior_options());
    t.see("resourceProvisioningOptions", answer.resource_provisioning_options());
    t.see("securityEnabled", answer.security_enabled());
    t.see("securityIdentifier", answer.security_identifier());
    t.see("theme", answer.theme());
    t.see("visibility", answer.visibility());
    Ok(())
}

/// Example 2: Get properties that are left out otherwise
fn get_group_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061")
        .get()
        .select(["allowExternalSenders", "hideFromAddressLists", "unseenCount"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("allowExternalSenders", answer.allow_external_senders());
    t.see("hideFromAddressLists", answer.hide_from_address_lists());
    t.see("unseenCount", answer.unseen_count());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/groups/{id}",
        &graph.groups().id("{id}").get(),
    );
}

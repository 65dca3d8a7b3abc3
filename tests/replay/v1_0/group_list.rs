// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `group-list`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "group-list.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "group-list.get_groups_1",
                request: r#"GET https://graph.microsoft.com/v1.0/groups?$top=2&$select=id,displayName,groupTypes,mailEnabled,securityEnabled,membershipRule,membershipRuleProcessingState
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(id,displayName,groupTypes,mailEnabled,securityEnabled,membershipRule,membershipRuleProcessingState)",
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/groups?$top=2&$select=id,displayName,groupTypes,mailEnabled,securityEnabled,membershipRule,membershipRuleProcessingState&$skiptoken=RFNwdAIAAQAAABZHcm91cF9waWVyLTQ",
  "value": [
    {
      "id": "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
      "displayName": "Harbor Survey Crew",
      "groupTypes": [
        "Unified"
      ],
      "mailEnabled": true,
      "securityEnabled": false,
      "membershipRule": null,
      "membershipRuleProcessingState": null
    },
    {
      "id": "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
      "displayName": "All of Pier 4",
      "groupTypes": [
        "DynamicMembership"
      ],
      "mailEnabled": false,
      "securityEnabled": true,
      "membershipRule": "user.physicalDeliveryOfficeName -startsWith \"Pier 4/\"",
      "membershipRuleProcessingState": "On"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 14,
                operation: Some(("GET", "group-list", "/groups")),
            },
            run: Run::Replay(get_groups_1),
        },
        Exchange {
            case: Case {
                id: "group-list.get_groups_2",
                request: r#"GET https://graph.microsoft.com/v1.0/groups?$filter=startswith(displayName,'h')&$count=true&$orderby=displayName&$top=1&$select=id,displayName
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(id,displayName)",
  "@odata.count": 1,
  "value": [
    {
      "id": "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
      "displayName": "Harbor Survey Crew"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "group-list", "/groups")),
            },
            run: Run::Replay(get_groups_2),
        },
    ],
    method_lines,
};

/// Example 1: List the groups
fn get_groups_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .list()
        .top(2)
        .select([
            "id",
            "displayName",
            "groupTypes",
            "mailEnabled",
            "securityEnabled",
            "membershipRule",
            "membershipRuleProcessingState",
        ]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].groupTypes", v1.group_types());
    t.see("value[0].mailEnabled", v1.mail_enabled());
    t.see("value[0].securityEnabled", v1.security_enabled());
    t.see("value[0].membershipRule", v1.membership_rule());
    t.see(
        "value[0].membershipRuleProcessingState",
        v1.membership_rule_processing_state(),
    );
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v2.id());
    t.see("value[1].displayName", v2.display_name());
    t.see("value[1].groupTypes", v2.group_types());
    t.see("value[1].mailEnabled", v2.mail_enabled());
    t.see("value[1].securityEnabled", v2.security_enabled());
    t.see("value[1].membershipRule", v2.membership_rule());
    t.see(
        "value[1].membershipRuleProcessingState",
        v2.membership_rule_processing_state(),
    );
    Ok(())
}

/// Example 2: Filter by name, and count
fn get_groups_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .list()
        .filter("startswith(displayName,'h')")
        .count(true)
        .order_by(["displayName"])
        .top(1)
        .select(["id", "displayName"])
        .consistency_level("eventual");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].displayName", v1.display_name());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/groups",
        &graph.groups().list(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `group-list-members`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "group-list-members.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "group-list-members.get_group_members",
                request: r#"GET https://graph.microsoft.com/v1.0/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64/members
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
  "value": [
    {
      "@odata.type": "#microsoft.graph.user",
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
      "businessPhones": [
        "+31 20 555 0199"
      ],
      "displayName": "Renata Vossberg",
      "jobTitle": "Chief Hydrographer",
      "mail": "renata@contoso.com",
      "mobilePhone": null,
      "userPrincipalName": "renata@contoso.com"
    },
    {
      "@odata.type": "#microsoft.graph.servicePrincipal",
      "id": "c58e2d90-6f14-4a7b-b3e8-07d1f96ca425",
      "appId": "a3d8f27b-5c04-4e91-8b6a-f1e09d74c352",
      "displayName": "Tide Table Publisher"
    },
    {
      "@odata.type": "#microsoft.graph.user",
      "id": "4a0c6de2-8b15-4f39-a7d4-e95b30c1f862"
    }
  ]
}"##,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("GET", "group-list-members", "/groups/{id}/members")),
            },
            run: Run::Replay(get_group_members),
        },
        Exchange {
            case: Case {
                id: "group-list-members.get_group_members_count",
                request: r#"GET https://graph.microsoft.com/v1.0/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64/members/$count
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: text/plain

3"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "group-list-members", "/groups/{id}/members/$count")),
            },
            run: Run::Replay(get_group_members_count),
        },
        Exchange {
            case: Case {
                id: "group-list-members.get_group_members_cast",
                request: r#"GET https://graph.microsoft.com/v1.0/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64/members/microsoft.graph.user?$count=true&$select=displayName&$top=5
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName)",
  "@odata.count": 2,
  "value": [
    {
      "displayName": "Renata Vossberg"
    },
    {
      "displayName": "Solveig Nakamura"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "group-list-members", "/groups/{id}/members/microsoft.graph.user")),
            },
            run: Run::Replay(get_group_members_cast),
        },
    ],
    method_lines,
};

/// Example 1: List the members
fn get_group_members(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
        .members()
        .list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    let v2 = t.cast::<_, types::User>("value[0]", v1)?;
    t.see("value[0].id", v2.id());
    t.see("value[0].businessPhones", v2.business_phones());
    t.see("value[0].displayName", v2.display_name());
    t.see("value[0].jobTitle", v2.job_title());
    t.see("value[0].mail", v2.mail());
    t.see("value[0].mobilePhone", v2.mobile_phone());
    t.see("value[0].userPrincipalName", v2.user_principal_name());
    let v3 = t.item("value[1]", answer.items(), 1)?;
    let v4 = t.cast::<_, types::ServicePrincipal>("value[1]", v3)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].appId", v4.app_id());
    t.see("value[1].displayName", v4.display_name());
    let v5 = t.item("value[2]", answer.items(), 2)?;
    let v6 = t.cast::<_, types::User>("value[2]", v5)?;
    t.see("value[2].id", v6.id());
    Ok(())
}

/// Example 2: Count the members
fn get_group_members_count(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
        .members()
        .count()
        .get()
        .consistency_level("eventual");
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 3: List the users among the members, with their count
fn get_group_members_cast(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .groups()
        .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
        .members()
        .as_user()
        .list()
        .count(true)
        .select(["displayName"])
        .top(5)
        .consistency_level("eventual");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].displayName", v2.display_name());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/groups/{id}/members",
        &graph.groups().id("{id}").members().list(),
    );
    table.row(
        "GET",
        "/groups/{id}/members/$count",
        &graph.groups().id("{id}").members().count().get(),
    );
    table.row(
        "GET",
        "/groups/{id}/members/microsoft.graph.user",
        &graph.groups().id("{id}").members().as_user().list(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list-memberof`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list-memberof.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list-memberof.get_user_memberof",
                request: r#"GET https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15/memberOf
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
  "value": [
    {
      "@odata.type": "#microsoft.graph.group",
      "id": "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
      "deletedDateTime": null,
      "createdDateTime": "2024-02-11T13:20:05Z",
      "description": "Surveys the harbor floor twice a year",
      "displayName": "Harbor Survey Crew",
      "groupTypes": [
        "Unified"
      ],
      "mail": "harborsurvey@contoso.com",
      "mailEnabled": true,
      "mailNickname": "harborsurvey",
      "proxyAddresses": [
        "SMTP:harborsurvey@contoso.com"
      ],
      "securityEnabled": false,
      "visibility": "Private"
    },
    {
      "@odata.type": "#microsoft.graph.directoryRole",
      "id": "91c4d7e6-2a38-4f0b-9b75-d06e8f13ac52",
      "deletedDateTime": null,
      "description": "Reads everything an administrator can see, and changes nothing.",
      "displayName": "Global Reader",
      "roleTemplateId": "f2ef992c-3afb-46b9-b7cf-a126ee74c451"
    }
  ]
}"##,
                ],
                repaired: false,
                typed: 17,
                operation: Some(("GET", "user-list-memberof", "/users/{id | userPrincipalName}/memberOf")),
            },
            run: Run::Replay(get_user_memberof),
        },
        Exchange {
            case: Case {
                id: "user-list-memberof.get_user_memberof_cast",
                request: r#"GET https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15/memberOf/microsoft.graph.group?$count=true&$orderby=displayName&$select=id,displayName,mail
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(id,displayName,mail)",
  "@odata.count": 2,
  "value": [
    {
      "id": "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
      "displayName": "All of Pier 4",
      "mail": null
    },
    {
      "id": "e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061",
      "displayName": "Harbor Survey Crew",
      "mail": "harborsurvey@contoso.com"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 6,
                operation: Some(("GET", "user-list-memberof", "/users/{id | userPrincipalName}/memberOf/microsoft.graph.group")),
            },
            run: Run::Replay(get_user_memberof_cast),
        },
        Exchange {
            case: Case {
                id: "user-list-memberof.get_user_memberof_count",
                request: r#"GET https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15/memberOf/$count
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: text/plain

3"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "user-list-memberof", "/users/{id | userPrincipalName}/memberOf/$count")),
            },
            run: Run::Replay(get_user_memberof_count),
        },
    ],
    method_lines,
};

/// Example 1: List all that holds the user
fn get_user_memberof(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15")
        .member_of()
        .list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    let v2 = t.cast::<_, types::Group>("value[0]", v1)?;
    t.see("value[0].id", v2.id());
    t.see("value[0].deletedDateTime", v2.deleted_date_time());
    t.see("value[0].createdDateTime", v2.created_date_time());
    t.see("value[0].description", v2.description());
    t.see("value[0].displayName", v2.display_name());
    t.see("value[0].groupTypes", v2.group_types());
    t.see("value[0].mail", v2.mail());
    t.see("value[0].mailEnabled", v2.mail_enabled());
    t.see("value[0].mailNickname", v2.mail_nickname());
    t.see("value[0].proxyAddresses", v2.proxy_addresses());
    t.see("value[0].securityEnabled", v2.security_enabled());
    t.see("value[0].visibility", v2.visibility());
    let v3 = t.item("value[1]", answer.items(), 1)?;
    let v4 = t.cast::<_, types::DirectoryRole>("value[1]", v3)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].deletedDateTime", v4.deleted_date_time());
    t.see("value[1].description", v4.description());
    t.see("value[1].displayName", v4.display_name());
    t.see("value[1].roleTemplateId", v4.role_template_id());
    Ok(())
}

/// Example 2: List the groups alone
fn get_user_memberof_cast(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15")
        .member_of()
        .as_group()
        .list()
        .count(true)
        .order_by(["displayName"])
        .select(["id", "displayName", "mail"])
        .consistency_level("eventual");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].mail", v1.mail());
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v2.id());
    t.see("value[1].displayName", v2.display_name());
    t.see("value[1].mail", v2.mail());
    Ok(())
}

/// Example 3: Count all that holds the user
fn get_user_memberof_count(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15")
        .member_of()
        .count()
        .get()
        .consistency_level("eventual");
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/memberOf",
        &graph.me().member_of().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/memberOf",
        &graph.users().id("{id | userPrincipalName}").member_of().list(),
    );
    table.row(
        "GET",
        "/me/memberOf/microsoft.graph.group",
        &graph.me().member_of().as_group().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/memberOf/microsoft.graph.group",
        &graph.users().id("{id | userPrincipalName}").member_of().as_group().list(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/memberOf/$count",
        &graph.users().id("{id | userPrincipalName}").member_of().count().get(),
    );
}

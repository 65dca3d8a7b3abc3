// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list-manager`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list-manager.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list-manager.get_manager_1",
                request: r#"GET https://graph.microsoft.com/v1.0/users/renata@contoso.com/manager
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects/$entity",
  "@odata.type": "#microsoft.graph.user",
  "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
  "businessPhones": [],
  "displayName": "Tomasz Adeyemi",
  "givenName": "Tomasz",
  "jobTitle": "Harbor Master",
  "mail": "tomasz@contoso.com",
  "mobilePhone": "+31 6 5550 0177",
  "officeLocation": null,
  "preferredLanguage": "en-GB",
  "surname": "Adeyemi",
  "userPrincipalName": "tomasz@contoso.com"
}"##,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("GET", "user-list-manager", "/users/{id | userPrincipalName}/manager")),
            },
            run: Run::Replay(get_manager_1),
        },
        Exchange {
            case: Case {
                id: "user-list-manager.get_manager_2",
                request: r#"GET https://graph.microsoft.com/v1.0/users/renata@contoso.com?$expand=manager($levels=max;$select=id,displayName)&$select=id,displayName&$count=true
ConsistencyLevel: eventual
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
  "displayName": "Renata Vossberg",
  "manager": {
    "@odata.type": "#microsoft.graph.user",
    "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
    "displayName": "Tomasz Adeyemi",
    "manager": {
      "@odata.type": "#microsoft.graph.user",
      "id": "f54d8a07-c6e1-4b92-8d3a-1b70e9f5264c",
      "displayName": "Perpetua Lund"
    }
  }
}"##,
                ],
                repaired: false,
                typed: 6,
                operation: Some(("GET", "user-get", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(get_manager_2),
        },
    ],
    method_lines,
};

/// Example 1: Get the manager
fn get_manager_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().id("renata@contoso.com").manager().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.cast::<_, types::User>("", &answer)?;
    t.see("id", v1.id());
    t.see("businessPhones", v1.business_phones());
    t.see("displayName", v1.display_name());
    t.see("givenName", v1.given_name());
    t.see("jobTitle", v1.job_title());
    t.see("mail", v1.mail());
    t.see("mobilePhone", v1.mobile_phone());
    t.see("officeLocation", v1.office_location());
    t.see("preferredLanguage", v1.preferred_language());
    t.see("surname", v1.surname());
    t.see("userPrincipalName", v1.user_principal_name());
    Ok(())
}

/// Example 2: Get the chain up to the top
fn get_manager_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("renata@contoso.com")
        .get()
        .expand(["manager($levels=max;$select=id,displayName)"])
        .select(["id", "displayName"])
        .count(true)
        .consistency_level("eventual");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("displayName", answer.display_name());
    let v1 = t.some("manager", answer.manager())?;
    let v2 = t.cast::<_, types::User>("manager", v1)?;
    t.see("manager.id", v2.id());
    t.see("manager.displayName", v2.display_name());
    let v3 = t.some("manager.manager", v2.manager())?;
    let v4 = t.cast::<_, types::User>("manager.manager", v3)?;
    t.see("manager.manager.id", v4.id());
    t.see("manager.manager.displayName", v4.display_name());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/users/{id | userPrincipalName}?$expand=manager",
        &graph.users().id("{id | userPrincipalName}").get().query("$expand", "manager"),
    );
    table.row(
        "GET",
        "/me/manager",
        &graph.me().manager().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/manager",
        &graph.users().id("{id | userPrincipalName}").manager().get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-list`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-list.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-list.list_users_1",
                request: r#"GET https://graph.microsoft.com/v1.0/users
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$skiptoken=PtYgjmUhBel31iEl2hpChYgCfrL1spNxnyVmihA_2O76UMFxFkM_R5Kjp1vRt-1fjORS_6il",
  "value": [
    {
      "businessPhones": [
        "+31 20 555 0142"
      ],
      "displayName": "Renata Vossberg",
      "givenName": "Renata",
      "jobTitle": "Hydrographer",
      "mail": "renata@contoso.com",
      "mobilePhone": null,
      "officeLocation": "Pier 4/211",
      "preferredLanguage": "nl-NL",
      "surname": "Vossberg",
      "userPrincipalName": "renata@contoso.com",
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"
    },
    {
      "businessPhones": [],
      "displayName": "Lighthouse meeting room",
      "givenName": null,
      "jobTitle": null,
      "mail": "lighthouse@contoso.com",
      "mobilePhone": null,
      "officeLocation": "Pier 1/003",
      "preferredLanguage": null,
      "surname": null,
      "userPrincipalName": "lighthouse@contoso.com",
      "id": "2e5b8c14-f7d0-49a3-bb6f-c18d02a7e94b"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 22,
                operation: Some(("GET", "user-list", "/users")),
            },
            run: Run::Replay(list_users_1),
        },
        Exchange {
            case: Case {
                id: "user-list.list_users_2",
                request: r#"GET https://graph.microsoft.com/v1.0/users?$filter=identities/any(c:c/issuerAssignedId%20eq%20'j.marlowe@fabrikam.com'%20and%20c/issuer%20eq%20'fabrikam.onmicrosoft.com')&$select=displayName,id,identities
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "displayName": "Juno Marlowe",
      "id": "d3a61f95-08be-4e27-90c4-5f7be2148a36",
      "identities": [
        {
          "signInType": "emailAddress",
          "issuer": "fabrikam.onmicrosoft.com",
          "issuerAssignedId": "j.marlowe@fabrikam.com"
        }
      ]
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 5,
                operation: Some(("GET", "user-list", "/users")),
            },
            run: Run::Replay(list_users_2),
        },
        Exchange {
            case: Case {
                id: "user-list.list_users_3",
                request: r#"GET https://graph.microsoft.com/v1.0/users?$filter=userType eq 'Guest'&$select=displayName,externalUserState,companyName&$top=2
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,externalUserState,companyName)",
  "value": [
    {
      "displayName": "Ottilie Brandt",
      "externalUserState": "Accepted",
      "companyName": "Fabrikam Dredging"
    },
    {
      "displayName": "Kwame Lindqvist",
      "externalUserState": "PendingAcceptance",
      "companyName": null
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 6,
                operation: Some(("GET", "user-list", "/users")),
            },
            run: Run::Replay(list_users_3),
        },
        Exchange {
            case: Case {
                id: "user-list.list_users_4",
                request: r#"GET https://graph.microsoft.com/v1.0/users?$count=true&$filter=endswith(mail,'@contoso.com')&$orderby=userPrincipalName&$select=id,displayName,mail
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,mail)",
  "@odata.count": 2,
  "value": [
    {
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
      "displayName": "Renata Vossberg",
      "mail": "renata@contoso.com"
    },
    {
      "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908",
      "displayName": "Tomasz Adeyemi",
      "mail": "tomasz@contoso.com"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 6,
                operation: Some(("GET", "user-list", "/users")),
            },
            run: Run::Replay(list_users_4),
        },
        Exchange {
            case: Case {
                id: "user-list.list_users_5",
                request: r#"GET https://graph.microsoft.com/v1.0/users/$count
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: text/plain

1408"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "user-list", "/users/$count")),
            },
            run: Run::Replay(list_users_5),
        },
        Exchange {
            case: Case {
                id: "user-list.list_users_6",
                request: r#"GET https://graph.microsoft.com/v1.0/users?$search="displayName:marl"&$orderby=displayName&$select=displayName,mail&$count=true
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,mail)",
  "@odata.count": 1,
  "value": [
    {
      "displayName": "Juno Marlowe",
      "mail": "juno@contoso.com"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "user-list", "/users")),
            },
            run: Run::Replay(list_users_6),
        },
    ],
    method_lines,
};

/// Example 1: Get all users
fn list_users_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].businessPhones", v1.business_phones());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].givenName", v1.given_name());
    t.see("value[0].jobTitle", v1.job_title());
    t.see("value[0].mail", v1.mail());
    t.see("value[0].mobilePhone", v1.mobile_phone());
    t.see("value[0].officeLocation", v1.office_location());
    t.see("value[0].preferredLanguage", v1.preferred_language());
    t.see("value[0].surname", v1.surname());
    t.see("value[0].userPrincipalName", v1.user_principal_name());
    t.see("value[0].id", v1.id());
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].businessPhones", v2.business_phones());
    t.see("value[1].displayName", v2.display_name());
    t.see("value[1].givenName", v2.given_name());
    t.see("value[1].jobTitle", v2.job_title());
    t.see("value[1].mail", v2.mail());
    t.see("value[1].mobilePhone", v2.mobile_phone());
    t.see("value[1].officeLocation", v2.office_location());
    t.see("value[1].preferredLanguage", v2.preferred_language());
    t.see("value[1].surname", v2.surname());
    t.see("value[1].userPrincipalName", v2.user_principal_name());
    t.see("value[1].id", v2.id());
    Ok(())
}

/// Example 2: Filter by a sign-in identity
fn list_users_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .list()
        .filter(
            "identities/any(c:c/issuerAssignedId eq 'j.marlowe@fabrikam.com' and c/issuer eq 'fabrikam.onmicrosoft.com')",
        )
        .select(["displayName", "id", "identities"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].id", v1.id());
    let v2 = t.some("value[0].identities", v1.identities())?;
    let v3 = t.item("value[0].identities[0]", v2, 0)?;
    t.see("value[0].identities[0].signInType", v3.sign_in_type());
    t.see("value[0].identities[0].issuer", v3.issuer());
    t.see("value[0].identities[0].issuerAssignedId", v3.issuer_assigned_id());
    Ok(())
}

/// Example 3: Select some properties of the guests
fn list_users_3(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .list()
        .filter("userType eq 'Guest'")
        .select(["displayName", "externalUserState", "companyName"])
        .top(2);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].externalUserState", v1.external_user_state());
    t.see("value[0].companyName", v1.company_name());
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].displayName", v2.display_name());
    t.see("value[1].externalUserState", v2.external_user_state());
    t.see("value[1].companyName", v2.company_name());
    Ok(())
}

/// Example 4: Filter by the end of an address, and count
fn list_users_4(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .list()
        .count(true)
        .filter("endswith(mail,'@contoso.com')")
        .order_by(["userPrincipalName"])
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

/// Example 5: Get nothing but the count
fn list_users_5(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().count().get().consistency_level("eventual");
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 6: Search by name
fn list_users_6(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .list()
        .search("\"displayName:marl\"")
        .order_by(["displayName"])
        .select(["displayName", "mail"])
        .count(true)
        .consistency_level("eventual");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].mail", v1.mail());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/users",
        &graph.users().list(),
    );
    table.row(
        "GET",
        "/users/$count",
        &graph.users().count().get(),
    );
}

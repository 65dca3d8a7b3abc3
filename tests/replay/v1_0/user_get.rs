// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-get.get_user_1",
                request: r#"GET https://graph.microsoft.com/v1.0/users/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
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
}"#,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("GET", "user-get", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(get_user_1),
        },
        Exchange {
            case: Case {
                id: "user-get.get_user_2",
                request: r#"GET https://graph.microsoft.com/v1.0/me
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
  "businessPhones": [],
  "displayName": "Tomasz Adeyemi",
  "givenName": "Tomasz",
  "jobTitle": "Harbor Master",
  "mail": "tomasz@contoso.com",
  "mobilePhone": "+31 6 5550 0177",
  "officeLocation": null,
  "preferredLanguage": "en-GB",
  "surname": "Adeyemi",
  "userPrincipalName": "tomasz@contoso.com",
  "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908"
}"#,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("GET", "user-get", "/me")),
            },
            run: Run::Replay(get_user_2),
        },
        Exchange {
            case: Case {
                id: "user-get.get_user_3",
                request: r#"GET https://graph.microsoft.com/v1.0/users/renata@contoso.com?$select=id,displayName,accountEnabled,createdDateTime,employeeHireDate,assignedLicenses,identities,ageGroup,onPremisesSyncEnabled
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,accountEnabled,createdDateTime,employeeHireDate,assignedLicenses,identities,ageGroup,onPremisesSyncEnabled)/$entity",
  "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
  "displayName": "Renata Vossberg",
  "accountEnabled": true,
  "createdDateTime": "2023-05-02T07:41:19Z",
  "employeeHireDate": "2023-06-01T00:00:00Z",
  "ageGroup": "adult",
  "onPremisesSyncEnabled": null,
  "assignedLicenses": [
    {
      "disabledPlans": [
        "5dbe027f-2339-4123-9542-606e4d348a72"
      ],
      "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900"
    }
  ],
  "identities": [
    {
      "signInType": "userPrincipalName",
      "issuer": "contoso.com",
      "issuerAssignedId": "renata@contoso.com"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 12,
                operation: Some(("GET", "user-get", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(get_user_3),
        },
        Exchange {
            case: Case {
                id: "user-get.get_user_4",
                request: r#"GET https://graph.microsoft.com/v1.0/users/0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73
"#,
                responses: &[
                    r#"HTTP/1.1 404
Content-Type: application/json

{
  "error": {
    "code": "Request_ResourceNotFound",
    "message": "Resource '0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73' does not exist or one of its queried reference-property objects are not present.",
    "innerError": {
      "date": "2026-03-14T08:30:27",
      "request-id": "5b1c7c8e-90f2-4d3a-8a61-27bde9a4f013",
      "client-request-id": "5b1c7c8e-90f2-4d3a-8a61-27bde9a4f013"
    }
  }
}"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "user-get", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(get_user_4),
        },
    ],
    method_lines,
};

/// Example 1: Get a user by ID
fn get_user_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15").get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("businessPhones", answer.business_phones());
    t.see("displayName", answer.display_name());
    t.see("givenName", answer.given_name());
    t.see("jobTitle", answer.job_title());
    t.see("mail", answer.mail());
    t.see("mobilePhone", answer.mobile_phone());
    t.see("officeLocation", answer.office_location());
    t.see("preferredLanguage", answer.preferred_language());
    t.see("surname", answer.surname());
    t.see("userPrincipalName", answer.user_principal_name());
    t.see("id", answer.id());
    Ok(())
}

/// Example 2: Get the signed-in user
fn get_user_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("businessPhones", answer.business_phones());
    t.see("displayName", answer.display_name());
    t.see("givenName", answer.given_name());
    t.see("jobTitle", answer.job_title());
    t.see("mail", answer.mail());
    t.see("mobilePhone", answer.mobile_phone());
    t.see("officeLocation", answer.office_location());
    t.see("preferredLanguage", answer.preferred_language());
    t.see("surname", answer.surname());
    t.see("userPrincipalName", answer.user_principal_name());
    t.see("id", answer.id());
    Ok(())
}

/// Example 3: Choose the properties
fn get_user_3(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("renata@contoso.com")
        .get()
        .select([
            "id",
            "displayName",
            "accountEnabled",
            "createdDateTime",
            "employeeHireDate",
            "assignedLicenses",
            "identities",
            "ageGroup",
            "onPremisesSyncEnabled",
        ]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("displayName", answer.display_name());
    t.see("accountEnabled", answer.account_enabled());
    t.see("createdDateTime", answer.created_date_time());
    t.see("employeeHireDate", answer.employee_hire_date());
    t.see("ageGroup", answer.age_group());
    t.see("onPremisesSyncEnabled", answer.on_premises_sync_enabled());
    let v1 = t.some("assignedLicenses", answer.assigned_licenses())?;
    let v2 = t.item("assignedLicenses[0]", v1, 0)?;
    t.see("assignedLicenses[0].disabledPlans", v2.disabled_plans());
    t.see("assignedLicenses[0].skuId", v2.sku_id());
    let v3 = t.some("identities", answer.identities())?;
    let v4 = t.item("identities[0]", v3, 0)?;
    t.see("identities[0].signInType", v4.sign_in_type());
    t.see("identities[0].issuer", v4.issuer());
    t.see("identities[0].issuerAssignedId", v4.issuer_assigned_id());
    Ok(())
}

/// Example 4: Ask for a user who doesn't exist
fn get_user_4(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().id("0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73").get();
    t.request(&request)?;
    t.failure(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/users/{id | userPrincipalName}",
        &graph.users().id("{id | userPrincipalName}").get(),
    );
    table.row(
        "GET",
        "/me",
        &graph.me().get(),
    );
}

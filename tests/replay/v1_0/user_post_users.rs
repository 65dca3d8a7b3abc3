// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-post-users`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-post-users.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-post-users.create_user_1",
                request: r#"POST https://graph.microsoft.com/v1.0/users
Content-Type: application/json

{
  "accountEnabled": true,
  "displayName": "Solveig Nakamura",
  "mailNickname": "solveig",
  "userPrincipalName": "solveig@contoso.com",
  "passwordProfile": {
    "forceChangePasswordNextSignIn": true,
    "password": "tide-Marker+7714"
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Location: https://graph.microsoft.com/v1.0/users/4a0c6de2-8b15-4f39-a7d4-e95b30c1f862
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
  "id": "4a0c6de2-8b15-4f39-a7d4-e95b30c1f862",
  "businessPhones": [],
  "displayName": "Solveig Nakamura",
  "givenName": null,
  "jobTitle": null,
  "mail": null,
  "mobilePhone": null,
  "officeLocation": null,
  "preferredLanguage": null,
  "surname": null,
  "userPrincipalName": "solveig@contoso.com"
}"#,
                ],
                repaired: false,
                typed: 17,
                operation: Some(("POST", "user-post-users", "/users")),
            },
            run: Run::Replay(create_user_1),
        },
        Exchange {
            case: Case {
                id: "user-post-users.create_user_2",
                request: r#"POST https://graph.microsoft.com/v1.0/users
Content-Type: application/json

{
  "displayName": "Juno Marlowe",
  "identities": [
    {
      "signInType": "userName",
      "issuer": "fabrikam.onmicrosoft.com",
      "issuerAssignedId": "junomarlowe"
    },
    {
      "signInType": "emailAddress",
      "issuer": "fabrikam.onmicrosoft.com",
      "issuerAssignedId": "j.marlowe@fabrikam.com"
    }
  ],
  "passwordProfile": {
    "password": "slack-Water+2093",
    "forceChangePasswordNextSignIn": false
  },
  "passwordPolicies": "DisablePasswordExpiration"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "displayName": "Juno Marlowe",
  "id": "d3a61f95-08be-4e27-90c4-5f7be2148a36",
  "identities": [
    {
      "signInType": "userName",
      "issuer": "fabrikam.onmicrosoft.com",
      "issuerAssignedId": "junomarlowe"
    },
    {
      "signInType": "emailAddress",
      "issuer": "fabrikam.onmicrosoft.com",
      "issuerAssignedId": "j.marlowe@fabrikam.com"
    },
    {
      "signInType": "userPrincipalName",
      "issuer": "fabrikam.onmicrosoft.com",
      "issuerAssignedId": "d3a61f95-08be-4e27-90c4-5f7be2148a36@fabrikam.onmicrosoft.com"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 21,
                operation: Some(("POST", "user-post-users", "/users")),
            },
            run: Run::Replay(create_user_2),
        },
    ],
    method_lines,
};

/// Example 1: Create a user
fn create_user_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .create(
            types::User::new()
                .with_account_enabled(true)
                .with_display_name("Solveig Nakamura")
                .with_mail_nickname("solveig")
                .with_user_principal_name("solveig@contoso.com")
                .with_password_profile(
                    types::PasswordProfile::new()
                        .with_force_change_password_next_sign_in(true)
                        .with_password("tide-Marker+7714"),
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
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
    Ok(())
}

/// Example 2: Create a customer account with two identities
fn create_user_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .create(
            types::User::new()
                .with_display_name("Juno Marlowe")
                .with_identities([
                    types::ObjectIdentity::new()
                        .with_sign_in_type("userName")
                        .with_issuer("fabrikam.onmicrosoft.com")
                        .with_issuer_assigned_id("junomarlowe"),
                    types::ObjectIdentity::new()
                        .with_sign_in_type("emailAddress")
                        .with_issuer("fabrikam.onmicrosoft.com")
                        .with_issuer_assigned_id("j.marlowe@fabrikam.com"),
                ])
                .with_password_profile(
                    types::PasswordProfile::new()
                        .with_password("slack-Water+2093")
                        .with_force_change_password_next_sign_in(false),
                )
                .with_password_policies("DisablePasswordExpiration"),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("displayName", answer.display_name());
    t.see("id", answer.id());
    let v1 = t.some("identities", answer.identities())?;
    let v2 = t.item("identities[0]", v1, 0)?;
    t.see("identities[0].signInType", v2.sign_in_type());
    t.see("identities[0].issuer", v2.issuer());
    t.see("identities[0].issuerAssignedId", v2.issuer_assigned_id());
    let v3 = t.item("identities[1]", v1, 1)?;
    t.see("identities[1].signInType", v3.sign_in_type());
    t.see("identities[1].issuer", v3.issuer());
    t.see("identities[1].issuerAssignedId", v3.issuer_assigned_id());
    let v4 = t.item("identities[2]", v1, 2)?;
    t.see("identities[2].signInType", v4.sign_in_type());
    t.see("identities[2].issuer", v4.issuer());
    t.see("identities[2].issuerAssignedId", v4.issuer_assigned_id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/users",
        &graph.users().create(types::User::new()),
    );
}

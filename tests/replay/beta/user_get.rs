// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-get.beta_get_user_1",
                request: r#"GET https://graph.microsoft.com/beta/users/renata@contoso.com
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#users/$entity",
  "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
  "deletedDateTime": null,
  "accountEnabled": true,
  "businessPhones": [
    "+31 20 555 0142"
  ],
  "createdDateTime": "2023-05-02T07:41:19Z",
  "displayName": "Renata Vossberg",
  "givenName": "Renata",
  "infoCatalogs": [],
  "isManagementRestricted": null,
  "jobTitle": "Hydrographer",
  "mail": "renata@contoso.com",
  "mobilePhone": null,
  "officeLocation": "Pier 4/211",
  "preferredLanguage": "nl-NL",
  "refreshTokensValidFromDateTime": "2026-01-07T18:22:30Z",
  "surname": "Vossberg",
  "userPrincipalName": "renata@contoso.com",
  "userType": "Member",
  "cloudRealtimeCommunicationInfo": {
    "isSipEnabled": true
  },
  "onPremisesSipInfo": {
    "isSipEnabled": false,
    "sipDeploymentLocation": null,
    "sipPrimaryAddress": null
  }
}"#,
                ],
                repaired: false,
                typed: 22,
                operation: Some(("GET", "user-get", "/users/{id | userPrincipalName}")),
            },
            run: Run::Replay(beta_get_user_1),
        },
        Exchange {
            case: Case {
                id: "user-get.beta_get_user_2",
                request: r#"GET https://graph.microsoft.com/beta/me?$select=displayName,infoCatalogs
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#users(displayName,infoCatalogs)/$entity",
  "displayName": "Tomasz Adeyemi",
  "infoCatalogs": [
    "harbor-operations"
  ]
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "user-get", "/me")),
            },
            run: Run::Replay(beta_get_user_2),
        },
    ],
    method_lines,
};

/// Example 1: Get a user by sign-in name
fn beta_get_user_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.users().id("renata@contoso.com").get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("accountEnabled", answer.account_enabled());
    t.see("businessPhones", answer.business_phones());
    t.see("createdDateTime", answer.created_date_time());
    t.see("displayName", answer.display_name());
    t.see("givenName", answer.given_name());
    t.see("infoCatalogs", answer.info_catalogs());
    t.see("isManagementRestricted", answer.is_management_restricted());
    t.see("jobTitle", answer.job_title());
    t.see("mail", answer.mail());
    t.see("mobilePhone", answer.mobile_phone());
    t.see("officeLocation", answer.office_location());
    t.see("preferredLanguage", answer.preferred_language());
    t.see(
        "refreshTokensValidFromDateTime",
        answer.refresh_tokens_valid_from_date_time(),
    );
    t.see("surname", answer.surname());
    t.see("userPrincipalName", answer.user_principal_name());
    t.see("userType", answer.user_type());
    let v1 = t
        .some(
            "cloudRealtimeCommunicationInfo",
            answer.cloud_realtime_communication_info(),
        )?;
    t.see("cloudRealtimeCommunicationInfo.isSipEnabled", v1.is_sip_enabled());
    let v2 = t.some("onPremisesSipInfo", answer.on_premises_sip_info())?;
    t.see("onPremisesSipInfo.isSipEnabled", v2.is_sip_enabled());
    t.see("onPremisesSipInfo.sipDeploymentLocation", v2.sip_deployment_location());
    t.see("onPremisesSipInfo.sipPrimaryAddress", v2.sip_primary_address());
    Ok(())
}

/// Example 2: Get the signed-in user
fn beta_get_user_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().get().select(["displayName", "infoCatalogs"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("displayName", answer.display_name());
    t.see("infoCatalogs", answer.info_catalogs());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me",
        &graph.me().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}",
        &graph.users().id("{id | userPrincipalName}").get(),
    );
}

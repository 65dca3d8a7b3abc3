// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `application-post-applications`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "application-post-applications.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "application-post-applications.create_application_1",
                request: r#"POST https://graph.microsoft.com/v1.0/applications
Content-Type: application/json

{
  "displayName": "Buoy Telemetry"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications/$entity",
  "id": "f8146b3d-7ac5-4e09-b2d1-605c9e38a7f2",
  "appId": "1b7e90d4-c35a-4f86-9d20-8ea4f6b1c073",
  "createdDateTime": "2026-02-25T14:48:01.2273318Z",
  "deletedDateTime": null,
  "displayName": "Buoy Telemetry",
  "identifierUris": [],
  "publisherDomain": "contoso.com",
  "signInAudience": "AzureADandPersonalMicrosoftAccount",
  "tags": [],
  "uniqueName": null,
  "appRoles": [],
  "keyCredentials": [],
  "passwordCredentials": [],
  "requiredResourceAccess": [],
  "web": {
    "homePageUrl": null,
    "logoutUrl": null,
    "redirectUris": [],
    "implicitGrantSettings": {
      "enableAccessTokenIssuance": false,
      "enableIdTokenIssuance": false
    }
  }
}"#,
                ],
                repaired: false,
                typed: 20,
                operation: Some(("POST", "application-post-applications", "/applications")),
            },
            run: Run::Replay(create_application_1),
        },
        Exchange {
            case: Case {
                id: "application-post-applications.create_application_2",
                request: r#"POST https://graph.microsoft.com/v1.0/applications
Content-Type: application/json

{
  "displayName": "Berth Planner",
  "signInAudience": "AzureADMyOrg",
  "passwordCredentials": [
    {
      "displayName": "first secret",
      "startDateTime": "2026-03-01T00:00:00Z",
      "endDateTime": "2026-09-01T00:00:00Z"
    }
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications/$entity",
  "id": "9a35d7c0-4e1b-42f8-86b9-d2c70f5e1a64",
  "appId": "570ce2f9-b84d-4a13-a6e5-1f9d8b03c726",
  "displayName": "Berth Planner",
  "signInAudience": "AzureADMyOrg",
  "passwordCredentials": [
    {
      "customKeyIdentifier": null,
      "displayName": "first secret",
      "endDateTime": "2026-09-01T00:00:00Z",
      "hint": "kP9",
      "keyId": "c94f0e72-6d38-4b15-ae07-53b1d6f2809e",
      "secretText": "kP9-not.a~real-secret.just-a-sample",
      "startDateTime": "2026-03-01T00:00:00Z"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 16,
                operation: Some(("POST", "application-post-applications", "/applications")),
            },
            run: Run::Replay(create_application_2),
        },
    ],
    method_lines,
};

/// Example 1: Register an app with a name and nothing else
fn create_application_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications()
        .create(types::Application::new().with_display_name("Buoy Telemetry"));
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("appId", answer.app_id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("displayName", answer.display_name());
    t.see("identifierUris", answer.identifier_uris());
    t.see("publisherDomain", answer.publisher_domain());
    t.see("signInAudience", answer.sign_in_audience());
    t.see("tags", answer.tags());
    t.see("uniqueName", answer.unique_name());
    t.empty_list("appRoles", answer.app_roles());
    t.empty_list("keyCredentials", answer.key_credentials());
    t.empty_list("passwordCredentials", answer.password_credentials());
    t.empty_list("requiredResourceAccess", answer.required_resource_access());
    let v5 = t.some("web", answer.web())?;
    t.see("web.homePageUrl", v5.home_page_url());
    t.see("web.logoutUrl", v5.logout_url());
    t.see("web.redirectUris", v5.redirect_uris());
    let v6 = t.some("web.implicitGrantSettings", v5.implicit_grant_settings())?;
    t.see(
        "web.implicitGrantSettings.enableAccessTokenIssuance",
        v6.enable_access_token_issuance(),
    );
    t.see(
        "web.implicitGrantSettings.enableIdTokenIssuance",
        v6.enable_id_token_issuance(),
    );
    Ok(())
}

/// Example 2: Register an app together with a client secret
fn create_application_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications()
        .create(
            types::Application::new()
                .with_display_name("Berth Planner")
                .with_sign_in_audience("AzureADMyOrg")
                .with_password_credentials([
                    types::PasswordCredential::new()
                        .with_display_name("first secret")
                        .with_start_date_time("2026-03-01T00:00:00Z".parse()?)
                        .with_end_date_time("2026-09-01T00:00:00Z".parse()?),
                ]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("appId", answer.app_id());
    t.see("displayName", answer.display_name());
    t.see("signInAudience", answer.sign_in_audience());
    let v1 = t.some("passwordCredentials", answer.password_credentials())?;
    let v2 = t.item("passwordCredentials[0]", v1, 0)?;
    t.see("passwordCredentials[0].customKeyIdentifier", v2.custom_key_identifier());
    t.see("passwordCredentials[0].displayName", v2.display_name());
    t.see("passwordCredentials[0].endDateTime", v2.end_date_time());
    t.see("passwordCredentials[0].hint", v2.hint());
    t.see("passwordCredentials[0].keyId", v2.key_id());
    t.see("passwordCredentials[0].secretText", v2.secret_text());
    t.see("passwordCredentials[0].startDateTime", v2.start_date_time());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/applications",
        &graph.applications().create(types::Application::new()),
    );
}

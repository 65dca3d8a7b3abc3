// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `application-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "application-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "application-get.get_application_appid",
                request: r#"GET https://graph.microsoft.com/v1.0/applications(appId='a3d8f27b-5c04-4e91-8b6a-f1e09d74c352')
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications/$entity",
  "id": "02bd9fd6-8f93-4758-87c3-1fb73740a315",
  "appId": "a3d8f27b-5c04-4e91-8b6a-f1e09d74c352",
  "createdDateTime": "2025-10-06T11:02:38Z",
  "deletedDateTime": null,
  "description": null,
  "disabledByMicrosoftStatus": null,
  "displayName": "Tide Table Publisher",
  "groupMembershipClaims": null,
  "identifierUris": [
    "api://a3d8f27b-5c04-4e91-8b6a-f1e09d74c352"
  ],
  "isDeviceOnlyAuthSupported": null,
  "isFallbackPublicClient": null,
  "notes": null,
  "publisherDomain": "contoso.com",
  "serviceManagementReference": "CMDB-20418",
  "signInAudience": "AzureADMyOrg",
  "tags": [
    "harbor"
  ],
  "tokenEncryptionKeyId": null,
  "uniqueName": "tide-table-publisher",
  "appRoles": [
    {
      "allowedMemberTypes": [
        "User",
        "Application"
      ],
      "description": "May publish tide tables for all berths.",
      "displayName": "Publisher",
      "id": "be6d1c37-20f9-4d58-a4e3-9f70b82c5d16",
      "isEnabled": true,
      "origin": "Application",
      "value": "Tides.Publish"
    }
  ],
  "info": {
    "logoUrl": null,
    "marketingUrl": "https://www.contoso.com/tides",
    "privacyStatementUrl": "https://www.contoso.com/privacy",
    "supportUrl": null,
    "termsOfServiceUrl": null
  },
  "keyCredentials": [
    {
      "customKeyIdentifier": "ZG9jd3JpZ2h0LXRodW1icHJpbnQ=",
      "displayName": "CN=tides.contoso.com",
      "endDateTime": "2027-10-06T00:00:00Z",
      "key": null,
      "keyId": "d7150c9e-4f8a-4b62-93e1-28a6bf07d5c4",
      "startDateTime": "2025-10-06T00:00:00Z",
      "type": "AsymmetricX509Cert",
      "usage": "Verify"
    }
  ],
  "passwordCredentials": [
    {
      "customKeyIdentifier": null,
      "displayName": "nightly job",
      "endDateTime": "2027-11-20T08:14:09.6120413Z",
      "hint": "Tx4",
      "keyId": "6e02f4ba-d193-4c75-8e2d-b50a71c98f36",
      "secretText": null,
      "startDateTime": "2025-11-20T08:14:09.6120413Z"
    }
  ],
  "requiredResourceAccess": [
    {
      "resourceAppId": "00000003-0000-0000-c000-000000000000",
      "resourceAccess": [
        {
          "id": "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
          "type": "Scope"
        }
      ]
    }
  ],
  "web": {
    "homePageUrl": "https://tides.contoso.com",
    "logoutUrl": null,
    "redirectUris": [
      "https://tides.contoso.com/signin-oidc"
    ],
    "implicitGrantSettings": {
      "enableAccessTokenIssuance": false,
      "enableIdTokenIssuance": true
    }
  }
}"#,
                ],
                repaired: false,
                typed: 54,
                operation: Some(("GET", "application-get", "/applications(appId='{appId}')")),
            },
            run: Run::Replay(get_application_appid),
        },
        Exchange {
            case: Case {
                id: "application-get.get_application_keys",
                request: r#"GET https://graph.microsoft.com/v1.0/applications/02bd9fd6-8f93-4758-87c3-1fb73740a315?$select=keyCredentials
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications(keyCredentials)/$entity",
  "keyCredentials": [
    {
      "customKeyIdentifier": "ZG9jd3JpZ2h0LXRodW1icHJpbnQ=",
      "displayName": "CN=tides.contoso.com",
      "endDateTime": "2027-10-06T00:00:00Z",
      "key": "Y2VydGlmaWNhdGUgb2YgdGhlIHJlcG9ydGluZyBzZXJ2aWNlLCBwdWJsaWMgaGFsZg==",
      "keyId": "d7150c9e-4f8a-4b62-93e1-28a6bf07d5c4",
      "startDateTime": "2025-10-06T00:00:00Z",
      "type": "AsymmetricX509Cert",
      "usage": "Verify"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 8,
                operation: Some(("GET", "application-get", "/applications/{id}")),
            },
            run: Run::Replay(get_application_keys),
        },
    ],
    method_lines,
};

/// Example 1: Get an application by its client ID
fn get_application_appid(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications_with_app_id("a3d8f27b-5c04-4e91-8b6a-f1e09d74c352")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("appId", answer.app_id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("description", answer.description());
    t.see("disabledByMicrosoftStatus", answer.disabled_by_microsoft_status());
    t.see("displayName", answer.display_name());
    t.see("groupMembershipClaims", answer.group_membership_claims());
    t.see("identifierUris", answer.identifier_uris());
    t.see("isDeviceOnlyAuthSupported", answer.is_device_only_auth_supported());
    t.see("isFallbackPublicClient", answer.is_fallback_public_client());
    t.see("notes", answer.notes());
    t.see("publisherDomain", answer.publisher_domain());
    t.see("serviceManagementReference", answer.service_management_reference());
    t.see("signInAudience", answer.sign_in_audience());
    t.see("tags", answer.tags());
    t.see("tokenEncryptionKeyId", answer.token_encryption_key_id());
    t.see("uniqueName", answer.unique_name());
    let v1 = t.some("appRoles", answer.app_roles())?;
    let v2 = t.item("appRoles[0]", v1, 0)?;
    t.see("appRoles[0].allowedMemberTypes", v2.allowed_member_types());
    t.see("appRoles[0].description", v2.description());
    t.see("appRoles[0].displayName", v2.display_name());
    t.see("appRoles[0].id", v2.id());
    t.see("appRoles[0].isEnabled", v2.is_enabled());
    t.see("appRoles[0].origin", v2.origin());
    t.see("appRoles[0].value", v2.value());
    let v3 = t.some("info", answer.info())?;
    t.see("info.logoUrl", v3.logo_url());
    t.see("info.marketingUrl", v3.marketing_url());
    t.see("info.privacyStatementUrl", v3.privacy_statement_url());
    t.see("info.supportUrl", v3.support_url());
    t.see("info.termsOfServiceUrl", v3.terms_of_service_url());
    let v4 = t.some("keyCredentials", answer.key_credentials())?;
    let v5 = t.item("keyCredentials[0]", v4, 0)?;
    t.see("keyCredentials[0].customKeyIdentifier", v5.custom_key_identifier());
    t.see("keyCredentials[0].displayName", v5.display_name());
    t.see("keyCredentials[0].endDateTime", v5.end_date_time());
    t.see("keyCredentials[0].key", v5.key());
    t.see("keyCredentials[0].keyId", v5.key_id());
    t.see("keyCredentials[0].startDateTime", v5.start_date_time());
    t.see("keyCredentials[0].type", v5.type_());
    t.see("keyCredentials[0].usage", v5.usage());
    let v6 = t.some("passwordCredentials", answer.password_credentials())?;
    let v7 = t.item("passwordCredentials[0]", v6, 0)?;
    t.see("passwordCredentials[0].customKeyIdentifier", v7.custom_key_identifier());
    t.see("passwordCredentials[0].displayName", v7.display_name());
    t.see("passwordCredentials[0].endDateTime", v7.end_date_time());
    t.see("passwordCredentials[0].hint", v7.hint());
    t.see("passwordCredentials[0].keyId", v7.key_id());
    t.see("passwordCredentials[0].secretText", v7.secret_text());
    t.see("passwordCredentials[0].startDateTime", v7.start_date_time());
    let v8 = t.some("requiredResourceAccess", answer.required_resource_access())?;
    let v9 = t.item("requiredResourceAccess[0]", v8, 0)?;
    t.see("requiredResourceAccess[0].resourceAppId", v9.resource_app_id());
    let v10 = t.some("requiredResourceAccess[0].resourceAccess", v9.resource_access())?;
    let v11 = t.item("requiredResourceAccess[0].resourceAccess[0]", v10, 0)?;
    t.see("requiredResourceAccess[0].resourceAccess[0].id", v11.id());
    t.see("requiredResourceAccess[0].resourceAccess[0].type", v11.type_());
    let v12 = t.some("web", answer.web())?;
    t.see("web.homePageUrl", v12.home_page_url());
    t.see("web.logoutUrl", v12.logout_url());
    t.see("web.redirectUris", v12.redirect_uris());
    let v13 = t.some("web.implicitGrantSettings", v12.implicit_grant_settings())?;
    t.see(
        "web.implicitGrantSettings.enableAccessTokenIssuance",
        v13.enable_access_token_issuance(),
    );
    t.see(
        "web.implicitGrantSettings.enableIdTokenIssuance",
        v13.enable_id_token_issuance(),
    );
    Ok(())
}

/// Example 2: Get the certificates of an application
fn get_application_keys(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .applications()
        .id("02bd9fd6-8f93-4758-87c3-1fb73740a315")
        .get()
        .select(["keyCredentials"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.some("keyCredentials", answer.key_credentials())?;
    let v2 = t.item("keyCredentials[0]", v1, 0)?;
    t.see("keyCredentials[0].customKeyIdentifier", v2.custom_key_identifier());
    t.see("keyCredentials[0].displayName", v2.display_name());
    t.see("keyCredentials[0].endDateTime", v2.end_date_time());
    t.see("keyCredentials[0].key", v2.key());
    t.see("keyCredentials[0].keyId", v2.key_id());
    t.see("keyCredentials[0].startDateTime", v2.start_date_time());
    t.see("keyCredentials[0].type", v2.type_());
    t.see("keyCredentials[0].usage", v2.usage());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/applications/{id}",
        &graph.applications().id("{id}").get(),
    );
    table.row(
        "GET",
        "/applications(appId='{appId}')",
        &graph.applications_with_app_id("{appId}").get(),
    );
    table.row(
        "GET",
        "/applications(uniqueName='{uniqueName}')",
        &graph.applications_with_unique_name("{uniqueName}").get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `serviceprincipal-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "serviceprincipal-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "serviceprincipal-get.get_serviceprincipal_1",
                request: r#"GET https://graph.microsoft.com/v1.0/servicePrincipals/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#servicePrincipals/$entity",
  "id": "c58e2d90-6f14-4a7b-b3e8-07d1f96ca425",
  "deletedDateTime": null,
  "accountEnabled": true,
  "alternativeNames": [],
  "appDisplayName": "Tide Table Publisher",
  "appDescription": null,
  "appId": "a3d8f27b-5c04-4e91-8b6a-f1e09d74c352",
  "applicationTemplateId": null,
  "appOwnerOrganizationId": "9c2ab7d4-1e56-4f83-a0b9-d7e8c16f3045",
  "appRoleAssignmentRequired": false,
  "createdDateTime": "2025-10-06T11:02:51Z",
  "description": null,
  "disabledByMicrosoftStatus": null,
  "displayName": "Tide Table Publisher",
  "homepage": "https://tides.contoso.com",
  "loginUrl": null,
  "logoutUrl": null,
  "notes": null,
  "notificationEmailAddresses": [],
  "preferredSingleSignOnMode": null,
  "replyUrls": [
    "https://tides.contoso.com/signin-oidc"
  ],
  "servicePrincipalNames": [
    "a3d8f27b-5c04-4e91-8b6a-f1e09d74c352",
    "api://a3d8f27b-5c04-4e91-8b6a-f1e09d74c352"
  ],
  "servicePrincipalType": "Application",
  "signInAudience": "AzureADMyOrg",
  "tags": [
    "harbor",
    "WindowsAzureActiveDirectoryIntegratedApp"
  ],
  "tokenEncryptionKeyId": null,
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
  "keyCredentials": [],
  "oauth2PermissionScopes": [
    {
      "adminConsentDescription": "Lets the app read tide tables for everyone.",
      "adminConsentDisplayName": "Read tide tables",
      "id": "3c9f61e8-b07d-4a25-9e14-f68d05b2a7c3",
      "isEnabled": true,
      "origin": "Application",
      "type": "User",
      "userConsentDescription": "Lets the app read tide tables for you.",
      "userConsentDisplayName": null,
      "value": "Tides.Read"
    }
  ],
  "passwordCredentials": []
}"#,
                ],
                repaired: false,
                typed: 51,
                operation: Some(("GET", "serviceprincipal-get", "/servicePrincipals/{id}")),
            },
            run: Run::Replay(get_serviceprincipal_1),
        },
        Exchange {
            case: Case {
                id: "serviceprincipal-get.get_serviceprincipal_2",
                request: r#"GET https://graph.microsoft.com/v1.0/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id,appId,displayName,appOwnerOrganizationId
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#servicePrincipals(id,appId,displayName,appOwnerOrganizationId)/$entity",
  "id": "84f7c0d2-3e19-4b68-a5d0-17b9e6c2f43a",
  "appId": "00000003-0000-0000-c000-000000000000",
  "displayName": "Microsoft Graph",
  "appOwnerOrganizationId": "f8cdef31-a31e-4b4a-93e4-5f571e91255a"
}"#,
                ],
                repaired: false,
                typed: 4,
                operation: Some(("GET", "serviceprincipal-get", "/servicePrincipals(appId='{appId}')")),
            },
            run: Run::Replay(get_serviceprincipal_2),
        },
    ],
    method_lines,
};

/// Example 1: Get a service principal by its ID
fn get_serviceprincipal_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("deletedDateTime", answer.deleted_date_time());
    t.see("accountEnabled", answer.account_enabled());
    t.see("alternativeNames", answer.alternative_names());
    t.see("appDisplayName", answer.app_display_name());
    t.see("appDescription", answer.app_description());
    t.see("appId", answer.app_id());
    t.see("applicationTemplateId", answer.application_template_id());
    t.see("appOwnerOrganizationId", answer.app_owner_organization_id());
    t.see("appRoleAssignmentRequired", answer.app_role_assignment_required());
    t.see("description", answer.description());
    t.see("disabledByMicrosoftStatus", answer.disabled_by_microsoft_status());
    t.see("displayName", answer.display_name());
    t.see("homepage", answer.homepage());
    t.see("loginUrl", answer.login_url());
    t.see("logoutUrl", answer.logout_url());
    t.see("notes", answer.notes());
    t.see("notificationEmailAddresses", answer.notification_email_addresses());
    t.see("preferredSingleSignOnMode", answer.preferred_single_sign_on_mode());
    t.see("replyUrls", answer.reply_urls());
    t.see("servicePrincipalNames", answer.service_principal_names());
    t.see("servicePrincipalType", answer.service_principal_type());
    t.see("signInAudience", answer.sign_in_audience());
    t.see("tags", answer.tags());
    t.see("tokenEncryptionKeyId", answer.token_encryption_key_id());
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
    t.empty_list("keyCredentials", answer.key_credentials());
    let v5 = t.some("oauth2PermissionScopes", answer.oauth2_permission_scopes())?;
    let v6 = t.item("oauth2PermissionScopes[0]", v5, 0)?;
    t.see(
        "oauth2PermissionScopes[0].adminConsentDescription",
        v6.admin_consent_description(),
    );
    t.see(
        "oauth2PermissionScopes[0].adminConsentDisplayName",
        v6.admin_consent_display_name(),
    );
    t.see("oauth2PermissionScopes[0].id", v6.id());
    t.see("oauth2PermissionScopes[0].isEnabled", v6.is_enabled());
    t.see("oauth2PermissionScopes[0].origin", v6.origin());
    t.see("oauth2PermissionScopes[0].type", v6.type_());
    t.see(
        "oauth2PermissionScopes[0].userConsentDescription",
        v6.user_consent_description(),
    );
    t.see(
        "oauth2PermissionScopes[0].userConsentDisplayName",
        v6.user_consent_display_name(),
    );
    t.see("oauth2PermissionScopes[0].value", v6.value());
    t.empty_list("passwordCredentials", answer.password_credentials());
    Ok(())
}

/// Example 2: Get a service principal by client ID
fn get_serviceprincipal_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals_with_app_id("00000003-0000-0000-c000-000000000000")
        .get()
        .select(["id", "appId", "displayName", "appOwnerOrganizationId"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("appId", answer.app_id());
    t.see("displayName", answer.display_name());
    t.see("appOwnerOrganizationId", answer.app_owner_organization_id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/servicePrincipals/{id}",
        &graph.service_principals().id("{id}").get(),
    );
    table.row(
        "GET",
        "/servicePrincipals(appId='{appId}')",
        &graph.service_principals_with_app_id("{appId}").get(),
    );
}

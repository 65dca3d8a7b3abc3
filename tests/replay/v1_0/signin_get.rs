// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `signin-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "signin-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "signin-get.get_signin_1",
                request: r#"GET https://graph.microsoft.com/v1.0/auditLogs/signIns/58d3f0a6-21bc-4e79-9c40-b5e87d16f300
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns/$entity",
  "id": "58d3f0a6-21bc-4e79-9c40-b5e87d16f300",
  "createdDateTime": "2026-04-21T05:52:08Z",
  "userDisplayName": "Renata Vossberg",
  "userPrincipalName": "renata@contoso.com",
  "userId": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
  "appId": "a3d8f27b-5c04-4e91-8b6a-f1e09d74c352",
  "appDisplayName": "Tide Table Publisher",
  "ipAddress": "203.0.113.42",
  "clientAppUsed": "Browser",
  "correlationId": "fa2d6170-c95e-48b3-a04f-6e81d7c2935b",
  "conditionalAccessStatus": "notApplied",
  "isInteractive": true,
  "riskDetail": "none",
  "riskLevelAggregated": "none",
  "riskLevelDuringSignIn": "none",
  "riskState": "none",
  "riskEventTypes_v2": [],
  "resourceDisplayName": "Microsoft Graph",
  "resourceId": "00000003-0000-0000-c000-000000000000",
  "status": {
    "errorCode": 0,
    "failureReason": null,
    "additionalDetails": null
  },
  "deviceDetail": {
    "deviceId": "",
    "displayName": "",
    "operatingSystem": "Windows 11",
    "browser": "Edge 124.0.2478",
    "isCompliant": null,
    "isManaged": false,
    "trustType": ""
  },
  "location": {
    "city": "Vlissingen",
    "state": "Zeeland",
    "countryOrRegion": "NL",
    "geoCoordinates": {
      "altitude": null,
      "latitude": 51.4426,
      "longitude": 3.5709
    }
  }
}"#,
                ],
                repaired: false,
                typed: 35,
                operation: Some(("GET", "signin-get", "/auditLogs/signIns/{id}")),
            },
            run: Run::Replay(get_signin_1),
        },
        Exchange {
            case: Case {
                id: "signin-get.get_signin_2",
                request: r#"GET https://graph.microsoft.com/v1.0/auditLogs/signIns/c7914be5-6fd0-4a38-8e27-30a5f1d96b00
Prefer: include-unknown-enum-members
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns/$entity",
  "id": "c7914be5-6fd0-4a38-8e27-30a5f1d96b00",
  "createdDateTime": "2026-04-22T23:14:55Z",
  "userDisplayName": "Solveig Nakamura",
  "userPrincipalName": "solveig@contoso.com",
  "userId": "4a0c6de2-8b15-4f39-a7d4-e95b30c1f862",
  "conditionalAccessStatus": "failure",
  "isInteractive": true,
  "riskDetail": "m365DAdminDismissedDetection",
  "riskLevelAggregated": "medium",
  "riskLevelDuringSignIn": "high",
  "riskState": "dismissed",
  "riskEventTypes_v2": [
    "unfamiliarFeatures",
    "anonymizedIPAddress"
  ],
  "status": {
    "errorCode": 53003,
    "failureReason": "Access has been blocked by conditional access policies.",
    "additionalDetails": null
  },
  "location": {
    "city": "Reykjavik",
    "state": null,
    "countryOrRegion": "IS",
    "geoCoordinates": {
      "altitude": 14,
      "latitude": 64.1466,
      "longitude": -21.9426
    }
  }
}"#,
                ],
                repaired: false,
                typed: 22,
                operation: Some(("GET", "signin-get", "/auditLogs/signIns/{id}")),
            },
            run: Run::Replay(get_signin_2),
        },
    ],
    method_lines,
};

/// Example 1: A sign-in without risk
fn get_signin_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .audit_logs()
        .sign_ins()
        .id("58d3f0a6-21bc-4e79-9c40-b5e87d16f300")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("userDisplayName", answer.user_display_name());
    t.see("userPrincipalName", answer.user_principal_name());
    t.see("userId", answer.user_id());
    t.see("appId", answer.app_id());
    t.see("appDisplayName", answer.app_display_name());
    t.see("ipAddress", answer.ip_address());
    t.see("clientAppUsed", answer.client_app_used());
    t.see("correlationId", answer.correlation_id());
    t.see("conditionalAccessStatus", answer.conditional_access_status());
    t.see("isInteractive", answer.is_interactive());
    t.see("riskDetail", answer.risk_detail());
    t.see("riskLevelAggregated", answer.risk_level_aggregated());
    t.see("riskLevelDuringSignIn", answer.risk_level_during_sign_in());
    t.see("riskState", answer.risk_state());
    t.see("riskEventTypes_v2", answer.risk_event_types_v2());
    t.see("resourceDisplayName", answer.resource_display_name());
    t.see("resourceId", answer.resource_id());
    let v1 = t.some("status", answer.status())?;
    t.see("status.errorCode", v1.error_code());
    t.see("status.failureReason", v1.failure_reason());
    t.see("status.additionalDetails", v1.additional_details());
    let v2 = t.some("deviceDetail", answer.device_detail())?;
    t.see("deviceDetail.deviceId", v2.device_id());
    t.see("deviceDetail.displayName", v2.display_name());
    t.see("deviceDetail.operatingSystem", v2.operating_system());
    t.see("deviceDetail.browser", v2.browser());
    t.see("deviceDetail.isCompliant", v2.is_compliant());
    t.see("deviceDetail.isManaged", v2.is_managed());
    t.see("deviceDetail.trustType", v2.trust_type());
    let v3 = t.some("location", answer.location())?;
    t.see("location.city", v3.city());
    t.see("location.state", v3.state());
    t.see("location.countryOrRegion", v3.country_or_region());
    let v4 = t.some("location.geoCoordinates", v3.geo_coordinates())?;
    t.see("location.geoCoordinates.altitude", v4.altitude());
    t.see("location.geoCoordinates.latitude", v4.latitude());
    t.see("location.geoCoordinates.longitude", v4.longitude());
    Ok(())
}

/// Example 2: A risky sign-in that was set aside
fn get_signin_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .audit_logs()
        .sign_ins()
        .id("c7914be5-6fd0-4a38-8e27-30a5f1d96b00")
        .get()
        .prefer("include-unknown-enum-members");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("userDisplayName", answer.user_display_name());
    t.see("userPrincipalName", answer.user_principal_name());
    t.see("userId", answer.user_id());
    t.see("conditionalAccessStatus", answer.conditional_access_status());
    t.see("isInteractive", answer.is_interactive());
    t.see("riskDetail", answer.risk_detail());
    t.see("riskLevelAggregated", answer.risk_level_aggregated());
    t.see("riskLevelDuringSignIn", answer.risk_level_during_sign_in());
    t.see("riskState", answer.risk_state());
    t.see("riskEventTypes_v2", answer.risk_event_types_v2());
    let v1 = t.some("status", answer.status())?;
    t.see("status.errorCode", v1.error_code());
    t.see("status.failureReason", v1.failure_reason());
    t.see("status.additionalDetails", v1.additional_details());
    let v2 = t.some("location", answer.location())?;
    t.see("location.city", v2.city());
    t.see("location.state", v2.state());
    t.see("location.countryOrRegion", v2.country_or_region());
    let v3 = t.some("location.geoCoordinates", v2.geo_coordinates())?;
    t.see("location.geoCoordinates.altitude", v3.altitude());
    t.see("location.geoCoordinates.latitude", v3.latitude());
    t.see("location.geoCoordinates.longitude", v3.longitude());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/auditLogs/signIns/{id}",
        &graph.audit_logs().sign_ins().id("{id}").get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `serviceprincipal-list`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "serviceprincipal-list.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "serviceprincipal-list.get-servicePrincipals",
                request: r#"GET https://graph.microsoft.com/v1.0/servicePrincipals?$filter=startswith(displayName,'Tide')&$select=id,displayName,servicePrincipalType,accountEnabled
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#servicePrincipals(id,displayName,servicePrincipalType,accountEnabled)",
  "value": [
    {
      "id": "c58e2d90-6f14-4a7b-b3e8-07d1f96ca425",
      "displayName": "Tide Table Publisher",
      "servicePrincipalType": "Application",
      "accountEnabled": true
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 4,
                operation: Some(("GET", "serviceprincipal-list", "/servicePrincipals")),
            },
            run: Run::Replay(get_service_principals),
        },
        Exchange {
            case: Case {
                id: "serviceprincipal-list.get-servicePrincipals-2",
                request: r#"GET https://graph.microsoft.com/v1.0/servicePrincipals?$search="displayName:harbor"&$count=true&$orderby=displayName&$select=displayName,servicePrincipalType,alternativeNames&$top=1
ConsistencyLevel: eventual
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#servicePrincipals(displayName,servicePrincipalType,alternativeNames)",
  "@odata.count": 1,
  "value": [
    {
      "displayName": "harbor-gate-camera",
      "servicePrincipalType": "ManagedIdentity",
      "alternativeNames": [
        "isExplicit=True",
        "/subscriptions/2f6a9c51-d803-4b7e-95c2-a1e04d8f736b/resourcegroups/harbor/providers/Microsoft.ManagedIdentity/userAssignedIdentities/harbor-gate-camera"
      ]
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 4,
                operation: Some(("GET", "serviceprincipal-list", "/servicePrincipals")),
            },
            run: Run::Replay(get_service_principals_2),
        },
    ],
    method_lines,
};

/// Example 1: List service principals by name
fn get_service_principals(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .list()
        .filter("startswith(displayName,'Tide')")
        .select(["id", "displayName", "servicePrincipalType", "accountEnabled"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].servicePrincipalType", v1.service_principal_type());
    t.see("value[0].accountEnabled", v1.account_enabled());
    Ok(())
}

/// Example 2: Search, count and sort
fn get_service_principals_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .list()
        .search("\"displayName:harbor\"")
        .count(true)
        .order_by(["displayName"])
        .select(["displayName", "servicePrincipalType", "alternativeNames"])
        .top(1)
        .consistency_level("eventual");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].servicePrincipalType", v1.service_principal_type());
    t.see("value[0].alternativeNames", v1.alternative_names());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/servicePrincipals",
        &graph.service_principals().list(),
    );
}

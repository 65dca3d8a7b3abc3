// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `directoryobject-getbyids`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "directoryobject-getbyids.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "directoryobject-getbyids.directoryobject_getbyids",
                request: r#"POST https://graph.microsoft.com/v1.0/directoryObjects/getByIds
Content-Type: application/json

{
  "ids": [
    "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
    "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835"
  ],
  "types": [
    "user",
    "group"
  ]
}"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
  "value": [
    {
      "@odata.type": "#microsoft.graph.user",
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
      "displayName": "Renata Vossberg",
      "accountEnabled": true,
      "userType": "Member",
      "assignedLicenses": [
        {
          "disabledPlans": [],
          "skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900"
        }
      ]
    },
    {
      "@odata.type": "#microsoft.graph.group",
      "id": "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
      "displayName": "All of Pier 4",
      "securityEnabled": true,
      "mailEnabled": false,
      "groupTypes": [
        "DynamicMembership"
      ]
    }
  ]
}"##,
                ],
                repaired: false,
                typed: 15,
                operation: Some(("POST", "directoryobject-getbyids", "/directoryObjects/getByIds")),
            },
            run: Run::Replay(directoryobject_getbyids),
        },
    ],
    method_lines,
};

/// Example
fn directoryobject_getbyids(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .directory_objects()
        .get_by_ids(
            types::DirectoryObjectGetByIdsBody::new()
                .with_ids([
                    "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
                    "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
                ])
                .with_types(["user", "group"]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    let v2 = t.cast::<_, types::User>("value[0]", v1)?;
    t.see("value[0].id", v2.id());
    t.see("value[0].displayName", v2.display_name());
    t.see("value[0].accountEnabled", v2.account_enabled());
    t.see("value[0].userType", v2.user_type());
    let v3 = t.some("value[0].assignedLicenses", v2.assigned_licenses())?;
    let v4 = t.item("value[0].assignedLicenses[0]", v3, 0)?;
    t.see("value[0].assignedLicenses[0].disabledPlans", v4.disabled_plans());
    t.see("value[0].assignedLicenses[0].skuId", v4.sku_id());
    let v5 = t.item("value[1]", answer.items(), 1)?;
    let v6 = t.cast::<_, types::Group>("value[1]", v5)?;
    t.see("value[1].id", v6.id());
    t.see("value[1].displayName", v6.display_name());
    t.see("value[1].securityEnabled", v6.security_enabled());
    t.see("value[1].mailEnabled", v6.mail_enabled());
    t.see("value[1].groupTypes", v6.group_types());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/directoryObjects/getByIds",
        &graph.directory_objects().get_by_ids(types::DirectoryObjectGetByIdsBody::new()),
    );
}

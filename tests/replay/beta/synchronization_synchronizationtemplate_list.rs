// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationtemplate-list`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationtemplate-list.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationtemplate-list.list_synchronizationtemplate",
                request: r#"GET https://graph.microsoft.com/beta/servicePrincipals/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425/synchronization/templates
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#servicePrincipals('c58e2d90-6f14-4a7b-b3e8-07d1f96ca425')/synchronization/templates",
  "value": [
    {
      "id": "harborCrew",
      "applicationId": "d60b9e24-8c57-4f13-a2e9-5b74c1f0d386",
      "default": true,
      "description": "Keeps the crew list of a harbor in step with the directory.",
      "discoverable": true,
      "factoryTag": "harborCrew",
      "metadata": [
        {
          "key": "isOAuthEnabled",
          "value": "False"
        },
        {
          "key": "isCustomizable",
          "value": "True"
        }
      ]
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 10,
                operation: Some(("GET", "synchronization-synchronizationtemplate-list", "/servicePrincipals/{id}/synchronization/templates")),
            },
            run: Run::Replay(list_synchronizationtemplate),
        },
    ],
    method_lines,
};

/// Example
fn list_synchronizationtemplate(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .synchronization()
        .templates()
        .list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].applicationId", v1.application_id());
    t.see("value[0].default", v1.default());
    t.see("value[0].description", v1.description());
    t.see("value[0].discoverable", v1.discoverable());
    t.see("value[0].factoryTag", v1.factory_tag());
    let v2 = t.some("value[0].metadata", v1.metadata())?;
    let v3 = t.item("value[0].metadata[0]", v2, 0)?;
    t.see("value[0].metadata[0].key", v3.key());
    t.see("value[0].metadata[0].value", v3.value());
    let v4 = t.item("value[0].metadata[1]", v2, 1)?;
    t.see("value[0].metadata[1].key", v4.key());
    t.see("value[0].metadata[1].value", v4.value());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/applications/{id}/synchronization/templates",
        &graph.applications().id("{id}").synchronization().templates().list(),
    );
    table.row(
        "GET",
        "/servicePrincipals/{id}/synchronization/templates",
        &graph.service_principals().id("{id}").synchronization().templates().list(),
    );
}

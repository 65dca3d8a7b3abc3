// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `opentypeextension-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "opentypeextension-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "opentypeextension-get.get_opentypeextension",
                request: r#"GET https://graph.microsoft.com/v1.0/users/tomasz@contoso.com/extensions/com.contoso.deskPreferences
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908')/extensions/$entity",
  "@odata.type": "#microsoft.graph.openTypeExtension",
  "extensionName": "com.contoso.deskPreferences",
  "id": "com.contoso.deskPreferences",
  "standingDesk": false,
  "monitorCount": 3,
  "lampWarmth": 0.5,
  "favoritePiers": []
}"##,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "opentypeextension-get", "/users/{id | userPrincipalName}/extensions/{extensionId}")),
            },
            run: Run::Replay(get_opentypeextension),
        },
    ],
    method_lines,
};

/// Example
fn get_opentypeextension(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("tomasz@contoso.com")
        .extensions()
        .id("com.contoso.deskPreferences")
        .get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("extensionName", answer.extension_name());
    t.see("id", answer.id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/extensions/{extensionId}",
        &graph.me().extensions().id("{extensionId}").get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/extensions/{extensionId}",
        &graph.users().id("{id | userPrincipalName}").extensions().id("{extensionId}").get(),
    );
    table.row(
        "GET",
        "/groups/{id}/extensions/{extensionId}",
        &graph.groups().id("{id}").extensions().id("{extensionId}").get(),
    );
}

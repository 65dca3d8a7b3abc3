// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `opentypeextension-post-opentypeextension`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "opentypeextension-post-opentypeextension.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "opentypeextension-post-opentypeextension.post_opentypeextension",
                request: r#"POST https://graph.microsoft.com/v1.0/me/extensions
Content-Type: application/json

{
  "@odata.type": "microsoft.graph.openTypeExtension",
  "extensionName": "com.contoso.deskPreferences",
  "standingDesk": true,
  "monitorCount": 2,
  "lampWarmth": 0.35,
  "favoritePiers": [
    "Pier 4",
    "Pier 2"
  ]
}"#,
                responses: &[
                    r##"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908')/extensions/$entity",
  "@odata.type": "#microsoft.graph.openTypeExtension",
  "extensionName": "com.contoso.deskPreferences",
  "id": "com.contoso.deskPreferences",
  "standingDesk": true,
  "monitorCount": 2,
  "lampWarmth": 0.35,
  "favoritePiers": [
    "Pier 4",
    "Pier 2"
  ]
}"##,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("POST", "opentypeextension-post-opentypeextension", "/me/extensions")),
            },
            run: Run::Replay(post_opentypeextension),
        },
    ],
    method_lines,
};

/// Example
fn post_opentypeextension(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .extensions()
        .create(
            types::OpenTypeExtension::new()
                .with_extension_name("com.contoso.deskPreferences")
                .with_untyped("standingDesk", true)
                .with_untyped("monitorCount", 2i64)
                .with_untyped(
                    "lampWarmth",
                    docwright::serde_json::from_str::<
                        docwright::serde_json::Value,
                    >("0.35")?,
                )
                .with_untyped(
                    "favoritePiers",
                    docwright::serde_json::from_str::<
                        docwright::serde_json::Value,
                    >("[\"Pier 4\",\"Pier 2\"]")?,
                ),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("extensionName", answer.extension_name());
    t.see("id", answer.id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/me/extensions",
        &graph.me().extensions().create(types::OpenTypeExtension::new()),
    );
    table.row(
        "POST",
        "/users/{id | userPrincipalName}/extensions",
        &graph.users().id("{id | userPrincipalName}").extensions().create(types::OpenTypeExtension::new()),
    );
    table.row(
        "POST",
        "/groups/{id}/extensions",
        &graph.groups().id("{id}").extensions().create(types::OpenTypeExtension::new()),
    );
}

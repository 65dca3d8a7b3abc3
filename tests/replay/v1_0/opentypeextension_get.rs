// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `opentypeextension-get`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "opentypeextension-get.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

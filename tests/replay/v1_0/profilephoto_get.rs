// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `profilephoto-get`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "profilephoto-get.1",
            request: r#"GET https://graph.microsoft.com/v1.0/me/photo/$value
"#,
            responses: &[
                r#"HTTP/1.1 200
Content-Type: image/jpeg

Binary data of the picture"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("GET", "profilephoto-get", "/me/photo/$value")),
        },
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "profilephoto-get.2",
            request: r#"GET https://graph.microsoft.com/v1.0/users/renata@contoso.com/photos/48x48/$value
"#,
            responses: &[
                r#"HTTP/1.1 200
Content-Type: image/jpeg

Binary data of the picture"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("GET", "profilephoto-get", "/users/{id | userPrincipalName}/photos/{size}/$value")),
        },
        run: Run::Replay(example_2),
    },
    Exchange {
        case: Case {
            id: "profilephoto-get.3",
            request: r#"GET https://graph.microsoft.com/v1.0/me/photo
"#,
            responses: &[
                r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('tomasz%40contoso.com')/photo/$entity",
  "@odata.mediaContentType": "image/jpeg",
  "@odata.mediaEtag": "\"6D7A1F04\"",
  "id": "240x240",
  "width": 240,
  "height": 240
}"#,
            ],
            repaired: false,
            typed: 3,
            operation: Some(("GET", "profilephoto-get", "/me/photo")),
        },
        run: Run::Replay(example_3),
    },
];

/// Example 1: Get the picture of the signed-in user
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().photo().value().get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Get a small picture of another user
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("renata@contoso.com")
        .photos()
        .id("48x48")
        .value()
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 3: Get the metadata
fn example_3(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().photo().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("width", answer.width());
    t.see("height", answer.height());
    Ok(())
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `profilephoto-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "profilephoto-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "profilephoto-get.get_profilephoto_value",
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
            run: Run::Replay(get_profilephoto_value),
        },
        Exchange {
            case: Case {
                id: "profilephoto-get.get_profilephoto_size",
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
            run: Run::Replay(get_profilephoto_size),
        },
        Exchange {
            case: Case {
                id: "profilephoto-get.get_profilephoto_metadata",
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
            run: Run::Replay(get_profilephoto_metadata),
        },
    ],
    method_lines,
};

/// Example 1: Get the picture of the signed-in user
fn get_profilephoto_value(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().photo().value().get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Get a small picture of another user
fn get_profilephoto_size(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn get_profilephoto_metadata(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().photo().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("width", answer.width());
    t.see("height", answer.height());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/photo/$value",
        &graph.me().photo().value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/photo/$value",
        &graph.users().id("{id | userPrincipalName}").photo().value().get(),
    );
    table.row(
        "GET",
        "/groups/{id}/photo/$value",
        &graph.groups().id("{id}").photo().value().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/photos/{size}/$value",
        &graph.users().id("{id | userPrincipalName}").photos().id("{size}").value().get(),
    );
    table.row(
        "GET",
        "/me/photo",
        &graph.me().photo().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/photo",
        &graph.users().id("{id | userPrincipalName}").photo().get(),
    );
    table.row(
        "GET",
        "/groups/{id}/photo",
        &graph.groups().id("{id}").photo().get(),
    );
    table.row(
        "GET",
        "/users/{id | userPrincipalName}/photos/{size}",
        &graph.users().id("{id | userPrincipalName}").photos().id("{size}").get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `boat-dock`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "boat-dock.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "boat-dock.post-boats-id-dock",
                request: r#"POST https://api.harbor.example/v1/boats/osprey/dock
Content-Type: application/json

{ "pier": 3, "quietly": true }"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("POST", "boat-dock", "/boats/{id}/dock")),
            },
            run: Run::Replay(post_boats_id_dock),
        },
    ],
    method_lines,
};

/// Example
fn post_boats_id_dock(harbor: &Root, t: &mut Test<'_>) -> Replay {
    let request = harbor
        .boats()
        .id("osprey")
        .dock(types::BoatDockBody::new().with_pier(3).with_quietly(true));
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(harbor: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/boats/{id}/dock",
        &harbor.boats().id("{id}").dock(types::BoatDockBody::new()),
    );
}

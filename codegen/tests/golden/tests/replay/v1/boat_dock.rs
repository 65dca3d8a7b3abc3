// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `boat-dock`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "boat-dock.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(harbor: &Root, t: &mut Test<'_>) -> Replay {
    let request = harbor
        .boats()
        .id("osprey")
        .dock(types::BoatDockBody::new().with_pier(3).with_quietly(true));
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `boat-get`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "boat-get.1",
            request: r#"GET https://api.harbor.example/v1/boats/osprey?$select=name,length
Prefer: return=minimal
"#,
            responses: &[
                r#"HTTP/1.1 200
Content-Type: application/json

{
  "name": "Osprey",
  "length": 11.4,
  "state": "moored",
  "builtOn": "1987-04-02",
  "masts": [ "main", "mizzen" ],
  "colour": "blue"
}"#,
            ],
            repaired: false,
            typed: 6,
            operation: Some(("GET", "boat-get", "/boats/{id}")),
        },
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "boat-get.2",
            request: r#"GET https://api.harbor.example/v1/boats/dory
"#,
            responses: &[
                r#"HTTP/1.1 200
Content-Type: application/json

{ "name": "Dory", "length": "short" }"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("GET", "boat-get", "/boats/{id}")),
        },
        run: Run::Ledgered("value-type"),
    },
];

/// Example 1: A moored boat
fn example_1(harbor: &Root, t: &mut Test<'_>) -> Replay {
    let request = harbor
        .boats()
        .id("osprey")
        .get()
        .select(["name", "length"])
        .prefer("return=minimal");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("name", answer.name());
    t.see("length", answer.length());
    t.see("state", answer.state());
    t.see("builtOn", answer.built_on());
    t.see("masts", answer.masts());
    Ok(())
}

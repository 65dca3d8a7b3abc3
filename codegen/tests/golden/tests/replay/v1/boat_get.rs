// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `boat-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "boat-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "boat-get.get-boats-id",
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
            run: Run::Replay(get_boats_id),
        },
        Exchange {
            case: Case {
                id: "boat-get.get-boats-id-2",
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
    ],
    method_lines,
};

/// Example 1: A moored boat
fn get_boats_id(harbor: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(harbor: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/boats/{id}",
        &harbor.boats().id("{id}").get(),
    );
}

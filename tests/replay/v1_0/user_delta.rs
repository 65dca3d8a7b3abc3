// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `user-delta`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "user-delta.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "user-delta.user_delta_1",
                request: r#"GET https://graph.microsoft.com/v1.0/users/delta?$select=displayName,jobTitle,mobilePhone
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle,mobilePhone)",
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/users/delta?$skiptoken=I8ihN5KXSc7Tvo_hBKqFYY_kv5ZJr3J1TWDtkwtDDb-xHKas1VOqg6YYZYn9ZhyiA4uoRgna",
  "value": [
    {
      "displayName": "Renata Vossberg",
      "jobTitle": "Hydrographer",
      "mobilePhone": null,
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 4,
                operation: Some(("GET", "user-delta", "/users/delta")),
            },
            run: Run::Replay(user_delta_1),
        },
        Exchange {
            case: Case {
                id: "user-delta.user_delta_2",
                request: r#"GET https://graph.microsoft.com/v1.0/users/delta?$skiptoken=I8ihN5KXSc7Tvo_hBKqFYY_kv5ZJr3J1TWDtkwtDDb-xHKas1VOqg6YYZYn9ZhyiA4uoRgna
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle,mobilePhone)",
  "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=tmUdjAWtGSU8po-799NksnRH9ucAUsdMlHUvTCQCyEZDz_TddJ8HyS5SUkCnD8zRA9a9SkpX",
  "value": [
    {
      "displayName": "Tomasz Adeyemi",
      "jobTitle": "Harbor Master",
      "mobilePhone": "+31 6 5550 0177",
      "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 4,
                operation: Some(("GET", "user-delta", "/users/delta")),
            },
            run: Run::Replay(user_delta_2),
        },
        Exchange {
            case: Case {
                id: "user-delta.user_delta_3",
                request: r#"GET https://graph.microsoft.com/v1.0/users/delta?$deltatoken=tmUdjAWtGSU8po-799NksnRH9ucAUsdMlHUvTCQCyEZDz_TddJ8HyS5SUkCnD8zRA9a9SkpX
Prefer: return=minimal
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json
Preference-Applied: return=minimal

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle,mobilePhone)",
  "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=z9w3QlY7Zkuvqdt7s8Stqcbnr3yBdGBLEPH1qhT61qtc4xatws8phP9nhFyJfm5di4PzJ59F",
  "value": [
    {
      "jobTitle": "Chief Hydrographer",
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"
    },
    {
      "id": "4a0c6de2-8b15-4f39-a7d4-e95b30c1f862",
      "@removed": {
        "reason": "changed"
      }
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("GET", "user-delta", "/users/delta")),
            },
            run: Run::Replay(user_delta_3),
        },
    ],
    method_lines,
};

/// Example 1: Start a round
fn user_delta_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .delta()
        .list()
        .select(["displayName", "jobTitle", "mobilePhone"]);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].jobTitle", v1.job_title());
    t.see("value[0].mobilePhone", v1.mobile_phone());
    t.see("value[0].id", v1.id());
    Ok(())
}

/// Example 2: Follow the next link
fn user_delta_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .delta()
        .list()
        .query(
            "$skiptoken",
            "I8ihN5KXSc7Tvo_hBKqFYY_kv5ZJr3J1TWDtkwtDDb-xHKas1VOqg6YYZYn9ZhyiA4uoRgna",
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].jobTitle", v1.job_title());
    t.see("value[0].mobilePhone", v1.mobile_phone());
    t.see("value[0].id", v1.id());
    Ok(())
}

/// Example 3: Ask what has changed since
fn user_delta_3(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .delta()
        .list()
        .query(
            "$deltatoken",
            "tmUdjAWtGSU8po-799NksnRH9ucAUsdMlHUvTCQCyEZDz_TddJ8HyS5SUkCnD8zRA9a9SkpX",
        )
        .prefer("return=minimal");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].jobTitle", v1.job_title());
    t.see("value[0].id", v1.id());
    let v2 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v2.id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/users/delta",
        &graph.users().delta().list(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `batch-post`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "batch-post.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "batch-post.batch_independent",
                request: r#"POST https://graph.microsoft.com/v1.0/$batch
Content-Type: application/json

{
  "requests": [
    {
      "id": "who",
      "method": "GET",
      "url": "/me?$select=displayName,jobTitle"
    },
    {
      "id": "city",
      "method": "PATCH",
      "url": "/me",
      "headers": {
        "Content-Type": "application/json"
      },
      "body": {
        "city": "Vlissingen"
      }
    },
    {
      "id": "stranger",
      "method": "GET",
      "url": "/users/0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73"
    }
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "responses": [
    {
      "id": "city",
      "status": 204,
      "body": null
    },
    {
      "id": "who",
      "status": 200,
      "headers": {
        "Cache-Control": "no-cache",
        "Content-Type": "application/json"
      },
      "body": {
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle)/$entity",
        "displayName": "Tomasz Adeyemi",
        "jobTitle": "Harbor Master"
      }
    },
    {
      "id": "stranger",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "body": {
        "error": {
          "code": "Request_ResourceNotFound",
          "message": "Resource '0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73' does not exist or one of its queried reference-property objects are not present."
        }
      }
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 16,
                operation: Some(("POST", "batch-post", "/$batch")),
            },
            run: Run::Replay(batch_independent),
        },
        Exchange {
            case: Case {
                id: "batch-post.batch_dependent",
                request: r#"POST https://graph.microsoft.com/v1.0/$batch
Content-Type: application/json

{
  "requests": [
    {
      "id": "1",
      "method": "DELETE",
      "url": "/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64"
    },
    {
      "id": "2",
      "dependsOn": [
        "1"
      ],
      "method": "GET",
      "url": "/groups?$top=1&$select=displayName"
    }
  ]
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "responses": [
    {
      "id": "1",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "body": {
        "error": {
          "code": "Authorization_RequestDenied",
          "message": "Insufficient privileges to complete the operation."
        }
      }
    },
    {
      "id": "2",
      "status": 424
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("POST", "batch-post", "/$batch")),
            },
            run: Run::Replay(batch_dependent),
        },
    ],
    method_lines,
};

/// Example 1: Requests that don't depend on each other
fn batch_independent(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .batch_()
        .create(
            types::BatchRequestContent::new()
                .with_requests([
                    types::BatchRequestStep::new()
                        .with_id("who")
                        .with_method("GET")
                        .with_url("/me?$select=displayName,jobTitle"),
                    types::BatchRequestStep::new()
                        .with_id("city")
                        .with_method("PATCH")
                        .with_url("/me")
                        .with_headers(
                            docwright::serde_json::from_str::<
                                docwright::serde_json::Value,
                            >("{\"Content-Type\":\"application/json\"}")?,
                        )
                        .with_body(
                            docwright::serde_json::from_str::<
                                docwright::serde_json::Value,
                            >("{\"city\":\"Vlissingen\"}")?,
                        ),
                    types::BatchRequestStep::new()
                        .with_id("stranger")
                        .with_method("GET")
                        .with_url("/users/0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73"),
                ]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.some("responses", answer.responses())?;
    let v2 = t.item("responses[0]", v1, 0)?;
    t.see("responses[0].id", v2.id());
    t.see("responses[0].status", v2.status());
    t.raw("responses[0].body", v2.body());
    let v3 = t.item("responses[1]", v1, 1)?;
    t.see("responses[1].id", v3.id());
    t.see("responses[1].status", v3.status());
    t.raw("responses[1].headers", v3.headers());
    t.raw("responses[1].body", v3.body());
    let v4 = t.item("responses[2]", v1, 2)?;
    t.see("responses[2].id", v4.id());
    t.see("responses[2].status", v4.status());
    t.raw("responses[2].headers", v4.headers());
    t.raw("responses[2].body", v4.body());
    Ok(())
}

/// Example 2: Requests that wait for each other
fn batch_dependent(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .batch_()
        .create(
            types::BatchRequestContent::new()
                .with_requests([
                    types::BatchRequestStep::new()
                        .with_id("1")
                        .with_method("DELETE")
                        .with_url("/groups/38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64"),
                    types::BatchRequestStep::new()
                        .with_id("2")
                        .with_depends_on(["1"])
                        .with_method("GET")
                        .with_url("/groups?$top=1&$select=displayName"),
                ]),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.some("responses", answer.responses())?;
    let v2 = t.item("responses[0]", v1, 0)?;
    t.see("responses[0].id", v2.id());
    t.see("responses[0].status", v2.status());
    t.raw("responses[0].headers", v2.headers());
    t.raw("responses[0].body", v2.body());
    let v3 = t.item("responses[1]", v1, 1)?;
    t.see("responses[1].id", v3.id());
    t.see("responses[1].status", v3.status());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/$batch",
        &graph.batch_().create(types::BatchRequestContent::new()),
    );
}

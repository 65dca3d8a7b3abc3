// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `message-delta`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "message-delta.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "message-delta.message_delta",
                request: r#"GET https://graph.microsoft.com/v1.0/me/mailFolders/AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=/messages/delta?$select=subject,isRead
Prefer: odata.maxpagesize=1
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(message)",
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/mailFolders/AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=/messages/delta?$skiptoken=4UPl2JvkzVZm0Q",
  "value": [
    {
      "@odata.type": "#microsoft.graph.message",
      "@odata.etag": "W/\"CQAAABYAAABm4rQ1Zc0aSrT9iPqvYJpBAAAw6f3k\"",
      "subject": "Quarterly figures are in",
      "isRead": false,
      "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA="
    }
  ]
}"##,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("GET", "message-delta", "/me/mailFolders/{id}/messages/delta")),
            },
            run: Run::Replay(message_delta),
        },
        Exchange {
            case: Case {
                id: "message-delta.message_delta_next",
                request: r#"GET https://graph.microsoft.com/v1.0/me/mailFolders/AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=/messages/delta?$skiptoken=4UPl2JvkzVZm0Q
"#,
                responses: &[
                    r##"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(message)",
  "@odata.deltaLink": "https://graph.microsoft.com/v1.0/me/mailFolders/AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=/messages/delta?$deltatoken=kxQ5t9RrPo2sB",
  "value": [
    {
      "@odata.type": "#microsoft.graph.message",
      "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAB=",
      "@removed": {
        "reason": "deleted"
      }
    }
  ]
}"##,
                ],
                repaired: false,
                typed: 1,
                operation: Some(("GET", "message-delta", "/me/mailFolders/{id}/messages/delta")),
            },
            run: Run::Replay(message_delta_next),
        },
    ],
    method_lines,
};

/// Example 1: Start a round
fn message_delta(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .mail_folders()
        .id("AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=")
        .messages()
        .delta()
        .list()
        .select(["subject", "isRead"])
        .prefer("odata.maxpagesize=1");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].subject", v1.subject());
    t.see("value[0].isRead", v1.is_read());
    t.see("value[0].id", v1.id());
    Ok(())
}

/// Example 2: End a round
fn message_delta_next(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .mail_folders()
        .id("AQMkADk0MGFkODE3LWE4MmYtNDRhOSuQAAA=")
        .messages()
        .delta()
        .list()
        .query("$skiptoken", "4UPl2JvkzVZm0Q");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/mailFolders/{id}/messages/delta",
        &graph.me().mail_folders().id("{id}").messages().delta().list(),
    );
    table.row(
        "GET",
        "/users/{id}/mailFolders/{id}/messages/delta",
        &graph.users().id("{id}").mail_folders().id("{id}").messages().delta().list(),
    );
}

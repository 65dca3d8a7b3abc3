// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `driveitem-put-content`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "driveitem-put-content.1",
            request: r#"PUT https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A:/kickoff.txt:/content
Content-Type: text/plain

Kickoff on 3 April. Bring the figures."#,
            responses: &[
                r#"HTTP/1.1 201
Content-Type: application/json

{
  "id": "01XN4CQ7PDKQ6G3W2HZVAI5E2A4R3B7T6M",
  "name": "kickoff.txt",
  "size": 38,
  "file": { "mimeType": "text/plain" }
}"#,
            ],
            repaired: false,
            typed: 4,
            operation: Some(("PUT", "driveitem-put-content", "/me/drive/items/{parent-id}:/{filename}:/content")),
        },
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "driveitem-put-content.2",
            request: r#"PUT https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7PDKQ6G3W2HZVAI5E2A4R3B7T6M/content
Content-Type: text/plain

Kickoff on 4 April."#,
            responses: &[
                r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "01XN4CQ7PDKQ6G3W2HZVAI5E2A4R3B7T6M",
  "name": "kickoff.txt",
  "size": 19,
  "file": { "mimeType": "text/plain" },
  "lastModifiedDateTime": "2024-03-28T09:30:00-07:00"
}"#,
            ],
            repaired: false,
            typed: 5,
            operation: Some(("PUT", "driveitem-put-content", "/me/drive/items/{item-id}/content")),
        },
        run: Run::Replay(example_2),
    },
];

/// Example 1: Make a file
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A")
        .path("kickoff.txt")
        .content()
        .upload("text/plain", "Kickoff on 3 April. Bring the figures.");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("name", answer.name());
    t.see("size", answer.size());
    let v1 = t.some("file", answer.file())?;
    t.see("file.mimeType", v1.mime_type());
    Ok(())
}

/// Example 2: Replace the bytes of a file
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7PDKQ6G3W2HZVAI5E2A4R3B7T6M")
        .content()
        .upload("text/plain", "Kickoff on 4 April.");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("name", answer.name());
    t.see("size", answer.size());
    let v1 = t.some("file", answer.file())?;
    t.see("file.mimeType", v1.mime_type());
    t.see("lastModifiedDateTime", answer.last_modified_date_time());
    Ok(())
}

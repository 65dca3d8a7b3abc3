// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-put-content`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-put-content.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-put-content.driveitem_put_content_new",
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
            run: Run::Replay(driveitem_put_content_new),
        },
        Exchange {
            case: Case {
                id: "driveitem-put-content.driveitem_put_content_replace",
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
            run: Run::Replay(driveitem_put_content_replace),
        },
    ],
    method_lines,
};

/// Example 1: Make a file
fn driveitem_put_content_new(graph: &Root, t: &mut Test<'_>) -> Replay {
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
fn driveitem_put_content_replace(graph: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PUT",
        "/drives/{drive-id}/items/{item-id}/content",
        &graph.drives().id("{drive-id}").items().id("{item-id}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/groups/{group-id}/drive/items/{item-id}/content",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/me/drive/items/{item-id}/content",
        &graph.me().drive().items().id("{item-id}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/sites/{site-id}/drive/items/{item-id}/content",
        &graph.sites().id("{site-id}").drive().items().id("{item-id}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/users/{user-id}/drive/items/{item-id}/content",
        &graph.users().id("{user-id}").drive().items().id("{item-id}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/drives/{drive-id}/items/{parent-id}:/{filename}:/content",
        &graph.drives().id("{drive-id}").items().id("{parent-id}").path("{filename}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content",
        &graph.groups().id("{group-id}").drive().items().id("{parent-id}").path("{filename}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/me/drive/items/{parent-id}:/{filename}:/content",
        &graph.me().drive().items().id("{parent-id}").path("{filename}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/sites/{site-id}/drive/items/{parent-id}:/{filename}:/content",
        &graph.sites().id("{site-id}").drive().items().id("{parent-id}").path("{filename}").content().upload("application/octet-stream", ""),
    );
    table.row(
        "PUT",
        "/users/{user-id}/drive/items/{parent-id}:/{filename}:/content",
        &graph.users().id("{user-id}").drive().items().id("{parent-id}").path("{filename}").content().upload("application/octet-stream", ""),
    );
}

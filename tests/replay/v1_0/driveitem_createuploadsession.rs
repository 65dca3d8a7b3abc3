// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-createuploadsession`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-createuploadsession.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-createuploadsession.driveitem_createuploadsession",
                request: r#"POST https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A:/archive-2023.zip:/createUploadSession
Content-Type: application/json

{
  "item": {
    "@microsoft.graph.conflictBehavior": "rename",
    "name": "archive-2023.zip",
    "fileSize": 7516192768,
    "fileSystemInfo": {
      "lastModifiedDateTime": "2024-01-02T17:20:00+01:00"
    }
  },
  "deferCommit": false
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "uploadUrl": "https://contoso-my.sharepoint.com/_api/v2.0/drives/uploadSession?guid=4f0d5c6e&path=~tmp27_archive-2023.zip",
  "expirationDateTime": "2024-03-29T09:21:55.523Z",
  "nextExpectedRanges": [ "0-" ]
}"#,
                ],
                repaired: false,
                typed: 8,
                operation: Some(("POST", "driveitem-createuploadsession", "/me/drive/items/{parent-id}:/{filename}:/createUploadSession")),
            },
            run: Run::Replay(driveitem_createuploadsession),
        },
    ],
    method_lines,
};

/// Example
fn driveitem_createuploadsession(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A")
        .path("archive-2023.zip")
        .create_upload_session(
            types::DriveItemCreateUploadSessionBody::new()
                .with_item(
                    types::DriveItemUploadableProperties::new()
                        .with_microsoft_graph_conflict_behavior("rename")
                        .with_name("archive-2023.zip")
                        .with_file_size(7516192768)
                        .with_file_system_info(
                            types::FileSystemInfo::new()
                                .with_last_modified_date_time(
                                    "2024-01-02T17:20:00+01:00".parse()?,
                                ),
                        ),
                )
                .with_defer_commit(false),
        );
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("uploadUrl", answer.upload_url());
    t.see("expirationDateTime", answer.expiration_date_time());
    t.see("nextExpectedRanges", answer.next_expected_ranges());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/drives/{drive-id}/items/{item-id}/createUploadSession",
        &graph.drives().id("{drive-id}").items().id("{item-id}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/groups/{group-id}/drive/items/{item-id}/createUploadSession",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/me/drive/items/{item-id}/createUploadSession",
        &graph.me().drive().items().id("{item-id}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/sites/{site-id}/drive/items/{item-id}/createUploadSession",
        &graph.sites().id("{site-id}").drive().items().id("{item-id}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/users/{user-id}/drive/items/{item-id}/createUploadSession",
        &graph.users().id("{user-id}").drive().items().id("{item-id}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/me/drive/items/{parent-id}:/{filename}:/createUploadSession",
        &graph.me().drive().items().id("{parent-id}").path("{filename}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
    table.row(
        "POST",
        "/drives/{drive-id}/items/{parent-id}:/{filename}:/createUploadSession",
        &graph.drives().id("{drive-id}").items().id("{parent-id}").path("{filename}").create_upload_session(types::DriveItemCreateUploadSessionBody::new()),
    );
}

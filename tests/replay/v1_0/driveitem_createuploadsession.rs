// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `driveitem-createuploadsession`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "driveitem-createuploadsession.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

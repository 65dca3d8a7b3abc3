// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-update`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-update.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-update.driveitem_update",
                request: r#"PATCH https://graph.microsoft.com/v1.0/me/drive/items/01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK
Content-Type: application/json
If-Match: "{C1E74C8E-D20D-4651-95A1-2BB8868DDA8A},9"

{
  "name": "figures-q1-final.xlsx",
  "description": null
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK",
  "name": "figures-q1-final.xlsx",
  "description": null,
  "size": 5368709121,
  "eTag": "\"{C1E74C8E-D20D-4651-95A1-2BB8868DDA8A},10\"",
  "lastModifiedBy": {
    "application": { "displayName": "Contoso Sync", "id": "9d1b6c0e-52f3-4a7d-8e94-60c3f2a1b7d5" },
    "device": null,
    "user": { "displayName": null, "id": "c8d27f14-0b6e-49a5-9a3c-71e5d0f4b862" }
  },
  "parentReference": { "driveId": "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7", "driveType": "business", "id": "01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A", "path": "/drive/root:/Reports/2024" }
}"#,
                ],
                repaired: false,
                typed: 16,
                operation: Some(("PATCH", "driveitem-update", "/me/drive/items/{item-id}")),
            },
            run: Run::Replay(driveitem_update),
        },
    ],
    method_lines,
};

/// Example
fn driveitem_update(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .me()
        .drive()
        .items()
        .id("01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK")
        .update(
            types::DriveItem::new()
                .with_name("figures-q1-final.xlsx")
                .clear_description(),
        )
        .if_match("\"{C1E74C8E-D20D-4651-95A1-2BB8868DDA8A},9\"");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("name", answer.name());
    t.see("description", answer.description());
    t.see("size", answer.size());
    t.see("eTag", answer.etag());
    let v1 = t.some("lastModifiedBy", answer.last_modified_by())?;
    let v2 = t.some("lastModifiedBy.application", v1.application())?;
    t.see("lastModifiedBy.application.displayName", v2.display_name());
    t.see("lastModifiedBy.application.id", v2.id());
    t.null("lastModifiedBy.device", v1.device().is_none());
    let v3 = t.some("lastModifiedBy.user", v1.user())?;
    t.see("lastModifiedBy.user.displayName", v3.display_name());
    t.see("lastModifiedBy.user.id", v3.id());
    let v4 = t.some("parentReference", answer.parent_reference())?;
    t.see("parentReference.driveId", v4.drive_id());
    t.see("parentReference.driveType", v4.drive_type());
    t.see("parentReference.id", v4.id());
    t.see("parentReference.path", v4.path());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/drives/{drive-id}/items/{item-id}",
        &graph.drives().id("{drive-id}").items().id("{item-id}").update(types::DriveItem::new()),
    );
    table.row(
        "PATCH",
        "/groups/{group-id}/drive/items/{item-id}",
        &graph.groups().id("{group-id}").drive().items().id("{item-id}").update(types::DriveItem::new()),
    );
    table.row(
        "PATCH",
        "/me/drive/items/{item-id}",
        &graph.me().drive().items().id("{item-id}").update(types::DriveItem::new()),
    );
    table.row(
        "PATCH",
        "/sites/{site-id}/drive/items/{item-id}",
        &graph.sites().id("{site-id}").drive().items().id("{item-id}").update(types::DriveItem::new()),
    );
    table.row(
        "PATCH",
        "/users/{user-id}/drive/items/{item-id}",
        &graph.users().id("{user-id}").drive().items().id("{item-id}").update(types::DriveItem::new()),
    );
}

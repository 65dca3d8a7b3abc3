// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `drive-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "drive-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "drive-get.get-me-drive",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4')/drive/$entity",
  "id": "b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7",
  "createdDateTime": "2021-08-30T06:14:52Z",
  "description": "",
  "driveType": "business",
  "name": "OneDrive",
  "webUrl": "https://contoso-my.sharepoint.com/personal/priya_raman_contoso_com/Documents",
  "createdBy": {
    "user": {
      "displayName": "System Account"
    }
  },
  "owner": { "user": { "displayName": "Priya Raman", "id": "3a1f0c52-7be4-4c1d-9f58-2d7c60b1a9e4" } },
  "quota": {
    "deleted": 257880,
    "remaining": 1099217021300,
    "state": "normal",
    "total": 1099511627776,
    "used": 294606476
  }
}"#,
                ],
                repaired: false,
                typed: 14,
                operation: Some(("GET", "drive-get", "/me/drive")),
            },
            run: Run::Replay(get_me_drive),
        },
    ],
    method_lines,
};

/// Example
fn get_me_drive(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().drive().get();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("createdDateTime", answer.created_date_time());
    t.see("description", answer.description());
    t.see("driveType", answer.drive_type());
    t.see("name", answer.name());
    t.see("webUrl", answer.web_url());
    let v1 = t.some("createdBy", answer.created_by())?;
    let v2 = t.some("createdBy.user", v1.user())?;
    t.see("createdBy.user.displayName", v2.display_name());
    let v3 = t.some("owner", answer.owner())?;
    let v4 = t.some("owner.user", v3.user())?;
    t.see("owner.user.displayName", v4.display_name());
    t.see("owner.user.id", v4.id());
    let v5 = t.some("quota", answer.quota())?;
    t.see("quota.deleted", v5.deleted());
    t.see("quota.remaining", v5.remaining());
    t.see("quota.state", v5.state());
    t.see("quota.total", v5.total());
    t.see("quota.used", v5.used());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/me/drive",
        &graph.me().drive().get(),
    );
    table.row(
        "GET",
        "/users/{idOrUserPrincipalName}/drive",
        &graph.users().id("{idOrUserPrincipalName}").drive().get(),
    );
    table.row(
        "GET",
        "/groups/{groupId}/drive",
        &graph.groups().id("{groupId}").drive().get(),
    );
    table.row(
        "GET",
        "/sites/{siteId}/drive",
        &graph.sites().id("{siteId}").drive().get(),
    );
    table.row(
        "GET",
        "/drives/{drive-id}",
        &graph.drives().id("{drive-id}").get(),
    );
}

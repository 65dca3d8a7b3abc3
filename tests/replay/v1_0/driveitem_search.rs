// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `driveitem-search`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "driveitem-search.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "driveitem-search.driveitem_search",
                request: r#"GET https://graph.microsoft.com/v1.0/me/drive/root/search(q='figures')
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "id": "01XN4CQ7MOJTVYMDOSXFDK2QJDXCDI3WUK",
      "name": "figures-q1.xlsx",
      "size": 5368709121,
      "file": { "mimeType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
      "lastModifiedDateTime": "2024-03-18T07:58:20Z",
      "searchResult": { "onClickTelemetryUrl": "https://contoso.com/search/click/8f2c" }
    },
    {
      "id": "01XN4CQ7JKR2DZHHB2VZBKQZ5TJ4WNOM5A",
      "name": "Figures",
      "folder": { "childCount": 12 },
      "webDavUrl": null,
      "searchResult": null
    }
  ],
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/drive/root/search(q='figures')?$skipToken=s!MTA"
}"#,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("GET", "driveitem-search", "/me/drive/root/search(q='{search-text}')")),
            },
            run: Run::Replay(driveitem_search),
        },
        Exchange {
            case: Case {
                id: "driveitem-search.driveitem_search_select",
                request: r#"GET https://graph.microsoft.com/v1.0/users/c8d27f14-0b6e-49a5-9a3c-71e5d0f4b862/drive/root/search(q='finance%20plan')?$select=name,webUrl&$top=1
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "value": [
    {
      "name": "Finance plan.docx",
      "webUrl": "https://contoso-my.sharepoint.com/personal/lars_nygaard_contoso_com/Documents/Finance%20plan.docx"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 2,
                operation: Some(("GET", "driveitem-search", "/users/{user-id}/drive/root/search(q='{search-text}')")),
            },
            run: Run::Replay(driveitem_search_select),
        },
    ],
    method_lines,
};

/// Example 1: Look for a word
fn driveitem_search(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.me().drive().root().search_with_q("figures").list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].name", v1.name());
    t.see("value[0].size", v1.size());
    let v2 = t.some("value[0].file", v1.file())?;
    t.see("value[0].file.mimeType", v2.mime_type());
    t.see("value[0].lastModifiedDateTime", v1.last_modified_date_time());
    let v3 = t.some("value[0].searchResult", v1.search_result())?;
    t.see("value[0].searchResult.onClickTelemetryUrl", v3.on_click_telemetry_url());
    let v4 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v4.id());
    t.see("value[1].name", v4.name());
    let v5 = t.some("value[1].folder", v4.folder())?;
    t.see("value[1].folder.childCount", v5.child_count());
    t.see("value[1].webDavUrl", v4.web_dav_url());
    t.null("value[1].searchResult", v4.search_result().is_none());
    Ok(())
}

/// Example 2: Look for two words and select properties
fn driveitem_search_select(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .users()
        .id("c8d27f14-0b6e-49a5-9a3c-71e5d0f4b862")
        .drive()
        .root()
        .search_with_q("finance plan")
        .list()
        .select(["name", "webUrl"])
        .top(1);
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].name", v1.name());
    t.see("value[0].webUrl", v1.web_url());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/drives/{drive-id}/root/search(q='{search-text}')",
        &graph.drives().id("{drive-id}").root().search_with_q("{search-text}").list(),
    );
    table.row(
        "GET",
        "/groups/{group-id}/drive/root/search(q='{search-text}')",
        &graph.groups().id("{group-id}").drive().root().search_with_q("{search-text}").list(),
    );
    table.row(
        "GET",
        "/me/drive/root/search(q='{search-text}')",
        &graph.me().drive().root().search_with_q("{search-text}").list(),
    );
    table.row(
        "GET",
        "/sites/{site-id}/drive/root/search(q='{search-text}')",
        &graph.sites().id("{site-id}").drive().root().search_with_q("{search-text}").list(),
    );
    table.row(
        "GET",
        "/users/{user-id}/drive/root/search(q='{search-text}')",
        &graph.users().id("{user-id}").drive().root().search_with_q("{search-text}").list(),
    );
}

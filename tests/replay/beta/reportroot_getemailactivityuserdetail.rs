// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `reportroot-getemailactivityuserdetail`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "reportroot-getemailactivityuserdetail.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "reportroot-getemailactivityuserdetail.beta_getemailactivityuserdetail_json",
                request: r#"GET https://graph.microsoft.com/beta/reports/getEmailActivityUserDetail(period='D7')?$format=application/json
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#Collection(microsoft.graph.emailActivityUserDetail)",
  "value": [
    {
      "reportRefreshDate": "2026-06-08",
      "userPrincipalName": "renata@contoso.com",
      "displayName": "Renata Vossberg",
      "isDeleted": false,
      "deletedDate": null,
      "lastActivityDate": "2026-06-07",
      "sendCount": 41,
      "receiveCount": 268,
      "readCount": 230,
      "meetingCreatedCount": 2,
      "meetingInteractedCount": 9,
      "assignedProducts": [
        "OFFICE 365 E3",
        "PROJECT PLAN 3"
      ],
      "reportPeriod": "7"
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 14,
                operation: Some(("GET", "reportroot-getemailactivityuserdetail", "/reports/getEmailActivityUserDetail(period='{period_value}')")),
            },
            run: Run::Replay(beta_getemailactivityuserdetail_json),
        },
        Exchange {
            case: Case {
                id: "reportroot-getemailactivityuserdetail.beta_getemailactivityuserdetail_csv",
                request: r#"GET https://graph.microsoft.com/beta/reports/getEmailActivityUserDetail(date=2026-06-01)
"#,
                responses: &[
                    r#"HTTP/1.1 302
Content-Type: application/octet-stream
Location: https://reports.office.com/data/download/Wf50qRnHk92BzT6yMoGd
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "reportroot-getemailactivityuserdetail", "/reports/getEmailActivityUserDetail(date={date_value})")),
            },
            run: Run::Replay(beta_getemailactivityuserdetail_csv),
        },
    ],
    method_lines,
};

/// Example 1: As JSON
fn beta_getemailactivityuserdetail_json(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .reports()
        .get_email_activity_user_detail_with_period("D7")
        .list()
        .query("$format", "application/json");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].reportRefreshDate", v1.report_refresh_date());
    t.see("value[0].userPrincipalName", v1.user_principal_name());
    t.see("value[0].displayName", v1.display_name());
    t.see("value[0].isDeleted", v1.is_deleted());
    t.see("value[0].deletedDate", v1.deleted_date());
    t.see("value[0].lastActivityDate", v1.last_activity_date());
    t.see("value[0].sendCount", v1.send_count());
    t.see("value[0].receiveCount", v1.receive_count());
    t.see("value[0].readCount", v1.read_count());
    t.see("value[0].meetingCreatedCount", v1.meeting_created_count());
    t.see("value[0].meetingInteractedCount", v1.meeting_interacted_count());
    t.see("value[0].assignedProducts", v1.assigned_products());
    t.see("value[0].reportPeriod", v1.report_period());
    Ok(())
}

/// Example 2: As a file
fn beta_getemailactivityuserdetail_csv(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .reports()
        .get_email_activity_user_detail_with_date("2026-06-01")
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/reports/getEmailActivityUserDetail(period='{period_value}')",
        &graph.reports().get_email_activity_user_detail_with_period("{period_value}").list(),
    );
    table.row(
        "GET",
        "/reports/getEmailActivityUserDetail(date={date_value})",
        &graph.reports().get_email_activity_user_detail_with_date("{date_value}").get(),
    );
}

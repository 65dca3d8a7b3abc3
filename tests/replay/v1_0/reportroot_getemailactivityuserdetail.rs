// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `reportroot-getemailactivityuserdetail`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "reportroot-getemailactivityuserdetail.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "reportroot-getemailactivityuserdetail.reportroot_getemailactivityuserdetail_period",
                request: r#"GET https://graph.microsoft.com/v1.0/reports/getEmailActivityUserDetail(period='D7')
"#,
                responses: &[
                    r#"HTTP/1.1 302
Content-Type: text/plain
Location: https://reports.office.com/data/download/Kd72pQwLx05VhT3nRsZb
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "reportroot-getemailactivityuserdetail", "/reports/getEmailActivityUserDetail(period='{period_value}')")),
            },
            run: Run::Replay(reportroot_getemailactivityuserdetail_period),
        },
        Exchange {
            case: Case {
                id: "reportroot-getemailactivityuserdetail.reportroot_getemailactivityuserdetail_date",
                request: r#"GET https://graph.microsoft.com/v1.0/reports/getEmailActivityUserDetail(date=2026-03-31)
"#,
                responses: &[
                    r#"HTTP/1.1 302
Content-Type: text/plain
Location: https://reports.office.com/data/download/Ym81aJcFu46NeG9tWoXk
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("GET", "reportroot-getemailactivityuserdetail", "/reports/getEmailActivityUserDetail(date={date_value})")),
            },
            run: Run::Replay(reportroot_getemailactivityuserdetail_date),
        },
    ],
    method_lines,
};

/// Example 1: Over a period
fn reportroot_getemailactivityuserdetail_period(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.reports().get_email_activity_user_detail_with_period("D7").get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: On one day
fn reportroot_getemailactivityuserdetail_date(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .reports()
        .get_email_activity_user_detail_with_date("2026-03-31")
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/reports/getEmailActivityUserDetail(period='{period_value}')",
        &graph.reports().get_email_activity_user_detail_with_period("{period_value}").get(),
    );
    table.row(
        "GET",
        "/reports/getEmailActivityUserDetail(date={date_value})",
        &graph.reports().get_email_activity_user_detail_with_date("{date_value}").get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `reportroot-getemailactivityuserdetail`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "reportroot-getemailactivityuserdetail.1",
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
        run: Run::Replay(example_1),
    },
    Exchange {
        case: Case {
            id: "reportroot-getemailactivityuserdetail.2",
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
        run: Run::Replay(example_2),
    },
];

/// Example 1: Over a period
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph.reports().get_email_activity_user_detail_with_period("D7").get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: On one day
fn example_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .reports()
        .get_email_activity_user_detail_with_date("2026-03-31")
        .get();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

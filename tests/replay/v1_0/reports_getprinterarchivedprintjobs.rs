// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `reports-getprinterarchivedprintjobs`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "reports-getprinterarchivedprintjobs.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "reports-getprinterarchivedprintjobs.reports_getprinterarchivedprintjobs",
                request: r#"GET https://graph.microsoft.com/v1.0/reports/getPrinterArchivedPrintJobs(printerId='ae63c0d5-9b72-4f18-83e6-c40d5f1a72b9',startDateTime=2026-05-01T00:00:00Z,endDateTime=2026-05-31T23:59:59Z)
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.archivedPrintJob)",
  "value": [
    {
      "id": "2cf0b769-d84e-4315-a9b0-7e63d1c58f24",
      "printerId": "ae63c0d5-9b72-4f18-83e6-c40d5f1a72b9",
      "processingState": "completed",
      "createdDateTime": "2026-05-04T06:58:12.4400000Z",
      "acquiredDateTime": "2026-05-04T06:58:14.0930000Z",
      "completionDateTime": "2026-05-04T06:59:02.7710000Z",
      "acquiredByPrinter": true,
      "copiesPrinted": 12,
      "createdBy": {
        "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
        "displayName": "Renata Vossberg",
        "ipAddress": null,
        "userPrincipalName": "renata@contoso.com"
      }
    },
    {
      "id": "b6e8d213-40fa-4c97-8d15-f92a07c36eb4",
      "printerId": "ae63c0d5-9b72-4f18-83e6-c40d5f1a72b9",
      "processingState": "canceled",
      "createdDateTime": "2026-05-19T15:31:40Z",
      "acquiredDateTime": null,
      "completionDateTime": "2026-05-19T15:33:05Z",
      "acquiredByPrinter": false,
      "copiesPrinted": 0,
      "createdBy": {
        "id": "4a0c6de2-8b15-4f39-a7d4-e95b30c1f862",
        "displayName": "Solveig Nakamura",
        "ipAddress": null,
        "userPrincipalName": "solveig@contoso.com"
      }
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 24,
                operation: Some(("GET", "reports-getprinterarchivedprintjobs", "/reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})")),
            },
            run: Run::Replay(reports_getprinterarchivedprintjobs),
        },
    ],
    method_lines,
};

/// Example
fn reports_getprinterarchivedprintjobs(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .reports()
        .get_printer_archived_print_jobs_with_printer_id_and_start_date_time_and_end_date_time(
            "ae63c0d5-9b72-4f18-83e6-c40d5f1a72b9",
            "2026-05-01T00:00:00Z",
            "2026-05-31T23:59:59Z",
        )
        .list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].printerId", v1.printer_id());
    t.see("value[0].processingState", v1.processing_state());
    t.see("value[0].createdDateTime", v1.created_date_time());
    t.see("value[0].acquiredDateTime", v1.acquired_date_time());
    t.see("value[0].completionDateTime", v1.completion_date_time());
    t.see("value[0].acquiredByPrinter", v1.acquired_by_printer());
    t.see("value[0].copiesPrinted", v1.copies_printed());
    let v2 = t.some("value[0].createdBy", v1.created_by())?;
    t.see("value[0].createdBy.id", v2.id());
    t.see("value[0].createdBy.displayName", v2.display_name());
    t.see("value[0].createdBy.ipAddress", v2.ip_address());
    t.see("value[0].createdBy.userPrincipalName", v2.user_principal_name());
    let v3 = t.item("value[1]", answer.items(), 1)?;
    t.see("value[1].id", v3.id());
    t.see("value[1].printerId", v3.printer_id());
    t.see("value[1].processingState", v3.processing_state());
    t.see("value[1].createdDateTime", v3.created_date_time());
    t.see("value[1].acquiredDateTime", v3.acquired_date_time());
    t.see("value[1].completionDateTime", v3.completion_date_time());
    t.see("value[1].acquiredByPrinter", v3.acquired_by_printer());
    t.see("value[1].copiesPrinted", v3.copies_printed());
    let v4 = t.some("value[1].createdBy", v3.created_by())?;
    t.see("value[1].createdBy.id", v4.id());
    t.see("value[1].createdBy.displayName", v4.display_name());
    t.see("value[1].createdBy.ipAddress", v4.ip_address());
    t.see("value[1].createdBy.userPrincipalName", v4.user_principal_name());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})",
        &graph.reports().get_printer_archived_print_jobs_with_printer_id_and_start_date_time_and_end_date_time("{printerId}", "{startDateTime}", "{endDateTime}").list(),
    );
}

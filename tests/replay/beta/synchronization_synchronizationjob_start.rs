// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-start`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-start.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-start.synchronizationjob_start",
                request: r#"POST https://graph.microsoft.com/beta/servicePrincipals/{id}/synchronization/jobs/{jobId}/start
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("POST", "synchronization-synchronizationjob-start", "/servicePrincipals/{id}/synchronization/jobs/{jobId}/start")),
            },
            run: Run::Replay(synchronizationjob_start),
        },
    ],
    method_lines,
};

/// Example
fn synchronizationjob_start(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("{id}")
        .synchronization()
        .jobs()
        .id("{jobId}")
        .start();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/servicePrincipals/{id}/synchronization/jobs/{jobId}/start",
        &graph.service_principals().id("{id}").synchronization().jobs().id("{jobId}").start(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-delete`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-delete.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-delete.delete_synchronizationjob",
                request: r#"DELETE https://graph.microsoft.com/beta/servicePrincipals/{id}/synchronization/jobs/{jobId}/
"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 0,
                operation: Some(("DELETE", "synchronization-synchronizationjob-delete", "/servicePrincipals/{id}/synchronization/jobs/{jobId}")),
            },
            run: Run::Replay(delete_synchronizationjob),
        },
    ],
    method_lines,
};

/// Example
fn delete_synchronizationjob(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("{id}")
        .synchronization()
        .jobs()
        .id("{jobId}")
        .delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "DELETE",
        "/servicePrincipals/{id}/synchronization/jobs/{jobId}",
        &graph.service_principals().id("{id}").synchronization().jobs().id("{jobId}").delete(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-restart`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-restart.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-restart.synchronizationjob_restart",
                request: r#"POST https://graph.microsoft.com/beta/servicePrincipals/{id}/synchronization/jobs/{jobId}/restart
Content-Type: application/json

{
  "criteria": {
    "resetScope": "Full"
  }
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 1,
                operation: Some(("POST", "synchronization-synchronizationjob-restart", "/servicePrincipals/{id}/synchronization/jobs/{jobId}/restart")),
            },
            run: Run::Replay(synchronizationjob_restart),
        },
    ],
    method_lines,
};

/// Example
fn synchronizationjob_restart(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("{id}")
        .synchronization()
        .jobs()
        .id("{jobId}")
        .restart(
            types::SynchronizationSynchronizationJobRestartBody::new()
                .with_criteria(
                    types::SynchronizationJobRestartCriteria::new()
                        .with_reset_scope(types::SynchronizationJobRestartScope::Full),
                ),
        );
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/servicePrincipals/{id}/synchronization/jobs/{jobId}/restart",
        &graph.service_principals().id("{id}").synchronization().jobs().id("{jobId}").restart(types::SynchronizationSynchronizationJobRestartBody::new()),
    );
}

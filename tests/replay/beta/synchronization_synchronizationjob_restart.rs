// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `synchronization-synchronizationjob-restart`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "synchronization-synchronizationjob-restart.1",
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
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
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

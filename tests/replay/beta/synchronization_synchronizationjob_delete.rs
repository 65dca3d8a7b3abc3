// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `synchronization-synchronizationjob-delete`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "synchronization-synchronizationjob-delete.1",
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
        .delete();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

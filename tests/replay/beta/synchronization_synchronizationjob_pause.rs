// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges of `synchronization-synchronizationjob-pause`.

use super::prelude::*;

pub const EXCHANGES: &[Exchange] = &[
    Exchange {
        case: Case {
            id: "synchronization-synchronizationjob-pause.1",
            request: r#"POST https://graph.microsoft.com/beta/servicePrincipals/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425/synchronization/jobs/harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4/pause
"#,
            responses: &[
                r#"HTTP/1.1 204
"#,
            ],
            repaired: false,
            typed: 0,
            operation: Some(("POST", "synchronization-synchronizationjob-pause", "/servicePrincipals/{id}/synchronization/jobs/{jobId}/pause")),
        },
        run: Run::Replay(example_1),
    },
];

/// Example
fn example_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .synchronization()
        .jobs()
        .id(
            "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4",
        )
        .pause();
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

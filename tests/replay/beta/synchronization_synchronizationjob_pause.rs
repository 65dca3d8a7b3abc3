// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-pause`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-pause.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-pause.post-servicePrincipals-id-synchronization-jobs-jobId-pause",
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
            run: Run::Replay(post_service_principals_id_synchronization_jobs_job_id_pause),
        },
    ],
    method_lines,
};

/// Example
fn post_service_principals_id_synchronization_jobs_job_id_pause(graph: &Root, t: &mut Test<'_>) -> Replay {
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

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/servicePrincipals/{id}/synchronization/jobs/{jobId}/pause",
        &graph.service_principals().id("{id}").synchronization().jobs().id("{jobId}").pause(),
    );
}

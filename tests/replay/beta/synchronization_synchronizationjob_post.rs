// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-post`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-post.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-post.create_synchronizationjob",
                request: r#"POST https://graph.microsoft.com/beta/servicePrincipals/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425/synchronization/jobs
Content-Type: application/json

{
  "templateId": "harborCrew"
}"#,
                responses: &[
                    r#"HTTP/1.1 201
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#servicePrincipals('c58e2d90-6f14-4a7b-b3e8-07d1f96ca425')/synchronization/jobs/$entity",
  "id": "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.f7a0c391-6e5d-4d82-9b14-82c5d0e6f73b",
  "templateId": "harborCrew",
  "schedule": {
    "expiration": null,
    "interval": "PT40M",
    "state": "Disabled"
  },
  "status": {
    "code": "NotConfigured",
    "countSuccessiveCompleteFailures": 0,
    "escrowsPruned": false,
    "lastExecution": null,
    "quarantine": null
  }
}"#,
                ],
                repaired: false,
                typed: 11,
                operation: Some(("POST", "synchronization-synchronizationjob-post", "/servicePrincipals/{id}/synchronization/jobs")),
            },
            run: Run::Replay(create_synchronizationjob),
        },
    ],
    method_lines,
};

/// Example
fn create_synchronizationjob(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .synchronization()
        .jobs()
        .create(types::SynchronizationJob::new().with_template_id("harborCrew"));
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("templateId", answer.template_id());
    let v1 = t.some("schedule", answer.schedule())?;
    t.see("schedule.expiration", v1.expiration());
    t.see("schedule.interval", v1.interval());
    t.see("schedule.state", v1.state());
    let v2 = t.some("status", answer.status())?;
    t.see("status.code", v2.code());
    t.see(
        "status.countSuccessiveCompleteFailures",
        v2.count_successive_complete_failures(),
    );
    t.see("status.escrowsPruned", v2.escrows_pruned());
    t.null("status.lastExecution", v2.last_execution().is_none());
    t.null("status.quarantine", v2.quarantine().is_none());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "POST",
        "/servicePrincipals/{id}/synchronization/jobs",
        &graph.service_principals().id("{id}").synchronization().jobs().create(types::SynchronizationJob::new()),
    );
}

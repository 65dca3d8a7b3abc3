// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-list`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-list.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-list.list_synchronizationjob",
                request: r#"GET https://graph.microsoft.com/beta/servicePrincipals/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425/synchronization/jobs
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#servicePrincipals('c58e2d90-6f14-4a7b-b3e8-07d1f96ca425')/synchronization/jobs",
  "value": [
    {
      "id": "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4",
      "templateId": "harborCrew",
      "schedule": {
        "expiration": null,
        "interval": "PT40M",
        "state": "Active"
      },
      "status": {
        "code": "Active",
        "countSuccessiveCompleteFailures": 0,
        "escrowsPruned": false,
        "lastExecution": {
          "activityIdentifier": "0b4f8e62-d7c3-4915-9a6e-f31c20d85b7a",
          "countEntitled": 812,
          "countEntitledForProvisioning": 3,
          "countEscrowed": 0,
          "countEscrowedRaw": 0,
          "countExported": 3,
          "countExports": 3,
          "countImported": 3,
          "countImportedDeltas": 3,
          "countImportedReferenceDeltas": 0,
          "error": null,
          "state": "Succeeded",
          "timeBegan": "2026-06-02T04:20:00.1183945Z",
          "timeEnded": "2026-06-02T04:20:41.5520813Z"
        },
        "lastSuccessfulExecution": null,
        "lastSuccessfulExecutionWithExports": null,
        "progress": [],
        "quarantine": null,
        "steadyStateFirstAchievedTime": "2026-02-09T21:40:17Z",
        "steadyStateLastAchievedTime": "2026-06-02T04:20:41.5520813Z",
        "synchronizedEntryCountByType": [
          {
            "key": "User to Crew member",
            "value": 812
          }
        ],
        "troubleshootingUrl": null
      },
      "synchronizationJobSettings": [
        {
          "name": "QuarantineTooManyDeletesThreshold",
          "value": "500"
        }
      ]
    }
  ]
}"#,
                ],
                repaired: false,
                typed: 33,
                operation: Some(("GET", "synchronization-synchronizationjob-list", "/servicePrincipals/{id}/synchronization/jobs")),
            },
            run: Run::Replay(list_synchronizationjob),
        },
    ],
    method_lines,
};

/// Example
fn list_synchronizationjob(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .synchronization()
        .jobs()
        .list();
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    let v1 = t.item("value[0]", answer.items(), 0)?;
    t.see("value[0].id", v1.id());
    t.see("value[0].templateId", v1.template_id());
    let v2 = t.some("value[0].schedule", v1.schedule())?;
    t.see("value[0].schedule.expiration", v2.expiration());
    t.see("value[0].schedule.interval", v2.interval());
    t.see("value[0].schedule.state", v2.state());
    let v3 = t.some("value[0].status", v1.status())?;
    t.see("value[0].status.code", v3.code());
    t.see(
        "value[0].status.countSuccessiveCompleteFailures",
        v3.count_successive_complete_failures(),
    );
    t.see("value[0].status.escrowsPruned", v3.escrows_pruned());
    let v4 = t.some("value[0].status.lastExecution", v3.last_execution())?;
    t.see("value[0].status.lastExecution.activityIdentifier", v4.activity_identifier());
    t.see("value[0].status.lastExecution.countEntitled", v4.count_entitled());
    t.see(
        "value[0].status.lastExecution.countEntitledForProvisioning",
        v4.count_entitled_for_provisioning(),
    );
    t.see("value[0].status.lastExecution.countEscrowed", v4.count_escrowed());
    t.see("value[0].status.lastExecution.countEscrowedRaw", v4.count_escrowed_raw());
    t.see("value[0].status.lastExecution.countExported", v4.count_exported());
    t.see("value[0].status.lastExecution.countExports", v4.count_exports());
    t.see("value[0].status.lastExecution.countImported", v4.count_imported());
    t.see(
        "value[0].status.lastExecution.countImportedDeltas",
        v4.count_imported_deltas(),
    );
    t.see(
        "value[0].status.lastExecution.countImportedReferenceDeltas",
        v4.count_imported_reference_deltas(),
    );
    t.null("value[0].status.lastExecution.error", v4.error().is_none());
    t.see("value[0].status.lastExecution.state", v4.state());
    t.see("value[0].status.lastExecution.timeBegan", v4.time_began());
    t.see("value[0].status.lastExecution.timeEnded", v4.time_ended());
    t.null(
        "value[0].status.lastSuccessfulExecution",
        v3.last_successful_execution().is_none(),
    );
    t.null(
        "value[0].status.lastSuccessfulExecutionWithExports",
        v3.last_successful_execution_with_exports().is_none(),
    );
    t.empty_list("value[0].status.progress", v3.progress());
    t.null("value[0].status.quarantine", v3.quarantine().is_none());
    t.see(
        "value[0].status.steadyStateFirstAchievedTime",
        v3.steady_state_first_achieved_time(),
    );
    t.see(
        "value[0].status.steadyStateLastAchievedTime",
        v3.steady_state_last_achieved_time(),
    );
    let v6 = t
        .some(
            "value[0].status.synchronizedEntryCountByType",
            v3.synchronized_entry_count_by_type(),
        )?;
    let v7 = t.item("value[0].status.synchronizedEntryCountByType[0]", v6, 0)?;
    t.see("value[0].status.synchronizedEntryCountByType[0].key", v7.key());
    t.see("value[0].status.synchronizedEntryCountByType[0].value", v7.value());
    t.see("value[0].status.troubleshootingUrl", v3.troubleshooting_url());
    let v8 = t
        .some("value[0].synchronizationJobSettings", v1.synchronization_job_settings())?;
    let v9 = t.item("value[0].synchronizationJobSettings[0]", v8, 0)?;
    t.see("value[0].synchronizationJobSettings[0].name", v9.name());
    t.see("value[0].synchronizationJobSettings[0].value", v9.value());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/servicePrincipals/{id}/synchronization/jobs",
        &graph.service_principals().id("{id}").synchronization().jobs().list(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `synchronization-synchronizationjob-get`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "synchronization-synchronizationjob-get.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-get.get_synchronizationjob",
                request: r#"GET https://graph.microsoft.com/beta/servicePrincipals/{id}/synchronization/jobs/{jobId}/
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "id": "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.21d6b0f8-c7a3-4e59-8f12-64e0d9a5b37c",
  "templateId": "harborCrew",
  "schedule": {
    "expiration": null,
    "interval": "P10675199DT2H48M5.4775807S",
    "state": "Disabled"
  },
  "status": {
    "code": "NotConfigured",
    "countSuccessiveCompleteFailures": 0,
    "escrowsPruned": false,
    "lastExecution": null,
    "lastSuccessfulExecution": null,
    "lastSuccessfulExecutionWithExports": null,
    "progress": [],
    "quarantine": null,
    "steadyStateFirstAchievedTime": "0001-01-01T00:00:00Z",
    "steadyStateLastAchievedTime": "0001-01-01T00:00:00Z",
    "synchronizedEntryCountByType": [],
    "troubleshootingUrl": null
  },
  "synchronizationJobSettings": []
}"#,
                ],
                repaired: false,
                typed: 18,
                operation: Some(("GET", "synchronization-synchronizationjob-get", "/servicePrincipals/{id}/synchronization/jobs/{jobId}")),
            },
            run: Run::Replay(get_synchronizationjob),
        },
        Exchange {
            case: Case {
                id: "synchronization-synchronizationjob-get.get_synchronizationjob_quarantine",
                request: r#"GET https://graph.microsoft.com/beta/servicePrincipals/c58e2d90-6f14-4a7b-b3e8-07d1f96ca425/synchronization/jobs/harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4
"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json

{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#servicePrincipals('c58e2d90-6f14-4a7b-b3e8-07d1f96ca425')/synchronization/jobs/$entity",
  "id": "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4",
  "templateId": "harborCrew",
  "schedule": {
    "expiration": "2026-12-31T23:00:00Z",
    "interval": "P1DT6H30M",
    "state": "Active"
  },
  "status": {
    "code": "Quarantine",
    "countSuccessiveCompleteFailures": 11,
    "escrowsPruned": true,
    "lastExecution": {
      "activityIdentifier": "8e71d3c5-4f90-4a2b-b6d8-1c05e9f7a364",
      "countEscrowed": 47,
      "countEscrowedRaw": 52,
      "countExported": 0,
      "error": {
        "code": "SystemForCrossDomainIdentityManagementCredentialValidationUnavailable",
        "message": "The crew list at crew.fabrikam.com refused the token.",
        "tenantActionable": true
      },
      "state": "Failed",
      "timeBegan": "2026-06-05T10:00:00Z",
      "timeEnded": "2026-06-05T10:00:09Z"
    },
    "progress": [
      {
        "completedUnits": 118,
        "progressObservationDateTime": "2026-06-05T10:00:08Z",
        "totalUnits": 4294967301,
        "units": "users"
      }
    ],
    "quarantine": {
      "currentBegan": "2026-06-04T22:40:00Z",
      "error": null,
      "nextAttempt": "2026-06-06T16:30:00Z",
      "reason": "EncounteredQuarantineException",
      "seriesBegan": "2026-06-01T08:00:00Z",
      "seriesCount": 3
    }
  }
}"#,
                ],
                repaired: false,
                typed: 28,
                operation: Some(("GET", "synchronization-synchronizationjob-get", "/servicePrincipals/{id}/synchronization/jobs/{jobId}")),
            },
            run: Run::Replay(get_synchronizationjob_quarantine),
        },
    ],
    method_lines,
};

/// Example 1: A job that was never configured
fn get_synchronizationjob(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("{id}")
        .synchronization()
        .jobs()
        .id("{jobId}")
        .get();
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
    t.null("status.lastSuccessfulExecution", v2.last_successful_execution().is_none());
    t.null(
        "status.lastSuccessfulExecutionWithExports",
        v2.last_successful_execution_with_exports().is_none(),
    );
    t.empty_list("status.progress", v2.progress());
    t.null("status.quarantine", v2.quarantine().is_none());
    t.see("status.steadyStateFirstAchievedTime", v2.steady_state_first_achieved_time());
    t.see("status.steadyStateLastAchievedTime", v2.steady_state_last_achieved_time());
    t.empty_list(
        "status.synchronizedEntryCountByType",
        v2.synchronized_entry_count_by_type(),
    );
    t.see("status.troubleshootingUrl", v2.troubleshooting_url());
    t.empty_list("synchronizationJobSettings", answer.synchronization_job_settings());
    Ok(())
}

/// Example 2: A job in quarantine
fn get_synchronizationjob_quarantine(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .service_principals()
        .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
        .synchronization()
        .jobs()
        .id(
            "harborCrew.9c2ab7d41e564f83a0b9d7e8c16f3045.5e2f7c90-a1d4-4b68-83f5-0d9c6b7e12a4",
        )
        .get();
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
    let v3 = t.some("status.lastExecution", v2.last_execution())?;
    t.see("status.lastExecution.activityIdentifier", v3.activity_identifier());
    t.see("status.lastExecution.countEscrowed", v3.count_escrowed());
    t.see("status.lastExecution.countEscrowedRaw", v3.count_escrowed_raw());
    t.see("status.lastExecution.countExported", v3.count_exported());
    let v4 = t.some("status.lastExecution.error", v3.error())?;
    t.see("status.lastExecution.error.code", v4.code());
    t.see("status.lastExecution.error.message", v4.message());
    t.see("status.lastExecution.error.tenantActionable", v4.tenant_actionable());
    t.see("status.lastExecution.state", v3.state());
    t.see("status.lastExecution.timeBegan", v3.time_began());
    t.see("status.lastExecution.timeEnded", v3.time_ended());
    let v5 = t.some("status.progress", v2.progress())?;
    let v6 = t.item("status.progress[0]", v5, 0)?;
    t.see("status.progress[0].completedUnits", v6.completed_units());
    t.see(
        "status.progress[0].progressObservationDateTime",
        v6.progress_observation_date_time(),
    );
    t.see("status.progress[0].totalUnits", v6.total_units());
    t.see("status.progress[0].units", v6.units());
    let v7 = t.some("status.quarantine", v2.quarantine())?;
    t.see("status.quarantine.currentBegan", v7.current_began());
    t.null("status.quarantine.error", v7.error().is_none());
    t.see("status.quarantine.nextAttempt", v7.next_attempt());
    t.see("status.quarantine.reason", v7.reason());
    t.see("status.quarantine.seriesBegan", v7.series_began());
    t.see("status.quarantine.seriesCount", v7.series_count());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "GET",
        "/servicePrincipals/{id}/synchronization/jobs/{jobId}",
        &graph.service_principals().id("{id}").synchronization().jobs().id("{jobId}").get(),
    );
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Every method line of the reference, called by its Rust path with the page's own placeholders.

use super::prelude::*;

pub const COUNT: usize = 13;

pub fn all(graph: &Root, table: &mut Table) {
    rows_1(graph, table);
}

fn rows_1(graph: &Root, table: &mut Table) {
    table
        .row(
            "reportroot-getemailactivityuserdetail",
            "GET",
            "/reports/getEmailActivityUserDetail(period='{period_value}')",
            &graph
                .reports()
                .get_email_activity_user_detail_with_period("{period_value}")
                .list(),
        );
    table
        .row(
            "reportroot-getemailactivityuserdetail",
            "GET",
            "/reports/getEmailActivityUserDetail(date={date_value})",
            &graph
                .reports()
                .get_email_activity_user_detail_with_date("{date_value}")
                .get(),
        );
    table
        .row(
            "synchronization-synchronizationjob-delete",
            "DELETE",
            "/servicePrincipals/{id}/synchronization/jobs/{jobId}",
            &graph
                .service_principals()
                .id("{id}")
                .synchronization()
                .jobs()
                .id("{jobId}")
                .delete(),
        );
    table
        .row(
            "synchronization-synchronizationjob-get",
            "GET",
            "/servicePrincipals/{id}/synchronization/jobs/{jobId}",
            &graph
                .service_principals()
                .id("{id}")
                .synchronization()
                .jobs()
                .id("{jobId}")
                .get(),
        );
    table
        .row(
            "synchronization-synchronizationjob-list",
            "GET",
            "/servicePrincipals/{id}/synchronization/jobs",
            &graph.service_principals().id("{id}").synchronization().jobs().list(),
        );
    table
        .row(
            "synchronization-synchronizationjob-pause",
            "POST",
            "/servicePrincipals/{id}/synchronization/jobs/{jobId}/pause",
            &graph
                .service_principals()
                .id("{id}")
                .synchronization()
                .jobs()
                .id("{jobId}")
                .pause(),
        );
    table
        .row(
            "synchronization-synchronizationjob-post",
            "POST",
            "/servicePrincipals/{id}/synchronization/jobs",
            &graph
                .service_principals()
                .id("{id}")
                .synchronization()
                .jobs()
                .create(types::SynchronizationJob::new()),
        );
    table
        .row(
            "synchronization-synchronizationjob-restart",
            "POST",
            "/servicePrincipals/{id}/synchronization/jobs/{jobId}/restart",
            &graph
                .service_principals()
                .id("{id}")
                .synchronization()
                .jobs()
                .id("{jobId}")
                .restart(types::SynchronizationSynchronizationJobRestartBody::new()),
        );
    table
        .row(
            "synchronization-synchronizationjob-start",
            "POST",
            "/servicePrincipals/{id}/synchronization/jobs/{jobId}/start",
            &graph
                .service_principals()
                .id("{id}")
                .synchronization()
                .jobs()
                .id("{jobId}")
                .start(),
        );
    table
        .row(
            "synchronization-synchronizationtemplate-list",
            "GET",
            "/applications/{id}/synchronization/templates",
            &graph.applications().id("{id}").synchronization().templates().list(),
        );
    table
        .row(
            "synchronization-synchronizationtemplate-list",
            "GET",
            "/servicePrincipals/{id}/synchronization/templates",
            &graph.service_principals().id("{id}").synchronization().templates().list(),
        );
    table.row("user-get", "GET", "/me", &graph.me().get());
    table
        .row(
            "user-get",
            "GET",
            "/users/{id | userPrincipalName}",
            &graph.users().id("{id | userPrincipalName}").get(),
        );
}

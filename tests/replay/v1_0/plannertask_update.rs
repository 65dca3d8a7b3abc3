// Emitted by docwright from the reference; edits are lost on the next run.
//! Exchanges and method lines of `plannertask-update`.

use super::prelude::*;

pub const PAGE: Page = Page {
    id: "plannertask-update.method_lines",
    exchanges: &[
        Exchange {
            case: Case {
                id: "plannertask-update.update_plannertask_1",
                request: r#"PATCH https://graph.microsoft.com/v1.0/planner/tasks/hQ3vT8mZcE2wKb70RsYxLmQAGf1d
Content-Type: application/json
If-Match: W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARCc="

{
  "percentComplete": 50,
  "dueDateTime": null,
  "priority": 3
}"#,
                responses: &[
                    r#"HTTP/1.1 204
"#,
                ],
                repaired: false,
                typed: 3,
                operation: Some(("PATCH", "plannertask-update", "/planner/tasks/{task-id}")),
            },
            run: Run::Replay(update_plannertask_1),
        },
        Exchange {
            case: Case {
                id: "plannertask-update.update_plannertask_2",
                request: r#"PATCH https://graph.microsoft.com/v1.0/planner/tasks/hQ3vT8mZcE2wKb70RsYxLmQAGf1d
Content-Type: application/json
If-Match: W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARSc="
Prefer: return=representation

{
  "percentComplete": 100,
  "previewType": "noPreview"
}"#,
                responses: &[
                    r#"HTTP/1.1 200
Content-Type: application/json
Preference-Applied: return=representation

{
  "@odata.etag": "W/\"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARic=\"",
  "id": "hQ3vT8mZcE2wKb70RsYxLmQAGf1d",
  "planId": "xP5kW0nBvU6tJd94FzHcVmQAEa7c",
  "bucketId": "Lr8yN2qGsO1eXi63AuDpKmQACb9f",
  "title": "Repaint the leading marks",
  "orderHint": "8585269244183502136",
  "assigneePriority": "",
  "percentComplete": 100,
  "priority": 3,
  "startDateTime": null,
  "createdDateTime": "2026-03-02T10:20:30.4567890Z",
  "dueDateTime": null,
  "hasDescription": true,
  "previewType": "noPreview",
  "completedDateTime": "2026-04-17T13:07:21.3340000Z",
  "completedBy": {
    "user": {
      "displayName": null,
      "id": "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"
    }
  },
  "createdBy": {
    "user": {
      "displayName": null,
      "id": "b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908"
    }
  },
  "referenceCount": 0,
  "checklistItemCount": 2,
  "activeChecklistItemCount": 0,
  "conversationThreadId": null
}"#,
                ],
                repaired: false,
                typed: 24,
                operation: Some(("PATCH", "plannertask-update", "/planner/tasks/{task-id}")),
            },
            run: Run::Replay(update_plannertask_2),
        },
    ],
    method_lines,
};

/// Example 1: Change a task
fn update_plannertask_1(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .planner()
        .tasks()
        .id("hQ3vT8mZcE2wKb70RsYxLmQAGf1d")
        .update(
            types::PlannerTask::new()
                .with_percent_complete(50)
                .clear_due_date_time()
                .with_priority(3),
        )
        .if_match("W/\"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARCc=\"");
    t.request(&request)?;
    t.other_answer(0, &request)?;
    Ok(())
}

/// Example 2: Change a task and read it back
fn update_plannertask_2(graph: &Root, t: &mut Test<'_>) -> Replay {
    let request = graph
        .planner()
        .tasks()
        .id("hQ3vT8mZcE2wKb70RsYxLmQAGf1d")
        .update(
            types::PlannerTask::new()
                .with_percent_complete(100)
                .with_preview_type(types::PlannerPreviewType::NoPreview),
        )
        .if_match("W/\"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARSc=\"")
        .prefer("return=representation");
    t.request(&request)?;
    let answer = t.answer(0, &request)?;
    t.see("id", answer.id());
    t.see("planId", answer.plan_id());
    t.see("bucketId", answer.bucket_id());
    t.see("title", answer.title());
    t.see("orderHint", answer.order_hint());
    t.see("assigneePriority", answer.assignee_priority());
    t.see("percentComplete", answer.percent_complete());
    t.see("priority", answer.priority());
    t.see("startDateTime", answer.start_date_time());
    t.see("createdDateTime", answer.created_date_time());
    t.see("dueDateTime", answer.due_date_time());
    t.see("hasDescription", answer.has_description());
    t.see("previewType", answer.preview_type());
    t.see("completedDateTime", answer.completed_date_time());
    let v1 = t.some("completedBy", answer.completed_by())?;
    let v2 = t.some("completedBy.user", v1.user())?;
    t.see("completedBy.user.displayName", v2.display_name());
    t.see("completedBy.user.id", v2.id());
    let v3 = t.some("createdBy", answer.created_by())?;
    let v4 = t.some("createdBy.user", v3.user())?;
    t.see("createdBy.user.displayName", v4.display_name());
    t.see("createdBy.user.id", v4.id());
    t.see("referenceCount", answer.reference_count());
    t.see("checklistItemCount", answer.checklist_item_count());
    t.see("activeChecklistItemCount", answer.active_checklist_item_count());
    t.see("conversationThreadId", answer.conversation_thread_id());
    Ok(())
}

fn method_lines(graph: &Root, table: &mut Table) {
    table.row(
        "PATCH",
        "/planner/tasks/{task-id}",
        &graph.planner().tasks().id("{task-id}").update(types::PlannerTask::new()),
    );
}

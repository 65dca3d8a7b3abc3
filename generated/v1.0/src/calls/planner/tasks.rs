// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/planner/tasks`.

/// What a call can go on with behind `/planner/tasks`.
#[derive(Clone, Debug)]
pub struct PlannerTasks(pub(crate) docwright::Path);

impl PlannerTasks {
    /// `/{task-id}`
    #[inline]
    pub fn id(self, task_id: &str) -> crate::calls::planner::PlannerTasksId {
        crate::calls::planner::PlannerTasksId(self.0.key(task_id))
    }
}

/// What a call can go on with behind `/planner/tasks/{}`.
#[derive(Clone, Debug)]
pub struct PlannerTasksId(pub(crate) docwright::Path);

impl PlannerTasksId {
    /// Change a plannerTask. The header If-Match has to hold the etag of the version the change starts from. Whether the answer holds the changed task is for Prefer to say.
    ///
    /// `PATCH /planner/tasks/{task-id}`
    ///
    /// # Parameters
    ///
    /// * `task_id`: `{task-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Tasks.ReadWrite`; higher: `Group.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `Tasks.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .planner()
    ///     .tasks()
    ///     .id("hQ3vT8mZcE2wKb70RsYxLmQAGf1d")
    ///     .update(
    ///         types::PlannerTask::new()
    ///             .with_percent_complete(50)
    ///             .clear_due_date_time()
    ///             .with_priority(3),
    ///     )
    ///     .if_match("W/\"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARCc=\"");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/plannertask-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::PlannerTask>) -> docwright::Request<crate::types::PlannerTask> {
        self.0.request(&crate::REFERENCE, "PATCH", "plannertask-update").json::<crate::types::PlannerTask>(body)
    }
}

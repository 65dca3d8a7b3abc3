// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/planner`.
//!
//! * [`PATCH /planner/tasks/{task-id}`](crate::calls::planner::PlannerTasksId::update): Update plannerTask

mod tasks;

pub use self::tasks::{PlannerTasks, PlannerTasksId};

/// What a call can go on with behind `/planner`.
#[derive(Clone, Debug)]
pub struct Planner(pub(crate) docwright::Path);

impl Planner {
    /// `/tasks`
    #[inline]
    pub fn tasks(self) -> crate::calls::planner::PlannerTasks {
        crate::calls::planner::PlannerTasks(self.0.literal("tasks"))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.plannerTask`.

use super::{Entity, IdentitySet, PlannerPreviewType};

docwright::record! {
    /// A task on the board of a plan.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-v1.0>)
    PlannerTask: [Entity] = "microsoft.graph.plannerTask" in crate::REFERENCE, new
}

impl PlannerTask {
    /// Checklist items that are still open.
    #[inline]
    pub fn active_checklist_item_count(&self) -> Option<i32> {
        self.0.int32("activeChecklistItemCount")
    }

    /// Hint for the order among the tasks of a person.
    #[inline]
    pub fn assignee_priority(&self) -> Option<&str> {
        self.0.text("assigneePriority")
    }

    /// Bucket of the plan that the task is in.
    #[inline]
    pub fn bucket_id(&self) -> Option<&str> {
        self.0.text("bucketId")
    }

    /// Checklist items in all.
    #[inline]
    pub fn checklist_item_count(&self) -> Option<i32> {
        self.0.int32("checklistItemCount")
    }

    /// Who completed the task. Read-only.
    #[inline]
    pub fn completed_by(&self) -> Option<&IdentitySet> {
        self.0.record("completedBy")
    }

    /// When percentComplete became 100, or null. Read-only.
    #[inline]
    pub fn completed_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Thread in which the task is talked about. Nullable.
    #[inline]
    pub fn conversation_thread_id(&self) -> Option<&str> {
        self.0.text("conversationThreadId")
    }

    /// Who created the task. Read-only.
    #[inline]
    pub fn created_by(&self) -> Option<&IdentitySet> {
        self.0.record("createdBy")
    }

    /// When the task was created. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// When the task is due. Nullable.
    #[inline]
    pub fn due_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("dueDateTime")
    }

    /// Whether the task has a description. Read-only.
    #[inline]
    pub fn has_description(&self) -> Option<bool> {
        self.0.boolean("hasDescription")
    }

    /// Hint for the order in a list.
    #[inline]
    pub fn order_hint(&self) -> Option<&str> {
        self.0.text("orderHint")
    }

    /// Progress from 0 to 100.
    #[inline]
    pub fn percent_complete(&self) -> Option<i32> {
        self.0.int32("percentComplete")
    }

    /// Plan that the task belongs to.
    #[inline]
    pub fn plan_id(&self) -> Option<&str> {
        self.0.text("planId")
    }

    /// What the card on the board shows.
    #[inline]
    pub fn preview_type(&self) -> Option<PlannerPreviewType> {
        self.0.choice("previewType")
    }

    /// Urgency from 0, the most urgent, to 10.
    #[inline]
    pub fn priority(&self) -> Option<i32> {
        self.0.int32("priority")
    }

    /// Number of attached links.
    #[inline]
    pub fn reference_count(&self) -> Option<i32> {
        self.0.int32("referenceCount")
    }

    /// When work on the task starts. Nullable.
    #[inline]
    pub fn start_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("startDateTime")
    }

    /// Title of the task.
    #[inline]
    pub fn title(&self) -> Option<&str> {
        self.0.text("title")
    }

    /// Sets `activeChecklistItemCount`.
    #[inline]
    #[must_use]
    pub fn with_active_checklist_item_count(self, value: i32) -> Self {
        Self(self.0.with_int32("activeChecklistItemCount", value))
    }

    /// Sets `activeChecklistItemCount` to null.
    #[inline]
    #[must_use]
    pub fn clear_active_checklist_item_count(self) -> Self {
        Self(self.0.with_null("activeChecklistItemCount"))
    }

    /// Sets `assigneePriority`.
    #[inline]
    #[must_use]
    pub fn with_assignee_priority(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("assigneePriority", value))
    }

    /// Sets `assigneePriority` to null.
    #[inline]
    #[must_use]
    pub fn clear_assignee_priority(self) -> Self {
        Self(self.0.with_null("assigneePriority"))
    }

    /// Sets `bucketId`.
    #[inline]
    #[must_use]
    pub fn with_bucket_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("bucketId", value))
    }

    /// Sets `bucketId` to null.
    #[inline]
    #[must_use]
    pub fn clear_bucket_id(self) -> Self {
        Self(self.0.with_null("bucketId"))
    }

    /// Sets `checklistItemCount`.
    #[inline]
    #[must_use]
    pub fn with_checklist_item_count(self, value: i32) -> Self {
        Self(self.0.with_int32("checklistItemCount", value))
    }

    /// Sets `checklistItemCount` to null.
    #[inline]
    #[must_use]
    pub fn clear_checklist_item_count(self) -> Self {
        Self(self.0.with_null("checklistItemCount"))
    }

    /// Sets `completedBy`.
    #[inline]
    #[must_use]
    pub fn with_completed_by(self, value: impl docwright::Is<IdentitySet>) -> Self {
        Self(self.0.with_record("completedBy", value))
    }

    /// Sets `completedBy` to null.
    #[inline]
    #[must_use]
    pub fn clear_completed_by(self) -> Self {
        Self(self.0.with_null("completedBy"))
    }

    /// Sets `completedDateTime`.
    #[inline]
    #[must_use]
    pub fn with_completed_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("completedDateTime", value))
    }

    /// Sets `completedDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_completed_date_time(self) -> Self {
        Self(self.0.with_null("completedDateTime"))
    }

    /// Sets `conversationThreadId`.
    #[inline]
    #[must_use]
    pub fn with_conversation_thread_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("conversationThreadId", value))
    }

    /// Sets `conversationThreadId` to null.
    #[inline]
    #[must_use]
    pub fn clear_conversation_thread_id(self) -> Self {
        Self(self.0.with_null("conversationThreadId"))
    }

    /// Sets `createdBy`.
    #[inline]
    #[must_use]
    pub fn with_created_by(self, value: impl docwright::Is<IdentitySet>) -> Self {
        Self(self.0.with_record("createdBy", value))
    }

    /// Sets `createdBy` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_by(self) -> Self {
        Self(self.0.with_null("createdBy"))
    }

    /// Sets `createdDateTime`.
    #[inline]
    #[must_use]
    pub fn with_created_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("createdDateTime", value))
    }

    /// Sets `createdDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_created_date_time(self) -> Self {
        Self(self.0.with_null("createdDateTime"))
    }

    /// Sets `dueDateTime`.
    #[inline]
    #[must_use]
    pub fn with_due_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("dueDateTime", value))
    }

    /// Sets `dueDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_due_date_time(self) -> Self {
        Self(self.0.with_null("dueDateTime"))
    }

    /// Sets `hasDescription`.
    #[inline]
    #[must_use]
    pub fn with_has_description(self, value: bool) -> Self {
        Self(self.0.with_boolean("hasDescription", value))
    }

    /// Sets `hasDescription` to null.
    #[inline]
    #[must_use]
    pub fn clear_has_description(self) -> Self {
        Self(self.0.with_null("hasDescription"))
    }

    /// Sets `orderHint`.
    #[inline]
    #[must_use]
    pub fn with_order_hint(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("orderHint", value))
    }

    /// Sets `orderHint` to null.
    #[inline]
    #[must_use]
    pub fn clear_order_hint(self) -> Self {
        Self(self.0.with_null("orderHint"))
    }

    /// Sets `percentComplete`.
    #[inline]
    #[must_use]
    pub fn with_percent_complete(self, value: i32) -> Self {
        Self(self.0.with_int32("percentComplete", value))
    }

    /// Sets `percentComplete` to null.
    #[inline]
    #[must_use]
    pub fn clear_percent_complete(self) -> Self {
        Self(self.0.with_null("percentComplete"))
    }

    /// Sets `planId`.
    #[inline]
    #[must_use]
    pub fn with_plan_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("planId", value))
    }

    /// Sets `planId` to null.
    #[inline]
    #[must_use]
    pub fn clear_plan_id(self) -> Self {
        Self(self.0.with_null("planId"))
    }

    /// Sets `previewType`.
    #[inline]
    #[must_use]
    pub fn with_preview_type(self, value: PlannerPreviewType) -> Self {
        Self(self.0.with_choice("previewType", value))
    }

    /// Sets `previewType` to null.
    #[inline]
    #[must_use]
    pub fn clear_preview_type(self) -> Self {
        Self(self.0.with_null("previewType"))
    }

    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn with_priority(self, value: i32) -> Self {
        Self(self.0.with_int32("priority", value))
    }

    /// Sets `priority` to null.
    #[inline]
    #[must_use]
    pub fn clear_priority(self) -> Self {
        Self(self.0.with_null("priority"))
    }

    /// Sets `referenceCount`.
    #[inline]
    #[must_use]
    pub fn with_reference_count(self, value: i32) -> Self {
        Self(self.0.with_int32("referenceCount", value))
    }

    /// Sets `referenceCount` to null.
    #[inline]
    #[must_use]
    pub fn clear_reference_count(self) -> Self {
        Self(self.0.with_null("referenceCount"))
    }

    /// Sets `startDateTime`.
    #[inline]
    #[must_use]
    pub fn with_start_date_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("startDateTime", value))
    }

    /// Sets `startDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_start_date_time(self) -> Self {
        Self(self.0.with_null("startDateTime"))
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn with_title(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("title", value))
    }

    /// Sets `title` to null.
    #[inline]
    #[must_use]
    pub fn clear_title(self) -> Self {
        Self(self.0.with_null("title"))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// Sets `id` to null.
    #[inline]
    #[must_use]
    pub fn clear_id(self) -> Self {
        Self(self.0.with_null("id"))
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.synchronizationJob`.

use super::{Entity, KeyValuePair, SynchronizationSchedule, SynchronizationStatus};

docwright::record! {
    /// A job reads from one directory at regular intervals and writes what changed to another, for example from Microsoft Entra ID to the user list of a business app.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob?view=graph-rest-beta>)
    SynchronizationJob: [Entity] = "microsoft.graph.synchronizationJob" in crate::REFERENCE, new
}

impl SynchronizationJob {
    /// When the job runs.
    #[inline]
    pub fn schedule(&self) -> Option<&SynchronizationSchedule> {
        self.0.record("schedule")
    }

    /// How the job fares: when it ran last, what it wrote, what went wrong. Read-only.
    #[inline]
    pub fn status(&self) -> Option<&SynchronizationStatus> {
        self.0.record("status")
    }

    /// Settings of the job by name.
    #[inline]
    pub fn synchronization_job_settings(&self) -> Option<&[KeyValuePair]> {
        self.0.records("synchronizationJobSettings")
    }

    /// Template the job was made from.
    #[inline]
    pub fn template_id(&self) -> Option<&str> {
        self.0.text("templateId")
    }

    /// Sets `schedule`.
    #[inline]
    #[must_use]
    pub fn with_schedule(self, value: impl docwright::Is<SynchronizationSchedule>) -> Self {
        Self(self.0.with_record("schedule", value))
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn with_status(self, value: impl docwright::Is<SynchronizationStatus>) -> Self {
        Self(self.0.with_record("status", value))
    }

    /// Sets `synchronizationJobSettings`.
    #[inline]
    #[must_use]
    pub fn with_synchronization_job_settings(self, value: impl IntoIterator<Item = impl docwright::Is<KeyValuePair>>) -> Self {
        Self(self.0.with_records("synchronizationJobSettings", value))
    }

    /// Sets `templateId`.
    #[inline]
    #[must_use]
    pub fn with_template_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("templateId", value))
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(self, value: impl AsRef<str>) -> Self {
        Self(self.0.with_text("id", value))
    }
}

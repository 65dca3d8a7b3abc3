// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.scheduleInformation`.

use super::{FreeBusyError, ScheduleItem, WorkingHours};

docwright::record! {
    /// When a person, a distribution list or a resource is free within a period.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/scheduleinformation?view=graph-rest-v1.0>)
    ScheduleInformation: [] = "microsoft.graph.scheduleInformation" in crate::REFERENCE
}

impl ScheduleInformation {
    /// One digit for each slot of the period: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere.
    #[inline]
    pub fn availability_view(&self) -> Option<&str> {
        self.0.text("availabilityView")
    }

    /// Why the availability could not be read.
    #[inline]
    pub fn error(&self) -> Option<&FreeBusyError> {
        self.0.record("error")
    }

    /// SMTP address of the person, the list or the resource.
    #[inline]
    pub fn schedule_id(&self) -> Option<&str> {
        self.0.text("scheduleId")
    }

    /// The events that take up the time.
    #[inline]
    pub fn schedule_items(&self) -> Option<&[ScheduleItem]> {
        self.0.records("scheduleItems")
    }

    /// When the person works.
    #[inline]
    pub fn working_hours(&self) -> Option<&WorkingHours> {
        self.0.record("workingHours")
    }
}

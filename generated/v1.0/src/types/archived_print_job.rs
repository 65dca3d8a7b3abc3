// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.archivedPrintJob`.

use super::{PrintJobProcessingState, UserIdentity};

docwright::record! {
    /// A print job that was completed, canceled or aborted, kept for reports.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/archivedprintjob?view=graph-rest-v1.0>)
    ArchivedPrintJob: [] = "microsoft.graph.archivedPrintJob" in crate::REFERENCE
}

impl ArchivedPrintJob {
    /// Whether a printer took the job. Read-only.
    #[inline]
    pub fn acquired_by_printer(&self) -> Option<bool> {
        self.0.boolean("acquiredByPrinter")
    }

    /// When a printer took the job, or null. Read-only.
    #[inline]
    pub fn acquired_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("acquiredDateTime")
    }

    /// When the job came to its end. Read-only.
    #[inline]
    pub fn completion_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("completionDateTime")
    }

    /// Number of copies printed. Read-only.
    #[inline]
    pub fn copies_printed(&self) -> Option<i32> {
        self.0.int32("copiesPrinted")
    }

    /// Who sent the job. Read-only.
    #[inline]
    pub fn created_by(&self) -> Option<&UserIdentity> {
        self.0.record("createdBy")
    }

    /// When the job was sent. Read-only.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Identifier of the archived job. Read-only.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }

    /// Printer the job was sent to. Read-only.
    #[inline]
    pub fn printer_id(&self) -> Option<&str> {
        self.0.text("printerId")
    }

    /// How the job ended. Read-only.
    #[inline]
    pub fn processing_state(&self) -> Option<PrintJobProcessingState> {
        self.0.choice("processingState")
    }
}

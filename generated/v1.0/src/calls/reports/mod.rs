// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/reports`.
//!
//! * [`GET /reports/getEmailActivityUserDetail(date={date_value})`](crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate::get): reportRoot: getEmailActivityUserDetail
//! * [`GET /reports/getEmailActivityUserDetail(period='{period_value}')`](crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate::get): reportRoot: getEmailActivityUserDetail
//! * [`GET /reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})`](crate::calls::reports::ReportsGetPrinterArchivedPrintJobsWithPrinterIdAndStartDateTimeAndEndDateTime::list): reports: getPrinterArchivedPrintJobs

/// What a call can go on with behind `/reports`.
#[derive(Clone, Debug)]
pub struct Reports(pub(crate) docwright::Path);

impl Reports {
    /// `/getEmailActivityUserDetail(date)`
    #[inline]
    pub fn get_email_activity_user_detail_with_date(self, date: impl std::fmt::Display) -> crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate {
        crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate(self.0.function("getEmailActivityUserDetail").argument("date", date))
    }

    /// `/getEmailActivityUserDetail(period)`
    #[inline]
    pub fn get_email_activity_user_detail_with_period(self, period: &str) -> crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate {
        crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate(self.0.function("getEmailActivityUserDetail").text("period", period))
    }

    /// `/getPrinterArchivedPrintJobs(printerId, startDateTime, endDateTime)`
    #[inline]
    pub fn get_printer_archived_print_jobs_with_printer_id_and_start_date_time_and_end_date_time(self, printer_id: &str, start_date_time: impl std::fmt::Display, end_date_time: impl std::fmt::Display) -> crate::calls::reports::ReportsGetPrinterArchivedPrintJobsWithPrinterIdAndStartDateTimeAndEndDateTime {
        crate::calls::reports::ReportsGetPrinterArchivedPrintJobsWithPrinterIdAndStartDateTimeAndEndDateTime(self.0
            .function("getPrinterArchivedPrintJobs")
            .text("printerId", printer_id)
            .argument("startDateTime", start_date_time)
            .argument("endDateTime", end_date_time))
    }
}

/// What a call can go on with behind `/reports/getEmailActivityUserDetail(date={})`.
#[derive(Clone, Debug)]
pub struct ReportsGetEmailActivityUserDetailWithDate(pub(crate) docwright::Path);

impl ReportsGetEmailActivityUserDetailWithDate {
    /// Get a report on what each user did with mail, over a period or on one day. The report is a CSV file, and the answer is a redirect to it.
    ///
    /// `GET /reports/getEmailActivityUserDetail(date={date_value})`
    ///
    /// # Parameters
    ///
    /// * `date`: The day, within the last 30 days, as YYYY-MM-DD.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Reports.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `Reports.Read.All`
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
    ///     .reports()
    ///     .get_email_activity_user_detail_with_date("2026-03-31")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Redirect> {
        self.0.request(&crate::REFERENCE, "GET", "reportroot-getemailactivityuserdetail")
    }
}

/// What a call can go on with behind `/reports/getPrinterArchivedPrintJobs(printerId={},startDateTime={},endDateTime={})`.
#[derive(Clone, Debug)]
pub struct ReportsGetPrinterArchivedPrintJobsWithPrinterIdAndStartDateTimeAndEndDateTime(pub(crate) docwright::Path);

impl ReportsGetPrinterArchivedPrintJobsWithPrinterIdAndStartDateTimeAndEndDateTime {
    /// Read the archivedPrintJob objects of one printer, over all time or between two instants. The tenant needs a subscription to Universal Print.
    ///
    /// `GET /reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// # Parameters
    ///
    /// * `printer_id`: Identifier of the printer.
    /// * `start_date_time`: First instant that counts.
    /// * `end_date_time`: Last instant that counts.
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Reports.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
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
    ///     .reports()
    ///     .get_printer_archived_print_jobs_with_printer_id_and_start_date_time_and_end_date_time(
    ///         "ae63c0d5-9b72-4f18-83e6-c40d5f1a72b9",
    ///         "2026-05-01T00:00:00Z",
    ///         "2026-05-31T23:59:59Z",
    ///     )
    ///     .list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/reports-getprinterarchivedprintjobs?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::ArchivedPrintJob>> {
        self.0.request(&crate::REFERENCE, "GET", "reports-getprinterarchivedprintjobs")
    }
}

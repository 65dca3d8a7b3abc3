// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/reports`.
//!
//! * [`GET /reports/getEmailActivityUserDetail(date={date_value})`](crate::calls::reports::ReportsGetEmailActivityUserDetailWithDate::get): reportRoot: getEmailActivityUserDetail
//! * [`GET /reports/getEmailActivityUserDetail(period='{period_value}')`](crate::calls::reports::ReportsGetEmailActivityUserDetailWithPeriod::list): reportRoot: getEmailActivityUserDetail

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
    pub fn get_email_activity_user_detail_with_period(self, period: &str) -> crate::calls::reports::ReportsGetEmailActivityUserDetailWithPeriod {
        crate::calls::reports::ReportsGetEmailActivityUserDetailWithPeriod(self.0.function("getEmailActivityUserDetail").text("period", period))
    }
}

/// What a call can go on with behind `/reports/getEmailActivityUserDetail(date={})`.
#[derive(Clone, Debug)]
pub struct ReportsGetEmailActivityUserDetailWithDate(pub(crate) docwright::Path);

impl ReportsGetEmailActivityUserDetailWithDate {
    /// Read what each user did with mail, over a period or on one day. Unlike v1.0, beta can answer with JSON as well, when \$format asks for it.
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
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .reports()
    ///     .get_email_activity_user_detail_with_date("2026-06-01")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Redirect> {
        self.0.request(&crate::REFERENCE, "GET", "reportroot-getemailactivityuserdetail")
    }
}

/// What a call can go on with behind `/reports/getEmailActivityUserDetail(period={})`.
#[derive(Clone, Debug)]
pub struct ReportsGetEmailActivityUserDetailWithPeriod(pub(crate) docwright::Path);

impl ReportsGetEmailActivityUserDetailWithPeriod {
    /// Read what each user did with mail, over a period or on one day. Unlike v1.0, beta can answer with JSON as well, when \$format asks for it.
    ///
    /// `GET /reports/getEmailActivityUserDetail(period='{period_value}')`
    ///
    /// # Parameters
    ///
    /// * `period`: Length of the period: D7, D30, D90 or D180.
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
    /// # use graph_beta::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .reports()
    ///     .get_email_activity_user_detail_with_period("D7")
    ///     .list()
    ///     .query("$format", "application/json");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::EmailActivityUserDetail>> {
        self.0.request(&crate::REFERENCE, "GET", "reportroot-getemailactivityuserdetail")
    }
}

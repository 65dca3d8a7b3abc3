// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.emailActivityUserDetail`.

docwright::record! {
    /// One row of the mail activity report when it's asked for as JSON.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/emailactivityuserdetail?view=graph-rest-beta>)
    EmailActivityUserDetail: [] = "microsoft.graph.emailActivityUserDetail" in crate::REFERENCE
}

impl EmailActivityUserDetail {
    /// Products the user holds a license of.
    #[inline]
    pub fn assigned_products(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("assignedProducts")
    }

    /// When the user was deleted, or null.
    #[inline]
    pub fn deleted_date(&self) -> Option<docwright::Date> {
        self.0.date("deletedDate")
    }

    /// Name of the user.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.0.text("displayName")
    }

    /// Whether the user is deleted. Nullable.
    #[inline]
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.boolean("isDeleted")
    }

    /// Last day on which the user sent, received or read mail, or null.
    #[inline]
    pub fn last_activity_date(&self) -> Option<docwright::Date> {
        self.0.date("lastActivityDate")
    }

    /// Meetings sent.
    #[inline]
    pub fn meeting_created_count(&self) -> Option<i64> {
        self.0.int64("meetingCreatedCount")
    }

    /// Meetings accepted, declined and so on.
    #[inline]
    pub fn meeting_interacted_count(&self) -> Option<i64> {
        self.0.int64("meetingInteractedCount")
    }

    /// Messages read.
    #[inline]
    pub fn read_count(&self) -> Option<i64> {
        self.0.int64("readCount")
    }

    /// Messages received.
    #[inline]
    pub fn receive_count(&self) -> Option<i64> {
        self.0.int64("receiveCount")
    }

    /// Days the report covers.
    #[inline]
    pub fn report_period(&self) -> Option<&str> {
        self.0.text("reportPeriod")
    }

    /// Last day the report knows of.
    #[inline]
    pub fn report_refresh_date(&self) -> Option<docwright::Date> {
        self.0.date("reportRefreshDate")
    }

    /// Messages sent.
    #[inline]
    pub fn send_count(&self) -> Option<i64> {
        self.0.int64("sendCount")
    }

    /// Sign-in name of the user.
    #[inline]
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text("userPrincipalName")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.responseStatus`.

use super::ResponseType;

docwright::record! {
    /// How someone answered an invitation to an event, and when.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-v1.0>)
    ResponseStatus: [] = "microsoft.graph.responseStatus" in crate::REFERENCE, new
}

impl ResponseStatus {
    /// The answer. Possible values are: none, organizer, tentativelyAccepted, accepted, declined, notResponded.
    #[inline]
    pub fn response(&self) -> Option<ResponseType> {
        self.0.choice("response")
    }

    /// When the answer was given, in UTC. 0001-01-01T00:00:00Z when there is none.
    #[inline]
    pub fn time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("time")
    }

    /// Sets `response`.
    #[inline]
    #[must_use]
    pub fn with_response(self, value: ResponseType) -> Self {
        Self(self.0.with_choice("response", value))
    }

    /// Sets `time`.
    #[inline]
    #[must_use]
    pub fn with_time(self, value: docwright::DateTime) -> Self {
        Self(self.0.with_date_time("time", value))
    }
}

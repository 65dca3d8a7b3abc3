// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.batchRequestContent`.

use super::BatchRequestStep;

docwright::record! {
    /// Body of a batch request.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/batchrequestcontent?view=graph-rest-v1.0>)
    BatchRequestContent: [] = "microsoft.graph.batchRequestContent" in crate::REFERENCE, new
}

impl BatchRequestContent {
    /// Between 1 and 20 requests.
    #[inline]
    pub fn requests(&self) -> Option<&[BatchRequestStep]> {
        self.0.records("requests")
    }

    /// Sets `requests`.
    #[inline]
    #[must_use]
    pub fn with_requests(self, value: impl IntoIterator<Item = impl docwright::Is<BatchRequestStep>>) -> Self {
        Self(self.0.with_records("requests", value))
    }
}

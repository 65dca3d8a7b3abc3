// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.batchResponseContent`.

use super::BatchResponseStep;

docwright::record! {
    /// What a batch request is answered with.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/batchresponsecontent?view=graph-rest-v1.0>)
    BatchResponseContent: [] = "microsoft.graph.batchResponseContent" in crate::REFERENCE
}

impl BatchResponseContent {
    /// One answer per request.
    #[inline]
    pub fn responses(&self) -> Option<&[BatchResponseStep]> {
        self.0.records("responses")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.batchResponseStep`.

docwright::record! {
    /// Element of batchResponseContent.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/batchresponsestep?view=graph-rest-v1.0>)
    BatchResponseStep: [] = "microsoft.graph.batchResponseStep" in crate::REFERENCE
}

impl BatchResponseStep {
    /// Body of the answer, if it has one.
    #[inline]
    pub fn body(&self) -> Option<&str> {
        self.0.untyped("body")
    }

    /// Headers of the answer by name.
    #[inline]
    pub fn headers(&self) -> Option<&str> {
        self.0.untyped("headers")
    }

    /// Name of the request that is answered.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.0.text("id")
    }

    /// HTTP status of this one answer.
    #[inline]
    pub fn status(&self) -> Option<i32> {
        self.0.int32("status")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/$batch`.
//!
//! * [`POST /$batch`](crate::calls::batch_::Batch::create): Send a batch

/// What a call can go on with behind `/$batch`.
#[derive(Clone, Debug)]
pub struct Batch(pub(crate) docwright::Path);

impl Batch {
    /// Send up to 20 requests in the body of one. They are carried out in any order, or at the same time, unless dependsOn says otherwise. Each gets a status of its own, and one that depends on a failed one isn't carried out and gets 424.
    ///
    /// `POST /$batch`
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
    ///     .batch_()
    ///     .create(
    ///         types::BatchRequestContent::new()
    ///             .with_requests([
    ///                 types::BatchRequestStep::new()
    ///                     .with_id("who")
    ///                     .with_method("GET")
    ///                     .with_url("/me?$select=displayName,jobTitle"),
    ///                 types::BatchRequestStep::new()
    ///                     .with_id("city")
    ///                     .with_method("PATCH")
    ///                     .with_url("/me")
    ///                     .with_headers(
    ///                         docwright::serde_json::from_str::<
    ///                             docwright::serde_json::Value,
    ///                         >("{\"Content-Type\":\"application/json\"}")?,
    ///                     )
    ///                     .with_body(
    ///                         docwright::serde_json::from_str::<
    ///                             docwright::serde_json::Value,
    ///                         >("{\"city\":\"Vlissingen\"}")?,
    ///                     ),
    ///                 types::BatchRequestStep::new()
    ///                     .with_id("stranger")
    ///                     .with_method("GET")
    ///                     .with_url("/users/0f9a7e11-3c58-46b2-b1ad-94e6c0d25f73"),
    ///             ]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/batch-post?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::BatchRequestContent>) -> docwright::Request<crate::types::BatchResponseContent> {
        self.0.request(&crate::REFERENCE, "POST", "batch-post").json::<crate::types::BatchRequestContent>(body)
    }
}

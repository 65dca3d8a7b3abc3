// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.responseType`.

docwright::choice! {
    /// Members of `microsoft.graph.responseType`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/responsestatus?view=graph-rest-v1.0>)
    ResponseType = "microsoft.graph.responseType" {
        /// `none`
        None = "none",
        /// `organizer`
        Organizer = "organizer",
        /// `tentativelyAccepted`
        TentativelyAccepted = "tentativelyAccepted",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `notResponded`
        NotResponded = "notResponded",
    }
}

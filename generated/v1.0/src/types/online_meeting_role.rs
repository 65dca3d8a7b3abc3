// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.onlineMeetingRole`.

docwright::choice! {
    /// Members of `microsoft.graph.onlineMeetingRole`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-v1.0>)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        /// May take part.
        Attendee = "attendee",
        /// May present.
        Presenter = "presenter",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
        /// May run a broadcast.
        Producer = "producer",
    }
}

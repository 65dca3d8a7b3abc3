// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.onlineMeetingPresenters`.

docwright::choice! {
    /// Members of `microsoft.graph.onlineMeetingPresenters`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-v1.0>)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        /// Anybody in the meeting.
        Everyone = "everyone",
        /// Anybody of the organization.
        Organization = "organization",
        /// Those who were named presenters.
        RoleIsPresenter = "roleIsPresenter",
        /// Only the organizer.
        Organizer = "organizer",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
    }
}

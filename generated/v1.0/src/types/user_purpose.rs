// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.userPurpose`.

docwright::choice! {
    /// Members of `microsoft.graph.userPurpose`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-v1.0>)
    UserPurpose = "microsoft.graph.userPurpose" {
        /// A person.
        User = "user",
        /// A person of another forest.
        Linked = "linked",
        /// A shared mailbox.
        Shared = "shared",
        /// A meeting room.
        Room = "room",
        /// A thing that can be booked.
        Equipment = "equipment",
        /// None of these.
        Others = "others",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
    }
}

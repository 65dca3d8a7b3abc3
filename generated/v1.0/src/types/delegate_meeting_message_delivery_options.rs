// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.delegateMeetingMessageDeliveryOptions`.

docwright::choice! {
    /// Members of `microsoft.graph.delegateMeetingMessageDeliveryOptions`.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-v1.0>)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        /// The delegate acts, the owner is informed.
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        /// Both receive the message and can act.
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        /// The owner hears nothing.
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}

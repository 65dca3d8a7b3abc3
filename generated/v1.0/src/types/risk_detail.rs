// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.riskDetail`.

docwright::choice! {
    /// Tells why a signIn or a user is in its present state of risk.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/riskdetail?view=graph-rest-v1.0>)
    RiskDetail = "microsoft.graph.riskDetail" {
        /// Nothing is known.
        None = "none",
        /// An administrator set a temporary password.
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        /// The user changed the password after strong authentication.
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        /// The user reset the password after strong authentication.
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        /// An administrator found the sign-in harmless.
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        /// The service found the sign-in harmless.
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        /// The user passed the second factor that a policy asked for.
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        /// An administrator set all risk of the user aside.
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        /// An administrator found the sign-in hostile.
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        /// The tenant lacks the license that shows the detail.
        Hidden = "hidden",
        /// An administrator found the account taken over.
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        /// Marks the end of the members that every client knows.
        UnknownFutureValue = "unknownFutureValue",
        /// An administrator found the service principal taken over.
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        /// An administrator set all risk of the service principal aside.
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
        /// An administrator set the detection aside in Microsoft 365 Defender.
        M365DAdminDismissedDetection = "m365DAdminDismissedDetection",
    }
}

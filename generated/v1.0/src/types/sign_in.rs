// Emitted by docwright from the reference; edits are lost on the next run.
//! `microsoft.graph.signIn`.

use super::{ConditionalAccessStatus, DeviceDetail, Entity, RiskDetail, RiskLevel, RiskState, SignInLocation, SignInStatus};

docwright::record! {
    /// An entry of the sign-in log: who, with what app, from where, and how it went.
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-v1.0>)
    SignIn: [Entity] = "microsoft.graph.signIn" in crate::REFERENCE
}

impl SignIn {
    /// Name of the app.
    #[inline]
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.text("appDisplayName")
    }

    /// Client ID of the app.
    #[inline]
    pub fn app_id(&self) -> Option<&str> {
        self.0.text("appId")
    }

    /// Kind of client, for example Browser or IMAP4.
    #[inline]
    pub fn client_app_used(&self) -> Option<&str> {
        self.0.text("clientAppUsed")
    }

    /// What became of the conditional access policies.
    #[inline]
    pub fn conditional_access_status(&self) -> Option<ConditionalAccessStatus> {
        self.0.choice("conditionalAccessStatus")
    }

    /// Identifier that the client chose for its request.
    #[inline]
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.text("correlationId")
    }

    /// When the sign-in began, in UTC.
    #[inline]
    pub fn created_date_time(&self) -> Option<docwright::DateTime> {
        self.0.date_time("createdDateTime")
    }

    /// The device, as far as it is known.
    #[inline]
    pub fn device_detail(&self) -> Option<&DeviceDetail> {
        self.0.record("deviceDetail")
    }

    /// IP address of the client.
    #[inline]
    pub fn ip_address(&self) -> Option<&str> {
        self.0.text("ipAddress")
    }

    /// Whether the user took part.
    #[inline]
    pub fn is_interactive(&self) -> Option<bool> {
        self.0.boolean("isInteractive")
    }

    /// Where the IP address is believed to be.
    #[inline]
    pub fn location(&self) -> Option<&SignInLocation> {
        self.0.record("location")
    }

    /// Name of the resource that was asked for.
    #[inline]
    pub fn resource_display_name(&self) -> Option<&str> {
        self.0.text("resourceDisplayName")
    }

    /// Identifier of the resource that was asked for.
    #[inline]
    pub fn resource_id(&self) -> Option<&str> {
        self.0.text("resourceId")
    }

    /// Why the risk is what it is.
    #[inline]
    pub fn risk_detail(&self) -> Option<RiskDetail> {
        self.0.choice("riskDetail")
    }

    /// Kinds of risk that were detected, for example unfamiliarFeatures.
    #[inline]
    pub fn risk_event_types_v2(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("riskEventTypes_v2")
    }

    /// Risk, all signals taken together.
    #[inline]
    pub fn risk_level_aggregated(&self) -> Option<RiskLevel> {
        self.0.choice("riskLevelAggregated")
    }

    /// Risk as it was seen at that moment.
    #[inline]
    pub fn risk_level_during_sign_in(&self) -> Option<RiskLevel> {
        self.0.choice("riskLevelDuringSignIn")
    }

    /// What became of the risk.
    #[inline]
    pub fn risk_state(&self) -> Option<RiskState> {
        self.0.choice("riskState")
    }

    /// Whether it worked, and if not, why.
    #[inline]
    pub fn status(&self) -> Option<&SignInStatus> {
        self.0.record("status")
    }

    /// Name of the user.
    #[inline]
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.text("userDisplayName")
    }

    /// Identifier of the user.
    #[inline]
    pub fn user_id(&self) -> Option<&str> {
        self.0.text("userId")
    }

    /// Sign-in name of the user.
    #[inline]
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.text("userPrincipalName")
    }
}

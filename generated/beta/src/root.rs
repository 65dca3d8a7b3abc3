// Emitted by docwright from the reference; edits are lost on the next run.
//! The root of all calls.

/// The root of all calls: a call is the URL read aloud.
#[derive(Clone, Debug)]
pub struct Graph(docwright::Client);

impl Graph {
    /// Calls that are sent by `client`.
    pub fn new(client: docwright::Client) -> Self {
        Self(client)
    }

    /// Calls that build requests and send none.
    pub fn offline() -> Self {
        Self(docwright::Client::offline())
    }

    /// Calls that are answered as the pages show it, without a service. A test that wants to see what was sent, or other answers, keeps
    /// the [`Documented`](docwright::documented::Documented) itself.
    #[cfg(feature = "documented")]
    pub fn documented() -> Self {
        Self(docwright::documented::Documented::of(&crate::EXCHANGES).client())
    }

    /// The client that sends.
    pub fn client(&self) -> &docwright::Client {
        &self.0
    }

    /// `/applications`
    #[inline]
    pub fn applications(&self) -> crate::calls::applications::Applications {
        crate::calls::applications::Applications(self.0.path().literal("applications"))
    }

    /// `/me`
    #[inline]
    pub fn me(&self) -> crate::calls::me::Me {
        crate::calls::me::Me(self.0.path().literal("me"))
    }

    /// `/reports`
    #[inline]
    pub fn reports(&self) -> crate::calls::reports::Reports {
        crate::calls::reports::Reports(self.0.path().literal("reports"))
    }

    /// `/servicePrincipals`
    #[inline]
    pub fn service_principals(&self) -> crate::calls::service_principals::ServicePrincipals {
        crate::calls::service_principals::ServicePrincipals(self.0.path().literal("servicePrincipals"))
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> crate::calls::users::Users {
        crate::calls::users::Users(self.0.path().literal("users"))
    }
}

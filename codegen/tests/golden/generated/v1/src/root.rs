// Emitted by docwright from the reference; edits are lost on the next run.
//! The root of all calls.

/// The root of all calls: a call is the URL read aloud.
#[derive(Clone, Debug)]
pub struct Harbor(docwright::Client);

impl Harbor {
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

    /// `/boats`
    #[inline]
    pub fn boats(&self) -> crate::calls::boats::Boats {
        crate::calls::boats::Boats(self.0.path().literal("boats"))
    }
}

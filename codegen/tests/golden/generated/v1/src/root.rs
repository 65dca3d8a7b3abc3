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

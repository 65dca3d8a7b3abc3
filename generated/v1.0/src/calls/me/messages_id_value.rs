// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/messages/{}/$value`.

/// What a call can go on with behind `/me/messages/{}/$value`.
#[derive(Clone, Debug)]
pub struct MeMessagesIdValue(pub(crate) docwright::Path);

impl MeMessagesIdValue {
    /// Read one message with its properties.
    ///
    /// `GET /me/messages/{id}/$value`
    ///
    /// # Parameters
    ///
    /// * `message_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`
    /// * Application: least: `Mail.ReadBasic.All`; higher: `Mail.Read`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .messages()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAA=")
    ///     .value()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/message-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Content> {
        self.0.request(&crate::REFERENCE, "GET", "message-get")
    }
}

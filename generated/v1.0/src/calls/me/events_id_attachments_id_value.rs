// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/events/{}/attachments/{}/$value`.

/// What a call can go on with behind `/me/events/{}/attachments/{}/$value`.
#[derive(Clone, Debug)]
pub struct MeEventsIdAttachmentsIdValue(pub(crate) docwright::Path);

impl MeEventsIdAttachmentsIdValue {
    /// Read an attachment of a message or an event. The properties that come back depend on the kind.
    ///
    /// `GET /me/events/{id}/attachments/{id}/$value`
    ///
    /// # Parameters
    ///
    /// * `event_id`: `{id}`
    /// * `attachment_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Calendars.Read`
    /// * Delegated (personal Microsoft account): `Calendars.Read`
    /// * Application: `Calendars.Read`
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
    ///     .events()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYENAAA=")
    ///     .attachments()
    ///     .id("AAMkADk0MGFkODE3LWE4MmYtNDRhOS04OGIyAAABEgAQAEyH0VS3HJBgRDC2dZ0Z0Uk=")
    ///     .value()
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Content> {
        self.0.request(&crate::REFERENCE, "GET", "attachment-get")
    }
}

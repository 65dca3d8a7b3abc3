// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/onlineMeetings`.

/// What a call can go on with behind `/me/onlineMeetings`.
#[derive(Clone, Debug)]
pub struct MeOnlineMeetings(pub(crate) docwright::Path);

impl MeOnlineMeetings {
    /// Create an onlineMeeting under an ID of your own, or read it if it was created before. The call can be repeated without harm, which makes it fit for bookings that are retried. Nothing appears in a calendar.
    ///
    /// `POST /me/onlineMeetings/createOrGet`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `OnlineMeetings.ReadWrite`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `OnlineMeetings.ReadWrite.All`
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
    ///     .online_meetings()
    ///     .create_or_get(
    ///         types::OnlineMeeting::new()
    ///             .with_start_date_time("2026-06-03T08:00:00Z".parse()?)
    ///             .with_end_date_time("2026-06-03T08:45:00Z".parse()?)
    ///             .with_subject("Pilot briefing")
    ///             .with_external_id("briefing-2026-06-03")
    ///             .with_participants(
    ///                 types::MeetingParticipants::new()
    ///                     .with_attendees([
    ///                         types::MeetingParticipantInfo::new()
    ///                             .with_identity(
    ///                                 types::IdentitySet::new()
    ///                                     .with_user(
    ///                                         types::Identity::new()
    ///                                             .with_id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15"),
    ///                                     ),
    ///                             )
    ///                             .with_role(types::OnlineMeetingRole::Presenter)
    ///                             .with_upn("renata@contoso.com"),
    ///                     ]),
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-v1.0>)
    #[inline]
    pub fn create_or_get(self, body: impl docwright::Is<crate::types::OnlineMeeting>) -> docwright::Request<crate::types::OnlineMeeting> {
        self.0
            .literal("createOrGet")
            .request(&crate::REFERENCE, "POST", "onlinemeeting-createorget")
            .json::<crate::types::OnlineMeeting>(body)
    }
}

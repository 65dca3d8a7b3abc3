// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/groups/{}/members/$ref`.

/// What a call can go on with behind `/groups/{}/members/$ref`.
#[derive(Clone, Debug)]
pub struct GroupsIdMembersReference(pub(crate) docwright::Path);

impl GroupsIdMembersReference {
    /// Put one object into a group, or up to 20 at once by changing the group. Users, devices, service principals and other groups can be members of a security group; a Microsoft 365 group takes users only.
    ///
    /// `POST /groups/{group-id}/members/$ref`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{group-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `GroupMember.ReadWrite.All`; higher: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `GroupMember.ReadWrite.All`; higher: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
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
    ///     .groups()
    ///     .id("{group-id}")
    ///     .members()
    ///     .reference()
    ///     .create(
    ///         docwright::serde_json::from_str(
    ///             "{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15\"}",
    ///         )?,
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: docwright::serde_json::Value) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "POST", "group-post-members").json_value(body)
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/groups/{}/members/$count`.

/// What a call can go on with behind `/groups/{}/members/$count`.
#[derive(Clone, Debug)]
pub struct GroupsIdMembersCount(pub(crate) docwright::Path);

impl GroupsIdMembersCount {
    /// Read the members of a group, those that are in it directly. Members can be users, groups, devices and more, which a cast can narrow down.
    ///
    /// `GET /groups/{id}/members/$count`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `GroupMember.Read.All`; higher: `Group.Read.All`, `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `GroupMember.Read.All`; higher: `Group.Read.All`, `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.Read.All`
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
    ///     .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
    ///     .members()
    ///     .count()
    ///     .get()
    ///     .consistency_level("eventual");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Scalar<i64>> {
        self.0.request(&crate::REFERENCE, "GET", "group-list-members")
    }
}

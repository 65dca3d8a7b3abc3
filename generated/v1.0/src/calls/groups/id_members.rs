// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/groups/{}/members`.

/// What a call can go on with behind `/groups/{}/members`.
#[derive(Clone, Debug)]
pub struct GroupsIdMembers(pub(crate) docwright::Path);

impl GroupsIdMembers {
    /// `/microsoft.graph.user`: as this type.
    #[inline]
    pub fn as_user(self) -> crate::calls::groups::GroupsIdMembersAsUser {
        crate::calls::groups::GroupsIdMembersAsUser(self.0.literal("microsoft.graph.user"))
    }

    /// `/$count`
    #[inline]
    pub fn count(self) -> crate::calls::groups::GroupsIdMembersCount {
        crate::calls::groups::GroupsIdMembersCount(self.0.literal("$count"))
    }

    /// `/$ref`
    #[inline]
    pub fn reference(self) -> crate::calls::groups::GroupsIdMembersReference {
        crate::calls::groups::GroupsIdMembersReference(self.0.literal("$ref"))
    }

    /// Read the members of a group, those that are in it directly. Members can be users, groups, devices and more, which a cast can narrow down.
    ///
    /// `GET /groups/{id}/members`
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
    ///     .list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::DirectoryObject>> {
        self.0.request(&crate::REFERENCE, "GET", "group-list-members")
    }
}

/// What a call can go on with behind `/groups/{}/members/microsoft.graph.user`.
#[derive(Clone, Debug)]
pub struct GroupsIdMembersAsUser(pub(crate) docwright::Path);

impl GroupsIdMembersAsUser {
    /// Read the members of a group, those that are in it directly. Members can be users, groups, devices and more, which a cast can narrow down.
    ///
    /// `GET /groups/{id}/members/microsoft.graph.user`
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
    ///     .as_user()
    ///     .list()
    ///     .count(true)
    ///     .select(["displayName"])
    ///     .top(5)
    ///     .consistency_level("eventual");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::User>> {
        self.0.request(&crate::REFERENCE, "GET", "group-list-members")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/directoryObjects`.
//!
//! * [`POST /directoryObjects/getByIds`](crate::calls::directory_objects::DirectoryObjects::get_by_ids): directoryObject: getByIds
//! * [`POST /directoryObjects/{id}/checkMemberGroups`](crate::calls::directory_objects::DirectoryObjectsId::check_member_groups): directoryObject: checkMemberGroups
//! * [`POST /directoryObjects/{id}/getMemberGroups`](crate::calls::directory_objects::DirectoryObjectsId::get_member_groups): directoryObject: getMemberGroups

/// What a call can go on with behind `/directoryObjects`.
#[derive(Clone, Debug)]
pub struct DirectoryObjects(pub(crate) docwright::Path);

impl DirectoryObjects {
    /// Look up to 1,000 objects by their IDs in one call, for example to put names to what getMemberGroups returned. IDs that nobody has are left out of the answer.
    ///
    /// `POST /directoryObjects/getByIds`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `Directory.Read.All`
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
    ///     .directory_objects()
    ///     .get_by_ids(
    ///         types::DirectoryObjectGetByIdsBody::new()
    ///             .with_ids([
    ///                 "7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15",
    ///                 "6d80c29f-5b3e-4a17-a2d6-f94e7b01c835",
    ///             ])
    ///             .with_types(["user", "group"]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-v1.0>)
    #[inline]
    pub fn get_by_ids(self, body: impl docwright::Is<crate::types::DirectoryObjectGetByIdsBody>) -> docwright::Request<docwright::Collection<crate::types::DirectoryObject>> {
        self.0
            .literal("getByIds")
            .request(&crate::REFERENCE, "POST", "directoryobject-getbyids")
            .json::<crate::types::DirectoryObjectGetByIdsBody>(body)
    }

    /// `/{id}`
    #[inline]
    pub fn id(self, directory_object_id: &str) -> crate::calls::directory_objects::DirectoryObjectsId {
        crate::calls::directory_objects::DirectoryObjectsId(self.0.key_beside(&["getByIds"], directory_object_id))
    }
}

/// What a call can go on with behind `/directoryObjects/{}`.
#[derive(Clone, Debug)]
pub struct DirectoryObjectsId(pub(crate) docwright::Path);

impl DirectoryObjectsId {
    /// Ask which of the given groups hold a user, a group, a service principal or another directoryObject. Nesting is followed, and at most 20 groups can be asked about at once.
    ///
    /// `POST /directoryObjects/{id}/checkMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `directory_object_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadBasic.All` and `GroupMember.Read.All`, `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
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
    ///     .directory_objects()
    ///     .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
    ///     .check_member_groups(
    ///         types::DirectoryObjectCheckMemberGroupsBody::new()
    ///             .with_group_ids(["e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061"]),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-v1.0>)
    #[inline]
    pub fn check_member_groups(self, body: impl docwright::Is<crate::types::DirectoryObjectCheckMemberGroupsBody>) -> docwright::Request<docwright::Scalars<String>> {
        self.0
            .literal("checkMemberGroups")
            .request(&crate::REFERENCE, "POST", "directoryobject-checkmembergroups")
            .json::<crate::types::DirectoryObjectCheckMemberGroupsBody>(body)
    }

    /// Read the IDs of all groups that hold a user, a group, a service principal or another directoryObject. Nesting is followed. Where more than 11,000 groups hold it, the call fails.
    ///
    /// `POST /directoryObjects/{id}/getMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `directory_object_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.Read.All`, `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-v1.0>)
    #[inline]
    pub fn get_member_groups(self, body: impl docwright::Is<crate::types::DirectoryObjectGetMemberGroupsBody>) -> docwright::Request<docwright::Scalars<String>> {
        self.0
            .literal("getMemberGroups")
            .request(&crate::REFERENCE, "POST", "directoryobject-getmembergroups")
            .json::<crate::types::DirectoryObjectGetMemberGroupsBody>(body)
    }
}

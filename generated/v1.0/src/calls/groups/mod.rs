// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/groups`.
//!
//! * [`GET /groups`](crate::calls::groups::Groups::list): List groups
//! * [`POST /groups`](crate::calls::groups::Groups::create): Create group
//! * [`DELETE /groups/{id}`](crate::calls::groups::GroupsId::delete): Delete group
//! * [`GET /groups/{id}`](crate::calls::groups::GroupsId::get): Get group
//! * [`PATCH /groups/{group-id}`](crate::calls::groups::GroupsId::update): Add members
//! * [`POST /groups/{id}/checkMemberGroups`](crate::calls::groups::GroupsId::check_member_groups): directoryObject: checkMemberGroups
//! * [`GET /groups/{groupId}/drive`](crate::calls::drives::DrivesId::get): Get drive
//! * [`DELETE /groups/{group-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::delete): Delete driveItem
//! * [`GET /groups/{group-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::get): Get driveItem
//! * [`PATCH /groups/{group-id}/drive/items/{item-id}`](crate::calls::drives::DrivesIdItemsId::update): Update driveItem
//! * [`GET /groups/{group-id}/drive/items/{item-id}/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /groups/{group-id}/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::get): Download driveItem content
//! * [`PUT /groups/{group-id}/drive/items/{item-id}/content`](crate::calls::drives::DrivesIdItemsIdContent::upload): Upload driveItem content
//! * [`POST /groups/{groupId}/drive/items/{itemId}/copy`](crate::calls::drives::DrivesIdItemsId::copy): driveItem: copy
//! * [`POST /groups/{group-id}/drive/items/{item-id}/createUploadSession`](crate::calls::drives::DrivesIdItemsId::create_upload_session): driveItem: createUploadSession
//! * [`GET /groups/{group-id}/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /groups/{group-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /groups/{group-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /groups/{group-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /groups/{group-id}/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /groups/{group-id}/drive/items/{id}/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content`](crate::calls::drives::DrivesIdItemsIdPathContent::upload): Upload driveItem content
//! * [`POST /groups/{group-id}/drive/items/{parent-id}:/{filename}:/createUploadSession`](crate::calls::drives::DrivesIdItemsIdPath::create_upload_session): driveItem: createUploadSession
//! * [`GET /groups/{group-id}/drive/root/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /groups/{group-id}/drive/root/search(q='{search-text}')`](crate::calls::drives::DrivesIdRootSearchWithQ::list): driveItem: search
//! * [`GET /groups/{group-id}/drive/root:/{item-path}`](crate::calls::drives::DrivesIdRootPath::get): Get driveItem
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/children`](crate::calls::me::MeDriveRootChildren::list): List children
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/content`](crate::calls::me::MeDriveRootPathContent::get): Download driveItem content
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImage::get): Chart: image
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height})`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width={width},height={height},fittingMode='{fittingMode}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdChartsIdImageWithWidthAndHeight::get): Chart: image
//! * [`GET /groups/{group-id}/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='{address}')`](crate::calls::me::MeDriveItemsIdWorkbookWorksheetsIdRangeWithAddress::get): Get range
//! * [`GET /groups/{id}/events/{id}`](crate::calls::groups::GroupsIdEventsId::get): Get event
//! * [`POST /groups/{id}/extensions`](crate::calls::me::MeExtensions::create): Create open extension
//! * [`GET /groups/{id}/extensions/{extensionId}`](crate::calls::me::MeExtensionsId::get): Get open extension
//! * [`POST /groups/{id}/getMemberGroups`](crate::calls::groups::GroupsId::get_member_groups): directoryObject: getMemberGroups
//! * [`GET /groups/{id}/members`](crate::calls::groups::GroupsIdMembers::list): List group members
//! * [`GET /groups/{id}/members/$count`](crate::calls::groups::GroupsIdMembersCount::get): List group members
//! * [`POST /groups/{group-id}/members/$ref`](crate::calls::groups::GroupsIdMembersReference::create): Add members
//! * [`GET /groups/{id}/members/microsoft.graph.user`](crate::calls::groups::GroupsIdMembersAsUser::list): List group members
//! * [`GET /groups/{id}/photo`](crate::calls::me::MePhoto::get): Get photo
//! * [`GET /groups/{id}/photo/$value`](crate::calls::me::MePhotoValue::get): Get photo

mod id_events;
mod id_members;
mod id_members_count;
mod id_members_reference;

pub use self::id_events::{GroupsIdEvents, GroupsIdEventsId};
pub use self::id_members::{GroupsIdMembers, GroupsIdMembersAsUser};
pub use self::id_members_count::GroupsIdMembersCount;
pub use self::id_members_reference::GroupsIdMembersReference;

/// What a call can go on with behind `/groups`.
#[derive(Clone, Debug)]
pub struct Groups(pub(crate) docwright::Path);

impl Groups {
    /// `/{id}`
    #[inline]
    pub fn id(self, group_id: &str) -> crate::calls::groups::GroupsId {
        crate::calls::groups::GroupsId(self.0.key(group_id))
    }

    /// Read the groups of the directory, Microsoft 365 groups and security groups alike.
    ///
    /// `GET /groups`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `GroupMember.Read.All`; higher: `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `GroupMember.Read.All`; higher: `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
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
    ///     .list()
    ///     .top(2)
    ///     .select([
    ///         "id",
    ///         "displayName",
    ///         "groupTypes",
    ///         "mailEnabled",
    ///         "securityEnabled",
    ///         "membershipRule",
    ///         "membershipRuleProcessingState",
    ///     ]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-list?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Group>> {
        self.0.request(&crate::REFERENCE, "GET", "group-list")
    }

    /// Create a group. Unified in groupTypes makes a Microsoft 365 group, an empty list a security group. Whoever calls on behalf of a user makes that user the owner.
    ///
    /// `POST /groups`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Group.ReadWrite.All`; higher: `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Group.Create`; higher: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
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
    ///     .create(
    ///         types::Group::new()
    ///             .with_description("Surveys the harbor floor twice a year")
    ///             .with_display_name("Harbor Survey Crew")
    ///             .with_group_types(["Unified"])
    ///             .with_mail_enabled(true)
    ///             .with_mail_nickname("harborsurvey")
    ///             .with_security_enabled(false),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Group>) -> docwright::Request<crate::types::Group> {
        self.0.request(&crate::REFERENCE, "POST", "group-post-groups").json::<crate::types::Group>(body)
    }
}

/// What a call can go on with behind `/groups/{}`.
#[derive(Clone, Debug)]
pub struct GroupsId(pub(crate) docwright::Path);

impl GroupsId {
    /// Ask which of the given groups hold a user, a group, a service principal or another directoryObject. Nesting is followed, and at most 20 groups can be asked about at once.
    ///
    /// `POST /groups/{id}/checkMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadBasic.All` and `GroupMember.Read.All`, `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `User.Read.All` and `GroupMember.Read.All`, `Directory.Read.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-v1.0>)
    #[inline]
    pub fn check_member_groups(self, body: impl docwright::Is<crate::types::DirectoryObjectCheckMemberGroupsBody>) -> docwright::Request<docwright::Scalars<String>> {
        self.0
            .literal("checkMemberGroups")
            .request(&crate::REFERENCE, "POST", "directoryobject-checkmembergroups")
            .json::<crate::types::DirectoryObjectCheckMemberGroupsBody>(body)
    }

    /// `/drive`
    #[inline]
    pub fn drive(self) -> crate::calls::drives::DrivesId {
        crate::calls::drives::DrivesId(self.0.literal("drive"))
    }

    /// `/events`
    #[inline]
    pub fn events(self) -> crate::calls::groups::GroupsIdEvents {
        crate::calls::groups::GroupsIdEvents(self.0.literal("events"))
    }

    /// `/extensions`
    #[inline]
    pub fn extensions(self) -> crate::calls::me::MeExtensions {
        crate::calls::me::MeExtensions(self.0.literal("extensions"))
    }

    /// Read the IDs of all groups that hold a user, a group, a service principal or another directoryObject. Nesting is followed. Where more than 11,000 groups hold it, the call fails.
    ///
    /// `POST /groups/{id}/getMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{id}`
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

    /// `/members`
    #[inline]
    pub fn members(self) -> crate::calls::groups::GroupsIdMembers {
        crate::calls::groups::GroupsIdMembers(self.0.literal("members"))
    }

    /// `/photo`
    #[inline]
    pub fn photo(self) -> crate::calls::me::MePhoto {
        crate::calls::me::MePhoto(self.0.literal("photo"))
    }

    /// Delete a group. A Microsoft 365 group waits in the recycle bin for 30 days; a security group is gone at once.
    ///
    /// `DELETE /groups/{id}`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.groups().id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64").delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "group-delete")
    }

    /// Read one group. A handful of properties, such as allowExternalSenders and unseenCount, come back only when \$select names them, and only for a single group.
    ///
    /// `GET /groups/{id}`
    ///
    /// # Parameters
    ///
    /// * `group_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `GroupMember.Read.All`; higher: `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `GroupMember.Read.All`; higher: `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.groups().id("e1b7f3a8-46c2-4d95-8e0f-7a29c5d4b061").get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Group> {
        self.0.request(&crate::REFERENCE, "GET", "group-get")
    }

    /// Put one object into a group, or up to 20 at once by changing the group. Users, devices, service principals and other groups can be members of a security group; a Microsoft 365 group takes users only.
    ///
    /// `PATCH /groups/{group-id}`
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
    ///     .id("38f6b1d5-e04c-47a9-93b2-5d8c7e1f0a64")
    ///     .update(
    ///         types::Group::new()
    ///             .with_untyped(
    ///                 "members@odata.bind",
    ///                 docwright::serde_json::from_str::<
    ///                     docwright::serde_json::Value,
    ///                 >(
    ///                     "[\"https://graph.microsoft.com/v1.0/directoryObjects/b90d2f6c-1e47-4c0a-8f52-6a7d31e4c908\",\"https://graph.microsoft.com/v1.0/directoryObjects/2e5b8c14-f7d0-49a3-bb6f-c18d02a7e94b\"]",
    ///                 )?,
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::Group>) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "PATCH", "group-post-members").json::<crate::types::Group>(body)
    }
}

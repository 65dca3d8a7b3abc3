// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/memberOf`.

/// What a call can go on with behind `/me/memberOf`.
#[derive(Clone, Debug)]
pub struct MeMemberOf(pub(crate) docwright::Path);

impl MeMemberOf {
    /// `/microsoft.graph.group`: as this type.
    #[inline]
    pub fn as_group(self) -> crate::calls::me::MeMemberOfAsGroup {
        crate::calls::me::MeMemberOfAsGroup(self.0.literal("microsoft.graph.group"))
    }

    /// Read the groups and directory roles that hold a user directly. Groups that hold those groups aren't followed. A cast at the end of the path keeps one kind only.
    ///
    /// `GET /me/memberOf`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::DirectoryObject>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-memberof")
    }
}

/// What a call can go on with behind `/me/memberOf/microsoft.graph.group`.
#[derive(Clone, Debug)]
pub struct MeMemberOfAsGroup(pub(crate) docwright::Path);

impl MeMemberOfAsGroup {
    /// Read the groups and directory roles that hold a user directly. Groups that hold those groups aren't followed. A cast at the end of the path keeps one kind only.
    ///
    /// `GET /me/memberOf/microsoft.graph.group`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Group>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-memberof")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/directory_roles`.

/// What a call can go on with behind `/directoryRoles`.
#[derive(Clone, Debug)]
pub struct DirectoryRoles(pub(crate) docwright::Path);
impl DirectoryRoles {
    /// `/{role-id}`
    #[inline]
    pub fn id(self, role_id: &str) -> crate::calls::directory_roles::DirectoryRolesId {
        crate::calls::directory_roles::DirectoryRolesId(self.0.key(role_id))
    }
    /// `/roleTemplateId={…}`
    #[inline]
    pub fn with_role_template_id(
        self,
        role_template_id: &str,
    ) -> crate::calls::directory_roles::DirectoryRolesId {
        crate::calls::directory_roles::DirectoryRolesId(
            self.0.alternate_key("roleTemplateId", role_template_id),
        )
    }
}

/// What a call can go on with behind `/directoryRoles/{}`.
#[derive(Clone, Debug)]
pub struct DirectoryRolesId(pub(crate) docwright::Path);
impl DirectoryRolesId {
    /// Read one directoryRole. The ID of its template, which is the same in all tenants, works as well as the ID of the role.
    ///
    /// `GET /directoryRoles/{role-id}`
    ///
    /// # Parameters
    ///
    /// * `role_id`: `{role-id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .directory_roles()
    ///     .id("91c4d7e6-2a38-4f0b-9b75-d06e8f13ac52")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DirectoryRole> {
        self.0.request(&crate::REFERENCE, "GET", "directoryrole-get")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/directoryRoles`.
//!
//! * [`GET /directoryRoles/roleTemplateId={roleTemplateId}`](crate::calls::directory_roles::DirectoryRolesWithRoleTemplateId::get): Get directoryRole
//! * [`GET /directoryRoles/{role-id}`](crate::calls::directory_roles::DirectoryRolesWithRoleTemplateId::get): Get directoryRole

/// What a call can go on with behind `/directoryRoles`.
#[derive(Clone, Debug)]
pub struct DirectoryRoles(pub(crate) docwright::Path);

impl DirectoryRoles {
    /// `/{role-id}`
    #[inline]
    pub fn id(self, role_id: &str) -> crate::calls::directory_roles::DirectoryRolesWithRoleTemplateId {
        crate::calls::directory_roles::DirectoryRolesWithRoleTemplateId(self.0.key(role_id))
    }

    /// `/roleTemplateId={…}`
    #[inline]
    pub fn with_role_template_id(self, role_template_id: &str) -> crate::calls::directory_roles::DirectoryRolesWithRoleTemplateId {
        crate::calls::directory_roles::DirectoryRolesWithRoleTemplateId(self.0.alternate_key("roleTemplateId", role_template_id))
    }
}

/// What a call can go on with behind `/directoryRoles/roleTemplateId={}`.
#[derive(Clone, Debug)]
pub struct DirectoryRolesWithRoleTemplateId(pub(crate) docwright::Path);

impl DirectoryRolesWithRoleTemplateId {
    /// Read one directoryRole. The ID of its template, which is the same in all tenants, works as well as the ID of the role.
    ///
    /// `GET /directoryRoles/roleTemplateId={roleTemplateId}`
    ///
    /// # Parameters
    ///
    /// * `role_template_id`: `{roleTemplateId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `RoleManagement.Read.Directory`; higher: `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `RoleManagement.Read.Directory`; higher: `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::DirectoryRole> {
        self.0.request(&crate::REFERENCE, "GET", "directoryrole-get")
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/servicePrincipals`.
//!
//! * [`GET /servicePrincipals`](crate::calls::service_principals::ServicePrincipals::list): List servicePrincipals
//! * [`GET /servicePrincipals/{id}`](crate::calls::service_principals::ServicePrincipalsId::get): Get servicePrincipal
//! * [`POST /servicePrincipals/{id}/checkMemberGroups`](crate::calls::service_principals::ServicePrincipalsId::check_member_groups): directoryObject: checkMemberGroups
//! * [`POST /servicePrincipals/{id}/getMemberGroups`](crate::calls::service_principals::ServicePrincipalsId::get_member_groups): directoryObject: getMemberGroups

/// What a call can go on with behind `/servicePrincipals`.
#[derive(Clone, Debug)]
pub struct ServicePrincipals(pub(crate) docwright::Path);

impl ServicePrincipals {
    /// `/{id}`
    #[inline]
    pub fn id(self, service_principal_id: &str) -> crate::calls::service_principals::ServicePrincipalsId {
        crate::calls::service_principals::ServicePrincipalsId(self.0.key(service_principal_id))
    }

    /// Read the servicePrincipal objects of the tenant.
    ///
    /// `GET /servicePrincipals`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.Read.All`
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
    ///     .service_principals()
    ///     .list()
    ///     .filter("startswith(displayName,'Tide')")
    ///     .select(["id", "displayName", "servicePrincipalType", "accountEnabled"]);
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::ServicePrincipal>> {
        self.0.request(&crate::REFERENCE, "GET", "serviceprincipal-list")
    }
}

/// What a call can go on with behind `/servicePrincipals/{}`.
#[derive(Clone, Debug)]
pub struct ServicePrincipalsId(pub(crate) docwright::Path);

impl ServicePrincipalsId {
    /// Ask which of the given groups hold a user, a group, a service principal or another directoryObject. Nesting is followed, and at most 20 groups can be asked about at once.
    ///
    /// `POST /servicePrincipals/{id}/checkMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
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

    /// Read the IDs of all groups that hold a user, a group, a service principal or another directoryObject. Nesting is followed. Where more than 11,000 groups hold it, the call fails.
    ///
    /// `POST /servicePrincipals/{id}/getMemberGroups`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
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

    /// Read one servicePrincipal, by its own ID or by the client ID of its app.
    ///
    /// `GET /servicePrincipals/{id}`
    ///
    /// # Parameters
    ///
    /// * `service_principal_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Application.Read.All`; higher: `Application.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `Application.ReadWrite.OwnedBy`; higher: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`
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
    ///     .service_principals()
    ///     .id("c58e2d90-6f14-4a7b-b3e8-07d1f96ca425")
    ///     .get();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::ServicePrincipal> {
        self.0.request(&crate::REFERENCE, "GET", "serviceprincipal-get")
    }
}

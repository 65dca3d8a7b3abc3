// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/memberOf/$count`.

/// What a call can go on with behind `/users/{}/memberOf/$count`.
#[derive(Clone, Debug)]
pub struct UsersIdMemberOfCount(pub(crate) docwright::Path);

impl UsersIdMemberOfCount {
    /// Read the groups and directory roles that hold a user directly. Groups that hold those groups aren't followed. A cast at the end of the path keeps one kind only.
    ///
    /// `GET /users/{id | userPrincipalName}/memberOf/$count`
    ///
    /// # Parameters
    ///
    /// * `id_or_user_principal_name`: `{id | userPrincipalName}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: least: `User.Read.All`; higher: `GroupMember.Read.All`, `Directory.Read.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
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
    ///     .users()
    ///     .id("7c1f4e0a-52d3-4b7e-9a86-0f3d2c9b6e15")
    ///     .member_of()
    ///     .count()
    ///     .get()
    ///     .consistency_level("eventual");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<docwright::Scalar<i64>> {
        self.0.request(&crate::REFERENCE, "GET", "user-list-memberof")
    }
}

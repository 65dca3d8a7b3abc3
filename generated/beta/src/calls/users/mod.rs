// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users`.
//!
//! * [`GET /users/{id | userPrincipalName}`](crate::calls::me::Me::get): Get user

/// What a call can go on with behind `/users`.
#[derive(Clone, Debug)]
pub struct Users(pub(crate) docwright::Path);

impl Users {
    /// `/{id | userPrincipalName}`
    #[inline]
    pub fn id(self, id_or_user_principal_name: &str) -> crate::calls::me::Me {
        crate::calls::me::Me(self.0.key(id_or_user_principal_name))
    }
}

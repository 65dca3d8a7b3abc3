// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/users/{}/photos`.

/// What a call can go on with behind `/users/{}/photos`.
#[derive(Clone, Debug)]
pub struct UsersIdPhotos(pub(crate) docwright::Path);

impl UsersIdPhotos {
    /// `/{size}`
    #[inline]
    pub fn id(self, size: &str) -> crate::calls::me::MePhoto {
        crate::calls::me::MePhoto(self.0.key(size))
    }
}

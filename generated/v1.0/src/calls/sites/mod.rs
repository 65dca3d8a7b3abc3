// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/sites`.

/// What a call can go on with behind `/sites`.
#[derive(Clone, Debug)]
pub struct Sites(pub(crate) docwright::Path);

impl Sites {
    /// `/{siteId}`
    #[inline]
    pub fn id(self, site_id: &str) -> crate::calls::sites::SitesId {
        crate::calls::sites::SitesId(self.0.key(site_id))
    }
}

/// What a call can go on with behind `/sites/{}`.
#[derive(Clone, Debug)]
pub struct SitesId(pub(crate) docwright::Path);

impl SitesId {
    /// `/drive`
    #[inline]
    pub fn drive(self) -> crate::calls::drives::DrivesId {
        crate::calls::drives::DrivesId(self.0.literal("drive"))
    }
}

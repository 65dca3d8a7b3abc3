// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/boats/adrift`.

/// What a call can go on with behind `/boats/adrift`.
#[derive(Clone, Debug)]
pub struct BoatsAdrift(pub(crate) docwright::Path);

impl BoatsAdrift {
    /// Lists the boats that have lost their mooring. A boat that is called adrift is still found by its name.
    ///
    /// `GET /boats/adrift`
    ///
    /// [Reference](<https://harbor.example/docs/v1/boat-adrift>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Boat>> {
        self.0.request(&crate::REFERENCE, "GET", "boat-adrift")
    }
}

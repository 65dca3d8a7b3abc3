// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/boats`.
//!
//! * [`GET /boats/adrift`](crate::calls::boats::BoatsAdrift::list): List boats adrift
//! * [`GET /boats/{id}`](crate::calls::boats::BoatsId::get): Get boat
//! * [`POST /boats/{id}/dock`](crate::calls::boats::BoatsId::dock): boat: dock

mod adrift;

pub use self::adrift::BoatsAdrift;

/// What a call can go on with behind `/boats`.
#[derive(Clone, Debug)]
pub struct Boats(pub(crate) docwright::Path);

impl Boats {
    /// `/adrift`
    #[inline]
    pub fn adrift(self) -> crate::calls::boats::BoatsAdrift {
        crate::calls::boats::BoatsAdrift(self.0.literal("adrift"))
    }

    /// `/{id}`
    #[inline]
    pub fn id(self, boat_id: &str) -> crate::calls::boats::BoatsId {
        crate::calls::boats::BoatsId(self.0.key_beside(&["adrift"], boat_id))
    }
}

/// What a call can go on with behind `/boats/{}`.
#[derive(Clone, Debug)]
pub struct BoatsId(pub(crate) docwright::Path);

impl BoatsId {
    /// Brings a boat in.
    ///
    /// `POST /boats/{id}/dock`
    ///
    /// # Parameters
    ///
    /// * `boat_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Crew: `Boat.Write`
    /// * Robot: `Boat.Steer` and `Pier.Use`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use harbor_v1::{Headers, Harbor, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let harbor = Harbor::offline();
    /// let request = harbor
    ///     .boats()
    ///     .id("osprey")
    ///     .dock(types::BoatDockBody::new().with_pier(3).with_quietly(true));
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://harbor.example/docs/v1/boat-dock>)
    #[inline]
    pub fn dock(self, body: impl docwright::Is<crate::types::BoatDockBody>) -> docwright::Request<()> {
        self.0
            .literal("dock")
            .request(&crate::REFERENCE, "POST", "boat-dock")
            .json::<crate::types::BoatDockBody>(body)
    }

    /// Reads one boat, whether it is moored or at sea.
    ///
    /// `GET /boats/{id}`
    ///
    /// # Parameters
    ///
    /// * `boat_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Crew: `Boat.Read`, `Boat.Write`
    /// * Robot: not supported
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use harbor_v1::{Headers, Harbor, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let harbor = Harbor::offline();
    /// let request = harbor
    ///     .boats()
    ///     .id("osprey")
    ///     .get()
    ///     .select(["name", "length"])
    ///     .prefer("return=minimal");
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://harbor.example/docs/v1/boat-get>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::Boat> {
        self.0.request(&crate::REFERENCE, "GET", "boat-get")
    }
}

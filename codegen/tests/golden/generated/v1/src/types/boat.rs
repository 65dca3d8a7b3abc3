// Emitted by docwright from the reference; edits are lost on the next run.
//! `harbor.main.boat`.

use super::BoatState;

docwright::record! {
    /// Something that floats.
    ///
    /// [Reference](<https://harbor.example/docs/v1/resources/boat>)
    Boat: [] = "harbor.main.boat" in crate::REFERENCE
}

impl Boat {
    /// When it first floated.
    #[inline]
    pub fn built_on(&self) -> Option<docwright::Date> {
        self.0.date("builtOn")
    }

    /// In metres.
    #[inline]
    pub fn length(&self) -> Option<f64> {
        self.0.double("length")
    }

    /// Their names, from bow to stern.
    #[inline]
    pub fn masts(&self) -> Option<docwright::List<'_, &str>> {
        self.0.texts("masts")
    }

    /// What is painted on the bow.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.0.text("name")
    }

    /// Where it is. Possible values are: moored, atSea.
    #[inline]
    pub fn state(&self) -> Option<BoatState> {
        self.0.choice("state")
    }

    /// The small one it carries.
    #[inline]
    pub fn tender(&self) -> Option<&Boat> {
        self.0.record("tender")
    }
}

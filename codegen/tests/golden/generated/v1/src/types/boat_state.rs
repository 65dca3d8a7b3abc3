// Emitted by docwright from the reference; edits are lost on the next run.
//! `harbor.main.boatState`.

docwright::choice! {
    /// Members of `harbor.main.boatState`.
    ///
    /// [Reference](<https://harbor.example/docs/v1/resources/boat>)
    BoatState = "harbor.main.boatState" {
        /// `moored`
        Moored = "moored",
        /// `atSea`
        AtSea = "atSea",
    }
}

// Emitted by docwright from the reference; edits are lost on the next run.
//! Types of the reference.


mod boat;
mod boat_dock_body;
mod boat_state;

pub use self::boat::Boat;
pub use self::boat_dock_body::BoatDockBody;
pub use self::boat_state::BoatState;

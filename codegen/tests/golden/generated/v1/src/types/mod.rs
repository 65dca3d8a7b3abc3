// Emitted by docwright from the reference; edits are lost on the next run.
//! Types of the reference.


mod boat_dock_body_type;
mod boat_state_type;
mod boat_type;

pub use boat_dock_body_type::BoatDockBody;
pub use boat_state_type::BoatState;
pub use boat_type::Boat;

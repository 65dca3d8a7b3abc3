//! What most programs use, for `use docwright::prelude::*`: clients and requests, and the traits whose methods they call.

pub use crate::query::{Condition, Expandable, FlagsProperty, ListProperty, Navigation, OrderKey, Property, SearchProperty};
pub use crate::{Choice, Client, Collection, Error, Request, Typed};

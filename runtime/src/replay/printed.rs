//! What an answer prints again.

use crate::response::{Accepted, Collection, Content, Json, Redirect, Scalar, Scalars, Text};
use crate::{Reply, Typed};

/// Answers that can say what they were read from, from their decoded values.
pub trait Printed {
    /// The JSON; `None` for answers that are no JSON, or whose one value a test compares by itself.
    fn printed(&self) -> Option<String>;
}

impl<T: Typed> Printed for T {
    fn printed(&self) -> Option<String> {
        Some(self.record().to_json_as(T::NAME))
    }
}

impl<T: Typed> Printed for Collection<T> {
    fn printed(&self) -> Option<String> {
        Some(self.to_json())
    }
}

impl Printed for Json {
    fn printed(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}

macro_rules! no_json {
    ($($kind:ty),*) => {$(
        impl Printed for $kind {
            fn printed(&self) -> Option<String> {
                None
            }
        }
    )*};
}

no_json!((), Content, Text, Redirect, Accepted, Reply);

impl<S> Printed for Scalar<S> {
    fn printed(&self) -> Option<String> {
        None
    }
}

impl<S> Printed for Scalars<S> {
    fn printed(&self) -> Option<String> {
        None
    }
}

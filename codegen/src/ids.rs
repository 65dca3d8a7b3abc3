//! Places in the lists of the model, each of a type of its own: one of a type cannot ask the list of operations.
//!
//! ```compile_fail,E0277
//! use docwright_codegen::ids::TiVec;
//! use docwright_codegen::model::{OperationId, Type, TypeId};
//!
//! let types: TiVec<TypeId, Type> = TiVec::new();
//! let operation = OperationId::FIRST;
//! let ty = &types[operation];
//! ```

use std::any::type_name;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

// Lists that only places of one type ask.
pub use typed_index_collections::{TiSlice, TiVec};

/// The place of a `T` in the list that holds all of them.
pub struct Id<T> {
    index: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The place of the first of all.
    pub const FIRST: Self = Self { index: 0, of: PhantomData };
}

// Derived, all these would ask the same of `T`.

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = type_name::<T>();
        write!(f, "{} {}", name.rsplit("::").next().unwrap_or(name), self.index)
    }
}

impl<T> From<usize> for Id<T> {
    fn from(index: usize) -> Self {
        Self { index, of: PhantomData }
    }
}

impl<T> From<Id<T>> for usize {
    fn from(id: Id<T>) -> Self {
        id.index
    }
}

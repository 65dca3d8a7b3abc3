//! Whole references made from a seed. The same seed gives the same pages, so that a failure is told by a number.
//!
//! Half of them are *invented*: types, enumerations and operations with names that collide, are odd or are hostile, and examples
//! that may or may not agree with them. The other half are *mutations*: real pages with lines, cells and fences lost, doubled,
//! swapped or taken from another page.

#![expect(clippy::missing_panics_doc, reason = "what a test asks for and does not get ends the test")]

mod bodies;
pub mod docs;
mod invented;
mod mutated;
mod names;
mod operations;
pub mod random;
mod regular;
mod shelf;
mod types;

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use fastrand::Rng;

pub use regular::Form;
pub use shelf::Shelf;

/// A reference in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The text of its `docwright.toml`.
    pub configuration: String,
    /// Text by path below the docs folder, with `/`.
    pub pages: BTreeMap<String, String>,
}

impl Reference {
    /// The reference of a seed. Even seeds invent, odd ones mutate pages of the shelf.
    pub fn of(seed: u64, shelf: &Shelf) -> Self {
        if seed.is_multiple_of(2) { Self::invented(seed) } else { Self::mutated(seed, shelf) }
    }

    /// Invents one.
    pub fn invented(seed: u64) -> Self {
        invented::reference(&mut Rng::with_seed(seed))
    }

    /// Mutates pages of the shelf.
    pub fn mutated(seed: u64, shelf: &Shelf) -> Self {
        mutated::reference(&mut Rng::with_seed(seed), shelf)
    }

    /// Writes it into a folder, which becomes a docs folder.
    pub fn write(&self, folder: &Path) {
        let files = self.pages.iter().map(|(path, text)| (path.as_str(), text));
        for (path, text) in files.chain([("docwright.toml", &self.configuration)]) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder)).expect("a folder for the page");
            fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
}

/// The seeds that an environment variable asks for: a count, or `FROM..TO`. Where it is not set, the first `count`.
pub fn seeds(variable: &str, count: u64) -> Range<u64> {
    let Ok(asked) = std::env::var(variable) else { return 0..count };
    let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("{variable} is a count or FROM..TO, not {asked}"));
    match asked.split_once("..") {
        Some((from, to)) => number(from)..number(to),
        None => 0..number(&asked),
    }
}

/// One of a list.
fn pick<'a, T: ?Sized>(rng: &mut Rng, list: &[&'a T]) -> &'a T {
    list[rng.usize(..list.len())]
}

/// True in so many of a hundred cases.
fn percent(rng: &mut Rng, share: u8) -> bool {
    rng.u8(..100) < share
}

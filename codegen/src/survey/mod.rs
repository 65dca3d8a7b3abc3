//! A first look at a docs folder that has no configuration yet: what its pages show, as a starter for one.
//!
//! Nothing here reads a page for its facts. It only counts what a configuration has to say: hosts, bases, folders, endings,
//! headings, permission labels, namespaces.

mod files;
mod glimpse;
mod headings;
mod hosts;
mod layout;
mod permissions;
mod starter;
mod tally;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;

use rayon::prelude::*;

use crate::config::Words;
use glimpse::Glimpse;

/// What the pages of a folder show.
#[derive(Debug)]
pub struct Survey {
    /// A commented `docwright.toml`.
    pub starter: String,
    /// How many pages document requests.
    pub operation_pages: usize,
    /// How many pages describe types.
    pub type_pages: usize,
}

/// Looks at all pages below a folder; fails only when the folder itself cannot be listed. Folders below it that cannot be
/// listed, files that are no text, and links are passed over.
pub fn survey(docs: &Path) -> io::Result<Survey> {
    let files = files::list(docs)?;
    let words = Words::default();
    let mut pages: Vec<Glimpse> = files
        .par_iter()
        .filter_map(|path| files::text(docs, path).map(|text| glimpse::glimpse_page(path, &text, &words)))
        .collect();
    glimpse::leave_out_fragments(&mut pages);
    let count = |kind| pages.iter().filter(|page| page.kind == Some(kind)).count();
    Ok(Survey {
        operation_pages: count(glimpse::Kind::Operations),
        type_pages: count(glimpse::Kind::Types),
        starter: starter::render_starter(docs, &pages, &words),
    })
}

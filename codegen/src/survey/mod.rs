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

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

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

impl Survey {
    /// Writes the starter; over a file that is there only when told to.
    pub fn write(&self, path: &Path, over: bool) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(over).truncate(over).create_new(!over);
        options.open(path)?.write_all(self.starter.as_bytes())
    }
}

/// True when a text reads as a page that documents requests: it shows method lines in a block of their own, and what belongs to
/// them beside it, permissions, a response or an annotation of a type. A page that only mentions a request shows less.
pub fn is_page_of_operations(text: &str) -> bool {
    let glimpse = glimpse::glimpse_page("", text, &Words::default());
    let has = |shown: fn(&glimpse::Headed) -> bool| glimpse.headings.iter().any(shown);
    let is_more = has(|headed| headed.permission_table) || has(|headed| headed.response) || !glimpse.namespaces.is_empty();
    has(|headed| headed.method_lines) && is_more
}

/// The folder that would be the docs folder of a page: the one that holds the folder of the page's version; where no folder is
/// named as versions are, the one above the folder of the page. It is `root` or lies below it.
pub fn docs_folder_of(root: &Path, page: &Path) -> PathBuf {
    let Ok(below) = page.strip_prefix(root) else { return root.to_owned() };
    let parts: Vec<String> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let version = layout::version_folder(&parts.join("/")).map(|folder| folder.split('/').count());
    let depth = version.unwrap_or(parts.len().saturating_sub(1)).saturating_sub(1);
    parts[..depth].iter().fold(root.to_owned(), |folder, part| folder.join(part))
}

/// Looks at all pages below a folder; fails only when the folder itself cannot be listed. Folders below it that cannot be
/// listed, files that are no text, and links are passed over.
pub fn survey(docs: &Path) -> io::Result<Survey> {
    let files = files::list_files(docs)?;
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

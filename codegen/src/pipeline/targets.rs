//! What lies where a link leads, of all files at one moment.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use rayon::prelude::*;

use super::{File, Files};
use crate::config::Config;
use crate::source::{self, FileId, Listed};

/// What lies where a target leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file of the reference.
    File(FileId),
    /// Something else that is there.
    There,
    /// Something whose path, given here, has letters of another case.
    As(String),
    /// Nothing, at this path.
    Missing(String),
    /// Nobody here can say: it leads out of the folder, or where nobody has looked.
    Unknown,
}

impl Files {
    /// What lies where a target on a page leads. Pages are linked with and without their ending.
    pub fn target(&self, page: &File, target: &str, config: &Config) -> Target {
        let Some(path) = path(page, target) else { return Target::Unknown };
        if path == page.source.path {
            return Target::File(page.facts.file);
        }
        let known = ways(&path, config).find_map(|path| self.by_path.get(&path));
        if let Some(id) = known {
            return Target::File(*id);
        }
        let folded = ways(&path, config).find_map(|path| self.folded.get(&path.to_lowercase()).cloned());
        let on_disk: Vec<Listed> = ways(&path, config).map(|path| self.listed(&path, config)).collect();
        if on_disk.contains(&Listed::There) || self.is_folder(&path) {
            return Target::There;
        }
        let on_disk_as = || on_disk.iter().find_map(|found| if let Listed::As(path) = found { Some(path.clone()) } else { None });
        if let Some(meant) = folded.or_else(on_disk_as) {
            return Target::As(meant);
        }
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        // Without a folder on disk, one of which some file is known is taken to be known as a whole.
        if on_disk.contains(&Listed::Missing) || on_disk.contains(&Listed::Unknown) && self.is_folder(folder) && !self.has_disk()
        {
            return Target::Missing(path);
        }
        Target::Unknown
    }

    /// Names of the files in a folder.
    pub fn names_in<'f>(&'f self, folder: &str) -> impl Iterator<Item = &'f str> {
        let prefix = format!("{folder}/");
        let length = prefix.len();
        let below = self.by_path.range(prefix.clone()..).map_while(move |(path, _)| path.strip_prefix(&prefix).map(|_| path));
        below.map(move |path| &path[length..]).filter(|name| !name.contains('/'))
    }

    /// What the listing says of a path. Pages of the reference are files, and what the disk had when it was looked at says nothing of them.
    fn listed(&self, path: &str, config: &Config) -> Listed {
        let is_page = source::place(path, config).is_some_and(|(_, kind)| kind.is_page());
        if is_page && self.has_disk() { Listed::Missing } else { self.listing.find(path) }
    }

    /// Whether some file lies in the folder or deeper.
    fn is_folder(&self, path: &str) -> bool {
        let below = format!("{path}/");
        path.is_empty() || self.by_path.range(below.clone()..).next().is_some_and(|(first, _)| first.starts_with(&below))
    }

    fn has_disk(&self) -> bool {
        self.listing.find("") != Listed::Unknown
    }

    /// Looks into the folders to which files link and of which it is not known that they have what is linked.
    pub(super) fn look_around(&mut self, changed: &[FileId], docs: &Path, config: &Config) {
        let folders = |id: &FileId| -> BTreeSet<String> {
            let Some(file) = self.get(*id) else { return BTreeSet::new() };
            let paths = file.facts.links.iter().filter_map(|link| path(file, &link.target.value));
            let unknown = paths.filter(|path| ways(path, config).all(|path| !self.by_path.contains_key(&path)));
            unknown.map(|path| path.rsplit_once('/').map_or_else(String::new, |(folder, _)| folder.to_owned())).collect()
        };
        let wanted: BTreeSet<String> = changed.par_iter().map(folders).reduce(BTreeSet::new, |mut all, more| {
            all.extend(more);
            all
        });
        if !wanted.is_empty() {
            let listing = Arc::make_mut(&mut self.listing);
            wanted.iter().for_each(|folder| listing.look(docs, folder));
        }
    }
}

/// The path below the docs folder to which a target leads; the page's own for an anchor alone.
fn path(page: &File, target: &str) -> Option<String> {
    let written = target.split(['#', '?']).next().unwrap_or_default();
    if written.is_empty() {
        return Some(page.source.path.clone());
    }
    source::joined(&page.source.path, &percent_decode_str(written).decode_utf8().ok()?)
}

/// A path as it is written, and with the endings of pages where it has none.
fn ways(path: &str, config: &Config) -> impl Iterator<Item = String> {
    let has_ending = path.is_empty() || config.pages.without_ending(path).is_some();
    let endings = config.pages.endings.iter().filter(move |_| !has_ending);
    std::iter::once(path.to_owned()).chain(endings.map(move |ending| format!("{path}.{ending}")))
}

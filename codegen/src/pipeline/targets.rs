//! What lies where a link leads, of all files at one moment.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::Files;
use crate::config::Config;
use crate::facts::LinkFact;
use crate::source::{self, FileId, Listed};

/// What lies where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
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
    /// Finds what lies where a link leads. Pages are linked with and without their ending.
    pub fn target(&self, link: &LinkFact, config: &Config) -> LinkTarget {
        let Some(path) = link.path.as_deref() else { return LinkTarget::Unknown };
        if let Some(id) = self.linked_page(path, config) {
            return LinkTarget::File(id);
        }
        let path = path.to_owned();
        let folded = spellings(&path, config).find_map(|path| self.folded.get(&path.to_lowercase()).cloned());
        let on_disk: Vec<Listed> = spellings(&path, config).map(|path| self.listed(&path, config)).collect();
        if on_disk.contains(&Listed::There) || self.is_folder(&path) {
            return LinkTarget::There;
        }
        let on_disk_as = || on_disk.iter().find_map(|found| if let Listed::As(path) = found { Some(path.clone()) } else { None });
        if let Some(meant) = folded.or_else(on_disk_as) {
            return LinkTarget::As(meant);
        }
        let folder = source::folder_of(&path);
        // Without a folder on disk, one of which some file is known is taken to be known as a whole.
        let is_missing = on_disk.iter().all(|found| *found == Listed::Missing);
        if is_missing || on_disk.contains(&Listed::Unknown) && self.is_folder(folder) && !self.has_disk() {
            return LinkTarget::Missing(path);
        }
        LinkTarget::Unknown
    }

    /// Version folders of which only a part is here. Somebody may have copied some pages to try something on them, or a tool may have
    /// been given only what changed: then a link to a page that was left behind is no mistake. A version counts as such a part when one
    /// of its folders lacks more of the names that are linked there than it has.
    pub fn partial_versions(&self, config: &Config) -> BTreeSet<String> {
        let missing = self.list.par_iter().flatten().flat_map_iter(|file| {
            file.facts.links.iter().filter_map(|link| match self.target(link, config) {
                LinkTarget::Missing(path) => Some(path),
                _ => None,
            })
        });
        let mut by_folder: BTreeMap<&str, usize> = BTreeMap::new();
        let missing: BTreeSet<String> = missing.collect();
        for path in &missing {
            let folders = path.rmatch_indices('/').map(|(at, _)| &path[..at]);
            *by_folder.entry(folders.clone().find(|folder| self.count_names_in(folder) > 0).unwrap_or_default()).or_default() +=
                1;
        }
        let partial = by_folder.into_iter().filter(|(folder, lacking)| *lacking > self.count_names_in(folder));
        partial.map(|(folder, _)| folder.split('/').next().unwrap_or_default().to_owned()).collect()
    }

    /// How many names of files and folders are known in a folder.
    pub fn count_names_in(&self, folder: &str) -> usize {
        self.names_in(folder).collect::<BTreeSet<_>>().len()
    }

    /// The file of a path, which a link may write without its ending.
    fn linked_page(&self, path: &str, config: &Config) -> Option<FileId> {
        spellings(path, config).find_map(|path| self.by_path.get(&*path).copied())
    }

    /// Names of the files in a folder. A file that was read and seen on disk comes twice.
    pub fn names_in<'f>(&'f self, folder: &str) -> impl Iterator<Item = &'f str> {
        let prefix = format!("{folder}/");
        let length = prefix.len();
        let below = self.by_path.range(prefix.clone()..).map_while(move |(path, _)| path.strip_prefix(&prefix).map(|_| path));
        below.map(move |path| &path[length..]).filter(|name| !name.contains('/')).chain(self.listing.names(folder))
    }

    /// What the listing says of a path that is no file of the reference. The listing is no evidence for pages: all pages that are there
    /// have been read, and one that was taken away since may still stand in it.
    fn listed(&self, path: &str, config: &Config) -> Listed {
        // A folder that could not be read, or is a link, which is not followed, stands among the files.
        if path.match_indices('/').any(|(at, _)| self.by_path.contains_key(&path[..at])) {
            return Listed::Unknown;
        }
        let is_page = source::version_and_kind(path, config).is_some_and(|(_, kind)| kind.is_page());
        if is_page && self.has_disk() { Listed::Missing } else { self.listing.find(path) }
    }

    /// Whether some file lies in the folder or deeper.
    fn is_folder(&self, path: &str) -> bool {
        let below = format!("{path}/");
        path.is_empty() || self.by_path.range(below.clone()..).next().is_some_and(|(first, _)| first.starts_with(&below))
    }

    /// Whether the files lie in a folder that could be listed, and not in memory alone.
    fn has_disk(&self) -> bool {
        self.listing.find("") != Listed::Unknown
    }

    /// Looks into the folders to which files link and of which it is not known that they have what is linked.
    pub(super) fn look_around(&mut self, changed: &[FileId], docs: &Path, config: &Config) {
        let folders = |id: &FileId| -> BTreeSet<String> {
            let Some(file) = self.get(*id) else { return BTreeSet::new() };
            let paths = file.facts.links.iter().filter_map(|link| link.path.as_deref());
            let unknown = paths.filter(|path| self.linked_page(path, config).is_none());
            unknown.map(|path| source::folder_of(path).to_owned()).collect()
        };
        let wanted: BTreeSet<String> = changed.par_iter().map(folders).reduce(BTreeSet::new, |mut all, more| {
            all.extend(more);
            all
        });
        if !wanted.is_empty() {
            let listing = Arc::make_mut(&mut self.listing);
            for folder in &wanted {
                listing.look_into(docs, folder);
            }
        }
    }
}

/// The paths that a link may mean: the written one, and where that has no ending of a page, the same with each such ending.
fn spellings<'p>(path: &'p str, config: &'p Config) -> impl Iterator<Item = Cow<'p, str>> {
    let has_ending = path.is_empty() || config.pages.without_ending(path).is_some();
    let endings = config.pages.endings.iter().filter(move |_| !has_ending);
    std::iter::once(Cow::Borrowed(path)).chain(endings.map(move |ending| Cow::Owned(format!("{path}.{ending}"))))
}

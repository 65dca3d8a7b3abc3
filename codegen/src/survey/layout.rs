//! Where the pages of each version lie, and which folders hold which kind.

use std::collections::{BTreeMap, BTreeSet};

use super::glimpse::{Glimpse, Kind};
use super::hosts::{self, Base};
use super::tally::Tally;

/// One version as the folders show it.
#[derive(Debug, PartialEq)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// The folder of its files; empty for the docs folder itself.
    pub folder: String,
    /// What its URLs have behind the base path.
    pub segment: String,
}

/// The versions of the reference, and the folders of its two kinds of pages.
#[derive(Debug)]
pub struct Layout {
    /// At least one.
    pub versions: Vec<Found>,
    /// Folders of operations.
    pub operations: Vec<String>,
    /// Folders of types.
    pub types: Vec<String>,
}

/// Looks at the folders of all pages that show something.
pub fn find_layout(pages: &[Glimpse], base: &Base) -> Layout {
    let telling: Vec<&Glimpse> = pages.iter().filter(|page| page.kind.is_some()).collect();
    let mut groups: BTreeMap<String, Vec<&Glimpse>> = BTreeMap::new();
    for page in &telling {
        groups.entry(version_folder(&page.path).unwrap_or_default()).or_default().push(page);
    }
    // Pages beside the versions' folders are about all of them.
    if groups.len() > 1 {
        groups.remove("");
    }
    let mut versions = Vec::new();
    for (folder, pages) in &groups {
        let own = hosts::base(pages);
        let name = folder.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_owned);
        // Without a whole URL nothing speaks against the folder's name.
        let is_shown = pages.iter().flat_map(|page| &page.requests).any(|url| url.host.is_some());
        let shown = own.version.or_else(|| base.version.clone());
        let segment = shown.or_else(|| name.clone().filter(|_| !is_shown)).unwrap_or_default();
        let named = name.unwrap_or_else(|| if is_plain(&segment) { segment.clone() } else { "v1".to_owned() });
        let folder = if folder.is_empty() { shared_folder(pages) } else { folder.clone() };
        versions.push(Found { name: named, folder, segment });
    }
    if versions.is_empty() {
        versions.push(Found { name: "v1".to_owned(), folder: String::new(), segment: base.version.clone().unwrap_or_default() });
    }
    let mut tree = Tree::default();
    for page in &telling {
        let Some(kind) = page.kind else { continue };
        let within = versions.iter().map(|version| version.folder.as_str()).filter(|folder| is_below(folder, &page.path));
        let folder = within.max_by_key(|folder| folder.len()).unwrap_or_default();
        let below: Vec<&str> = page.path[folder.len()..].trim_start_matches('/').split('/').collect();
        tree.put(&below[..below.len() - 1], kind);
    }
    let (mut operations, mut types) = (BTreeSet::new(), BTreeSet::new());
    tree.assign("", &mut operations, &mut types);
    Layout { versions, operations: operations.into_iter().collect(), types: types.into_iter().collect() }
}

fn is_below(folder: &str, path: &str) -> bool {
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// A name that a version may have without naming its files.
pub fn is_plain(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(plain)
}

/// The folder of a path whose name is a version's.
pub fn version_folder(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let at = parts[..parts.len() - 1].iter().position(|part| hosts::is_version(part) && is_plain(part))?;
    Some(parts[..=at].join("/"))
}

/// The deepest folder that holds all the pages and more than one folder, or a page, below it.
fn shared_folder(pages: &[&Glimpse]) -> String {
    let mut folders = pages.iter().map(|page| page.path.split('/').collect::<Vec<_>>()).map(|mut parts| {
        parts.pop();
        parts
    });
    let Some(mut shared) = folders.next() else { return String::new() };
    for folder in folders {
        let same = shared.iter().zip(&folder).take_while(|(a, b)| a == b).count();
        shared.truncate(same);
    }
    shared.join("/")
}

/// Folders with how many pages of each kind lie right in them.
#[derive(Debug, Default)]
struct Tree {
    own: Vec<Kind>,
    below: BTreeMap<String, Tree>,
}

impl Tree {
    fn put(&mut self, folders: &[&str], kind: Kind) {
        match folders {
            [] => self.own.push(kind),
            [first, rest @ ..] => self.below.entry((*first).to_owned()).or_default().put(rest, kind),
        }
    }

    /// What most pages right in the folder are for; operations where both are as many, since their pages may describe types too.
    fn kind(&self) -> Option<Kind> {
        let ranked = Tally::of(self.own.iter().map(|kind| *kind == Kind::Types)).ranked();
        match ranked.as_slice() {
            [] => None,
            [(true, types), (false, others)] if types > others => Some(Kind::Types),
            [(true, _)] => Some(Kind::Types),
            _ => Some(Kind::Operations),
        }
    }

    /// The one kind of all folders of this part, if there is one.
    fn whole(&self) -> Option<Kind> {
        let mut kinds: Vec<Kind> = self.kind().into_iter().collect();
        for below in self.below.values() {
            kinds.push(below.whole()?);
        }
        let first = *kinds.first()?;
        kinds.iter().all(|kind| *kind == first).then_some(first)
    }

    fn assign(&self, path: &str, operations: &mut BTreeSet<String>, types: &mut BTreeSet<String>) {
        let whole = self.whole().filter(|_| !path.is_empty() || !self.own.is_empty());
        let mut put = |kind: Kind, path: &str| {
            let name = if path.is_empty() { "." } else { path };
            if kind == Kind::Operations {
                operations.insert(name.to_owned())
            } else {
                types.insert(name.to_owned())
            };
        };
        if let Some(kind) = whole {
            return put(kind, path);
        }
        if let Some(kind) = self.kind() {
            put(kind, path);
        }
        for (name, below) in &self.below {
            let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
            below.assign(&path, operations, types);
        }
    }
}

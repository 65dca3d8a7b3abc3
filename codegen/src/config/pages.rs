//! `[pages]`: which files are pages, and what the folders that hold them are called.

use serde::Deserialize;

use super::glob::{self, Glob};
use super::list;
use crate::source::PageKind;

/// The ending of pages where the configuration names none.
pub const ENDING: &str = "md";

/// Names of tables of contents where the configuration has none.
pub const CONTENTS: [&str; 2] = ["toc.yml", "TOC.yml"];

/// Where pages lie and how their files are called.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Pages {
    /// Folders of a version whose pages document operations: `api`, `reference/calls`, `.` for all that is not elsewhere, or a
    /// pattern of paths: `**/*-get.md`.
    pub operations: Vec<String>,
    /// The same for pages that document types.
    pub types: Vec<String>,
    /// Endings of pages without the dot, in any case.
    pub endings: Vec<String>,
    /// Names of the files that are tables of contents.
    pub contents: Vec<String>,
}

impl Default for Pages {
    fn default() -> Self {
        Self { operations: list(&["api"]), types: list(&["resources"]), endings: list(&[ENDING]), contents: list(&CONTENTS) }
    }
}

impl Pages {
    /// What a page is for. `below` is its path below its version's folder; `anywhere` when the version has no folder of its
    /// own, so that the named folders may lie anywhere in the path. Among several the deepest folder decides, and a pattern
    /// before any folder.
    pub fn page_kind(&self, below: &str, anywhere: bool) -> Option<PageKind> {
        let rank = |names: &[String]| names.iter().filter_map(|name| depth(name, below, anywhere)).max();
        match (rank(&self.operations), rank(&self.types)) {
            (None, None) => None,
            (operations, types) if operations >= types => Some(PageKind::Api),
            _ => Some(PageKind::Resources),
        }
    }

    /// A page's path without its ending; `None` when the file is no page.
    pub fn without_ending<'p>(&self, path: &'p str) -> Option<&'p str> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let fits = |ending: &&String| {
            let at = name.len().checked_sub(ending.len() + 1);
            at.is_some_and(|at| {
                at > 0 && name.as_bytes()[at] == b'.' && name.as_bytes()[at + 1..].eq_ignore_ascii_case(ending.as_bytes())
            })
        };
        let longest = self.endings.iter().filter(fits).map(String::len).max()?;
        Some(&path[..path.len() - longest - 1])
    }

    /// Whether a file is a table of contents.
    pub fn is_contents(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        self.contents.iter().any(|known| known == name)
    }

    /// Whether a link on a page of operations may lead to a page of types; those to operations and concepts say nothing of a body.
    /// Where types have no folder of their own, a link to any page may, unless it leads into a folder of operations.
    pub fn may_lead_to_type(&self, target: &str) -> bool {
        let path = self.linked_path(target);
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name.is_empty() || target.contains("://") {
            return false;
        }
        leads_into(folders, &self.types)
            || (self.types.is_empty() || self.types.iter().any(|name| is_loose(name))) && !leads_into(folders, &self.operations)
    }

    /// Whether the address of a page, wherever that is, has a folder of types in it.
    pub fn is_of_types(&self, address: &str) -> bool {
        self.linked_path(address).rsplit_once('/').is_some_and(|(folders, _)| leads_into(folders, &self.types))
    }

    /// The path that a link leads to, without the ending of a page.
    fn linked_path<'t>(&self, target: &'t str) -> &'t str {
        self.stem(target.split(['#', '?']).next().unwrap_or_default())
    }

    /// A page's path without its ending, or the path as it is.
    pub fn stem<'p>(&self, path: &'p str) -> &'p str {
        self.without_ending(path).unwrap_or(path)
    }
}

/// Whether one of these folders is the last part of some folder of a path: links between folders do not write what these have in common.
fn leads_into(path: &str, named: &[String]) -> bool {
    let mut last = named.iter().filter(|name| !is_loose(name)).filter_map(|name| name.rsplit('/').next());
    last.any(|last| path.split('/').any(|part| part == last))
}

/// Whether a name stands for no folder of its own.
fn is_loose(name: &str) -> bool {
    name == "." || glob::is_pattern(name)
}

/// How far down the path the named folder ends; `None` when the page does not lie in it.
fn depth(name: &str, below: &str, anywhere: bool) -> Option<usize> {
    if glob::is_pattern(name) {
        let pattern = if anywhere { format!("**/{name}") } else { name.to_owned() };
        return Glob::new(pattern).matches(below).then_some(usize::MAX);
    }
    if name == "." {
        return Some(0);
    }
    let parts: Vec<&str> = below.split('/').collect();
    let folders = &parts[..parts.len() - 1];
    let wanted: Vec<&str> = name.split('/').collect();
    let last = if anywhere { folders.len().checked_sub(wanted.len())? } else { 0 };
    (0..=last).rev().find(|at| folders[*at..].starts_with(&wanted)).map(|at| at + wanted.len())
}

#[cfg(test)]
mod tests {
    use super::{Pages, list};
    use crate::source::PageKind;

    #[track_caller]
    fn check(pages: &Pages, below: &str, anywhere: bool, expected: Option<PageKind>) {
        assert_eq!(pages.page_kind(below, anywhere), expected, "{below}");
    }

    #[test]
    fn page_kinds() {
        let usual = Pages::default();
        check(&usual, "api/deep/a.md", false, Some(PageKind::Api));
        check(&usual, "resources/api/a.md", false, Some(PageKind::Resources));
        check(&usual, "more/api/a.md", false, None);
        check(&usual, "more/api/a.md", true, Some(PageKind::Api));
        check(&usual, "resources/api/a.md", true, Some(PageKind::Api));
        let flat = Pages { operations: list(&["."]), types: list(&["*-object.md"]), ..Pages::default() };
        check(&flat, "crate-object.md", false, Some(PageKind::Resources));
        check(&flat, "crate-get.md", false, Some(PageKind::Api));
        let other = Pages { operations: list(&["reference/calls"]), types: list(&["reference"]), ..Pages::default() };
        check(&other, "reference/calls/a.md", false, Some(PageKind::Api));
        check(&other, "reference/a.md", false, Some(PageKind::Resources));
    }

    #[test]
    fn links_to_types() {
        let check = |types: &[&str], target: &str, expected: bool| {
            let pages = Pages { operations: list(&["calls"]), types: list(types), ..Pages::default() };
            assert_eq!(pages.may_lead_to_type(target), expected, "{types:?} {target}");
        };
        check(&["resources"], "../resources/boat.md#properties", true);
        check(&["resources"], "../calls/boat-get.md", false);
        check(&["resources"], "../resources/", false);
        check(&["resources"], "https://harbour.example/resources/boat", false);
        check(&["reference/things"], "../things/boat", true);
        check(&["."], "../boat.md", true);
        check(&["."], "../calls/boat-get.md", false);
        check(&["*-type.md"], "boat-type.md", true);
    }

    #[test]
    fn addresses_of_types() {
        let check = |types: &[&str], address: &str, expected: bool| {
            let pages = Pages { types: list(types), ..Pages::default() };
            assert_eq!(pages.is_of_types(address), expected, "{types:?} {address}");
        };
        check(&["resources"], "https://harbour.example/en/resources/boat?view=1.0", true);
        check(&["resources"], "https://harbour.example/resources", false);
        check(&["reference/things"], "https://harbour.example/things/boat.md", true);
        check(&["reference/things"], "https://harbour.example/resources/boat", false);
        check(&["."], "https://harbour.example/resources/boat", false);
    }

    #[test]
    fn endings() {
        let pages = Pages { endings: list(&["md", "api.md", "markdown"]), ..Pages::default() };
        for (path, stem) in [
            ("a/b.md", Some("a/b")),
            ("a/b.MD", Some("a/b")),
            ("a/b.api.md", Some("a/b")),
            ("a/b.Markdown", Some("a/b")),
            ("a/.md", None),
            ("a/b.md.txt", None),
            ("a/md", None),
            ("a/日本.md", Some("a/日本")),
        ] {
            assert_eq!(pages.without_ending(path), stem, "{path}");
        }
    }
}

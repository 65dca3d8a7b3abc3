//! New snapshots by what caused them, and within that by what they change.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::edit::{self, Edit};
use super::pending::Pending;
use crate::emit::places::test_name;

/// Why a snapshot differs, in the order in which groups are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The page of the exchange changed, or another page where it names what the snapshot changes.
    Page,
    /// The runtime changed, and nothing that is emitted for this version.
    Runtime,
    /// What is emitted for this version changed, and neither a page that explains it nor the runtime.
    Generator,
    /// Both changed.
    RuntimeOrGenerator,
    /// No test writes this snapshot any more.
    Gone,
    /// Nothing that git knows of changed, or git cannot tell.
    Unknown,
}

impl Cause {
    /// What people read.
    pub fn title(self) -> &'static str {
        match self {
            Self::Page => "page changed",
            Self::Runtime => "runtime changed",
            Self::Generator => "generator changed",
            Self::RuntimeOrGenerator => "runtime or generator changed",
            Self::Gone => "no test writes this snapshot any more",
            Self::Unknown => "cause not known",
        }
    }

    /// What programs read.
    pub fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Runtime => "runtime",
            Self::Generator => "generator",
            Self::RuntimeOrGenerator => "runtime-or-generator",
            Self::Gone => "gone",
            Self::Unknown => "unknown",
        }
    }
}

/// One decision.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Why its snapshots differ.
    pub cause: Cause,
    /// Their numbers in the list of what was found.
    pub members: Vec<usize>,
    /// The pages that caused it.
    pub pages: BTreeSet<String>,
}

/// What changed since the snapshots were accepted.
pub struct Evidence<'e> {
    /// Changed paths below the docs folder, when git can tell.
    pub pages: Option<&'e [String]>,
    /// Which of them are pages.
    pub is_page: &'e dyn Fn(&str) -> bool,
    /// The diff of a changed page.
    pub page_diff: &'e dyn Fn(&str) -> String,
    /// Changed paths below the output folder, when git can tell.
    pub output: Option<&'e [String]>,
}

/// The groups, largest first within a cause.
pub fn group(pending: &[Pending], evidence: &Evidence<'_>) -> Vec<Group> {
    let mut groups: BTreeMap<(Cause, Edit), Group> = BTreeMap::new();
    for (number, snapshot) in pending.iter().enumerate() {
        let (cause, pages) = evidence.cause(snapshot);
        let group = groups.entry((cause, edit::of(&snapshot.diff))).or_insert_with(|| Group {
            cause,
            members: Vec::new(),
            pages: BTreeSet::new(),
        });
        group.members.push(number);
        group.pages.extend(pages);
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort_by_key(|group| (group.cause, std::cmp::Reverse(group.members.len()), group.members[0]));
    groups
}

impl Evidence<'_> {
    fn cause(&self, snapshot: &Pending) -> (Cause, Vec<String>) {
        let Some(place) = &snapshot.place else { return (Cause::Gone, Vec::new()) };
        let Some(pages) = self.pages else { return (Cause::Unknown, Vec::new()) };
        if pages.contains(&place.page) {
            return (Cause::Page, vec![place.page.clone()]);
        }
        let named = self.pages_that_name(pages, place.page.split('/').next(), &snapshot.diff);
        if !named.is_empty() {
            return (Cause::Page, named);
        }
        let Some(output) = self.output else { return (Cause::Unknown, Vec::new()) };
        let is_runtime = output.iter().any(|path| path.starts_with("runtime/"));
        let is_emitted = output.iter().any(|path| is_emitted_for(snapshot.binary(), path));
        let cause = match (is_runtime, is_emitted) {
            (true, true) => Cause::RuntimeOrGenerator,
            (true, false) => Cause::Runtime,
            (false, true) => Cause::Generator,
            (false, false) => Cause::Unknown,
        };
        (cause, Vec::new())
    }

    /// Changed pages of the same version whose changes name a property that the snapshot changes: a type's page speaks for the
    /// exchanges of other pages.
    fn pages_that_name(&self, pages: &[String], version: Option<&str>, diff: &str) -> Vec<String> {
        let names = edit::names(diff);
        if names.is_empty() {
            return Vec::new();
        }
        let of_version = pages.iter().filter(|page| page.split('/').next() == version && (self.is_page)(page));
        of_version.filter(|page| edit::mentions(&(self.page_diff)(page), &names)).cloned().collect()
    }
}

/// True for what a test binary compiles or reads of the emitted files: its client, its tests, and what runs them. The source map and
/// the ledger move with every line of a page and reach no snapshot.
fn is_emitted_for(binary: &str, path: &str) -> bool {
    let mut parts = path.split('/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("generated"), Some(version), Some(_)) => test_name(version) == binary,
        (Some("tests"), Some("replay"), Some(folder)) => {
            (folder == binary && is_of(path, "rs")) || folder == "src" || folder == "Cargo.toml"
        }
        _ => false,
    }
}

fn is_of(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

#[cfg(test)]
mod tests {
    use super::{Cause, Evidence, group, is_of};
    use crate::snapshots::pending::{Pending, Place};

    fn pending(name: &str, page: Option<&str>, lines: &str) -> Pending {
        Pending {
            path: format!("tests/replay/snapshots/{name}.snap"),
            name: name.to_owned(),
            place: page.map(|page| Place { page: page.to_owned(), line: 7 }),
            accepted: Some(String::new()),
            new: String::new(),
            diff: format!("--- a\n+++ b\n@@ -1 +1 @@\n{lines}"),
        }
    }

    const LINES: &str = "-\"crust\": 1\n+\"rind\": 1\n";

    #[track_caller]
    fn check(page: Option<&str>, pages: Option<&[&str]>, output: Option<&[&str]>, expected: Cause) {
        let owned = |paths: Option<&[&str]>| paths.map(|paths| paths.iter().map(|&path| path.to_owned()).collect::<Vec<_>>());
        let (pages, output) = (owned(pages), owned(output));
        let page_diff =
            |page: &str| if page.ends_with("loaf.md") { "@@ @@\n+|rind|Int32|\n" } else { "@@ @@\n+words\n" }.to_owned();
        let is_page = |path: &str| is_of(path, "md");
        let evidence = Evidence { pages: pages.as_deref(), is_page: &is_page, page_diff: &page_diff, output: output.as_deref() };
        let groups = group(&[pending("v1_0/loaf-get.one", page, LINES)], &evidence);
        assert_eq!(groups[0].cause, expected);
    }

    #[test]
    fn causes() {
        let own = Some("v1.0/api/loaf-get.md");
        check(own, Some(&["v1.0/api/loaf-get.md"]), Some(&["runtime/src/lib.rs"]), Cause::Page);
        check(own, Some(&["v1.0/resources/loaf.md"]), Some(&[]), Cause::Page);
        check(own, Some(&["v1.0/resources/loaf.md"]), None, Cause::Page);
        // Another version's page speaks for no exchange of this one, nor does a page that names nothing of it.
        check(own, Some(&["beta/resources/loaf.md"]), Some(&[]), Cause::Unknown);
        check(own, Some(&["v1.0/resources/oven.md"]), Some(&[]), Cause::Unknown);
        check(own, Some(&[]), Some(&["runtime/src/lib.rs", "tests/replay/v1_0/source-map.json"]), Cause::Runtime);
        check(own, Some(&[]), Some(&["generated/v1.0/src/reference.json"]), Cause::Generator);
        check(own, Some(&[]), Some(&["tests/replay/v1_0/loaf_get.rs"]), Cause::Generator);
        check(own, Some(&[]), Some(&["generated/beta/src/lib.rs", "generated/manifest.txt"]), Cause::Unknown);
        check(own, Some(&[]), Some(&["generated/v1.0/src/lib.rs", "runtime/src/lib.rs"]), Cause::RuntimeOrGenerator);
        check(own, Some(&[]), None, Cause::Unknown);
        check(own, None, Some(&["runtime/src/lib.rs"]), Cause::Unknown);
        check(None, Some(&[]), Some(&["runtime/src/lib.rs"]), Cause::Gone);
    }

    #[test]
    fn equal_edits_of_one_cause_are_one_group() {
        let snapshots = [
            pending("v1/a.one", Some("v1/api/a.md"), LINES),
            pending("v1/b.one", Some("v1/api/b.md"), "-\"crust\": 1\n+\"crust\": 2\n"),
            pending("v1/c.one", Some("v1/api/c.md"), LINES),
            pending("v1/d.one", Some("v1/api/d.md"), LINES),
        ];
        let changed = ["a", "b", "c"].map(|name| format!("v1/api/{name}.md"));
        let evidence = Evidence { pages: Some(&changed), is_page: &|_| true, page_diff: &|_| String::new(), output: Some(&[]) };
        let groups = group(&snapshots, &evidence);
        let told: Vec<_> = groups.iter().map(|group| (group.cause, &group.members[..], group.pages.len())).collect();
        assert_eq!(told, [(Cause::Page, &[0, 2][..], 2), (Cause::Page, &[1], 1), (Cause::Unknown, &[3], 0)]);
    }
}

//! Snapshots as the tests of the present pages would write them, held against the accepted ones: computed from the dynamic replay,
//! so that nobody has to wait for a compiler.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use rayon::prelude::*;

use crate::examples::Example;
use crate::{Cancelled, LinkedVersion, Snapshot};
use docwright_codegen::emit::places::{snapshot_path, test_name};
use docwright_codegen::git::Changed;
use docwright_codegen::model::Exchange;
use docwright_codegen::replay::{Outcome, Replayed};
use docwright_codegen::snapshots::groups::{self, Evidence, Group};
use docwright_codegen::snapshots::pending::{Pending, Place};
use docwright_codegen::snapshots::{self, FOLDER, edit};
use docwright_codegen::source::{FileId, Span};
use docwright_codegen::write;

/// A snapshot that would differ, and the request of its exchange; none where no test writes it any more.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What differs.
    pub snapshot: Pending,
    /// Where the request stands.
    pub request: Option<Span>,
}

/// The same in groups of one decision each.
#[derive(Debug, Default)]
pub struct Grouped {
    /// In the order of their names.
    pub waiting: Vec<Waiting>,
    /// Groups of them, as `review` makes them.
    pub groups: Vec<Group>,
}

impl Grouped {
    /// The properties that a group changes.
    pub fn members(&self, group: &Group) -> BTreeSet<&str> {
        group.members.iter().flat_map(|&member| edit::names(&self.waiting[member].snapshot.diff)).collect()
    }
}

/// Everything that waits, or what waits of one page. Without an output folder that holds tests nothing does. The error is a text
/// for people.
pub fn all(snapshot: &Snapshot, page: Option<FileId>, cancelled: Cancelled<'_>) -> Result<Vec<Waiting>, String> {
    let Some(root) = &snapshot.output else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for version in &snapshot.linked.versions {
        let folder = format!("{FOLDER}{}", test_name(&version.model.api_version));
        // Who has accepted nothing yet lets the tests write the first ones.
        if !root.join(&folder).is_dir() {
            continue;
        }
        let of_page = |exchange: &Exchange| page.is_none_or(|page| version.model.pages[exchange.page].file == page);
        let exchanges: Vec<(usize, &Exchange)> =
            version.model.exchanges.iter().enumerate().filter(|(_, exchange)| of_page(exchange)).collect();
        // Found before many ask for it at once, and wait.
        version.settable(&snapshot.config);
        let one = |(at, exchange): &(usize, &Exchange)| {
            if cancelled() {
                return None;
            }
            match live(snapshot, version, root, exchange, version.replayed.get(*at)) {
                Ok(Live::Waits(waiting)) => Some(Ok(*waiting)),
                Ok(Live::Accepted | Live::Untold) => None,
                Err(error) => Some(Err(error)),
            }
        };
        let those: Result<Vec<Waiting>, String> = exchanges.par_iter().filter_map(one).collect();
        found.extend(those?);
        if page.is_none() {
            found.extend(gone(version, root, &folder)?);
        }
    }
    if cancelled() {
        return Err("stopped".to_owned());
    }
    found.sort_by(|a, b| a.snapshot.name.cmp(&b.snapshot.name));
    Ok(found)
}

/// Puts what waits into groups. Git says which pages changed; `unsaved` ones may hold a text that is not on disk yet.
pub fn group(snapshot: &Snapshot, waiting: Vec<Waiting>, unsaved: &[FileId]) -> Grouped {
    if waiting.is_empty() {
        return Grouped::default();
    }
    let docs = Changed::since(&snapshot.docs, "HEAD");
    let output = snapshot.output.as_ref().map(|output| Changed::since(output, "HEAD"));
    let diffs: RefCell<HashMap<String, String>> = RefCell::default();
    // Without a repository nothing can be asked, and each question is a process.
    let page_diff = |path: &str| {
        let now = || snapshot.find(path).and_then(|id| snapshot.file(id)).map_or("", |file| &file.source.text);
        diffs.borrow_mut().entry(path.to_owned()).or_insert_with(|| docs.diff_to(path, now())).clone()
    };
    let pages = docs.paths.clone().map(|mut paths| {
        let open = unsaved.iter().filter_map(|id| Some(snapshot.file(*id)?.source.path.clone()));
        let changed: Vec<String> = open.filter(|path| !paths.contains(path) && !page_diff(path).is_empty()).collect();
        paths.extend(changed);
        paths
    });
    let is_page = |path: &str| snapshot.config.pages.without_ending(path).is_some();
    let evidence = Evidence {
        pages: pages.as_deref(),
        is_page: &is_page,
        page_diff: &page_diff,
        output: output.as_ref().and_then(|output| output.paths.as_deref()),
    };
    let pending: Vec<Pending> = waiting.iter().map(|waiting| waiting.snapshot.clone()).collect();
    let groups = groups::group(&pending, &evidence);
    Grouped { waiting, groups }
}

/// Takes what would be written now over as accepted, through the one writer. What no test writes any more is left.
pub fn accept(root: &Path, waiting: &[Waiting]) -> Result<usize, String> {
    let written = waiting.iter().filter(|waiting| waiting.snapshot.place.is_some());
    let mut count = 0;
    for Waiting { snapshot, .. } in written {
        write::keep(root, &snapshot.path, &snapshot.new).map_err(|error| error.to_string())?;
        count += 1;
    }
    Ok(count)
}

/// What becomes of the snapshot of one example, as its page has it now.
pub(crate) enum Live {
    /// Its test would write what is accepted.
    Accepted,
    /// It would write something else.
    Waits(Box<Waiting>),
    /// Only the test itself can tell.
    Untold,
}

/// What the test of an example would write now, held against what is accepted. The error is a text for people.
pub(crate) fn of_example(snapshot: &Snapshot, example: &Example<'_>) -> Result<Live, String> {
    let version = example.version;
    let root = snapshot.output.as_ref().filter(|root| root.join(FOLDER).join(test_name(&version.model.api_version)).is_dir());
    let Some(root) = root else { return Ok(Live::Untold) };
    live(snapshot, version, root, &example.exchange, example.replayed.as_ref())
}

fn live(
    snapshot: &Snapshot,
    version: &LinkedVersion,
    root: &Path,
    exchange: &Exchange,
    replayed: Option<&Replayed>,
) -> Result<Live, String> {
    let (Some(target), Some(schemas)) = (&exchange.target, &version.replay_schemas) else { return Ok(Live::Untold) };
    if replayed.is_none_or(|replayed| replayed.outcome != Outcome::Replayed) {
        return Ok(Live::Untold);
    }
    let path = snapshot_path(&version.model, &version.names, exchange);
    let settable = version.settable(&snapshot.config);
    let Ok(text) = schemas.snapshot(&version.model, &exchange.fact, target, &|name| settable.contains(name)) else {
        return Ok(Live::Untold);
    };
    let accepted = read(&root.join(&path))?;
    if accepted.as_ref().is_some_and(|accepted| snapshots::is_accepted(accepted, &text)) {
        return Ok(Live::Accepted);
    }
    let new = snapshots::file(accepted.as_deref(), &text);
    let span = exchange.fact.request.place(exchange.fact.request.message.range.clone());
    let place = snapshot.linked.files.get(span.file).map(|file| {
        let (line, _) = file.source.line_column(span.start);
        Place { page: file.source.path.clone(), line: line as u64 }
    });
    let diff = snapshots::diff(&path, accepted.as_deref(), &new);
    let snapshot = Pending { name: name(&path), path, place, accepted, new, diff };
    Ok(Live::Waits(Box::new(Waiting { snapshot, request: Some(span) })))
}

/// Accepted snapshots of exchanges that are no longer there, or no longer replay.
fn gone(version: &LinkedVersion, root: &Path, folder: &str) -> Result<Vec<Waiting>, String> {
    let exchanges = version.model.exchanges.iter().zip(&version.replayed);
    let kept: BTreeSet<String> = exchanges
        .filter(|(exchange, replayed)| exchange.target.is_some() && replayed.outcome == Outcome::Replayed)
        .map(|(exchange, _)| snapshot_path(&version.model, &version.names, exchange))
        .collect();
    let there = root.join(folder);
    let entries = fs::read_dir(&there).map_err(|error| format!("{}: {error}", there.display()))?;
    let files = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let paths = files.filter_map(|entry| Some(format!("{folder}/{}", entry.file_name().to_str()?)));
    let gone = paths.filter(|path| snapshots::is_snapshot(path) && !kept.contains(path));
    gone.map(|path| {
        let accepted = read(&root.join(&path))?;
        let diff = snapshots::diff(&path, accepted.as_deref(), "");
        let snapshot = Pending { name: name(&path), path, place: None, accepted, new: String::new(), diff };
        Ok(Waiting { snapshot, request: None })
    })
    .collect()
}

/// Test binary and exchange.
fn name(path: &str) -> String {
    path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".snap")).unwrap_or(path).to_owned()
}

fn read(path: &Path) -> Result<Option<String>, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::{accept, all, group};
    use crate::{Snapshot, fixture};
    use docwright_codegen::snapshots::groups::Cause;

    const LOAN: &str = "# loan resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|due|Date|Its last day.|\n\
                        |fine|Double|What it costs.|\n";
    const PAGE: &str = "# Update loan\n\n## HTTP request\n\n```http\nPATCH /loans/{id}\n```\n\n## Request body\n\nA [loan](../resources/loan.md).\n\n## Response\n\n\
                        A [loan](../resources/loan.md).\n\n## Example\n\n```http\nPATCH https://api.library.example/v1/loans/1\n\
                        Content-Type: application/json\nIf-Match: \"7\"\n\n{\"fine\": 2, \"note\": \"torn\"}\n```\n\n```http\nHTTP/1.1 200 OK\n\
                        Content-Type: application/json\n\n{\"due\": \"2026-05-01\", \"fine\": 2, \"note\": \"torn\"}\n```\n";

    fn snapshot(root: &std::path::Path, page: &str) -> Snapshot {
        let mut snapshot = fixture::snapshot(&[("v1/api/loan-update.md", page), ("v1/resources/loan.md", LOAN)]);
        snapshot.output = Some(Arc::new(PathBuf::from(root)));
        snapshot
    }

    fn names(snapshot: &Snapshot) -> Vec<String> {
        let found = all(snapshot, None, &|| false).expect("it can be read");
        found.into_iter().map(|waiting| waiting.snapshot.name).collect()
    }

    #[test]
    fn what_waits_is_told_and_accepted() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let now = snapshot(root, PAGE);
        assert_eq!(names(&now), [""; 0], "without a folder of snapshots nothing was ever accepted");
        let there = root.join("tests/replay/snapshots/v1");
        std::fs::create_dir_all(&there).expect("it is made");
        let found = all(&now, None, &|| false).expect("it can be read");
        let [first] = &found[..] else { panic!("one waits: {found:?}") };
        let expected = "---\nsource: tests/replay/src/lib.rs\n---\nPATCH https://api.library.example/v1/loans/1\n\
                        content-type: application/json\nif-match: \"7\"\n\n{\n  \"fine\": 2,\n  \"note\": \"torn\"\n}\n\n--- response 1\nHTTP/1.1 200\n\
                        content-type: application/json\n\n{\n  \"due\": \"2026-05-01\",\n  \"fine\": 2,\n  \"note\": \"torn\"\n}\n\n\
                        --- read through the accessors\ndue = \"2026-05-01\"\nfine = 2.0\n";
        assert_eq!(first.snapshot.new, expected);
        assert_eq!(accept(root, &found), Ok(1));
        assert_eq!(names(&now), [""; 0]);

        let changed = snapshot(root, &PAGE.replace("2026-05-01", "2026-06-01"));
        let waiting = all(&changed, None, &|| false).expect("it can be read");
        assert_eq!(waiting.len(), 1);
        let grouped = group(&changed, waiting, &[]);
        assert_eq!(grouped.groups.len(), 1);
        assert_eq!(grouped.members(&grouped.groups[0]).into_iter().collect::<Vec<_>>(), ["due"]);
        let page = changed.find("v1/resources/loan.md");
        assert_eq!(all(&changed, page, &|| false).expect("it can be read").len(), 0, "it is of another page");
        assert!(all(&changed, None, &|| true).is_err(), "called off");
    }

    #[test]
    fn what_no_test_writes_any_more_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let there = root.join("tests/replay/snapshots/v1");
        std::fs::create_dir_all(&there).expect("it is made");
        let left = there.join("lamp-get.get.snap");
        std::fs::write(&left, "---\n---\nGET /lamp\n").expect("it is written");
        let now = snapshot(root, PAGE);
        accept(root, &all(&now, now.find("v1/api/loan-update.md"), &|| false).expect("it can be read")).expect("it is written");
        let waiting = all(&now, None, &|| false).expect("it can be read");
        assert_eq!(accept(root, &waiting), Ok(0));
        assert!(left.exists());
        let grouped = group(&now, waiting, &[]);
        assert_eq!(grouped.groups.iter().map(|group| group.cause).collect::<Vec<_>>(), [Cause::Gone]);
    }
}

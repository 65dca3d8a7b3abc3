//! What codegen would write for the present pages, held against what lies in the output folder.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::{Linked, Snapshot};
use docwright_codegen::diagnostic::{Diagnostic, rules};
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::emit::places;
use docwright_codegen::emit::{Output, ledger};
use docwright_codegen::replay::Outcome;
use docwright_codegen::source::{FileId, Span};
use docwright_codegen::write::{self, Changes};

/// What differs: as a list of paths, and the texts to be written.
pub type Difference = (Changes, Vec<Output>);

/// Renders everything that `linked` gives and compares it with the output folder `root`. The error is a text for people.
pub fn difference(snapshot: &Snapshot, linked: &Linked, root: &Path) -> Result<Difference, String> {
    if let Some(fault) = linked.editions.faults.first() {
        return Err(fault.clone());
    }
    let sources = linked.files.sources(&snapshot.docs);
    let outputs =
        output::render(&linked.editions.list, &sources, &snapshot.config, target(root)).map_err(|error| error.to_string())?;
    write::compare_with_folder(root, outputs.files, &outputs.kept, &outputs.spared).map_err(|error| error.to_string())
}

/// A folder with a runtime of its own is a workspace that codegen made; the repository has one too, but as a crate by hand.
fn target(root: &Path) -> Target {
    if root.join("codegen").is_dir() { Target::Repository } else { Target::Workspace }
}

/// What the output folder lacks, by page: files that would be written anew, and examples that were replayed when it was written
/// and are not any more. It renders everything, so it is asked for in the background, after a link. Empty without an output folder.
pub fn stale(snapshot: &Snapshot) -> Result<HashMap<FileId, Vec<Diagnostic>>, String> {
    let Some(root) = &snapshot.output else { return Ok(HashMap::new()) };
    let (_, different) = difference(snapshot, &snapshot.linked, root)?;
    let mut found: HashMap<FileId, Vec<Diagnostic>> = HashMap::new();
    let mut files: HashMap<FileId, Vec<&str>> = HashMap::new();
    for output in &different {
        for id in output.pages.iter().filter_map(|page| page_of(snapshot, page)) {
            files.entry(id).or_default().push(&output.path);
        }
    }
    for (id, paths) in files {
        let message = format!("the client was written from another state of this page; new would be {}", paths.join(", "));
        found.entry(id).or_default().push(Diagnostic::new(&rules::CLIENT_STALE, top(snapshot, id), message));
    }
    for (id, finding) in no_longer_replayed(&snapshot.linked, root)? {
        found.entry(id).or_default().push(finding);
    }
    for findings in found.values_mut() {
        snapshot.config.rules.weigh(findings);
    }
    Ok(found)
}

/// The page of a path without its ending.
fn page_of(snapshot: &Snapshot, stem: &str) -> Option<FileId> {
    snapshot.config.pages.endings.iter().find_map(|ending| snapshot.find(&format!("{stem}.{ending}")))
}

/// The line that stands for a page: the first one that says something.
fn top(snapshot: &Snapshot, id: FileId) -> Span {
    let text = snapshot.file(id).map_or("", |file| &file.source.text);
    let start = text.find("# ").filter(|at| *at == 0 || text[..*at].ends_with('\n')).unwrap_or(0);
    let length = text[start..].lines().next().map_or(0, str::len);
    Span { file: id, start: start as u32, end: (start + length) as u32 }
}

/// Examples that have a snapshot and now fail by a rule under which the written ledger does not list them. The error is a text
/// for people.
fn no_longer_replayed(linked: &Linked, root: &Path) -> Result<Vec<(FileId, Diagnostic)>, String> {
    let mut found = Vec::new();
    for version in &linked.versions {
        let (model, names) = (&version.model, &version.names);
        let path = root.join(places::tests_folder(&model.api_version)).join("ledger.json");
        let written = ledger::written(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let listed: HashSet<String> = written.into_iter().map(|row| row.exchange).collect();
        for (exchange, replayed) in model.exchanges.iter().zip(&version.replayed) {
            let Outcome::Ledgered(rule) = replayed.outcome else { continue };
            let was_replayed = root.join(places::snapshot_path(model, names, exchange)).exists();
            if was_replayed && !listed.contains(&names.exchange_id(exchange)) {
                let span = exchange.fact.request.place(exchange.fact.request.message.range.clone());
                let message = format!("this example was replayed when the tests were written, and now fails by `{rule}`");
                found.push((model.pages[exchange.page].file, Diagnostic::new(&rules::EXAMPLE_NO_LONGER_REPLAYED, span, message)));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::{difference, places, stale};
    use crate::{Snapshot, Workspace, fixture};
    use docwright_codegen::write;

    const LOAN: &str =
        "# loan resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|pages|Int32|Its pages.|\n";
    const PAGE: &str = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Response\n\n\
                        A [loan](../resources/loan.md).\n\n## Example\n\n```http\n\
                        GET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\n\
                        Content-Type: application/json\n\n{\"pages\": 120}\n```\n";

    fn snapshot(workspace: &Workspace, root: &Path) -> Snapshot {
        Snapshot { output: Some(Arc::new(root.to_owned())), ..workspace.snapshot() }
    }

    fn edit(workspace: &mut Workspace, path: &str, text: &str) {
        workspace.set_text(path, Some(text.into()));
        let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
        workspace.adopt(linked);
    }

    fn write_all(snapshot: &Snapshot) {
        let root = snapshot.output.as_ref().expect("a folder");
        let (changes, outputs) = difference(snapshot, &snapshot.linked, root).expect("it is rendered");
        write::apply_changes(root, &changes, &outputs).expect("it is written");
    }

    /// Rule, page, first line of its place and message of what is found.
    fn found(snapshot: &Snapshot) -> Vec<String> {
        let mut found: Vec<String> = stale(snapshot)
            .expect("it can be compared")
            .values()
            .flatten()
            .map(|finding| {
                let source = &snapshot.file(finding.span.file).expect("a page").source;
                let place = &source.text[finding.span.start as usize..finding.span.end as usize];
                format!("{} {} `{place}`: {}", finding.rule.id, source.stem(), finding.message)
            })
            .collect();
        found.sort();
        found
    }

    #[test]
    fn what_was_written_from_other_pages_is_stale() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let mut workspace = fixture::workspace(&[("v1/api/loan-get.md", PAGE), ("v1/resources/loan.md", LOAN)]);
        assert_eq!(stale(&workspace.snapshot()), Ok(std::collections::HashMap::new()), "there is no folder to compare with");

        let now = snapshot(&workspace, root);
        write_all(&now);
        assert_eq!(found(&now), [""; 0]);

        edit(&mut workspace, "v1/resources/loan.md", &LOAN.replace("Its pages.", "How many pages it has."));
        let expected = "client-stale loan `# loan resource type`: the client was written from another state of this page; \
                        new would be generated/v1/src/types/loan.rs";
        assert_eq!(found(&snapshot(&workspace, root)), [expected]);
    }

    #[test]
    fn an_example_that_was_replayed_and_no_longer_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let mut workspace = fixture::workspace(&[("v1/api/loan-get.md", PAGE), ("v1/resources/loan.md", LOAN)]);
        let now = snapshot(&workspace, root);
        write_all(&now);
        let version = now.linked.version("v1").expect("the version");
        let kept = root.join(places::snapshot_path(&version.model, &version.names, &version.model.exchanges[0]));
        std::fs::create_dir_all(kept.parent().expect("a folder")).expect("it is made");
        std::fs::write(&kept, "what the test saw").expect("it is written");
        edit(&mut workspace, "v1/api/loan-get.md", &PAGE.replace("120", "\"many\""));
        let now = snapshot(&workspace, root);
        let broken = |now: &Snapshot| -> Vec<String> {
            found(now).into_iter().filter(|finding| finding.starts_with("example-no-longer-replayed")).collect()
        };
        let expected = "example-no-longer-replayed loan-get `GET https://api.library.example/v1/loans/1`: this example was \
                        replayed when the tests were written, and now fails by `value-type`";
        assert_eq!(broken(&now), [expected]);

        // Once the ledger lists it, everybody knows.
        write_all(&now);
        assert_eq!(broken(&now), [""; 0]);
    }
}

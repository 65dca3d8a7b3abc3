//! A reference that was edited step by step is the reference that a fresh run reads.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use docwright_codegen::reference::Reference;
use docwright_ide::{Snapshot, Workspace};
use proptest::prelude::*;

use crate::support::findings;
use crate::support::reference::{self, config};
use docwright_references::docs;
use docwright_references::random::Random;

/// The same texts, read from scratch and without a disk, on which files may be that are gone here.
fn without_disk(snapshot: &Snapshot) -> Workspace {
    let mut workspace = Workspace::empty(Path::new(""), config(), None);
    workspace.set_texts(snapshot.files.iter().map(|file| (file.source.path.clone(), Some(Arc::clone(&file.source.text)))));
    link(&mut workspace);
    workspace
}

fn link(workspace: &mut Workspace) {
    if !workspace.needs_link() {
        return;
    }
    let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
    assert!(linked.editions.faults.is_empty(), "{:?}", linked.editions.faults);
    assert!(workspace.adopt(linked));
}

/// Both say the same, findings and models alike.
fn check(edited: &Snapshot) {
    let fresh = without_disk(edited).snapshot();
    assert_eq!(findings::all(edited), findings::all(&fresh));
    let shapes = |snapshot: &Snapshot| -> Vec<String> {
        let shape = |version: &docwright_ide::LinkedVersion| {
            let outcomes: Vec<_> = version.replayed.iter().map(|replayed| replayed.outcome).collect();
            let operations: Vec<_> = version.model.operations.iter().map(|operation| &operation.identity).collect();
            let types: Vec<_> = version.model.types.iter().map(|ty| (&ty.name, ty.properties.len())).collect();
            format!("{} {operations:?} {types:?} {outcomes:?}", version.model.api_version)
        };
        snapshot.linked.versions.iter().map(shape).collect()
    };
    assert_eq!(shapes(edited), shapes(&fresh));
}

/// One change of one file's text.
#[derive(Clone, Debug)]
enum Change {
    Insert(usize, &'static str),
    Delete(usize, usize),
    Crlf,
    Bom,
    Remove,
    Copy,
    Swap(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let pieces = prop::sample::select(vec![
        "a",
        "\n",
        "```",
        "|",
        "{",
        "}",
        "\"",
        ",",
        "<!--",
        "-->",
        "# ",
        "\u{1F4D6}",
        "é",
        "\u{a0}",
        "\r\n",
        "GET /",
        "$",
        "HTTP/1.1 200 OK\n",
        "<!-- docwright: allow json-trailing-comma as printed -->\n",
    ]);
    prop_oneof![
        6 => (any::<usize>(), pieces).prop_map(|(at, piece)| Change::Insert(at, piece)),
        6 => (any::<usize>(), 1_usize..60).prop_map(|(at, length)| Change::Delete(at, length)),
        1 => Just(Change::Crlf),
        1 => Just(Change::Bom),
        1 => Just(Change::Remove),
        1 => Just(Change::Copy),
        1 => any::<usize>().prop_map(Change::Swap),
    ]
}

/// The paths and texts that a change gives, for a file of these.
fn apply(texts: &BTreeMap<String, Arc<str>>, path: &str, change: &Change) -> Vec<(String, Option<Arc<str>>)> {
    let text = &texts[path];
    let boundary = |at: usize| text.floor_char_boundary(at % (text.len() + 1));
    let new: String = match change {
        Change::Insert(at, piece) => {
            let (before, after) = text.split_at(boundary(*at));
            format!("{before}{piece}{after}")
        }
        Change::Delete(at, length) => {
            let start = boundary(*at);
            format!("{}{}", &text[..start], &text[text.ceil_char_boundary((start + length).min(text.len()))..])
        }
        Change::Crlf => text.replace("\r\n", "\n").replace('\n', "\r\n"),
        Change::Bom => format!("\u{feff}{text}"),
        Change::Remove => return vec![(path.to_owned(), None)],
        Change::Copy => return vec![(path.replace(".md", "-copy.md"), Some(Arc::clone(text)))],
        Change::Swap(with) => {
            let other = texts.keys().nth(with % texts.len()).map_or(path, String::as_str);
            return vec![(path.to_owned(), Some(Arc::clone(&texts[other]))), (other.to_owned(), Some(Arc::clone(text)))];
        }
    };
    vec![(path.to_owned(), Some(new.into()))]
}

fn texts(snapshot: &Snapshot) -> BTreeMap<String, Arc<str>> {
    snapshot.files.iter().map(|file| (file.source.path.clone(), Arc::clone(&file.source.text))).collect()
}

/// A part of the shipped reference that holds together: pages about one thing, with what they include.
fn small() -> Workspace {
    let whole = Workspace::read(&docs::docs(), config(), None).expect("the folder is there").snapshot();
    let mut workspace = Workspace::empty(Path::new(""), config(), None);
    let few = whole.files.iter().filter(|file| {
        let stem = file.source.stem();
        file.source.path.contains("/includes/") || stem.starts_with('c') || stem.starts_with('m')
    });
    workspace.set_texts(few.map(|file| (file.source.path.clone(), Some(Arc::clone(&file.source.text)))));
    link(&mut workspace);
    workspace
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn edits_in_any_order(changes in prop::collection::vec((any::<usize>(), change(), any::<bool>()), 1..12)) {
        let mut workspace = small();
        for (file, change, linked) in changes {
            let texts = texts(&workspace.snapshot());
            let Some(path) = texts.keys().nth(file % texts.len().max(1)) else { continue };
            workspace.set_texts(apply(&texts, path, &change));
            // Asked before the link, findings must be there and stand inside the text.
            let snapshot = workspace.snapshot();
            if let Some(id) = snapshot.find(path) {
                let length = snapshot.file(id).map_or(0, |file| file.source.text.len());
                for finding in snapshot.findings(id) {
                    prop_assert!(finding.span.start <= finding.span.end && finding.span.end as usize <= length, "{finding:?}");
                }
            }
            if linked {
                link(&mut workspace);
            }
        }
        link(&mut workspace);
        check(&workspace.snapshot());
    }
}

/// Findings right after an edit that changes nothing that a page says are those of a link, for every page.
fn check_at_once(mut workspace: Workspace, every: usize) {
    let linked = workspace.snapshot();
    for file in linked.files.iter().step_by(every) {
        let id = file.facts.file;
        // A line break more at the end moves nothing.
        workspace.set_text(&file.source.path, Some(format!("{}\n", file.source.text).into()));
        let edited = workspace.snapshot();
        assert!(!edited.is_linked(id));
        let (now, then) = (edited.findings(id), linked.findings(id));
        assert_eq!(findings::rows(&edited, &now), findings::rows(&linked, &then), "{}", file.source.path);
        workspace.set_text(&file.source.path, Some(Arc::clone(&file.source.text)));
    }
    link(&mut workspace);
    assert_eq!(findings::all(&workspace.snapshot()), findings::all(&linked));
}

#[test]
fn at_once_as_after_a_link() {
    check_at_once(reference::shipped(), 1);
}

#[test]
fn at_once_as_after_a_link_in_the_corpus() {
    if let Some(corpus) = reference::large() {
        check_at_once(corpus, 2);
    }
}

/// Commands and editor have the same findings, in the same editions.
#[test]
fn a_workspace_finds_what_a_reference_has() {
    let reference = Reference::open(&docs::docs(), config()).expect("the folder is there");
    let snapshot = reference::shipped().snapshot();
    assert_eq!(findings::rows(&snapshot, &reference.all_findings()), findings::all(&snapshot));
    let versions: Vec<&str> = snapshot.linked.versions.iter().map(|version| version.model.api_version.as_str()).collect();
    assert_eq!(versions, reference.editions.list.iter().map(|edition| edition.model.api_version.as_str()).collect::<Vec<_>>());
}

/// A switch to another branch and back: thousands of files in one step each way.
#[test]
fn many_files_at_once() {
    let mut workspace = without_disk(&reference::shipped().snapshot());
    let before = workspace.snapshot();
    let all = texts(&before);
    let mut random = Random::new(11);
    let changes = all.iter().map(|(path, text)| match random.below(4) {
        0 => (path.clone(), None),
        1 => (path.clone(), Some(text.replace('\n', "\r\n").into())),
        2 => (path.replace(".md", "-new.md"), Some(Arc::clone(text))),
        _ => (path.clone(), Some(Arc::clone(text))),
    });
    workspace.set_texts(changes.collect::<Vec<_>>());
    assert!(workspace.needs_link());
    link(&mut workspace);
    assert!(!workspace.needs_link());
    check(&workspace.snapshot());
    let added = workspace.snapshot().files.by_path.keys().filter(|path| !all.contains_key(*path)).cloned().collect::<Vec<_>>();
    let back = all.into_iter().map(|(path, text)| (path, Some(text))).chain(added.into_iter().map(|path| (path, None)));
    workspace.set_texts(back);
    link(&mut workspace);
    assert_eq!(findings::all(&workspace.snapshot()), findings::all(&before));
}

#[test]
fn jobs_may_be_cancelled_and_come_late() {
    let mut workspace = small();
    let early = workspace.link_job();
    let path = workspace.snapshot().files.by_path.keys().next().cloned().expect("there are files");
    workspace.set_text(&path, None);
    assert!(workspace.link_job().run(&|| true).is_none());
    let late = workspace.link_job().run(&|| false).expect("nobody cancels");
    assert!(workspace.adopt(late));
    let early = early.run(&|| false).expect("nobody cancels");
    assert!(!workspace.adopt(early), "an older state never replaces a newer one");
    assert!(!workspace.needs_link());
}

//! What an editor shows of every page of a reference: places that exist, in order, soon.

use std::time::Duration;

use docwright_codegen::diagnostic::Edit;
use docwright_codegen::source::{FileId, Span};
use docwright_ide::{Snapshot, Workspace, actions, folding, hints, lens, links, selection, tokens};

use crate::support::{clock, reference};

#[test]
fn every_page_of_the_shipped_reference() {
    check(&reference::shipped());
}

#[test]
fn every_page_of_a_large_reference() {
    if let Some(corpus) = reference::large() {
        check(&corpus);
    }
}

/// How long each feature took for each page.
#[derive(Default)]
struct Times(Vec<(&'static str, Vec<Duration>)>);

impl Times {
    fn of<T>(&mut self, feature: &'static str, work: impl FnOnce() -> T) -> T {
        let (result, took) = clock::measured(work);
        match self.0.iter_mut().find(|(known, _)| *known == feature) {
            Some((_, times)) => times.push(took),
            None => self.0.push((feature, vec![took])),
        }
        result
    }

    fn print(mut self) {
        for (feature, times) in &mut self.0 {
            eprintln!("{feature}: half within {:?}, 99 % within {:?}", clock::within(times, 50), clock::within(times, 99));
        }
    }
}

#[track_caller]
fn check(workspace: &Workspace) {
    let snapshot = workspace.snapshot();
    let mut times = Times::default();
    // Every tenth page says enough of a build that is slow by itself.
    let step = if cfg!(debug_assertions) { 10 } else { 1 };
    for file in snapshot.files.iter().step_by(step) {
        page(&snapshot, file.facts.file, &mut times);
    }
    times.print();
}

fn page(snapshot: &Snapshot, file: FileId, times: &mut Times) {
    let source = &snapshot.file(file).expect("it is there").source;
    let whole = Span { file, start: 0, end: u32::try_from(source.text.len()).expect("pages are short") };
    let text = |span: Span| {
        let shown = source.text.get(span.start as usize..span.end as usize);
        shown.unwrap_or_else(|| panic!("{}: {span:?} is no place", source.path))
    };
    for fold in times.of("folding", || folding::all(snapshot, file)) {
        assert!(text(fold.span).contains('\n'), "{}: a fold of one line", source.path);
    }
    let found = times.of("tokens", || tokens::all(snapshot, file));
    for token in &found {
        assert!(!text(token.span).is_empty() && !text(token.span).contains('\n'), "{}: {token:?}", source.path);
    }
    for pair in found.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{}: {pair:?} overlap", source.path);
    }
    for link in times.of("links", || links::all(snapshot, file)) {
        text(link.span);
    }
    for hint in times.of("hints", || hints::within(snapshot, whole)) {
        assert!(source.text.is_char_boundary(hint.offset as usize), "{}: {hint:?}", source.path);
    }
    for lens in times.of("lens", || lens::all(snapshot, file)) {
        text(lens.span);
    }
    for share in 0..5 {
        let offset = source.text.floor_char_boundary(source.text.len() * share / 5);
        let offset = u32::try_from(offset).expect("pages are short");
        let spans = times.of("selection", || selection::at(snapshot, file, offset));
        assert!(spans.is_empty() == source.text.is_empty(), "{}: nothing around {offset}", source.path);
        for pair in spans.windows(2) {
            let grows = pair[1].start <= pair[0].start && pair[0].end <= pair[1].end && pair[0] != pair[1];
            assert!(grows, "{}: {pair:?} does not grow", source.path);
        }
    }
    let findings = snapshot.findings(file);
    for action in times.of("actions", || actions::at(snapshot, whole, &findings)) {
        assert!(!action.edits.is_empty() || !action.creates.is_empty(), "{}: {} does nothing", source.path, action.title);
        apart(&action.edits, &source.path);
    }
}

fn apart(edits: &[Edit], path: &str) {
    for pair in edits.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{path}: {pair:?} overlap");
    }
}

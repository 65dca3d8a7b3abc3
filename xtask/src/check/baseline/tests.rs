//! Baselines as files and as what they take out.

use docwright_codegen::diagnostic::{Diagnostic, rules};
use docwright_codegen::source::{FileId, PageKind, SourceFile, Sources, Span};

use super::Baseline;

/// A page, and a finding at each comma of it.
fn found(text: &str) -> (Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let page = SourceFile { path: "v1/api/a.md".into(), api_version: "v1".into(), page_kind: PageKind::Api, text: text.into() };
    sources.push(page, None);
    let at = |(at, _)| Span { file: FileId(0), start: at as u32, end: at as u32 + 1 };
    let findings = text.match_indices(',').map(at).map(|span| Diagnostic::new(&rules::JSON_TRAILING_COMMA, span, "a comma"));
    (findings.collect(), sources)
}

/// How many findings of `now` a baseline of `before` reports, and how many it keeps.
#[track_caller]
fn check(before: &str, now: &str, reported: usize, kept: usize) {
    let (findings, sources) = found(before);
    let baseline = Baseline::of(&findings, &sources);
    assert_eq!(Baseline::parse(&baseline.text()), Ok(baseline.clone()));
    let (findings, sources) = found(now);
    let shrunk = baseline.shrunk(&Baseline::of(&findings, &sources));
    assert_eq!((baseline.unknown(findings, &sources).len(), shrunk.len()), (reported, kept), "{before:?} {now:?}");
    assert_eq!(shrunk.beyond(&baseline), Vec::<String>::new(), "it grew");
}

#[test]
fn known_findings() {
    check("a,\nb,\n", "a,\nb,\n", 0, 2);
    check("a,\nb,\n", "new\n\nb,\n  a,\n", 0, 2);
    check("a,\nb,\n", "a,\n", 0, 1);
    check("a,\n", "a,\nc,\n", 1, 1);
    check("", "a,\n", 1, 0);
    check("a,\n", "", 0, 0);
}

#[test]
fn equal_findings_are_counted() {
    check("a,\na,\n", "a,\na,\na,\n", 1, 2);
    check("a,\na,\n", "a,\n", 0, 1);
}

#[test]
fn what_is_no_baseline() {
    for text in ["", "[]", "{}", "{\"version\": 2, \"findings\": []}", "{\"version\": 1}", "{\"version\": 1, \"findings\": [{}]}"]
    {
        assert!(Baseline::parse(text).is_err(), "{text}");
    }
}

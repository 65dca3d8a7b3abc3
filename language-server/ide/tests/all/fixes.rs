//! A fix mends exactly its finding: applied alone, the finding is gone, every other stays, and none is new. An example is judged up to
//! what is wrong first, though: mending that may bring to light what is wrong behind it.

use std::collections::BTreeMap;

use docwright_codegen::diagnostic::{Diagnostic, Edit, rules};
use docwright_codegen::source::Span;
use docwright_ide::Workspace;

use crate::support::reference;

/// Where a place lies after an edit.
fn moved(offset: u32, edit: &Edit) -> u32 {
    let grown = edit.text.len() as u32;
    if offset < edit.span.end {
        offset.min(edit.span.start)
    } else if offset > edit.span.start {
        offset - (edit.span.end - edit.span.start) + grown
    } else {
        offset
    }
}

/// How often each rule is broken at each place, one finding left out and places moved by an edit. What is found in a text that the edit
/// takes out goes with it.
fn rest(findings: &[Diagnostic], without: Option<usize>, edit: Option<&Edit>) -> BTreeMap<(&'static str, u32), usize> {
    let mut rest = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        let is_gone =
            |edit: &Edit| edit.text.is_empty() && edit.span.start <= finding.span.start && finding.span.end <= edit.span.end;
        if Some(index) != without && !edit.is_some_and(is_gone) {
            let start = edit.map_or(finding.span.start, |edit| moved(finding.span.start, edit));
            *rest.entry((finding.rule.id, start)).or_default() += 1;
        }
    }
    rest
}

/// Found by judging an example.
fn is_judged(rule: &str) -> bool {
    rules::find(rule).is_some_and(|rule| matches!(rule.family(), "replay" | "examples"))
}

fn check(mut workspace: Workspace) -> (usize, usize) {
    let snapshot = workspace.snapshot();
    let (mut all, mut fixed) = (0, 0);
    let mut wrong = Vec::new();
    for file in snapshot.files.iter() {
        let before = snapshot.findings(file.facts.file);
        all += before.len();
        for (index, finding) in before.iter().enumerate() {
            let Some(fix) = &finding.fix else { continue };
            assert_eq!(fix.span.file, file.facts.file);
            fixed += 1;
            let mut text = file.source.text.to_string();
            text.replace_range(fix.span.start as usize..fix.span.end as usize, &fix.text);
            workspace.set_text(&file.source.path, Some(text.into()));
            let after = workspace.snapshot().findings(file.facts.file);
            let expected = rest(&before, Some(index), Some(fix));
            // What the edit keeps of the text that it replaces stands somewhere in its own.
            let own = Edit { span: Span { end: fix.span.start + fix.text.len() as u32, ..fix.span }, text: fix.text.clone() };
            let found = rest(&after, None, Some(&own));
            let (line, _) = file.source.line_column(finding.span.start);
            // One finding may speak for several places, and stand at another of them then.
            let counts = |entry: &(&(&'static str, u32), &usize)| {
                let is_fixed = *entry.0 == (finding.rule.id, fix.span.start);
                is_fixed || !is_judged(finding.rule.id) || !is_judged(entry.0.0)
            };
            let new: Vec<_> = found.iter().filter(|entry| expected.get(entry.0) != Some(entry.1)).filter(counts).collect();
            let lost: Vec<_> = expected.iter().filter(|entry| found.get(entry.0) != Some(entry.1)).filter(counts).collect();
            if !new.is_empty() || !lost.is_empty() {
                wrong.push(format!("{}:{line} {}: new {new:?}, lost {lost:?}", file.source.path, finding.rule.id));
            }
        }
        workspace.set_text(&file.source.path, Some(std::sync::Arc::clone(&file.source.text)));
    }
    assert!(wrong.is_empty(), "{} of {fixed} fixes do more or less than they say\n{}", wrong.len(), wrong.join("\n"));
    (all, fixed)
}

#[test]
fn fixes_in_the_shipped_reference() {
    check(reference::shipped());
}

#[test]
fn fixes_in_the_corpus() {
    let Some(corpus) = reference::large() else { return };
    let (all, fixed) = check(corpus);
    println!("{fixed} of {all} findings carry a fix");
    assert!(fixed * 100 >= all * 20, "{fixed} of {all} findings carry a fix");
}

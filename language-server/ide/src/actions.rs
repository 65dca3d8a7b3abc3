//! Changes that an editor can offer at a place: mending findings, allowing them, and writing what is missing.

mod allow;
mod missing;
mod skeleton;

use crate::Snapshot;
use docwright_codegen::diagnostic::rules::{self, Rule};
use docwright_codegen::diagnostic::{Diagnostic, Edit, fixes};
use docwright_codegen::source::{FileId, Span};

/// What sort of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Mends or allows one finding.
    QuickFix,
    /// Mends all of a kind.
    FixAll,
    /// Writes something new.
    Refactor,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does.
    pub title: String,
    /// What sort of change.
    pub kind: Kind,
    /// The rule whose finding it is about.
    pub rule: Option<&'static Rule>,
    /// Whether it is what most writers want here.
    pub preferred: bool,
    /// Changes of files; no two overlap.
    pub edits: Vec<Edit>,
    /// New files, by path below the docs folder.
    pub creates: Vec<(String, String)>,
}

impl Action {
    fn new(title: impl Into<String>, kind: Kind, edits: Vec<Edit>) -> Self {
        Self { title: title.into(), kind, rule: None, preferred: false, edits, creates: Vec::new() }
    }

    fn about(self, rule: &'static Rule) -> Self {
        Self { rule: Some(rule), ..self }
    }
}

/// The changes offered for a part of a page, whose findings the caller knows.
pub fn at(snapshot: &Snapshot, range: Span, findings: &[Diagnostic]) -> Vec<Action> {
    let here = |finding: &&Diagnostic| {
        finding.span.file == range.file && finding.span.start <= range.end && range.start <= finding.span.end
    };
    let mut actions = Vec::new();
    for finding in findings.iter().filter(here) {
        if let Some(fix) = &finding.fix {
            let title = fix_title(snapshot, finding.rule, fix);
            let action = Action::new(title, Kind::QuickFix, vec![fix.clone()]).about(finding.rule);
            actions.push(Action { preferred: finding.safe_fix().is_some(), ..action });
            actions.extend(all_of_rule(finding.rule, findings));
        }
        actions.extend(missing::of_finding(snapshot, finding));
    }
    actions.extend(missing::response(snapshot, range));
    // To leave things as they are is what a writer wants last.
    actions.extend(findings.iter().filter(here).filter_map(|finding| allow::finding(snapshot, finding)));
    let mut seen = Vec::new();
    actions.retain(|action| {
        let new = !seen.contains(&action.title);
        seen.push(action.title.clone());
        new
    });
    actions
}

/// Mends everything on a page that a machine can mend.
pub fn fix_all(file: FileId, findings: &[Diagnostic]) -> Option<Action> {
    let edits = fixes::apart(findings.iter().filter(|finding| finding.span.file == file), false);
    (!edits.is_empty()).then(|| Action::new("Mend everything that can be mended mechanically", Kind::FixAll, edits))
}

fn all_of_rule(rule: &'static Rule, findings: &[Diagnostic]) -> Option<Action> {
    let edits = fixes::apart(findings.iter().filter(|finding| finding.rule == rule), false);
    (edits.len() > 1).then(|| Action::new(format!("Mend all `{rule}` on this page"), Kind::FixAll, edits).about(rule))
}

fn fix_title(snapshot: &Snapshot, rule: &Rule, fix: &Edit) -> String {
    if rule == &rules::EXAMPLE_PROPERTY_UNDOCUMENTED {
        return format!("Did you mean `{}`?", fix.text.trim_matches('"'));
    }
    let old = snapshot
        .file(fix.span.file)
        .and_then(|file| file.source.text.get(fix.span.start as usize..fix.span.end as usize).map(str::to_owned));
    let old = old.unwrap_or_default();
    match (shown(&old), shown(&fix.text)) {
        (_, None) if fix.text.is_empty() => match shown(&old) {
            Some(old) => format!("Remove `{old}`"),
            None => "Remove this".to_owned(),
        },
        (None, Some(new)) if old.is_empty() => format!("Insert `{new}`"),
        (Some(old), Some(new)) => format!("Replace `{old}` by `{new}`"),
        _ => "Mend this".to_owned(),
    }
}

/// A text that is short enough for a title and has something to see.
fn shown(text: &str) -> Option<&str> {
    let plain = text.trim();
    (!plain.is_empty() && text.chars().count() <= 40 && !text.contains(['\n', '`'])).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::{Action, at, fix_all};
    use crate::{Snapshot, fixture};
    use docwright_codegen::diagnostic::Edit;
    use docwright_codegen::source::Span;

    const LOAN: &str =
        "# loan resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|due|Date|The last day.|\n";

    fn actions(page: &str) -> (Snapshot, Vec<Action>) {
        let found = fixture::marked(&[("v1/api/loan-get.md", page), ("v1/resources/loan.md", LOAN)]);
        let (file, offset) = found.cursor.expect("a cursor");
        let findings = found.snapshot.findings(file);
        let actions = at(&found.snapshot, Span { file, start: offset, end: offset }, &findings);
        (found.snapshot, actions)
    }

    /// The page and `loan.md` after the action of this title, as far as it changes them.
    #[track_caller]
    fn check(page: &str, title: &str, expected: &str) {
        let (snapshot, actions) = actions(page);
        let titles: Vec<&str> = actions.iter().map(|action| action.title.as_str()).collect();
        let action = actions.iter().find(|action| action.title == title).unwrap_or_else(|| panic!("only {titles:?}"));
        let changed = match (action.edits.first(), action.creates.first()) {
            (Some(edit), _) => apply(&snapshot, &action.edits, edit),
            (None, Some((path, text))) => format!("{path}\n{text}"),
            (None, None) => panic!("the action changes nothing"),
        };
        assert!(changed.contains(expected), "`{expected}` is not in\n{changed}");
    }

    fn apply(snapshot: &Snapshot, edits: &[Edit], first: &Edit) -> String {
        let mut text = snapshot.file(first.span.file).expect("a file").source.text.to_string();
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        text
    }

    fn example(body: &str) -> String {
        format!(
            "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{{id}}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\n\n{body}\n```\n"
        )
    }

    #[test]
    fn findings_are_mended() {
        check(&example("{\"due\": \"2024-05-01\"$0,}"), "Remove `,`", "{\"due\": \"2024-05-01\"}");
    }

    #[test]
    fn a_page_is_mended_at_once() {
        let page = example("{\"due\": \"2024-05-01\",$0}");
        let found = fixture::marked(&[("v1/api/loan-get.md", &page), ("v1/resources/loan.md", LOAN)]);
        let (file, _) = found.cursor.expect("a cursor");
        let action = fix_all(file, &found.snapshot.findings(file)).expect("there is something to mend");
        assert_eq!(action.edits.len(), 1);
        assert_eq!(fix_all(file, &[]), None);
    }

    #[test]
    fn findings_are_allowed() {
        check(
            &example("{\"due\": \"2024-05-01\"$0,}"),
            "Allow `json-trailing-comma` here",
            "<!-- docwright: allow json-trailing-comma",
        );
    }

    #[test]
    fn what_was_meant_comes_first_and_leaving_it_last() {
        let page = example("{\"dueDya$0\": \"2024-05-01\"}");
        let loan = LOAN.replace("|due|", "|dueDay|");
        let found = fixture::marked(&[("v1/api/loan-get.md", &page), ("v1/resources/loan.md", &loan)]);
        let (file, offset) = found.cursor.expect("a cursor");
        let findings = found.snapshot.findings(file);
        let actions = at(&found.snapshot, Span { file, start: offset, end: offset }, &findings);
        let titles: Vec<&str> = actions.iter().map(|action| action.title.as_str()).collect();
        let expected = ["Did you mean `dueDay`?", "Document `dueDya` in `loan`", "Allow `example-property-undocumented` here"];
        assert_eq!(titles, expected);
        assert!(apply(&found.snapshot, &actions[0].edits, &actions[0].edits[0]).contains("{\"dueDay\": \"2024-05-01\"}"));
    }

    #[test]
    fn a_missing_row_is_written() {
        check(
            &example("{\"due\": \"2024-05-01\", \"rene$0wals\": 2}"),
            "Document `renewals` in `loan`",
            "|due|Date|The last day.|\n|renewals|Int32||\n",
        );
    }

    #[test]
    fn a_missing_response_is_written() {
        let page = "# Get loan\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET https://api.library.ex$0ample/v1/loans/1\n```\n";
        check(page, "Add a response", "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  \"due\": \"2024-05-01\"\n}\n");
    }

    #[test]
    fn a_missing_page_is_written() {
        let shelf = "# shelf resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|lamp|[la$0mp](lamp.md)|\n\n## JSON representation\n\n```json\n{\"lamp\": {\"isOn\": true}}\n```\n";
        let found = fixture::marked(&[("v1/resources/shelf.md", shelf)]);
        let (file, offset) = found.cursor.expect("a cursor");
        let findings = found.snapshot.findings(file);
        let actions = at(&found.snapshot, Span { file, start: offset, end: offset }, &findings);
        let created = actions.iter().find(|action| !action.creates.is_empty()).expect("a page is offered");
        let (path, text) = &created.creates[0];
        assert_eq!(path, "v1/resources/lamp.md");
        assert!(text.contains("# lamp resource type") && text.contains("|isOn|Boolean||"), "{text}");
    }
}

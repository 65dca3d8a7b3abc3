//! Lines above examples and pages: what state they are in, and what can be done about it.

use crate::commands::{self, Command};
use crate::contract::Line;
use crate::examples::{self, Example};
use crate::last_commit;
use crate::references::{self, Options};
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::model::OperationId;
use docwright_codegen::replay::Outcome;
use docwright_codegen::source::{FileId, Span};

/// A line above a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// The place.
    pub span: Span,
    /// What it is about.
    pub kind: LensKind,
    /// What it says; `None` when that takes a look at all pages, which [`title`] is for.
    pub title: Option<String>,
    /// What it does.
    pub command: Command,
}

/// What a lens is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LensKind {
    /// The call that a page gives.
    Call,
    /// The least privileged permissions.
    Permissions,
    /// How often a page is referred to.
    References,
    /// What became of an example.
    Replay,
    /// What can be done with an example.
    Action,
    /// What a line changes since the last commit.
    Contract,
}

/// All lenses of a page, in the order of their places.
pub fn all(snapshot: &Snapshot, file: FileId) -> Vec<Lens> {
    let mut lenses = page(snapshot, file);
    for example in examples::of_page(snapshot, file) {
        of_example(snapshot, file, &example, &mut lenses);
    }
    lenses.extend(of_contract(snapshot, file));
    lenses.sort_by_key(|lens| lens.span.start);
    lenses
}

/// What a lens says that did not say it at once.
pub fn title(snapshot: &Snapshot, command: &Command) -> Option<String> {
    let Command::References(file, at) = command else { return None };
    let count = references::at(snapshot, *file, *at, Options::default()).len();
    Some(if count == 1 { "1 reference".to_owned() } else { format!("{count} references") })
}

/// What has changed since the last commit, above each line that says something else now.
fn of_contract(snapshot: &Snapshot, file: FileId) -> Vec<Lens> {
    let lens = |(at, line): (u32, &Line)| Lens {
        span: Span { file, start: at, end: at },
        kind: LensKind::Contract,
        title: Some(line.title()),
        command: Command::Contract(file, at),
    };
    last_commit::lines(snapshot, file).into_iter().map(lens).collect()
}

/// What a page gives: its call, its permissions, who speaks of it.
fn page(snapshot: &Snapshot, file: FileId) -> Vec<Lens> {
    let (Some(found), Some(version)) = (snapshot.file(file), snapshot.version_of(file)) else { return Vec::new() };
    let span = crate::declared::page(snapshot, file);
    let lens = |kind: LensKind, title: Option<String>, command: Command| Lens { span, kind, title, command };
    let mut lenses = Vec::new();
    let operations = version.index.operations(file).to_vec();
    if let Some(first) = operations.first() {
        let call = version.names.tree.call(*first).display(&snapshot.config.service.root);
        let more = if operations.len() > 1 { format!(" and {} more", operations.len() - 1) } else { String::new() };
        let line = found.facts.operations.first().map_or(span.start, |line| line.span.start);
        lenses.push(lens(LensKind::Call, Some(format!("{call}{more}")), Command::Provenance(file, line)));
        if let Some(permissions) = permissions(snapshot, version, *first, file) {
            lenses.push(lens(LensKind::Permissions, Some(permissions), Command::Provenance(file, line)));
        }
    }
    lenses.push(lens(LensKind::References, None, Command::References(file, span.start)));
    lenses
}

/// The least privileged way by each scheme.
fn permissions(snapshot: &Snapshot, version: &LinkedVersion, id: OperationId, file: FileId) -> Option<String> {
    let operation = &version.model.operations[id];
    let own = operation.variants.iter().find(|variant| variant.span.file == file)?;
    let ways = own.permissions.as_ref()?.schemes.iter().filter_map(|(scheme, sets)| {
        let title = snapshot.config.schemes.get(scheme).map_or(scheme.as_str(), |scheme| &scheme.title);
        Some(format!("{title}: {}", sets.first()?.join(" and ")))
    });
    let ways: Vec<String> = ways.collect();
    Some(if ways.is_empty() { "no permission suffices".to_owned() } else { ways.join(" · ") })
}

fn of_example(snapshot: &Snapshot, file: FileId, example: &Example<'_>, lenses: &mut Vec<Lens>) {
    let span = example.exchange.fact.request.span;
    let at = span.start;
    let mut push = |kind: LensKind, title: &str, command: Command| {
        lenses.push(Lens { span, kind, title: Some(title.to_owned()), command });
    };
    if let Some(replayed) = &example.replayed {
        match replayed.outcome {
            Outcome::Replayed => {
                let leaves = replayed.leaves;
                let all = leaves.all();
                let share = if all == 0 { String::new() } else { format!(", {} of {all} values typed", leaves.typed) };
                let mended = if replayed.repaired { ", mended" } else { "" };
                push(LensKind::Replay, &format!("✓ replays{mended}{share}"), Command::Replay(file, at));
            }
            Outcome::Ledgered(rule) => push(LensKind::Replay, &format!("✗ {rule}"), Command::ExplainRule(rule.id.to_owned())),
        }
    }
    push(LensKind::Action, "Replay now", Command::Replay(file, at));
    if example.exchange.target.is_some() {
        push(LensKind::Action, "Show as Rust", Command::ShowRust(file, at));
    }
    let choices = commands::snapshot_choices(snapshot, example);
    if choices.waits {
        push(LensKind::Action, "Show snapshot diff", Command::SnapshotDiff(file, at));
        push(LensKind::Action, "Accept", Command::AcceptSnapshot(file, at));
    }
    if choices.is_written {
        push(LensKind::Action, "Reject", Command::RejectSnapshot(file, at));
    }
}

#[cfg(test)]
mod tests {
    use super::{Lens, all, title};
    use crate::fixture;

    #[test]
    fn pages_and_examples_tell_their_state() {
        let page = "# Get loan\n\n## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated|Loan.Read, Loan.ReadWrite|\n|Application|Not supported.|\n\n## HTTP request\n\n```http\nGET /loans/{id}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"due\": \"2024-05-01\"}\n```\n\n```http\nGET https://api.library.example/v1/shelves/1\n```\n";
        let loan = "# loan resource type\n\n## Properties\n\n| Property | Type |\n|:--|:--|\n| due | Date |\n";
        let snapshot = fixture::snapshot(&[("v1/api/loan-get.md", page), ("v1/resources/loan.md", loan)]);
        let titles = |path: &str| {
            let file = snapshot.find(path).expect("it was added");
            let title = |lens: Lens| lens.title.or_else(|| title(&snapshot, &lens.command)).expect("a lens says something");
            all(&snapshot, file).into_iter().map(title).collect::<Vec<_>>()
        };
        let shown = titles("v1/api/loan-get.md");
        assert_eq!(shown[..2], ["library.loans().id(loan_id).get()", "Delegated: Loan.Read"]);
        assert_eq!(
            shown[2..],
            ["1 reference", "✓ replays, 1 of 1 values typed", "Replay now", "Show as Rust", "✗ no-operation", "Replay now"]
        );
        assert_eq!(titles("v1/resources/loan.md"), ["1 reference"]);
    }
}

//! Findings about examples: why one does not replay, and what was noticed in one that does.

use docwright::replay::{Cause, Place, rule};

use super::mend::{Again, Origin, mend};
use crate::diagnostic::Diagnostic;
use crate::facts::ExchangeFact;
use crate::http::message::StartLine;
use crate::replay::{Outcome, Replayed, place};
use crate::source::Span;

/// What the replay of an example says about its page; `again` judges what it would be when mended.
pub fn findings(fact: &ExchangeFact, replayed: &Replayed, origin: &Origin<'_>, again: Again<'_>) -> Vec<Diagnostic> {
    let verdict = &replayed.verdict;
    let noticed = verdict
        .findings
        .iter()
        .map(|(place, finding)| Diagnostic::new(finding.rule, place::of(fact, place), finding.message.clone()));
    let mut findings: Vec<Diagnostic> = noticed.collect();
    if let Outcome::Ledgered(id) = replayed.outcome
        && let Some(rule) = rule(id).filter(|rule| rule.cause == Cause::Docs)
    {
        let finding = Diagnostic::new(rule.id, span(fact, rule.id, &verdict.place), without_position(&verdict.detail));
        // That the example then replays does not say that its writer meant it.
        findings.push(finding.guessed(mend(fact, rule.id, &verdict.place, origin, again)));
    }
    findings
}

/// Where an example fails: at its URL when that leads nowhere, else at the place that the replay names.
fn span(fact: &ExchangeFact, rule: &str, at: &Place) -> Span {
    match &fact.request.message.start {
        StartLine::Request { url_range, .. } if is_about_url(rule) => fact.request.place(url_range.clone()),
        _ if rule == "broken-json" => place::of_broken_json(fact, at),
        _ => place::of(fact, at),
    }
}

/// A detail may end in a position in the text that was judged, which is not the page's.
fn without_position(detail: &str) -> &str {
    detail.split(" at line ").next().unwrap_or(detail)
}

fn is_about_url(rule: &str) -> bool {
    matches!(rule, "wrong-host" | "wrong-version" | "no-operation")
}

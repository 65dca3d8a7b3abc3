//! Changes as SARIF 2.1.0.

use serde_json::{Value, json};

use super::rules::RULES;
use super::{Change, Changes, Verdict};
use crate::formats::sarif::{self, Level, Places};

/// One run with all rules and a result for each change. Paths are relative to `root`, which stands before them.
pub fn render(changes: &Changes<'_>, root: &str) -> String {
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| sarif::rule(rule.id, rule.summary, &format!("{}: {}.", rule.summary, rule.reason), level(rule.verdict)))
        .collect();
    let mut places = Places::new(&changes.head.sources, root);
    let results: Vec<Value> = changes.list.iter().map(|change| result(change, &mut places)).collect();
    sarif::log("docwright diff", &rules, &results)
}

/// What is gone has no line on the newer side, and stands without one.
fn result(change: &Change, places: &mut Places<'_>) -> Value {
    let index = RULES.iter().position(|rule| *rule == change.rule).unwrap_or_default();
    let mut result = sarif::result(change.rule.id, index, level(change.rule.verdict), &change.message);
    result["properties"] = json!({
        "verdict": change.rule.verdict.name(),
        "version": change.version,
        "operations": change.operations,
        "items": change.items,
        "tests": change.tests,
    });
    if let Some(span) = change.head {
        result["locations"] = json!([{ "physicalLocation": places.place(span) }]);
    }
    result
}

fn level(verdict: Verdict) -> Level {
    match verdict {
        Verdict::Breaking => Level::Error,
        Verdict::Additive => Level::Warning,
        Verdict::DocOnly => Level::Note,
    }
}

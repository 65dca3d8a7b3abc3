//! Changes as SARIF 2.1.0.

use serde_json::{Value, json};

use super::rules::{ChangeRule, RULES};
use super::{Change, Changes, Verdict, page_of_rules};
use crate::diagnostic::fingerprint::of_parts;
use crate::formats::sarif::{self, Level, Places};

/// The name of a change's fingerprint among fingerprints; another way to make them would be another version.
const FINGERPRINT: &str = "docwrightChange/v1";

/// One run with all rules and a result for each change. Paths are relative to `root`, which stands before them.
pub fn render(changes: &Changes<'_>, root: &str) -> String {
    let rules: Vec<Value> = RULES.iter().copied().map(descriptor).collect();
    let mut places = Places::new(&changes.head.sources, root);
    let results: Vec<Value> = changes.list.iter().map(|change| result(change, changes, root, &mut places)).collect();
    sarif::log("docwright diff", &rules, &results)
}

fn descriptor(rule: &ChangeRule) -> Value {
    let text = format!("{}: {}.", rule.summary, rule.reason);
    let mut described = sarif::rule(rule.id, rule.summary, &text, level(rule.verdict));
    described["help"] = json!({ "text": text });
    described["helpUri"] = page_of_rules::url().into();
    described
}

fn result(change: &Change, changes: &Changes<'_>, root: &str, places: &mut Places<'_>) -> Value {
    let index = RULES.iter().position(|rule| *rule == change.rule).unwrap_or_default();
    let mut result = sarif::result(change.rule.id, index, level(change.rule.verdict), &change.message);
    result["properties"] = json!({
        "verdict": change.rule.verdict.name(),
        "version": change.version,
        "operations": change.operations,
        "items": change.items,
        "tests": change.tests,
    });
    result["locations"] = json!([location(change, changes, root, places)]);
    let page = change.head.map(|span| &changes.head.sources.file(span.file).path);
    let page = page.or_else(|| change.base.map(|span| &changes.base.sources.file(span.file).path));
    let page = page.map_or("", String::as_str);
    result["partialFingerprints"] = json!({ FINGERPRINT: of_parts(&[change.rule.id, &change.version, page, &change.message]) });
    result
}

/// What is gone has no line on the newer side: it stands at the page that it stood on, since forges take no result without a place.
fn location(change: &Change, changes: &Changes<'_>, root: &str, places: &mut Places<'_>) -> Value {
    if let Some(span) = change.head {
        return json!({ "physicalLocation": places.place(span) });
    }
    let Some(span) = change.base else {
        return json!({ "physicalLocation": sarif::whole(&format!("{root}{}", change.version)) });
    };
    let file = changes.base.sources.file(span.file);
    let stood = format!("It stood in line {} of this page.", file.line_column(span.start).0);
    json!({ "physicalLocation": sarif::whole(&format!("{root}{}", file.path)), "message": { "text": stood } })
}

fn level(verdict: Verdict) -> Level {
    match verdict {
        Verdict::Breaking => Level::Error,
        Verdict::Additive => Level::Warning,
        Verdict::DocOnly => Level::Note,
    }
}

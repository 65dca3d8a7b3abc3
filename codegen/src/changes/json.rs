//! Changes as JSON, for other programs.

use serde_json::{Value, json};

use crate::diagnostic::json::put_span;
use crate::reference::Reference;
use crate::source::{Lines, Span};

use super::{Changes, Verdict};

/// One object: `verdict` (null where nothing changed), `bump`, `clients` and `changes`. A change has `rule`, `verdict`, `version`,
/// `message`, `reason`, `base` and `head` ({path, start, end} or null), `operations`, `items` and `tests`.
pub fn render(changes: &Changes<'_>) -> String {
    let (mut base, mut head) = (Lines::of(&changes.base.sources), Lines::of(&changes.head.sources));
    let list = changes.list.iter().map(|change| {
        json!({
            "rule": change.rule.id,
            "verdict": change.rule.verdict.name(),
            "version": change.version,
            "message": change.message,
            "reason": change.rule.reason,
            "base": place(change.base, changes.base, &mut base),
            "head": place(change.head, changes.head, &mut head),
            "operations": change.operations,
            "items": change.items,
            "tests": change.tests,
        })
    });
    let clients = changes.bumps.iter().map(|client| json!({ "version": client.version, "bump": client.bump.to_string() }));
    let whole = json!({
        "verdict": changes.verdict().map(Verdict::name),
        "bump": changes.bump().to_string(),
        "clients": clients.collect::<Vec<_>>(),
        "changes": list.collect::<Vec<_>>(),
    });
    format!("{whole:#}\n")
}

fn place(span: Option<Span>, reference: &Reference, lines: &mut Lines<'_>) -> Value {
    let Some(span) = span else { return Value::Null };
    let mut place = json!({});
    put_span(&mut place, span, &reference.sources, lines);
    place
}

//! Shows an example as the Rust that its test writes.

use super::{Answer, Failure, title};
use crate::Snapshot;
use crate::examples::Example;
use docwright_codegen::emit::Emit;
use docwright_codegen::emit::expressions::replay;
use docwright_codegen::replay::Outcome;

/// The body of the emitted test; for an example that does not replay, why there is none.
pub(super) fn show(snapshot: &Snapshot, example: &Example<'_>) -> Result<Answer, Failure> {
    if example.exchange.target.is_none() {
        return Err(Failure::new("no page documents the operation that this example calls"));
    }
    let emit = Emit::new(&example.version.model, &example.version.names, &snapshot.config);
    let code = replay::code(&emit, &example.exchange);
    let title = title(example);
    let mut text = format!("// {title}, as its replay test has it.\n");
    if let Some(Outcome::Ledgered(rule)) = example.replayed.as_ref().map(|replayed| replayed.outcome) {
        text.push_str(&format!("// It is not emitted: the example stands in the ledger under `{rule}`.\n"));
    }
    for line in code.lines() {
        text.push_str(line.strip_prefix("    ").unwrap_or(line));
        text.push('\n');
    }
    Ok(Answer::Text { title: format!("Rust of {title}"), language: "rust", text })
}

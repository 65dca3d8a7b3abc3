//! Runs an example from the model's own schemas.

use super::{Answer, Failure, title};
use crate::examples::Example;
use docwright_codegen::replay::{Outcome, case};

/// What came of it: state, request, responses, leaves, differences.
pub(super) fn run(example: &Example<'_>) -> Result<Answer, Failure> {
    let Some(replayed) = &example.replayed else { return Err(Failure::new("this version has no schemas to replay by")) };
    let title = title(example);
    let messages = case::text(&example.exchange.fact);
    let mut text = format!("# Replay of {title}\n\n");
    match replayed.outcome {
        Outcome::Replayed => {
            let how = if replayed.repaired { "replays, once its JSON is mended" } else { "replays" };
            text.push_str(&format!("The example {how}.\n\n"));
        }
        Outcome::Ledgered(rule) => {
            text.push_str(&format!("The example fails by `{rule}`: {}.\n\n", replayed.verdict.detail.trim_end_matches('.')));
            if let Some(row) = rule.ledger {
                text.push_str(&format!("{}; {}.\n\n", row.about, row.advice));
            }
        }
    }
    let leaves = replayed.leaves;
    text.push_str(&format!(
        "Leaves of its bodies: {} typed, {} inferred, {} undocumented, {} untyped.\n\n",
        leaves.typed, leaves.inferred, leaves.undocumented, leaves.untyped
    ));
    if let Some(target) = &example.exchange.target {
        let operation = &example.version.model.operations[target.operation];
        text.push_str(&format!("Operation: `{} {}`.\n\n", operation.method(), operation.template.path()));
    }
    for (place, finding) in &replayed.verdict.findings {
        let path = if place.path.is_empty() { "the body" } else { &place.path };
        text.push_str(&format!("* `{path}`: {}\n", finding.noticed));
    }
    if !replayed.verdict.findings.is_empty() {
        text.push('\n');
    }
    text.push_str(&format!("## Request\n\n{}\n", fenced(&messages.request)));
    for (index, response) in messages.responses.iter().enumerate() {
        text.push_str(&format!("## Response {}\n\n{}\n", index + 1, fenced(response)));
    }
    Ok(Answer::Text { title: format!("Replay of {title}"), language: "markdown", text })
}

/// A text between fences that it does not hold itself.
fn fenced(text: &str) -> String {
    let mut fence = String::from("```");
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}http\n{}\n{fence}\n", text.trim_end())
}

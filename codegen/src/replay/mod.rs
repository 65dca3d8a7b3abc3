//! Dynamic replay: every exchange run from the model's own schemas, without compiling anything.

pub mod case;
pub mod place;

use docwright::replay::{Case, Judge, Leaves, Verdict};
use docwright::{LoadError, Operation, Schemas};
use rayon::prelude::*;

use crate::config::Config;
use crate::emit::reference;
use crate::model::{Content, Exchange, Model};

/// What an exchange comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The client reproduces it.
    Replayed,
    /// It fails by this rule.
    Ledgered(&'static str),
}

/// The replay of one exchange.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// What it comes to.
    pub outcome: Outcome,
    /// Its text was mended mechanically.
    pub repaired: bool,
    /// The JSON leaves of its bodies.
    pub leaves: Leaves,
    /// Why it fails, or what was noticed.
    pub verdict: Verdict,
}

/// The model's schemas as the runtime reads them: the very text that a client embeds.
pub fn load(text: &str) -> Result<(Schemas, Vec<Operation>), LoadError> {
    Ok((Schemas::parse(text)?, Operation::parse_all(text)?))
}

/// Replays all exchanges of a model, in their order.
pub fn run(model: &Model, config: &Config) -> Result<Vec<Replayed>, LoadError> {
    let text = reference::render(model, config);
    let (schemas, operations) = load(&text)?;
    let judge = Judge::new(&schemas, &operations, &text)?;
    Ok(model.exchanges.par_iter().map(|exchange| replay(model, exchange, &judge)).collect())
}

fn replay(model: &Model, exchange: &Exchange, judge: &Judge<'_>) -> Replayed {
    let text = case::text(&exchange.fact);
    let responses: Vec<&str> = text.responses.iter().map(String::as_str).collect();
    let operation = exchange.target.as_ref().map(|target| {
        let operation = &model.operations[target.operation];
        (operation.method.as_str(), model.pages[operation.primary().page].stem.as_str(), operation.template.path())
    });
    let operation = operation.as_ref().map(|(method, page, path)| (*method, *page, path.as_str()));
    let case = Case { id: "", request: &text.request, responses: &responses, repaired: text.repaired, typed: 0, operation };
    let verdict = judge.judge(&case);
    let outcome = verdict.rule.map_or(Outcome::Replayed, Outcome::Ledgered);
    Replayed { outcome, repaired: text.repaired, leaves: verdict.leaves, verdict }
}

/// True where a response's JSON goes through a type.
pub fn decodes_json(content: Content) -> bool {
    matches!(content, Content::One(_) | Content::Many(_) | Content::Untyped)
}

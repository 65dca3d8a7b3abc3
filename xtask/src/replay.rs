//! `replay`: every exchange from the model's own schemas, with the sums of the ledger.

use std::collections::BTreeMap;

use docwright::replay::Leaves;
use docwright_codegen::diagnostic::terminal_line;
use docwright_codegen::model::{Exchange, Model};
use docwright_codegen::reference::Edition;
use docwright_codegen::replay::place::ShownPlace;
use docwright_codegen::replay::{Outcome, Replayed};
use docwright_codegen::source::{Lines, Sources};
use serde_json::{Value, json};

use crate::print::print_result;
use crate::reference::Docs;
use crate::{Ending, Failure};

const EXAMPLE: &str = "Example:
  $ cargo xtask replay --docs docs
  v1: 5 of 5 exchanges replay, 0 of them repaired
    leaves: 18 typed (100.0 %), 0 inferred, 0 undocumented, 0 untyped

Exit codes: 0 whatever fails is the fault of a page or of the service, 1 something is the fault of docwright, 2 the tool could not do its
job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLE)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// How to print: failures and sums as text, or one JSON object per exchange and line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Only exchanges of pages whose name contains this.
    filter: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let reference = arguments.docs.open()?;
    let sources = &reference.sources;
    let chosen = |stem: &str| arguments.filter.as_ref().is_none_or(|filter| stem.contains(filter.as_str()));
    let pages = || reference.editions.list.iter().flat_map(|edition| &edition.model.pages);
    if let Some(filter) = &arguments.filter
        && !pages().any(|page| chosen(&page.stem))
    {
        return Err(format!("no page is called {filter}").into());
    }
    let mut defects = 0;
    for edition in &reference.editions.list {
        let model = &edition.model;
        let rows = model.exchanges.iter().zip(&edition.replayed);
        let rows: Vec<(&Exchange, &Replayed)> = rows.filter(|(exchange, _)| chosen(&model.pages[exchange.page].stem)).collect();
        defects += rows.iter().filter(|(_, replayed)| cause(replayed) == Some("docwright")).count();
        match arguments.format {
            Format::Text => print_result(&text(model, &rows, sources))?,
            Format::Json => {
                let mut lines = Lines::of(sources);
                print_result(
                    &rows.iter().map(|row| format!("{}\n", json_row(edition, row, sources, &mut lines))).collect::<String>(),
                )?;
            }
        }
    }
    Ok(if defects == 0 { Ending::Clean } else { Ending::Findings })
}

fn cause(replayed: &Replayed) -> Option<&'static str> {
    match replayed.outcome {
        Outcome::Replayed => None,
        Outcome::Ledgered(rule) => Some(docwright::replay::cause(rule.id)),
    }
}

/// What fails and why, and the sums.
fn text(model: &Model, rows: &[(&Exchange, &Replayed)], sources: &Sources) -> String {
    let mut text = String::new();
    let mut sums: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let (mut replays, mut repaired) = (0, 0);
    let mut leaves = Leaves::default();
    let mut lines = Lines::of(sources);
    for (exchange, replayed) in rows {
        match replayed.outcome {
            Outcome::Replayed => {
                replays += 1;
                repaired += usize::from(replayed.repaired);
                leaves += replayed.leaves;
            }
            Outcome::Ledgered(rule) => {
                let span = ShownPlace::of(&exchange.fact, &replayed.verdict.place).span();
                let file = sources.file(span.file);
                let (line, column) = lines.line_column(span.file, span.start);
                let cause = docwright::replay::cause(rule.id);
                let (path, detail) = (terminal_line(&file.path), terminal_line(&replayed.verdict.detail));
                text += &format!("{path}:{line}:{column}: {cause}: {rule}: {detail}\n");
                *sums.entry((cause, rule.id)).or_default() += 1;
            }
        }
    }
    let all = leaves.all();
    let permille = (leaves.typed * 1000 + all / 2) / all.max(1);
    text += &format!("{}: {replays} of {} exchanges replay, {repaired} of them repaired\n", model.api_version, rows.len());
    text += &format!(
        "  leaves: {} typed ({}.{} %), {} inferred, {} undocumented, {} untyped\n",
        leaves.typed,
        permille / 10,
        permille % 10,
        leaves.inferred,
        leaves.undocumented,
        leaves.untyped
    );
    for ((cause, rule), count) in sums {
        text += &format!("  ledger: {cause}: {rule}: {count}\n");
    }
    text
}

fn json_row(edition: &Edition, (exchange, replayed): &(&Exchange, &Replayed), sources: &Sources, lines: &mut Lines<'_>) -> Value {
    let span = exchange.fact.request.span;
    let file = sources.file(span.file);
    let mut row = json!({
        "api_version": edition.model.api_version,
        "exchange": edition.names.exchange_id(exchange),
        "page": file.path,
        "line": lines.line_column(span.file, span.start).0,
        "outcome": "replayed",
    });
    if let Outcome::Ledgered(rule) = replayed.outcome {
        row["outcome"] = json!({ "ledger": docwright::replay::cause(rule.id), "rule": rule.id });
        row["why"] = json!(replayed.verdict.detail);
    }
    row
}

//! `replay`: every exchange from the model's own schemas, with the sums of the ledger.

use std::collections::BTreeMap;

use docwright_codegen::replay::{Outcome, place};

use crate::reference::Docs;
use crate::{Ending, Failure};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Only exchanges of pages whose name contains this.
    filter: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let loaded = arguments.docs.load()?;
    let mut defects = 0;
    for (model, replayed) in loaded.reference.models.iter().zip(&loaded.replayed) {
        let mut sums: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let (mut total, mut replays, mut repaired) = (0, 0, 0);
        let mut leaves = docwright::replay::Leaves::default();
        for (exchange, replayed) in model.exchanges.iter().zip(replayed) {
            let page = &model.pages[exchange.page];
            if arguments.filter.as_ref().is_some_and(|filter| !page.stem.contains(filter)) {
                continue;
            }
            total += 1;
            match replayed.outcome {
                Outcome::Replayed => {
                    replays += 1;
                    repaired += usize::from(replayed.repaired);
                    leaves += replayed.leaves;
                }
                Outcome::Ledgered(rule) => {
                    let span = place::of(&exchange.fact, &replayed.verdict.place);
                    let file = loaded.reference.sources.file(span.file);
                    let (line, column) = file.line_column(span.start);
                    let cause = docwright::replay::cause(rule);
                    println!("{}:{line}:{column}: {cause}: {rule}: {}", file.path, replayed.verdict.detail);
                    *sums.entry((cause, rule)).or_default() += 1;
                    defects += usize::from(cause == "docwright");
                }
            }
        }
        let all = leaves.typed + leaves.undocumented + leaves.untyped;
        let permille = (leaves.typed * 1000 + all / 2) / all.max(1);
        println!("{}: {replays} of {total} exchanges replay, {repaired} of them repaired", model.api_version);
        println!(
            "  leaves: {} typed ({}.{} %), {} undocumented, {} untyped",
            leaves.typed,
            permille / 10,
            permille % 10,
            leaves.undocumented,
            leaves.untyped
        );
        for ((cause, rule), count) in sums {
            println!("  ledger: {cause}: {rule}: {count}");
        }
    }
    Ok(if defects == 0 { Ending::Clean } else { Ending::Findings })
}

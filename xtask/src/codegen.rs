//! `codegen`: pages in, clients and tests out.

use std::path::{Path, PathBuf};
use std::time::Instant;

use docwright_codegen::emit::output::{self, Target, Version};
use docwright_codegen::replay::Outcome;
use docwright_codegen::write;
use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::reference::{Docs, Loaded, repository};
use crate::{Ending, Failure};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Writes a whole workspace into this folder instead of this repository's own client and tests.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Writes only what pages of these names give: `user-*`, `v1.0/api/user-get`. Nothing is removed.
    #[arg(long, value_name = "GLOB", num_args = 1..)]
    only: Vec<String>,
    /// Writes nothing; fails when something would be written.
    #[arg(long)]
    check: bool,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let start = Instant::now();
    let loaded = arguments.docs.load()?;
    let (root, target) = match &arguments.out {
        Some(folder) => (folder.clone(), Target::Workspace),
        None => (repository(), Target::Repository),
    };
    let versions: Vec<Version<'_>> = loaded
        .reference
        .models
        .iter()
        .zip(&loaded.names)
        .zip(&loaded.replayed)
        .map(|((model, names), replayed)| Version { model, names, replayed })
        .collect();
    let outputs = output::render(&loaded.reference, &versions, &loaded.config, target)?;
    let ledger_before = ledger(&root, &loaded);
    let (mut changes, mut different) = write::compare(&root, outputs.files, &outputs.kept)?;
    if !arguments.only.is_empty() {
        let only = matcher(&arguments.only)?;
        different.retain(|output| output.pages.is_empty() || output.pages.iter().any(|page| only.is_match(page)));
        changes.written = different.iter().map(|output| output.path.clone()).collect();
        changes.removed.clear();
    }
    if arguments.check {
        return Ok(check(&changes));
    }
    write::apply(&root, &changes, &different)?;
    summary(&loaded, &changes, &ledger_before, start);
    Ok(Ending::Clean)
}

/// Matches pages by their whole name, or by the part that a glob without a slash can mean: the file's.
fn matcher(globs: &[String]) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        let glob = glob.strip_suffix(".md").unwrap_or(glob);
        set.add(Glob::new(glob)?);
        set.add(Glob::new(&format!("**/{glob}"))?);
    }
    set.build()
}

fn check(changes: &write::Changes) -> Ending {
    if changes.is_empty() {
        println!("everything emitted is fresh");
        return Ending::Clean;
    }
    for path in &changes.written {
        println!("stale: {path}");
    }
    for path in &changes.removed {
        println!("no longer emitted: {path}");
    }
    // The same call, writing.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--check").collect();
    println!("run `cargo xtask {}` and review the difference", arguments.join(" "));
    Ending::Findings
}

/// Rows of the ledgers on disk: exchange and rule.
fn ledger(root: &Path, loaded: &Loaded) -> Vec<String> {
    let mut rows = Vec::new();
    for model in &loaded.reference.models {
        let path = root.join(format!("tests/replay/{}/ledger.json", output::test_name(&model.api_version)));
        // No ledger yet is an empty one.
        let text = std::fs::read_to_string(path).unwrap_or_default();
        rows.extend(text.lines().filter_map(|line| {
            let row: serde_json::Value = serde_json::from_str(line.trim_end_matches(',')).ok()?;
            Some(format!("{} {}: {}", model.api_version, row["exchange"].as_str()?, row["rule"].as_str()?))
        }));
    }
    rows
}

fn summary(loaded: &Loaded, changes: &write::Changes, before: &[String], start: Instant) {
    let mut now = Vec::new();
    for (model, replayed) in loaded.reference.models.iter().zip(&loaded.replayed) {
        for (exchange, replayed) in model.exchanges.iter().zip(replayed) {
            if let Outcome::Ledgered(rule) = replayed.outcome {
                let page = &model.pages[exchange.page].stem;
                now.push(format!("{} {page}.{}: {rule}", model.api_version, exchange.fact.ordinal + 1));
            }
        }
        let replays = replayed.iter().filter(|replayed| replayed.outcome == Outcome::Replayed).count();
        println!(
            "{}: {} pages, {} operations, {} types, {} enumerations, {replays} of {} exchanges replay",
            model.api_version,
            model.pages.len(),
            model.operations.len(),
            model.types.iter().filter(|ty| !ty.synthetic).count(),
            model.enums.len(),
            model.exchanges.len(),
        );
    }
    let added = now.iter().filter(|row| !before.contains(row)).count();
    let struck = before.iter().filter(|row| !now.contains(row)).count();
    println!("ledger +{added} −{struck}");
    println!(
        "{} findings; {} files written, {} removed; {:.2} s",
        loaded.reference.diagnostics.len(),
        changes.written.len(),
        changes.removed.len(),
        start.elapsed().as_secs_f64()
    );
}

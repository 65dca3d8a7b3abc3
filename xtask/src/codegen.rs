//! `codegen`: pages in, clients and tests out.

mod difference;
mod pending;
mod run;
mod watch;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use docwright_codegen::diagnostic::{Diagnostic, Severity, rules, terminal_line};
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::emit::{Output, ledger};
use docwright_codegen::facts::{Census, Tally};
use docwright_codegen::reference::{Edition, Reference};
use docwright_codegen::replay::Outcome;
use docwright_codegen::source::Sources;
use docwright_codegen::write::{self, LastRun, Origin};

use crate::pages::Chosen;
use crate::print::{counted, print_result};
use crate::reference::{Docs, repository_folder, warn_of_unused_verbs};
use crate::{Ending, Failure};

/// What it is at while somebody waits for it.
pub const DOING: &str = "making the clients and their tests";

const EXAMPLES: &str = "Examples:
  $ cargo xtask codegen --docs docs --out ../client
  v1: 5 pages, 5 operations, 1 types, 1 enumerations, 5 of 5 exchanges replay
    code blocks 16 used, 0 ignored, 0 diagnosed; annotations 11 used, 2 ignored, 0 diagnosed; …
  ledger +0 −0
  214 files written, 0 removed; 0.27 s
  $ cargo xtask codegen --watch              everything once, and then after each save what the saved pages change
  $ cargo xtask codegen --check              in CI: what is committed is what the pages give

Exit codes: 0 written, or with --check everything is fresh, 1 with --check something is not, or a page cannot be read, 2 the tool could
not do its job.";

#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
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
    /// Stays, and writes again after each save, until ctrl-c. Says in five lines what a save changed. Accepted snapshots are not removed:
    /// a page may be half written. A configuration is watched that lies in the docs folder.
    #[arg(long, conflicts_with_all = ["check", "only"])]
    pub watch: bool,
    /// Lets this run remove most of what earlier ones wrote.
    #[arg(long)]
    allow_removal: bool,
}

impl Arguments {
    /// The folder to write to, and what is written there.
    fn target(&self) -> (PathBuf, Target) {
        match &self.out {
            Some(folder) => (folder.clone(), Target::Workspace),
            None => (repository_folder(), Target::Repository),
        }
    }

    /// What a run that writes everything is made from; none for one that compares or writes less.
    fn origin(&self) -> Option<Origin> {
        let writes_everything = !self.check && self.only.is_empty();
        let (root, target) = self.target();
        writes_everything.then(|| Origin::of(&self.docs.folder(), &self.docs.configurations(), &root, target)).flatten()
    }
}

/// Where the last run is kept: among what builds of the tool leave, which can all be made again.
fn last_run() -> PathBuf {
    repository_folder().join("target/docwright/last-run.json")
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    if arguments.watch {
        return watch::run(arguments);
    }
    let start = Instant::now();
    let (root, target) = arguments.target();
    let origin = arguments.origin();
    if let Some(last) = origin.and_then(|origin| LastRun::find(&last_run(), &root, origin)) {
        return tell_again(arguments, &last, start);
    }
    let reference = arguments.docs.open()?;
    let chosen = Chosen::of(&arguments.only, &reference)?;
    let findings = reference.all_findings();
    let mut outputs = output::render(&reference.editions.list, &reference.sources, &reference.config, target)?;
    let is_whole = findings.iter().all(|finding| finding.rule != &rules::FILE_UNREADABLE);
    if !is_whole {
        // Nobody knows what a page says that cannot be read, so that nothing it may have given goes.
        outputs.spared.extend(write::listed(&root)?);
    }
    let ledgers = Ledgers::of(&root, &outputs.files)?;
    let _held = (!arguments.check).then(|| write::hold(&root));
    let (mut changes, mut different) = write::compare_with_folder(&root, outputs.files, &outputs.kept, &outputs.spared)?;
    if !chosen.is_all() {
        let wanted = |output: &Output| output.pages.is_empty() || output.pages.iter().any(|page| chosen.has(page));
        write::narrow(&root, &mut changes, &mut different, wanted)?;
    }
    if arguments.check {
        print_result(&lost(&findings, &reference.sources))?;
        return Ok(if is_whole { check(&changes)? } else { Ending::Findings });
    }
    refuse_most(&root, &changes, arguments.allow_removal)?;
    write::apply_changes(&root, &changes, &different)?;
    let told = lost(&findings, &reference.sources) + &census_lines(&reference);
    print_result(&(told.clone() + &ledger_line(&ledgers) + &files_line(&changes, start)))?;
    if !is_whole {
        return Ok(Ending::Findings);
    }
    if let Some(origin) = origin {
        LastRun { origin, told, unused_verbs: reference.unused_verbs() }.keep(&last_run(), &root);
    }
    Ok(Ending::Clean)
}

/// Tells what the last run told, when this one would write the same.
fn tell_again(arguments: &Arguments, last: &LastRun, start: Instant) -> Result<Ending, Failure> {
    arguments.docs.locate()?;
    warn_of_unused_verbs(&last.unused_verbs);
    print_result(&(last.told.clone() + &ledger_line(&Ledgers::default()) + &files_line(&write::Changes::default(), start)))?;
    Ok(Ending::Clean)
}

/// What could not be used: pages that cannot be read one by one, of all else how often each rule was broken.
fn lost(findings: &[Diagnostic], sources: &Sources) -> String {
    let mut text = String::new();
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        if finding.rule == &rules::FILE_UNREADABLE {
            let path = &sources.file(finding.span.file).path;
            text += &format!(
                "{}: {}: {}; what it gave before stays\n",
                terminal_line(path),
                finding.rule,
                terminal_line(&finding.message)
            );
        } else if finding.severity == Severity::Error {
            *sums.entry(finding.rule.id).or_default() += 1;
        }
    }
    let sums: Vec<String> = sums.iter().map(|(rule, count)| format!("{count} {rule}")).collect();
    if !sums.is_empty() {
        text += &format!("not used: {}; `check` shows each\n", sums.join(", "));
    }
    text
}

/// A docs folder that is nearly empty, or not the one that was meant, must not take a client away: more than half of it goes only
/// when somebody says so.
fn refuse_most(root: &Path, changes: &write::Changes, allowed: bool) -> Result<(), Failure> {
    let (removed, listed) = (changes.removed.len(), write::listed(root)?.len());
    if allowed || removed * 2 <= listed {
        return Ok(());
    }
    let text = format!(
        "{removed} of the {listed} files of earlier runs are no longer emitted; is this the right docs folder? \
         With --allow-removal they are removed"
    );
    Err(text.into())
}

fn check(changes: &write::Changes) -> Result<Ending, Failure> {
    if changes.is_empty() {
        print_result("everything emitted is fresh\n")?;
        return Ok(Ending::Clean);
    }
    let stale = changes.written.iter().map(|path| format!("stale: {path}\n"));
    let gone = changes.removed.iter().map(|path| format!("no longer emitted: {path}\n"));
    // The same call, writing.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--check").collect();
    let advice = format!("run `cargo xtask {}` and review the difference\n", arguments.join(" "));
    print_result(&stale.chain(gone).chain([advice]).collect::<String>())?;
    Ok(Ending::Findings)
}

/// Rows of the ledgers among the emitted files.
#[derive(Default)]
struct Ledgers {
    /// As the folder holds them.
    before: Vec<String>,
    /// As this run renders them.
    now: Vec<String>,
}

impl Ledgers {
    fn of(root: &Path, files: &[Output]) -> Result<Self, Failure> {
        let mut ledgers = Self::default();
        for file in files.iter().filter(|file| file.path.ends_with("/ledger.json")) {
            let named = |row: ledger::LedgerRow| format!("{} {}: {}", file.path, row.exchange, row.rule);
            let path = root.join(&file.path);
            let written = ledger::written(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            ledgers.before.extend(written.into_iter().map(named));
            let rendered = ledger::read(&file.text).map_err(|error| format!("{}: {error}", file.path))?;
            ledgers.now.extend(rendered.into_iter().map(named));
        }
        Ok(ledgers)
    }
}

/// Where every part of the pages went.
fn census(census: &Census) -> String {
    let part = |name: &str, tally: Tally| {
        format!("{name} {} used, {} ignored, {} diagnosed", tally.used, tally.ignored, tally.diagnosed)
    };
    let parts = [
        part("code blocks", census.fences),
        part("annotations", census.annotations),
        part("table rows", census.rows),
        part("method lines", census.method_lines),
    ];
    parts.join("; ")
}

fn ledger_line(Ledgers { before, now }: &Ledgers) -> String {
    let added = now.iter().filter(|row| !before.contains(row)).count();
    let struck = before.iter().filter(|row| !now.contains(row)).count();
    format!("ledger +{added} −{struck}\n")
}

fn files_line(changes: &write::Changes, start: Instant) -> String {
    let (written, removed) = (counted(changes.written.len(), "file"), changes.removed.len());
    format!("{written} written, {removed} removed; {:.2} s\n", start.elapsed().as_secs_f64())
}

/// What the pages of each version come to.
fn census_lines(reference: &Reference) -> String {
    let mut text = String::new();
    for edition in &reference.editions.list {
        let Edition { model, replayed, .. } = &**edition;
        let replays = replayed.iter().filter(|replayed| replayed.outcome == Outcome::Replayed).count();
        text += &format!(
            "{}: {} pages, {} operations, {} types, {} enumerations, {replays} of {} exchanges replay\n",
            model.api_version,
            model.pages.len(),
            model.operations.len(),
            model.types.iter().filter(|ty| !ty.synthetic).count(),
            model.enums.len(),
            model.exchanges.len(),
        );
        text += &format!("  {}\n", census(&model.census));
    }
    text
}

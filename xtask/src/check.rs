//! `check`: what is wrong with the pages.

mod baseline;
mod changed;
mod fix;
mod selection;
mod statistics;

use std::path::{Path, PathBuf};

use docwright_codegen::diagnostic::{Diagnostic, explain, github, json, render, rules, sarif, terminal_line};
use docwright_codegen::reference::Reference;

use self::baseline::Baseline;
use self::changed::Changed;
use self::selection::Selection;
use self::statistics::Statistics;
use crate::options::is_coloured;
use crate::pages::Chosen;
use crate::print::{counted, print_note, print_result};
use crate::reference::Docs;
use crate::replace::replace_file;
use crate::{Ending, Failure};

/// Lists what is wrong with the pages.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Says what a rule means, how a page is mended and how a finding is allowed, and reads no page.
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// Prints how much is found by severity, rule, family and folder, and no single finding; as text or JSON.
    #[arg(long)]
    statistics: bool,
    #[command(flatten)]
    selection: selection::Arguments,
    #[command(flatten)]
    changed: changed::Arguments,
    /// Findings that this file knows are not reported. A line that moves stays known, a page that is renamed does not.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Takes out of the baseline what is no longer found, or makes it where there is none. It is about the whole reference.
    #[arg(long, requires = "baseline", conflicts_with_all = ["pages", "rules", "families", "severity", "changed_since", "changed_pages_since"])]
    write_baseline: bool,
    /// With --write-baseline, also takes in what is new.
    #[arg(long, requires = "write_baseline")]
    allow_growth: bool,
    #[command(flatten)]
    fix: fix::Arguments,
    /// Only pages of these names: `user-*`, `v1.0/api/user-get`.
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  $ cargo xtask check --docs docs --family json --severity warning 'user-*'
  $ cargo xtask check --docs docs --fix --dry-run
  $ cargo xtask check --docs docs --changed-since main --format github
  $ cargo xtask check --docs docs --baseline known.json --write-baseline

Exit codes: 0 nothing is reported, 1 something is, 2 the tool could not do its job.";

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    /// For people: each finding with its line, then the sums by rule.
    Text,
    /// An array of objects with rule, severity, path, start and end {offset, line, column}, message, help, related
    /// [{path, start, end, message}] and fix {path, start, end, text}. Offsets are bytes from 0, lines and columns (letters)
    /// count from 1; help and fix may be null.
    Json,
    /// SARIF 2.1.0 with paths below the root of the repository, for code scanning and editors.
    Sarif,
    /// Commands of GitHub's workflows, which show findings beside the lines of a pull request.
    Github,
}

/// What of all findings is asked for.
struct Filter {
    chosen: Chosen,
    selection: Selection,
    changed: Option<Changed>,
    baseline: Option<Baseline>,
}

impl Filter {
    /// The findings that are reported, of all.
    fn of(&self, reference: &Reference, mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        // What is known is counted among all, so that it is the same under every selection.
        if let Some(baseline) = &self.baseline {
            findings = baseline.unknown(findings, &reference.sources);
        }
        findings.retain(|finding| self.chosen.has_file(reference, finding.span.file) && self.selection.has(finding));
        if let Some(changed) = &self.changed {
            changed.retain(&mut findings, reference);
        }
        findings
    }
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    if let Some(rule) = &arguments.explain {
        return explain(rule);
    }
    if arguments.statistics && !matches!(arguments.format, Format::Text | Format::Json) {
        return Err("statistics are text or JSON".into());
    }
    let selection = Selection::of(&arguments.selection)?;
    let known = load_baseline(arguments)?;
    let mut reference = arguments.docs.open()?;
    let chosen = Chosen::of(&arguments.pages, &reference)?;
    let changed = Changed::of(&arguments.changed, &reference.docs)?;
    let mut filter = Filter { chosen, selection, changed, baseline: known };
    if arguments.fix.fix {
        let mended = reference.mended(&|reference, findings| filter.of(reference, findings), arguments.fix.guesses)?;
        let left = filter.of(&mended.reference, mended.reference.all_findings());
        if arguments.fix.dry_run {
            fix::show(&mended)?;
            fix::tell(&mended, left.len(), true);
            return Ok(if left.is_empty() && mended.fixed == 0 { Ending::Clean } else { Ending::Findings });
        }
        fix::write(&mended)?;
        fix::tell(&mended, left.len(), false);
        reference = mended.reference;
    }
    let all = reference.all_findings();
    if let Some(path) = &arguments.baseline {
        let found = Baseline::of(&all, &reference.sources);
        let known = filter.baseline.take().unwrap_or_else(|| found.clone());
        filter.baseline = Some(settle_baseline(arguments, path, known, found)?);
    }
    let findings = filter.of(&reference, all);
    report(arguments, &filter.chosen, &reference, &findings)?;
    Ok(if findings.is_empty() { Ending::Clean } else { Ending::Findings })
}

/// The baseline as it was; none where it is to be made.
fn load_baseline(arguments: &Arguments) -> Result<Option<Baseline>, Failure> {
    let Some(path) = &arguments.baseline else { return Ok(None) };
    let known = Baseline::load(path)?;
    if known.is_none() && !arguments.write_baseline {
        return Err(format!("there is no baseline {}; with --write-baseline it is made", path.display()).into());
    }
    Ok(known)
}

/// The baseline as it is from now on, written where that is asked for; else what is no longer found is told.
fn settle_baseline(arguments: &Arguments, path: &Path, known: Baseline, found: Baseline) -> Result<Baseline, Failure> {
    if arguments.write_baseline {
        let now = if arguments.allow_growth { found } else { known.shrunk(&found) };
        replace_file(path, &now.text())?;
        let name = path.display().to_string();
        print_note(&format!("{} findings stand in {}", now.len(), terminal_line(&name)));
        return Ok(now);
    }
    let gone = known.beyond(&found);
    for row in &gone {
        print_note(&format!("no longer found: {}", terminal_line(row)));
    }
    if !gone.is_empty() {
        print_note("with --write-baseline they leave the baseline");
    }
    Ok(known)
}

fn report(arguments: &Arguments, chosen: &Chosen, reference: &Reference, findings: &[Diagnostic]) -> Result<(), Failure> {
    let sources = &reference.sources;
    let files = reference.files.by_path.values().filter(|id| chosen.has_file(reference, **id)).count();
    if arguments.statistics {
        let statistics = Statistics::of(findings, sources, files);
        return print_result(&if arguments.format == Format::Json { statistics.json() } else { statistics.text() });
    }
    print_result(&match arguments.format {
        Format::Json => json::render(findings, sources),
        Format::Sarif => sarif::render(findings, sources, &folder_in_repository(&reference.docs)),
        Format::Github => github::render(findings, sources, &folder_in_repository(&reference.docs)),
        Format::Text => {
            let shown = render::render(findings, sources, is_coloured());
            let sums = statistics::lines(&statistics::by_rule(findings));
            format!("{shown}{sums}{} in {}\n", counted(findings.len(), "finding"), counted(files, "file"))
        }
    })
}

/// Where a folder lies in its repository, with a `/` at its end; empty for the root itself, and where there is no repository.
fn folder_in_repository(docs: &Path) -> String {
    let Ok(docs) = docs.canonicalize() else { return String::new() };
    let root = docs.ancestors().find(|folder| folder.join(".git").exists());
    let below = root.and_then(|root| docs.strip_prefix(root).ok()).unwrap_or(Path::new(""));
    below.components().map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
}

fn explain(id: &str) -> Result<Ending, Failure> {
    let Some(rule) = rules::find(id) else {
        return Err(format!("there is no rule `{id}`{}", rules::did_you_mean(&rules::near(id))).into());
    };
    print_result(&explain::markdown(rule))?;
    Ok(Ending::Clean)
}

//! `check`: what is wrong with the pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::IsTerminal;

use docwright_codegen::diagnostic::{Diagnostic, explain, json, render, rules};
use docwright_codegen::ide::{Snapshot, Workspace};
use docwright_codegen::source::FileId;

use crate::print::print;
use crate::reference::Docs;
use crate::{Ending, Failure, pages};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Says what a rule means, how a page is mended and how a finding is allowed, and reads no page.
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// Only pages of these names: `user-*`, `v1.0/api/user-get`.
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people: each finding with its line, then the sums by rule.
    Text,
    /// An array of objects with rule, severity, path, start and end {offset, line, column}, message, help, related
    /// [{path, start, end, message}] and fix {path, start, end, text}. Offsets are bytes from 0, lines and columns (letters)
    /// count from 1; help and fix may be null.
    Json,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    if let Some(rule) = &arguments.explain {
        return explain(rule);
    }
    let (docs, config) = arguments.docs.locate()?;
    let snapshot = Workspace::open(&docs, config, None)?.snapshot();
    if let Some(fault) = snapshot.linked.faults.first() {
        return Err(fault.clone().into());
    }
    let files = files(&snapshot, &arguments.pages)?;
    let findings: Vec<Diagnostic> = files.iter().flat_map(|id| snapshot.findings(*id)).collect();
    let sources = snapshot.files.sources(&docs);
    print(&match arguments.format {
        Format::Json => json::render(&findings, &sources),
        Format::Text => {
            let shown = render::render(&findings, &sources, std::io::stdout().is_terminal());
            format!("{shown}{}{} findings in {} files\n", sums(&findings), findings.len(), files.len())
        }
    })?;
    Ok(if findings.is_empty() { Ending::Clean } else { Ending::Findings })
}

/// The files that are asked for, in path order.
fn files(snapshot: &Snapshot, globs: &[String]) -> Result<Vec<FileId>, Failure> {
    let matcher = pages::matcher(globs, &snapshot.config.pages)?;
    let asked = |path: &str| globs.is_empty() || matcher.is_match(snapshot.config.pages.stem(path));
    let files: Vec<FileId> = snapshot.files.by_path.iter().filter(|(path, _)| asked(path)).map(|(_, id)| *id).collect();
    if files.is_empty() && !globs.is_empty() {
        return Err(format!("no page is called {}", globs.join(" or ")).into());
    }
    Ok(files)
}

/// How often each rule was broken, the most frequent first.
fn sums(findings: &[Diagnostic]) -> String {
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        *sums.entry(finding.rule.id).or_default() += 1;
    }
    let mut sums: Vec<(&str, usize)> = sums.into_iter().collect();
    sums.sort_by_key(|(rule, count)| (Reverse(*count), *rule));
    sums.into_iter().map(|(rule, count)| format!("{count:>6} {rule}\n")).collect()
}

fn explain(id: &str) -> Result<Ending, Failure> {
    let Some(rule) = rules::find(id) else {
        let near: Vec<String> = rules::near(id).into_iter().map(|rule| format!("`{rule}`")).collect();
        let hint = if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) };
        return Err(format!("there is no rule `{id}`{hint}").into());
    };
    print(&explain::markdown(rule))?;
    Ok(Ending::Clean)
}

//! `check`: what is wrong with the pages.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::IsTerminal;

use docwright_codegen::diagnostic::{Diagnostic, explain, json, render, rules};

use crate::pages::Chosen;
use crate::print::print;
use crate::reference::Docs;
use crate::{Ending, Failure};

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
    let reference = arguments.docs.open()?;
    let chosen = Chosen::of(&arguments.pages, &reference)?;
    let mut findings = reference.all_findings();
    findings.retain(|finding| chosen.has_file(&reference, finding.span.file));
    print(&match arguments.format {
        Format::Json => json::render(&findings, &reference.sources),
        Format::Text => {
            let shown = render::render(&findings, &reference.sources, std::io::stdout().is_terminal());
            let files = reference.files.by_path.values().filter(|id| chosen.has_file(&reference, **id)).count();
            format!("{shown}{}{} findings in {files} files\n", sums(&findings), findings.len())
        }
    })?;
    Ok(if findings.is_empty() { Ending::Clean } else { Ending::Findings })
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

//! Which findings are asked for, by rule, family and severity.

use std::collections::HashSet;

use docwright_codegen::diagnostic::rules::{self, Rule};
use docwright_codegen::diagnostic::{Diagnostic, Severity};
use globset::Glob;

use crate::Failure;

#[derive(clap::Args)]
#[group(skip)]
pub struct Arguments {
    /// Only findings of these rules: `json-*`. Several are added up, families too.
    #[arg(long = "rule", value_name = "GLOB")]
    rules: Vec<String>,
    /// Only findings of the rules of this family, as RULES.md names them: `json`.
    #[arg(long = "family", value_name = "NAME")]
    families: Vec<String>,
    /// Only findings that weigh at least this.
    #[arg(long, value_enum, value_name = "LEVEL")]
    severity: Option<Level>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Level {
    Hint,
    #[value(alias = "info")]
    Information,
    Warning,
    Error,
}

/// Findings that are asked for.
pub struct Selection {
    /// All where none is named.
    rules: Option<HashSet<&'static Rule>>,
    least: Severity,
}

impl Selection {
    /// An error where a name means no rule.
    pub fn of(arguments: &Arguments) -> Result<Self, Failure> {
        let mut chosen = HashSet::new();
        for written in &arguments.rules {
            let glob = Glob::new(written)?.compile_matcher();
            let meant: Vec<&Rule> = rules::all().filter(|rule| glob.is_match(rule.id)).collect();
            if meant.is_empty() {
                return Err(format!("there is no rule `{written}`{}", rules::did_you_mean(&rules::near(written))).into());
            }
            chosen.extend(meant);
        }
        for name in &arguments.families {
            let Some(group) = rules::family(name) else {
                let known: Vec<&str> = rules::groups().iter().map(|group| group.family).collect();
                return Err(format!("there is no family `{name}`; there are {}", known.join(", ")).into());
            };
            chosen.extend(group.rules.iter().copied());
        }
        let is_all = arguments.rules.is_empty() && arguments.families.is_empty();
        let least = match arguments.severity {
            None | Some(Level::Hint) => Severity::Hint,
            Some(Level::Information) => Severity::Info,
            Some(Level::Warning) => Severity::Warning,
            Some(Level::Error) => Severity::Error,
        };
        Ok(Self { rules: (!is_all).then_some(chosen), least })
    }

    /// Whether a finding is asked for.
    pub fn has(&self, finding: &Diagnostic) -> bool {
        finding.severity >= self.least && self.rules.as_ref().is_none_or(|rules| rules.contains(finding.rule))
    }
}

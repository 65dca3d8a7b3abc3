//! Findings about pages: data here, the table of rules and the rendering beside it.

pub mod explain;
pub mod fingerprint;
pub mod fixes;
#[cfg(test)]
mod fixture;
pub mod github;
pub mod json;
pub mod page_of_rules;
pub mod render;
pub mod rules;
pub mod sarif;
mod terminal;

pub use terminal::{terminal_line, terminal_text};

use crate::source::Span;
use rules::Rule;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// For whoever looks closely; by configuration alone.
    Hint,
    /// Worth knowing, nothing is lost.
    Info,
    /// Read with a repair or a guess.
    Warning,
    /// Something on the page could not be used.
    Error,
}

impl Severity {
    /// Its name: `warning`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A mechanical change of the page that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edit {
    /// What to replace.
    pub span: Span,
    /// What to put there.
    pub text: String,
}

/// How sure a fix is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Applicability {
    /// The page then says what it meant before, in a form that can be read.
    #[default]
    Safe,
    /// What a writer most likely meant; somebody has to look at it.
    Guess,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// What it breaks.
    pub rule: &'static Rule,
    /// What it weighs: as its rule says, unless the reference is configured otherwise.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// One line, without the place.
    pub message: String,
    /// Other places that explain it.
    pub related: Vec<(Span, String)>,
    /// How a writer mends it, when a machine can.
    pub fix: Option<Edit>,
}

impl Diagnostic {
    /// A finding without related places and without a fix.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self { rule, severity: rule.severity, span, message: message.into(), related: Vec::new(), fix: None }
    }

    /// The same with a fix where there is one.
    #[must_use]
    pub fn with_fix(self, fix: Option<Edit>) -> Self {
        Self { fix, ..self }
    }

    /// How sure its fix is. One of a rule that promises none is looked at first.
    pub fn applicability(&self) -> Applicability {
        self.rule.fix.unwrap_or(Applicability::Guess)
    }

    /// The fix that needs nobody to look at it.
    pub fn safe_fix(&self) -> Option<&Edit> {
        self.fix.as_ref().filter(|_| self.applicability() == Applicability::Safe)
    }
}

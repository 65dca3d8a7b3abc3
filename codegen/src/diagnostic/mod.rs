//! Findings about pages: data here, the table of rules and the rendering beside it.

pub mod explain;
pub mod json;
pub mod render;
pub mod rules;
mod terminal;

pub use terminal::{terminal_line, terminal_text};

use crate::source::Span;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
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
    /// Stable id of the rule, such as `json-trailing-comma`; a row of the rule table.
    pub rule: &'static str,
    /// Where.
    pub span: Span,
    /// One line, without the place.
    pub message: String,
    /// Other places that explain it.
    pub related: Vec<(Span, String)>,
    /// How a writer mends it, when a machine can.
    pub fix: Option<Edit>,
    /// How sure that is.
    pub applicability: Applicability,
}

impl Diagnostic {
    /// A finding without related places and without a fix.
    pub fn new(rule: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { rule, span, message: message.into(), related: Vec::new(), fix: None, applicability: Applicability::Safe }
    }

    /// The same with a fix that may be wrong: it is offered, and is no part of mending everything at once.
    #[must_use]
    pub fn guessed(self, fix: Option<Edit>) -> Self {
        Self { fix, applicability: Applicability::Guess, ..self }
    }

    /// The fix that needs nobody to look at it.
    pub fn safe_fix(&self) -> Option<&Edit> {
        self.fix.as_ref().filter(|_| self.applicability == Applicability::Safe)
    }

    /// The weight that the rule table gives it.
    pub fn severity(&self) -> Severity {
        rules::find(self.rule).map_or(Severity::Warning, |rule| rule.severity)
    }

    /// What a writer does about it, where no machine can.
    pub fn help(&self) -> Option<&'static str> {
        docwright::replay::rule(self.rule).map(|rule| rule.advice)
    }
}

//! The state of the one parser of templates. Its methods stand in the files of what they parse.

use std::ops::Range;

use super::{Segment, TemplateFault};
use crate::diagnostic::rules::Rule;

/// The state of parsing. Functions return `None` when there is no template, after they said why.
pub(super) struct Parser<'t> {
    pub(super) text: &'t str,
    /// Whether the page says that a function has an argument of this name.
    pub(super) has_argument: &'t dyn Fn(&str, &str) -> bool,
    pub(super) faults: Vec<TemplateFault>,
    pub(super) segments: Vec<Segment>,
}

impl Parser<'_> {
    pub(super) fn fault(&mut self, rule: &'static Rule, range: Range<usize>, message: &str, fix: Option<(Range<usize>, String)>) {
        self.faults.push(TemplateFault { rule, range, message: message.to_owned(), fix });
    }
}

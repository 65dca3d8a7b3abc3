//! Which pages can say what an operation carries.

use std::collections::{HashMap, HashSet};

use crate::http::template::{Segment, Template};
use crate::model::{Exchange, Operation};

/// A page about several resources at once speaks of one of them in its words;
/// of the others it says what its examples show, and nothing where it has none.
#[derive(Debug)]
pub struct EvidenceIndex {
    exercised: HashSet<(usize, usize)>,
    about_several: HashSet<(usize, String)>,
    several_subjects: HashSet<(usize, String)>,
}

/// Pages whose lines of a method end differently.
#[derive(Default)]
struct Several<'a> {
    ends: HashMap<(usize, &'a str), &'a str>,
    found: HashSet<(usize, String)>,
}

impl<'a> Several<'a> {
    fn note(&mut self, page: usize, method: &'a str, end: &'a str) {
        let first = self.ends.entry((page, method)).or_insert(end);
        if !first.eq_ignore_ascii_case(end) {
            self.found.insert((page, method.to_owned()));
        }
    }
}

impl EvidenceIndex {
    /// Looks at all method lines and examples.
    pub fn new(operations: &[Operation], exchanges: &[Exchange]) -> Self {
        let exercised = exchanges.iter().filter_map(|exchange| Some((exchange.target.as_ref()?.operation, exchange.page)));
        let mut about_several = Several::default();
        let mut several_subjects = Several::default();
        for operation in operations.iter().filter(|operation| operation.implied_by.is_none()) {
            let end = subject(&operation.template);
            for variant in &operation.variants {
                about_several.note(variant.page, &operation.method, end);
                // With a query a line shows another use of something else, as a rule.
                if variant.template.query.is_empty() {
                    several_subjects.note(variant.page, &operation.method, end);
                }
            }
        }
        Self { exercised: exercised.collect(), about_several: about_several.found, several_subjects: several_subjects.found }
    }

    /// True where the page's lines of this method are about different things, those with a query left out unless the line in
    /// question is one.
    pub fn is_one_of_several(&self, page: usize, method: &str, with_query: bool) -> bool {
        let pages = if with_query { &self.about_several } else { &self.several_subjects };
        pages.contains(&(page, method.to_owned()))
    }

    /// True where the page can tell what the operation `id` of this method carries.
    pub fn is_one(&self, id: usize, page: usize, method: &str) -> bool {
        self.exercised.contains(&(id, page)) || !self.about_several.contains(&(page, method.to_owned()))
    }
}

/// The last fixed segment that names a thing: `$value` and `$ref` are only other ways to look at it.
fn subject(template: &Template) -> &str {
    let named = template.segments.iter().rev().find_map(|segment| match segment {
        Segment::Literal(text) if !text.starts_with('$') => Some(text.as_str()),
        Segment::Function { name, .. } => Some(name),
        _ => None,
    });
    named.unwrap_or_default()
}

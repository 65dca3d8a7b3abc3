//! Which pages can say what an operation carries.

use std::collections::{HashMap, HashSet};

use crate::http::method::Method;
use crate::http::template::{Segment, Template};
use crate::ids::TiSlice;
use crate::model::{Exchange, Operation, OperationId, PageId};

/// Which pages are about several things at once. The words of such a page speak of one of them; of the others it says what its examples
/// show, and nothing where it has none.
#[derive(Debug)]
pub struct EvidenceIndex {
    /// Operations with the pages that have an example of them.
    exercised: HashSet<(OperationId, PageId)>,
    /// Pages and methods whose method lines are about different things.
    lines_differ: HashSet<(PageId, Method)>,
    /// The same, with only those lines compared that have no query: a line with one shows another use of something else, as a rule.
    plain_lines_differ: HashSet<(PageId, Method)>,
}

/// Finds the pages whose lines of one method end differently.
#[derive(Default)]
struct DifferingLines<'a> {
    /// How the first line of each page and method ends.
    ends: HashMap<(PageId, Method), &'a str>,
    found: HashSet<(PageId, Method)>,
}

impl<'a> DifferingLines<'a> {
    fn note(&mut self, page: PageId, method: Method, end: &'a str) {
        let first = self.ends.entry((page, method)).or_insert(end);
        if !first.eq_ignore_ascii_case(end) {
            self.found.insert((page, method));
        }
    }
}

impl EvidenceIndex {
    /// Looks at all method lines and examples.
    pub fn new(operations: &TiSlice<OperationId, Operation>, exchanges: &[Exchange]) -> Self {
        let exercised = exchanges.iter().filter_map(|exchange| Some((exchange.target.as_ref()?.operation, exchange.page)));
        let mut lines_differ = DifferingLines::default();
        let mut plain_lines_differ = DifferingLines::default();
        for operation in operations.iter().filter(|operation| operation.implied_by.is_none()) {
            let end = subject(&operation.template);
            for variant in &operation.variants {
                lines_differ.note(variant.page, operation.method(), end);
                if variant.template.query.is_empty() {
                    plain_lines_differ.note(variant.page, operation.method(), end);
                }
            }
        }
        Self { exercised: exercised.collect(), lines_differ: lines_differ.found, plain_lines_differ: plain_lines_differ.found }
    }

    /// True where the page's lines of this method are about different things. Lines with a query count only when the line that is asked
    /// about has one itself.
    pub fn is_one_of_several(&self, page: PageId, method: Method, with_query: bool) -> bool {
        let pages = if with_query { &self.lines_differ } else { &self.plain_lines_differ };
        pages.contains(&(page, method))
    }

    /// True where the page can tell what the operation `id` of this method carries.
    pub fn can_tell(&self, id: OperationId, page: PageId, method: Method) -> bool {
        self.exercised.contains(&(id, page)) || !self.lines_differ.contains(&(page, method))
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

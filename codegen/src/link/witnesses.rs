//! Which pages can say what an operation carries.

use std::collections::{HashMap, HashSet};

use crate::link::operations::last_literal;
use crate::model::{Exchange, Operation};

/// A page about several resources at once speaks of one of them in its words;
/// of the others it says what its examples show, and nothing where it has none.
#[derive(Debug)]
pub struct Witnesses {
    exercised: HashSet<(usize, usize)>,
    about_several: HashSet<(usize, String)>,
}

impl Witnesses {
    /// Looks at all method lines and examples.
    pub fn new(operations: &[Operation], exchanges: &[Exchange]) -> Self {
        let exercised = exchanges.iter().filter_map(|exchange| Some((exchange.target.as_ref()?.operation, exchange.page)));
        let mut ends: HashMap<(usize, &str), &str> = HashMap::new();
        let mut about_several = HashSet::new();
        for operation in operations.iter().filter(|operation| operation.implied_by.is_none()) {
            let end = last_literal(&operation.template).unwrap_or_default();
            for variant in &operation.variants {
                let first = ends.entry((variant.page, &operation.method)).or_insert(end);
                if !first.eq_ignore_ascii_case(end) {
                    about_several.insert((variant.page, operation.method.clone()));
                }
            }
        }
        Self { exercised: exercised.collect(), about_several }
    }

    /// True where the page can tell what the operation `id` of this method carries.
    pub fn is_one(&self, id: usize, page: usize, method: &str) -> bool {
        self.exercised.contains(&(id, page)) || !self.about_several.contains(&(page, method.to_owned()))
    }
}

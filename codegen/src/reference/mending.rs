//! A reference after its fixes: applied, read again, and so on until nothing is left to apply.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::{OpenError, Reference};
use crate::diagnostic::{Diagnostic, fixes};

/// How often pages are read again. Each time at least one fix is applied that had to wait for another one that it overlaps or that
/// hid it; more layers than this on one page are fixes that chase one another.
const ROUNDS: usize = 16;

/// What mending came to. Nothing is written.
#[derive(Debug)]
pub struct Mended {
    /// The reference as it is now.
    pub reference: Reference,
    /// How many fixes were applied.
    pub fixed: usize,
    /// The texts that pages had before, by path below the docs folder; a page that was not changed is not among them.
    pub before: BTreeMap<String, Arc<str>>,
}

impl Mended {
    /// Each page that changed: its path, its text before and its text now.
    pub fn changes(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.before.iter().filter_map(|(path, before)| {
            let now = self.reference.files.get(*self.reference.files.by_path.get(path)?)?;
            (*now.source.text != **before).then_some((path.as_str(), &**before, &*now.source.text))
        })
    }
}

impl Reference {
    /// Applies the safe fixes of those findings that `wanted` keeps; with `guesses` also the fixes that may be wrong.
    pub fn mended(
        mut self,
        wanted: &dyn Fn(&Self, Vec<Diagnostic>) -> Vec<Diagnostic>,
        guesses: bool,
    ) -> Result<Mended, OpenError> {
        let (mut fixed, mut before) = (0, BTreeMap::new());
        let mut had: HashSet<(String, Arc<str>)> = HashSet::new();
        for _ in 0..ROUNDS {
            let findings = wanted(&self, self.all_findings());
            let mut texts = Vec::new();
            for (path, findings) in by_fixed_page(&self, findings) {
                let edits = fixes::apart(&findings, guesses);
                let Some(old) = edits.first().map(|edit| Arc::clone(&self.sources.file(edit.span.file).text)) else { continue };
                let new: Arc<str> = fixes::apply(&old, &edits).into();
                had.insert((path.clone(), Arc::clone(&old)));
                // A text that the page had before would come again and again.
                if had.insert((path.clone(), Arc::clone(&new))) {
                    fixed += edits.len();
                    before.entry(path.clone()).or_insert(old);
                    texts.push((path, Some(new)));
                }
            }
            if texts.is_empty() {
                break;
            }
            self.update(texts, &|| false)?;
        }
        Ok(Mended { reference: self, fixed, before })
    }
}

/// Findings with a fix, by the page that it changes. A page of several versions is one text, and its fixes are those of one file.
fn by_fixed_page(reference: &Reference, findings: Vec<Diagnostic>) -> BTreeMap<String, Vec<Diagnostic>> {
    let mut pages: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    for mut finding in findings {
        let Some(fix) = &mut finding.fix else { continue };
        let path = reference.sources.file(fix.span.file).path.clone();
        fix.span.file = reference.files.by_path.get(&path).copied().unwrap_or(fix.span.file);
        pages.entry(path).or_default().push(finding);
    }
    pages
}

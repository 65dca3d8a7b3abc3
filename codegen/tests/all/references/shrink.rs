//! The smallest pages that still show a fault.

use docwright_references::Reference;

use super::examine::{Fault, examine};

/// So many trials are enough for a page that somebody wants to read.
const TRIALS: usize = 400;

/// Takes pages away, then parts of pages between blank lines, then lines, as long as a fault of the same kind is left.
pub fn smallest(reference: &Reference, fault: Fault) -> (Reference, Fault) {
    let mut search = Search { best: reference.clone(), fault, trials: 0 };
    for path in reference.pages.keys() {
        let mut smaller = search.best.clone();
        smaller.pages.remove(path);
        search.attempt(smaller);
    }
    for separator in ["\n\n", "\n"] {
        for path in reference.pages.keys() {
            search.thin(path, separator);
        }
    }
    (search.best, search.fault)
}

struct Search {
    best: Reference,
    fault: Fault,
    trials: usize,
}

impl Search {
    /// Keeps a smaller reference when it fails in the same way.
    fn attempt(&mut self, smaller: Reference) -> bool {
        self.trials += 1;
        if self.trials > TRIALS {
            return false;
        }
        match examine(&smaller) {
            Err(fault) if fault.kind == self.fault.kind => {
                (self.best, self.fault) = (smaller, fault);
                true
            }
            _ => false,
        }
    }

    /// Takes away what stands between separators: halves first, then ever smaller runs.
    fn thin(&mut self, path: &str, separator: &str) {
        let Some(text) = self.best.pages.get(path) else { return };
        let mut run = text.matches(separator).count().div_ceil(2);
        while run > 0 {
            let mut at = 0;
            loop {
                let Some(text) = self.best.pages.get(path) else { return };
                let parts: Vec<&str> = text.split(separator).collect();
                if at >= parts.len() {
                    break;
                }
                let kept: Vec<&str> = parts[..at].iter().chain(parts.iter().skip(at + run)).copied().collect();
                let mut smaller = self.best.clone();
                smaller.pages.insert(path.to_owned(), kept.join(separator));
                if !self.attempt(smaller) {
                    at += run;
                }
            }
            run /= 2;
        }
    }
}

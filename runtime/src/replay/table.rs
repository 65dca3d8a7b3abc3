//! The table test: every method line, called by its Rust path.

use super::urls_equal;
use crate::Request;

/// Collects the method lines whose call builds something else.
#[derive(Debug, Default)]
pub struct Table {
    rows: usize,
    wrong: Vec<String>,
}

impl Table {
    /// Compares one call with its method line as the page writes it.
    pub fn row<T>(&mut self, page: &str, method: &str, written: &str, request: &Request<T>) {
        self.rows += 1;
        let built = request.url();
        if request.method().as_str() != method || !urls_equal(written, &built) {
            self.wrong
                .push(format!("{page}: the call builds `{} {built}`, the page writes `{method} {written}`", request.method()));
        }
    }

    /// How many rows were compared.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// What differs.
    pub fn wrong(&self) -> &[String] {
        &self.wrong
    }
}

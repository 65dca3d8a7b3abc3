//! The method lines of a page, called by their Rust paths.

use super::urls_equal;
use crate::Request;

/// Collects the method lines whose call builds something else.
#[derive(Debug, Default)]
pub struct Table {
    wrong: Vec<String>,
}

impl Table {
    /// Compares one call with its method line as the page writes it.
    pub fn row<T>(&mut self, method: &str, written: &str, request: &Request<T>) {
        let built = request.url();
        if request.method().as_str() != method || !urls_equal(written, &built) {
            self.wrong.push(format!("the call builds `{} {built}`, the page writes `{method} {written}`", request.method()));
        }
    }

    /// What differs.
    pub fn wrong(&self) -> &[String] {
        &self.wrong
    }
}

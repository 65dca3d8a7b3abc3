//! The state of the tolerant reader. Its methods stand in the files of what they read.

use std::ops::Range;

use super::{Fault, FaultKind};

/// The state of reading.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    /// The next byte; always at a character boundary.
    pub(super) at: usize,
    pub(super) faults: Vec<Fault>,
    /// Closing brackets of the containers around `at`.
    pub(super) open: Vec<u8>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0, faults: Vec::new(), open: Vec::new() }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn fault(&mut self, kind: FaultKind, range: Range<usize>, fix: Option<(Range<usize>, String)>) {
        self.faults.push(Fault { kind, range, fix });
    }
}

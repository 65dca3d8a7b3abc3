//! Places that answers lead to.

use std::ops::Range;

use docwright_codegen::source::Span;

/// A place in a page or in what was generated from it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In a page.
    Page(Span),
    /// In a file that was generated.
    Output {
        /// Path below the output folder, with `/`.
        path: String,
        /// Bytes of it.
        range: Range<usize>,
    },
}

//! What templates show: every name and every string decided, nothing left to compute.
//!
//! A view borrows nothing and knows no model; its template of the same name is the whole of what the emitted text looks like.
//! Documentation is lists of lines, each with the blank that follows the slashes.

pub mod area;
pub mod calls;
pub mod enums;
pub mod headers;
pub mod method_line;
pub mod package;
pub mod test_page;
pub mod types;

/// Documentation lines with the blank that follows the slashes; an empty line has none.
pub fn spaced_doc_lines(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") }).collect()
}

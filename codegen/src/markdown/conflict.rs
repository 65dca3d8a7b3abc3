//! Markers that an unfinished merge leaves in a page.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, rules};
use crate::source::{FileId, Span};

use super::page::byte_offset;

const OURS: &str = "<<<<<<< ";
/// Some tools show between the two sides what both began from.
const ANCESTOR: &str = "||||||| ";
const BETWEEN: &str = "=======";
const THEIRS: &str = ">>>>>>> ";

/// The text with the first side of each conflict alone, and a finding for each. What is left out becomes blanks of the same length,
/// so that places stay what they are.
pub(super) fn first_side(file: FileId, text: &str) -> (Cow<'_, str>, Vec<Diagnostic>) {
    if !text.contains(OURS) {
        return (text.into(), Vec::new());
    }
    let (mut blanked, mut findings) = (Vec::new(), Vec::new());
    let mut open: Option<(Range<usize>, Option<usize>)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        let content = line.trim_end();
        match &mut open {
            None if content.starts_with(OURS) => open = Some((range, None)),
            Some((_, between @ None)) if content == BETWEEN || content.starts_with(ANCESTOR) => *between = Some(range.start),
            Some((first, Some(between))) if content.starts_with(THEIRS) => {
                let span = Span { file, start: byte_offset(first.start), end: byte_offset(first.end).saturating_sub(1) };
                let message = "an unfinished merge: two versions of the lines below stand in the page; the first is read";
                findings.push(Diagnostic::new(&rules::MERGE_CONFLICT, span, message));
                blanked.extend([without_line_end(text, first.clone()), without_line_end(text, *between..range.end)]);
                open = None;
            }
            _ => {}
        }
    }
    let mut read = String::with_capacity(text.len());
    let mut copied = 0;
    for range in blanked {
        read.push_str(&text[copied..range.start]);
        read.extend(text[range.clone()].bytes().map(|_| ' '));
        copied = range.end;
    }
    read.push_str(&text[copied..]);
    (read.into(), findings)
}

/// Lines with the line end before them and without their own: what is left out becomes the end of the line above, so that a table
/// goes on and what follows begins where it did.
fn without_line_end(text: &str, lines: Range<usize>) -> Range<usize> {
    let own = text[lines.clone()].len() - text[lines.clone()].trim_end_matches(['\r', '\n']).len();
    let before = text[..lines.start].len() - text[..lines.start].trim_end_matches(['\r', '\n']).len();
    lines.start - before.min(own)..lines.end - own
}

#[cfg(test)]
mod tests {
    use super::first_side;
    use crate::source::FileId;

    fn check(text: &str, expected: &str, findings: usize) {
        let (read, found) = first_side(FileId(0), text);
        assert_eq!((read.as_ref(), found.len()), (expected, findings), "{text}");
        assert_eq!(read.len(), text.len());
    }

    #[test]
    fn one_side_is_left() {
        check("a\n", "a\n", 0);
        check("<<<<<<< x\na\n=======\nb\n>>>>>>> y\nc\n", "         \na                    \nc\n", 1);
        check("|r|\r\n<<<<<<< x\r\n|a|\r\n=======\r\n>>>>>>> y", "|r|           \r\n|a|\r\n                  ", 1);
        check("<<<<<<< x\na\n||||||| w\no\n=======\nb\n>>>>>>> y\nc\n", "         \na                                \nc\n", 1);
        check("<<<<<<< x\na\n", "<<<<<<< x\na\n", 0);
        check("||||||| w\na\n", "||||||| w\na\n", 0);
        check("Title\n=======\n", "Title\n=======\n", 0);
    }
}

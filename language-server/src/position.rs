//! Offsets to positions and back, in the units that were agreed on.

use std::sync::Arc;

use line_index::{LineCol, LineIndex, TextSize, WideEncoding, WideLineCol};
use lsp_types::{Position, PositionEncodingKind, Range, TextDocumentContentChangeEvent};

/// What columns count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// 16-bit units; what every client knows.
    #[default]
    Utf16,
    /// Letters.
    Utf32,
}

impl Encoding {
    /// The best of what a client offers: bytes are what texts are indexed by.
    pub fn negotiate(offered: &[PositionEncodingKind]) -> Self {
        let offers = |kind: &PositionEncodingKind| offered.contains(kind);
        if offers(&PositionEncodingKind::UTF8) {
            Self::Utf8
        } else if offers(&PositionEncodingKind::UTF32) && !offers(&PositionEncodingKind::UTF16) {
            Self::Utf32
        } else {
            Self::Utf16
        }
    }

    /// Its name in the protocol.
    pub fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    fn wide(self) -> Option<WideEncoding> {
        match self {
            Self::Utf8 => None,
            Self::Utf16 => Some(WideEncoding::Utf16),
            Self::Utf32 => Some(WideEncoding::Utf32),
        }
    }

    /// The length of a text in these units.
    pub fn measure(self, text: &str) -> u32 {
        self.wide().map_or(text.len(), |wide| wide.measure(text)) as u32
    }
}

/// A text with its lines.
#[derive(Debug)]
pub struct Lines {
    text: Arc<str>,
    index: LineIndex,
    encoding: Encoding,
}

impl Lines {
    /// Finds the lines of a text.
    pub fn new(text: Arc<str>, encoding: Encoding) -> Self {
        Self { index: LineIndex::new(&text), text, encoding }
    }

    /// The text.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The byte at a position. One past the end of its line means that end, one past the last line the end of the text, and
    /// one inside a letter the letter's beginning.
    pub fn offset(&self, position: Position) -> u32 {
        let Some(line) = self.index.line(position.line) else {
            return self.text.len() as u32;
        };
        let start = u32::from(line.start());
        let content = self.text[start as usize..u32::from(line.end()) as usize].trim_end_matches('\n');
        let end = start + content.strip_suffix('\r').unwrap_or(content).len() as u32;
        let column = match self.encoding.wide() {
            None => Some(position.character),
            Some(wide) => self
                .index
                .to_utf8(wide, WideLineCol { line: position.line, col: position.character })
                .map(|found: LineCol| found.col),
        };
        let offset = column.and_then(|column| start.checked_add(column)).map_or(end, |offset| offset.min(end));
        self.text.floor_char_boundary(offset as usize) as u32
    }

    /// The bytes of a range; a range that ends before it begins is empty.
    pub fn span(&self, range: Range) -> (u32, u32) {
        let start = self.offset(range.start);
        (start, self.offset(range.end).max(start))
    }

    /// The position of a byte; of one past the end, the end.
    pub fn position(&self, offset: u32) -> Position {
        let offset = self.text.floor_char_boundary(offset as usize) as u32;
        let Some(found) = self.index.try_line_col(TextSize::from(offset)) else {
            return Position::default();
        };
        let wide = self.encoding.wide().and_then(|wide| self.index.to_wide(wide, found)).map(|wide| wide.col);
        Position { line: found.line, character: wide.unwrap_or(found.col) }
    }

    /// The range of two bytes.
    pub fn range(&self, start: u32, end: u32) -> Range {
        Range { start: self.position(start), end: self.position(end.max(start)) }
    }
}

/// The text after the changes of one notification, one after the other.
pub fn apply_changes(text: Arc<str>, changes: Vec<TextDocumentContentChangeEvent>, encoding: Encoding) -> Arc<str> {
    changes.into_iter().fold(text, |text, change| match change {
        TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole) => whole.text.into(),
        TextDocumentContentChangeEvent::TextDocumentContentChangePartial(part) => {
            let (start, end) = Lines::new(text.clone(), encoding).span(part.range);
            [&text[..start as usize], &part.text, &text[end as usize..]].concat().into()
        }
    })
}

#[cfg(test)]
mod tests {
    use lsp_types::{Position, Range, TextDocumentContentChangeEvent, TextDocumentContentChangePartial};
    use proptest::prelude::*;

    use super::{Encoding, Lines, apply_changes};

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    /// The offset of a position in each of the encodings.
    fn check(text: &str, position: (u32, u32), expected: [u32; 3]) {
        let found = ALL.map(|encoding| Lines::new(text.into(), encoding).offset(at(position.0, position.1)));
        assert_eq!(found, expected, "{text:?} {position:?}");
    }

    #[test]
    fn positions_are_clamped() {
        check("ab\ncd", (0, 1), [1, 1, 1]);
        check("ab\ncd", (0, 9), [2, 2, 2]);
        check("ab\r\ncd", (0, 9), [2, 2, 2]);
        check("ab\r\ncd", (1, u32::MAX), [6, 6, 6]);
        check("ab\ncd", (7, 0), [5, 5, 5]);
        check("ab\n", (1, 3), [3, 3, 3]);
        check("", (0, 0), [0, 0, 0]);
        check("", (u32::MAX, u32::MAX), [0, 0, 0]);
    }

    #[test]
    fn letters_have_three_lengths() {
        // One, two, three and four bytes.
        check("aé…😀b", (0, 1), [1, 1, 1]);
        check("aé…😀b", (0, 2), [1, 3, 3]);
        check("aé…😀b", (0, 4), [3, 6, 10]);
        check("aé…😀b", (0, 5), [3, 10, 11]);
        check("é\né😀", (1, 3), [5, 9, 9]);
    }

    fn edit(text: &str, range: [u32; 4], new: &str, expected: &str) {
        let range = Range { start: at(range[0], range[1]), end: at(range[2], range[3]) };
        let change = TextDocumentContentChangePartial { range, text: new.into(), ..Default::default() };
        let change = TextDocumentContentChangeEvent::TextDocumentContentChangePartial(change);
        assert_eq!(&*apply_changes(text.into(), vec![change], Encoding::Utf16), expected);
    }

    #[test]
    fn changes_out_of_range_are_clamped() {
        edit("ab\ncd", [0, 1, 1, 1], "-", "a-d");
        edit("ab\ncd", [0, 9, 0, 99], "!", "ab!\ncd");
        edit("ab\ncd", [9, 0, 9, 9], "!", "ab\ncd!");
        edit("ab\ncd", [1, 1, 0, 0], "!", "ab\nc!d");
        edit("😀b", [0, 1, 0, 2], "!", "!b");
    }

    proptest! {
        #[test]
        fn every_letter_has_its_position(text in "[a\\né…😀\\r]{0,40}") {
            for encoding in ALL {
                let lines = Lines::new(text.as_str().into(), encoding);
                for (offset, letter) in text.char_indices() {
                    let inside_line_end = letter == '\n' && text[..offset].ends_with('\r');
                    let expected = if inside_line_end { offset - 1 } else { offset };
                    prop_assert_eq!(lines.offset(lines.position(offset as u32)), expected as u32);
                }
            }
        }

        #[test]
        fn changes_never_fail(text in "[a\\né😀]{0,30}", new in "[b\\n😀]{0,5}", numbers in proptest::array::uniform4(0..9_u32)) {
            for encoding in ALL {
                let range = Range { start: at(numbers[0], numbers[1]), end: at(numbers[2], numbers[3]) };
                let change = TextDocumentContentChangePartial { range, text: new.clone(), ..Default::default() };
                let change = TextDocumentContentChangeEvent::TextDocumentContentChangePartial(change);
                let edited = apply_changes(text.as_str().into(), vec![change], encoding);
                prop_assert!(edited.contains(&new));
            }
        }
    }
}

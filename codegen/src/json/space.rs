//! White space of all kinds, and comments.

use std::ops::Range;

use super::FaultKind;
use super::reader::Reader;

impl Reader<'_> {
    /// Passes over white space and comments; what JSON does not know of them becomes a fault.
    pub(super) fn skip_space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/' | b'<') => {
                    if !self.skip_comment() {
                        return;
                    }
                }
                Some(byte) if !(b' '..0x7f).contains(&byte) => {
                    if !self.skip_odd_space() {
                        return;
                    }
                }
                _ => return,
            }
        }
    }

    fn skip_comment(&mut self) -> bool {
        let start = self.at;
        let rest = &self.text[start..];
        let length = if rest.starts_with("//") {
            rest.find('\n').map_or(rest.len(), |end| rest[..end].trim_end_matches('\r').len())
        } else if let Some(inner) = rest.strip_prefix("/*") {
            inner.find("*/").map_or(rest.len(), |at| at + 4)
        } else if let Some(inner) = rest.strip_prefix("<!--") {
            inner.find("-->").map_or(rest.len(), |at| at + 7)
        } else {
            return false;
        };
        self.at += length;
        let fix = self.without_comment(start..self.at);
        self.fault(FaultKind::Comment, start..self.at, Some(fix));
        true
    }

    /// What takes a comment out, and with it the blanks or the line that would be left of it.
    fn without_comment(&self, comment: Range<usize>) -> (Range<usize>, String) {
        if let Some(lines) = self.whole_lines(comment.clone()) {
            return (lines, String::new());
        }
        if self.text[comment.end..].starts_with(['\n', '\r']) {
            let start = self.text[..comment.start].trim_end_matches([' ', '\t']).len();
            return (start..comment.end, String::new());
        }
        // A blank instead of nothing: what stood on both sides must not grow together.
        (comment, " ".to_owned())
    }

    /// The whole lines that a range fills but for blanks around it.
    pub(super) fn whole_lines(&self, range: Range<usize>) -> Option<Range<usize>> {
        let start = self.text[..range.start].trim_end_matches([' ', '\t']).len();
        let begins = start == 0 || self.text[..start].ends_with('\n');
        let behind = self.text[range.end..].trim_start_matches([' ', '\t']);
        let behind = behind.strip_prefix('\r').unwrap_or(behind).strip_prefix('\n')?;
        begins.then(|| start..self.text.len() - behind.len())
    }

    fn skip_odd_space(&mut self) -> bool {
        let start = self.at;
        let odd = |c: char| {
            !matches!(c, ' ' | '\n' | '\r' | '\t')
                && (c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}'))
        };
        let length = self.text[start..].find(|c| !odd(c)).unwrap_or(self.text.len() - start);
        if length == 0 {
            return false;
        }
        self.at += length;
        // As many as there were: a page may indent with them.
        let plain = " ".repeat(self.text[start..self.at].chars().count());
        self.fault(FaultKind::OddSpace, start..self.at, Some((start..self.at, plain)));
        true
    }
}

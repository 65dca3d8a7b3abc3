//! White space of all kinds, and comments.

use super::FaultKind;
use super::read::Reader;

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
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(inner) = rest.strip_prefix("/*") {
            inner.find("*/").map_or(rest.len(), |at| at + 4)
        } else if let Some(inner) = rest.strip_prefix("<!--") {
            inner.find("-->").map_or(rest.len(), |at| at + 7)
        } else {
            return false;
        };
        self.at += length;
        // A blank instead of nothing: what stood on both sides must not grow together.
        self.fault(FaultKind::Comment, start..self.at, Some((start..self.at, " ".into())));
        true
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

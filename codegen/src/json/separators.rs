//! What stands between the items of a container.

use super::FaultKind;
use super::foreign_marks::begins_with_semicolon;
use super::reader::Reader;

/// What a container's loop does with what it finds between two items.
pub(super) enum Separator {
    /// The container ended, properly or not.
    End,
    /// An item begins here.
    Item,
    /// Something was passed over; look again.
    Again,
}

impl Reader<'_> {
    /// Everything between two items: white space, the comma, ellipses, closing brackets of any kind.
    /// `last` is the end of the item before, `comma` the comma seen since.
    pub(super) fn between(&mut self, close: u8, comma: &mut Option<usize>, last: Option<usize>) -> Separator {
        self.skip_space();
        let here = self.at;
        let Some(byte) = self.peek() else {
            self.report_trailing(*comma);
            self.fault(FaultKind::Unclosed, here..here, Some((here..here, char::from(close).to_string())));
            return Separator::End;
        };
        match byte {
            _ if byte == close && self.closes_early(close) => {
                self.at += 1;
                // The comma behind it then stands at the end of the item above.
                let start = last.filter(|last| self.text[*last..here].trim().is_empty()).unwrap_or(here);
                let gone = start..self.at;
                self.fault(FaultKind::ClosedEarly, here..self.at, Some((gone, String::new())));
                Separator::Again
            }
            _ if byte == close => {
                self.report_trailing(*comma);
                self.at += 1;
                Separator::End
            }
            b'}' | b']' => {
                let around = self.open.len() - 1;
                if self.open[..around].contains(&byte) {
                    self.report_trailing(*comma);
                    self.fault(FaultKind::Unclosed, here..here, Some((here..here, char::from(close).to_string())));
                    return Separator::End;
                }
                self.at += 1;
                self.fault(FaultKind::Surplus, here..self.at, Some((here..self.at, String::new())));
                Separator::Again
            }
            b',' => {
                self.at += 1;
                if last.is_none() || comma.is_some() {
                    self.fault(FaultKind::Surplus, here..self.at, Some((here..self.at, String::new())));
                } else {
                    *comma = Some(here);
                }
                Separator::Again
            }
            b';' if last.is_some() && comma.is_none() && begins_with_semicolon(&self.text[here..]) => {
                self.at += 1;
                let is_last = self.text[self.at..].trim_start().starts_with(['}', ']']);
                if is_last {
                    self.fault(FaultKind::Surplus, here..self.at, Some((here..self.at, String::new())));
                } else {
                    *comma = Some(here);
                    self.fault(FaultKind::Semicolon, here..self.at, Some((here..self.at, ",".to_owned())));
                }
                Separator::Again
            }
            _ => {
                if let Some(length) = self.ellipsis() {
                    self.pass_ellipsis(length);
                    return Separator::Again;
                }
                if let Some(end) = self.list_dash(close) {
                    self.at = end;
                    self.fault(FaultKind::ListDash, here..here + 1, Some((here..end, String::new())));
                    return Separator::Again;
                }
                if let (Some(last), None) = (last, *comma) {
                    self.fault(FaultKind::MissingComma, last..last, Some((last..last, ",".into())));
                }
                Separator::Item
            }
        }
    }

    /// Whether the bracket at the cursor closes the whole value too early: a comma and another item come behind it, and the same bracket
    /// at the end of the text.
    fn closes_early(&self, close: u8) -> bool {
        let behind = self.text[self.at + 1..].trim();
        let Some(item) = behind.strip_prefix(',').map(str::trim_start).filter(|_| self.open.len() == 1) else { return false };
        let is_item = match close {
            b'}' => item
                .strip_prefix('"')
                .and_then(|key| key.split_once('"'))
                .is_some_and(|(key, value)| !key.contains('\n') && value.trim_start().starts_with(':')),
            _ => item.starts_with(['{', '[', '"']),
        };
        is_item && behind.ends_with(char::from(close))
    }

    fn report_trailing(&mut self, comma: Option<usize>) {
        if let Some(at) = comma {
            self.fault(FaultKind::TrailingComma, at..at + 1, Some((at..at + 1, String::new())));
        }
    }

    /// The end of the dash of a list and of the blanks behind it, where one stands at the beginning of an item. A dash before a
    /// number is its sign, and one within a word is a part of it.
    fn list_dash(&self, close: u8) -> Option<usize> {
        let rest = self.text[self.at..].strip_prefix(['-', '*'])?;
        let item = rest.trim_start_matches([' ', '\t']);
        let before = self.text[..self.at].trim_end_matches([' ', '\t']);
        let opens = |c: char| matches!(c, '"' | '\'' | '“') || close == b']' && matches!(c, '{' | '[');
        let is_item = item.starts_with(opens)
            || close == b'}'
                && item.len() < rest.len()
                && item.starts_with(|c: char| c.is_alphabetic() || matches!(c, '@' | '$'));
        (is_item && before.ends_with(['\n', '{', '[', ','])).then_some(self.text.len() - item.len())
    }

    /// The length of an ellipsis at the cursor.
    pub(super) fn ellipsis(&self) -> Option<usize> {
        let rest = &self.text[self.at..];
        let dots = rest.bytes().take_while(|b| *b == b'.').count();
        if dots >= 2 {
            return Some(dots);
        }
        rest.starts_with('…').then_some('…'.len_utf8())
    }

    /// An ellipsis in the place of an item goes away, its own comma too.
    pub(super) fn pass_ellipsis(&mut self, length: usize) {
        let start = self.at;
        self.at += length;
        let dots = start..self.at;
        let mut end = self.at;
        let blanks = self.bytes[end..].iter().take_while(|b| b.is_ascii_whitespace()).count();
        if self.bytes.get(end + blanks) == Some(&b',') {
            end += blanks + 1;
            self.at = end;
        }
        let gone = self.whole_lines(start..end).unwrap_or(start..end);
        self.fault(FaultKind::Ellipsis, dots, Some((gone, String::new())));
    }
}

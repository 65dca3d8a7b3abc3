//! Strings of the tolerant reader: where they end when quotes, escapes or line ends are not as they should be.

use super::foreign_marks::{arrow_length, begins_with_semicolon};
use super::reader::Reader;
use super::strict::{escape, json_string};
use super::{FaultKind, Node, Value};

/// What a quote inside a string turns out to be.
enum Quote {
    /// The end of the string.
    Closes,
    /// A quote that should have been escaped.
    Inner,
    /// One of two in a row where one was meant.
    Doubled,
    /// The end of something else: the real end was forgotten.
    Astray,
}

/// What servers take of a URL at least, by RFC 9110 (4.1), and most of them at most. A longer text is no URL that somebody wrapped; so a
/// string of many lines is not looked through again at each of them.
const URL_LIMIT: usize = 8000;

/// Whether a text is a URL up to here: a scheme in front, and no blank in it.
fn is_url(text: &str) -> bool {
    if text.len() > URL_LIMIT {
        return false;
    }
    let scheme = text.split_once("://").map_or("", |(scheme, _)| scheme);
    let is_scheme = scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    !scheme.is_empty() && is_scheme && !text.trim_end_matches(' ').contains(char::is_whitespace)
}

impl Reader<'_> {
    /// The quotes that may close a string which begins at the cursor.
    pub(super) fn opening_quote(&self) -> Option<&'static [char]> {
        Some(match self.text[self.at..].chars().next()? {
            '"' => &['"'],
            '\'' => &['\'', '’'],
            '‘' | '’' | '‚' => &['’', '‘', '\''],
            '“' | '”' | '„' => &['”', '“', '"'],
            '«' => &['»'],
            '`' => &['`', '\'', '´'],
            _ => return None,
        })
    }

    /// A string in whatever quotes; the cursor stands on the opening one.
    pub(super) fn string(&mut self, key: bool) -> Node {
        let start = self.at;
        if self.peek() == Some(b'"') {
            let text = self.quoted(key);
            return Node { value: Value::String(text), range: start..self.at };
        }
        let before = self.faults.len();
        let text = self.oddly_quoted(key);
        // The fix writes the whole string anew, so what was wrong inside is part of it.
        self.faults.truncate(before);
        self.fault(FaultKind::WrongQuotes, start..self.at, Some((start..self.at, json_string(&text))));
        Node { value: Value::String(text), range: start..self.at }
    }

    fn quoted(&mut self, key: bool) -> String {
        let start = self.at;
        let before = self.faults.len();
        self.at += 1;
        let mut text = String::new();
        // Line ends up to here are known to belong to the string.
        let mut raw_until = start;
        loop {
            let run = self.at;
            while self.peek().is_some_and(|b| b >= b' ' && b != b'"' && b != b'\\') {
                self.at += 1;
            }
            text.push_str(&self.text[run..self.at]);
            let here = self.at;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    match self.judge(here, start, key, &['"']) {
                        Quote::Closes => return text,
                        Quote::Inner => {
                            text.push('"');
                            self.fault(FaultKind::InnerQuote, here..self.at, Some((here..self.at, "\\\"".into())));
                        }
                        Quote::Doubled => self.fault(FaultKind::InnerQuote, here..self.at, Some((here..self.at, String::new()))),
                        Quote::Astray => {
                            text.push('"');
                            self.fault(FaultKind::InnerQuote, here..self.at, None);
                        }
                    }
                }
                Some(b'\\') => self.escape(&mut text),
                Some(b'\n' | b'\r') if here >= raw_until && self.ends_at_line(key, &mut raw_until) => {
                    return self.unterminated(start, before, text);
                }
                Some(_) => self.raw_controls(&mut text),
                None => return self.unterminated(start, before, text),
            }
        }
    }

    /// Control characters as they stand in a string.
    fn raw_controls(&mut self, text: &mut String) {
        let start = self.at;
        while self.peek().is_some_and(|b| b < b' ') {
            self.at += 1;
        }
        if self.text[start..self.at].contains(['\n', '\r']) {
            if is_url(text) {
                return self.join_url(start, text);
            }
            if self.is_beside_written_break(start) {
                return self.fault(FaultKind::WrappedString, start..self.at, Some((start..self.at, String::new())));
            }
        }
        let raw = &self.text[start..self.at];
        text.push_str(raw);
        let escaped = raw.chars().filter_map(escape).collect();
        self.fault(FaultKind::RawControl, start..self.at, Some((start..self.at, escaped)));
    }

    /// A URL that goes on in the next line: no URL holds a blank, so the break goes, and what indents the next line with it.
    fn join_url(&mut self, start: usize, text: &mut String) {
        let written = self.text[..start].trim_end_matches(' ').len();
        text.truncate(text.trim_end_matches(' ').len());
        while self.peek().is_some_and(|b| b <= b' ') {
            self.at += 1;
        }
        self.fault(FaultKind::WrappedString, written..self.at, Some((written..self.at, String::new())));
    }

    /// Whether the line break from `start` to the cursor only wraps a text that has its break as an escape right before or behind.
    fn is_beside_written_break(&self, start: usize) -> bool {
        let before = self.text[..start].trim_end_matches(' ');
        let stem = before.strip_suffix(['n', 'r']).unwrap_or_default();
        let backslashes = stem.len() - stem.trim_end_matches('\\').len();
        let behind = self.text[self.at..].trim_start_matches(' ');
        backslashes % 2 == 1 || behind.starts_with("\\n") || behind.starts_with("\\r")
    }

    /// A string that is not in `"`: read to its closing quote or to the end of the line.
    fn oddly_quoted(&mut self, key: bool) -> String {
        let closers = self.opening_quote().unwrap_or_default();
        let start = self.at;
        let mut text = String::new();
        let mut chars = self.text[start..].chars();
        self.at += chars.next().map_or(0, char::len_utf8);
        while let Some(c) = self.text[self.at..].chars().next() {
            let here = self.at;
            if c == '\n' {
                return self.unterminated(start, self.faults.len(), text);
            }
            if c == '\\' {
                self.escape(&mut text);
                continue;
            }
            self.at += c.len_utf8();
            if closers.contains(&c) && matches!(self.judge(here, start, key, closers), Quote::Closes) {
                return text;
            }
            text.push(c);
        }
        self.unterminated(start, self.faults.len(), text)
    }

    /// A string whose line ended: it stops before the blanks and the comma at the line's end.
    fn unterminated(&mut self, start: usize, before: usize, mut text: String) -> String {
        let raw = self.text[start..self.at].trim_end();
        let raw = raw.strip_suffix(',').unwrap_or(raw).trim_end();
        let end = start + raw.len().max(1);
        let kept = self.faults[before..].iter().take_while(|fault| fault.range.end <= end).count();
        let behind = self.faults[before + kept..].iter().filter(|fault| fault.kind == FaultKind::WrappedString);
        // What only wraps the string is not in its text.
        let left_out: usize = behind.map(|fault| fault.range.len()).sum();
        text.truncate(text.floor_char_boundary((text.len() + left_out).saturating_sub(self.at - end)));
        self.faults.truncate(before + kept);
        self.at = end;
        match text.chars().next_back() {
            Some(last @ ('”' | '“' | '’')) if raw.ends_with(last) => {
                text.pop();
                let place = end - last.len_utf8()..end;
                self.fault(FaultKind::WrongQuotes, place.clone(), Some((place, "\"".into())));
            }
            _ => self.fault(FaultKind::UnterminatedString, start..end, Some((end..end, "\"".into()))),
        }
        text
    }

    /// Whether the string that reaches this line end was meant to end here. It was not when the next quote in the
    /// text looks like a closing one.
    fn ends_at_line(&self, key: bool, raw_until: &mut usize) -> bool {
        let rest = &self.bytes[self.at..];
        let next = (0..rest.len()).find(|at| rest[*at] == b'"' && rest[at - usize::from(*at > 0)] != b'\\');
        let Some(next) = next.filter(|_| !key) else {
            return true;
        };
        let before = rest[..next].iter().rfind(|b| !b.is_ascii_whitespace());
        let after = rest[next + 1..].iter().find(|b| !matches!(b, b' ' | b'\t'));
        let opens = matches!(before, None | Some(b'{' | b'[' | b',' | b':'))
            && !matches!(after, None | Some(b',' | b'}' | b']' | b'\n' | b'\r'));
        *raw_until = self.at + next;
        opens
    }

    /// What the quote at `here` is; the cursor stands behind it.
    fn judge(&self, here: usize, start: usize, key: bool, closers: &[char]) -> Quote {
        let rest = &self.text[self.at..];
        let after = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        let blanks = &rest[..rest.len() - after.len()];
        let Some(next) = after.chars().next() else {
            return Quote::Closes;
        };
        let line_ends = blanks.contains('\n');
        let more_quotes = || rest.chars().take_while(|c| *c != '\n').any(|c| closers.contains(&c));
        match next {
            ':' if key => Quote::Closes,
            '-' | '=' if key && arrow_length(after).is_some() => Quote::Closes,
            ';' if begins_with_semicolon(after) => Quote::Closes,
            '}' | ']' => Quote::Closes,
            ',' if key || line_ends || self.comma_separates(&after[1..]) || !more_quotes() => Quote::Closes,
            ',' => Quote::Inner,
            ':' if line_ends || self.open.last() != Some(&b'}') || !more_quotes() => Quote::Closes,
            ':' => Quote::Astray,
            '"' if blanks.is_empty() && here + 1 == self.at => {
                let behind = after[1..].trim_start_matches([' ', '\t']).chars().next();
                let marks = if key { behind == Some(':') } else { matches!(behind, None | Some(',' | '}' | ']' | '\n' | '\r')) };
                if marks { Quote::Doubled } else { Quote::Closes }
            }
            '"' | '{' | '[' if !blanks.is_empty() => Quote::Closes,
            _ if line_ends || next.is_whitespace() || next == '\u{feff}' => Quote::Closes,
            '/' if after.starts_with("//") || after.starts_with("/*") => Quote::Closes,
            '<' if after.starts_with("<!--") => Quote::Closes,
            '.' if after.starts_with("..") => Quote::Closes,
            _ if !more_quotes() => Quote::Closes,
            _ if blanks.is_empty() && here == start + 1 => Quote::Doubled,
            _ => Quote::Inner,
        }
    }

    /// Whether a comma with `after` behind it stands between items, and not in a sentence.
    fn comma_separates(&self, after: &str) -> bool {
        let item = after.trim_start();
        if after[..after.len() - item.len()].contains('\n') {
            return true;
        }
        let Some(first) = item.chars().next() else {
            return true;
        };
        if !first.is_alphanumeric() && first != '$' && first != '@' && first != '_' {
            return true;
        }
        let word = |c: char| c.is_alphanumeric() || matches!(c, '$' | '@' | '_' | '.' | '-' | '#');
        let behind = item.trim_start_matches(word);
        if self.open.last() == Some(&b'}') {
            return behind.trim_start().starts_with(':');
        }
        let literal = &item[..item.len() - behind.len()];
        first.is_ascii_digit() || matches!(literal, "true" | "false" | "null")
    }

    /// An escape; the cursor stands on the backslash.
    fn escape(&mut self, text: &mut String) {
        let start = self.at;
        let plain = match self.bytes.get(start + 1) {
            Some(byte @ (b'"' | b'\\' | b'/')) => Some(char::from(*byte)),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            _ => None,
        };
        if let Some(plain) = plain {
            self.at += 2;
            text.push(plain);
            return;
        }
        if let Some(unit) = self.unicode_escape(start) {
            self.at += 6;
            let low = || self.unicode_escape(start + 6).filter(|low| (0xdc00..0xe000).contains(low));
            let code = match unit {
                0xd800..0xdc00 => low().map(|low| 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00)),
                _ => Some(unit),
            };
            if let Some(c) = code.and_then(char::from_u32) {
                self.at = start + if unit == code.unwrap_or(unit) { 6 } else { 12 };
                text.push(c);
                return;
            }
            text.push(char::REPLACEMENT_CHARACTER);
            self.fault(FaultKind::BadEscape, start..self.at, Some((start..self.at, "\\ufffd".into())));
            return;
        }
        self.at += 1;
        if self.peek() == Some(b'\'') {
            self.fault(FaultKind::BadEscape, start..self.at, Some((start..self.at, String::new())));
            return;
        }
        text.push('\\');
        self.fault(FaultKind::BadEscape, start..self.at, Some((start..self.at, "\\\\".into())));
    }

    /// The code unit of `\uXXXX` at `at`.
    fn unicode_escape(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    }
}

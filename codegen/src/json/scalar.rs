//! Numbers, literals, and words in the place of values.

use super::foreign_marks::begins_with_semicolon;
use super::reader::Reader;
use super::strict::json_string;
use super::{FaultKind, Node, Value};

impl Reader<'_> {
    /// A number, `true`, `false`, `null`, or a word in the place of a value.
    pub(super) fn scalar(&mut self) -> Node {
        let start = self.at;
        if let Some(end) = self.unopened_end() {
            self.at = end;
            let text = self.text[start..end - 1].to_owned();
            self.fault(FaultKind::UnopenedString, start..end, Some((start..end, json_string(&text))));
            return Node { value: Value::String(text), range: start..end };
        }
        if let Some(end) = self.scalar_end() {
            self.at = end;
            let value = match &self.text[start..end] {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                "null" => Value::Null,
                number => Value::Number(number.to_owned()),
            };
            return Node { value, range: start..end };
        }
        let mut end = self.braced_word().unwrap_or_else(|| self.bare_end());
        if end == start {
            end += self.text[start..].chars().next().map_or(0, char::len_utf8);
        }
        self.at = end;
        let word = &self.text[start..end];
        if let Some(number) = without_leading_zeros(word) {
            self.fault(FaultKind::LeadingZero, start..end, None);
            return Node { value: Value::Number(number), range: start..end };
        }
        let value = match word.to_ascii_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" | "none" => Value::Null,
            _ => Value::String(word.to_owned()),
        };
        let kind = if word.chars().all(|c| matches!(c, '.' | '…')) { FaultKind::Ellipsis } else { FaultKind::UnquotedValue };
        let readable = !word.starts_with([':', ';', '=']) && word.chars().any(char::is_alphanumeric);
        let kind = if readable || kind == FaultKind::Ellipsis { kind } else { FaultKind::Unreadable };
        let fix = match &value {
            Value::Bool(flag) => flag.to_string(),
            Value::Null => "null".to_owned(),
            _ => json_string(word),
        };
        let fix = (kind != FaultKind::Unreadable).then_some((start..end, fix));
        self.fault(kind, start..end, fix);
        Node { value, range: start..end }
    }

    /// The end of a string at the cursor that has its closing quote and no opening one: the only quote up to the comma behind it or to
    /// the end of the line.
    fn unopened_end(&self) -> Option<usize> {
        // A literal or a number that something else ends is whole.
        if self.scalar_end().is_some_and(|end| self.bytes.get(end) != Some(&b'"')) {
            return None;
        }
        let rest = &self.text[self.at..];
        let in_object = self.open.last() == Some(&b'}');
        let mut is_behind_comma = false;
        // Behind a comma, words may be a part of the string; another key is none. The look ends there: another value may take the next.
        let ends_look = |c: char| {
            let is_end = c.is_control() || "{}[]\\\"".contains(c) || c == ',' && !in_object || c == ':' && is_behind_comma;
            is_behind_comma |= c == ',';
            is_end
        };
        let (text, behind) = rest.split_at(rest.find(ends_look)?);
        let behind = behind.strip_prefix('"')?;
        let is_text = !text.ends_with(char::is_whitespace);
        let behind = behind.trim_start_matches([' ', '\t', '}', ']']);
        let ends = behind.is_empty() || behind.starts_with([',', '\n', '\r']);
        let starts = text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '#' | '/' | '$' | '@'));
        (is_text && ends && starts).then_some(self.at + text.len() + 1)
    }

    /// The end of a strict literal or number at the cursor that is not the beginning of a longer word.
    pub(super) fn scalar_end(&self) -> Option<usize> {
        let rest = &self.bytes[self.at..];
        let length = ["true", "false", "null"]
            .iter()
            .find(|word| rest.starts_with(word.as_bytes()))
            .map_or_else(|| number_length(rest), |word| Some(word.len()))?;
        let end = self.at + length;
        let after = self.text[end..].chars().next();
        let delimited = after
            .is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '}' | ']' | ':' | '/' | '<' | '"' | '\u{feff}' | '\u{200b}'));
        (delimited || begins_with_semicolon(&self.text[end..])).then_some(end)
    }

    /// The end of `{id}` or `{item name}`: a word in braces that stands for a value.
    pub(super) fn braced_word(&self) -> Option<usize> {
        let inner = self.text[self.at..].strip_prefix('{')?;
        let length = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '|' | '.')))?;
        let word = inner[..length].trim();
        let is_word = inner[length..].starts_with('}') && word.chars().any(char::is_alphanumeric);
        is_word.then_some(self.at + length + 2)
    }

    /// The end of a word in the place of a value: up to the next mark, line end or comment.
    fn bare_end(&self) -> usize {
        let rest = &self.text[self.at..];
        let mut end = rest.len();
        for (at, c) in rest.char_indices() {
            let comment = rest[at..].starts_with("/*")
                || rest[at..].starts_with("<!--")
                || (at > 0 && rest[..at].ends_with(' ') && rest[at..].starts_with("//"));
            if matches!(c, ',' | '}' | ']' | '\n' | '\r' | '"') || comment || begins_with_semicolon(&rest[at..]) {
                end = at;
                break;
            }
        }
        self.at + rest[..end].trim_end().len()
    }
}

/// The strict number that a word of digits is without the zeros which it begins with.
fn without_leading_zeros(word: &str) -> Option<String> {
    let digits = word.strip_prefix('-').unwrap_or(word);
    let whole = digits.split(['.', 'e', 'E']).next()?;
    let is_padded = whole.len() > 1 && whole.starts_with('0') && whole.bytes().all(|b| b.is_ascii_digit());
    let kept = whole.trim_start_matches('0');
    let kept = if kept.is_empty() { "0" } else { kept };
    let number = format!("{}{kept}{}", &word[..word.len() - digits.len()], &digits[whole.len()..]);
    (is_padded && number_length(number.as_bytes()) == Some(number.len())).then_some(number)
}

/// The length of a strict number at the beginning.
fn number_length(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    let whole = digits(at);
    if whole == 0 || (whole > 1 && bytes[at] == b'0') {
        return None;
    }
    at += whole;
    if bytes.get(at) == Some(&b'.') {
        let fraction = digits(at + 1);
        if fraction == 0 {
            return None;
        }
        at += 1 + fraction;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = bytes.get(at + 1 + sign..).map_or(0, |_| digits(at + 1 + sign));
        if exponent == 0 {
            return None;
        }
        at += 1 + sign + exponent;
    }
    Some(at)
}

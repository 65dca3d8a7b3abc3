//! Whole values, containers and their members. Reading never fails and looks at each byte a bounded number of times.

use std::collections::HashSet;

use super::foreign_marks::{arrow_length, arrow_start};
use super::reader::Reader;
use super::separators::Separator;
use super::strict::json_string;
use super::{Fault, FaultKind, Member, Node, Value};

/// Containers inside one another; as many as strict readers commonly take.
const DEPTH: usize = 127;

/// Reads a text that is not escaped as a whole.
pub(super) fn read_plain(text: &str) -> (Option<Node>, Vec<Fault>) {
    let mut reader = Reader::new(text);
    reader.skip_space();
    if reader.at == text.len() {
        return (None, reader.faults);
    }
    let node = reader.top();
    reader.skip_space();
    if reader.at < text.len() {
        let rest = reader.at..text.trim_end_matches([' ', '\t', '\n', '\r']).len();
        let only_marks = text[rest.clone()].chars().all(|c| matches!(c, '}' | ']' | ',' | ';') || c.is_whitespace());
        let fix = only_marks.then(|| (rest.clone(), String::new()));
        reader.fault(FaultKind::Surplus, rest, fix);
    }
    (node, reader.faults)
}

impl Reader<'_> {
    /// The outermost value. A word there is no JSON at all.
    fn top(&mut self) -> Option<Node> {
        // What stands in the place of left out members may stand in front of them, too.
        while let Some(length) = self.ellipsis().filter(|_| self.holds_container()) {
            self.pass_ellipsis(length);
            self.skip_space();
        }
        let begins = match self.peek()? {
            b'{' | b'[' | b'"' => true,
            _ => self.scalar_end().is_some() || self.opening_quote().is_some(),
        };
        if begins {
            return Some(self.value());
        }
        let range = self.at..self.text.trim_end().len();
        self.at = self.text.len();
        self.fault(FaultKind::Unreadable, range, None);
        None
    }

    /// An object or a list begins further on.
    fn holds_container(&self) -> bool {
        self.text[self.at..].contains(['{', '['])
    }

    /// A value; there is at least one byte left, and it is neither `,` nor a closing bracket.
    pub(super) fn value(&mut self) -> Node {
        match self.peek() {
            Some(b'{') if self.braced_word().is_none() => self.container(b'}'),
            Some(b'[') => self.container(b']'),
            Some(b'"') => self.string(false),
            _ if self.opening_quote().is_some() => self.string(false),
            _ => self.scalar(),
        }
    }

    fn container(&mut self, close: u8) -> Node {
        if self.open.len() == DEPTH {
            return self.skip_container();
        }
        if close == b'}'
            && let Some(list) = self.braced_list()
        {
            return list;
        }
        let start = self.at;
        self.at += 1;
        self.open.push(close);
        let value = if close == b'}' { self.members() } else { self.items() };
        self.open.pop();
        Node { value, range: start..self.at }
    }

    /// Passes over a container that is too deep, brackets counted and strings respected.
    fn skip_container(&mut self) -> Node {
        let start = self.at;
        let (mut depth, mut quoted) = (0_usize, false);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' if quoted && self.peek().is_some_and(|b| b.is_ascii()) => self.at += 1,
                b'"' => quoted = !quoted,
                b'{' | b'[' if !quoted => depth += 1,
                b'}' | b']' if !quoted => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        self.fault(FaultKind::TooDeep, start..self.at, None);
        Node { value: Value::Null, range: start..self.at }
    }

    fn items(&mut self) -> Value {
        let mut items: Vec<Node> = Vec::new();
        let mut comma = None;
        loop {
            match self.between(b']', &mut comma, items.last().map(|item| item.range.end)) {
                Separator::End => return Value::Array(items),
                Separator::Again => {}
                Separator::Item => {
                    let item = self.value();
                    items.push(item);
                    comma = None;
                }
            }
        }
    }

    fn members(&mut self) -> Value {
        let mut members: Vec<Member> = Vec::new();
        let mut end = None;
        let mut comma = None;
        loop {
            match self.between(b'}', &mut comma, end) {
                Separator::End => {
                    self.report_duplicates(&members);
                    return Value::Object(members);
                }
                Separator::Again => {}
                Separator::Item => {
                    if matches!(self.peek(), Some(b'{' | b'[')) {
                        let stray = self.value().range;
                        self.fault(FaultKind::Unreadable, stray, None);
                    } else if let Some(member) = self.member() {
                        members.push(member);
                    }
                    end = Some(self.at);
                    comma = None;
                }
            }
        }
    }

    fn member(&mut self) -> Option<Member> {
        let start = self.at;
        let key = self.key();
        let key_range = start..self.at;
        self.skip_space();
        let arrow = arrow_length(&self.text[self.at..]);
        match self.peek() {
            Some(b':') => {
                self.at += 1;
                self.skip_space();
            }
            Some(_) if let Some(length) = arrow => {
                let place = self.at..self.at + length;
                self.at = place.end;
                self.fault(FaultKind::Arrow, place.clone(), Some((key_range.end..place.end, ":".into())));
                self.skip_space();
            }
            // `"a" "b"` on one line is a forgotten colon, a lone word is not ours to complete.
            Some(b'"' | b'{' | b'[' | b'0'..=b'9') if !self.bytes[key_range.end..self.at].contains(&b'\n') => {
                let end = key_range.end;
                self.fault(FaultKind::MissingValue, key_range.clone(), Some((end..end, ":".into())));
            }
            _ => {
                self.fault(FaultKind::MissingValue, key_range, None);
                return None;
            }
        }
        if matches!(self.peek(), None | Some(b',' | b'}' | b']')) {
            self.fault(FaultKind::MissingValue, key_range, None);
            return None;
        }
        let value = self.value();
        Some(Member { key, key_range, value })
    }

    fn key(&mut self) -> String {
        if self.opening_quote().is_some() {
            return match self.string(true).value {
                Value::String(key) => key,
                _ => String::new(),
            };
        }
        let start = self.at;
        let word = |c: char| !c.is_whitespace() && !matches!(c, ':' | ',' | '{' | '}' | '[' | ']' | '"');
        let length = self.text[start..].find(|c| !word(c)).unwrap_or(self.text.len() - start);
        let length = arrow_start(&self.text[start..start + length]).unwrap_or(length);
        // A mark that cannot begin a key is taken as one, so that the reader always moves on.
        let first = self.text[start..].chars().next().map_or(0, char::len_utf8);
        self.at = start + length.max(first);
        let key = self.text[start..self.at].to_owned();
        let closes =
            self.text[self.at..].strip_prefix('"').is_some_and(|behind| behind.trim_start_matches([' ', '\t']).starts_with(':'));
        if length > 0 && closes {
            self.at += 1;
            self.fault(FaultKind::UnopenedKey, start..self.at, Some((start..self.at, json_string(&key))));
            return key;
        }
        if length == 0 {
            self.fault(FaultKind::Unreadable, start..self.at, None);
        } else {
            self.fault(FaultKind::UnquotedKey, start..self.at, Some((start..self.at, json_string(&key))));
        }
        key
    }

    fn report_duplicates(&mut self, members: &[Member]) {
        let mut seen = HashSet::new();
        for (index, member) in members.iter().enumerate() {
            // Small objects are the rule; a set costs more than it saves there.
            let again = if members.len() <= 16 {
                members[..index].iter().any(|earlier| earlier.key == member.key)
            } else {
                !seen.insert(member.key.as_str())
            };
            if again {
                self.faults.push(Fault { kind: FaultKind::DuplicateKey, range: member.key_range.clone(), fix: None });
            }
        }
    }
}

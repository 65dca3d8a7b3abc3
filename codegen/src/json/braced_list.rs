//! Lists between braces: `{ "a", "b" }`.

use super::reader::Reader;
use super::{FaultKind, Node, Value};

impl Reader<'_> {
    /// The list in the braces at the cursor: two values or more, each a text, a number or a literal, and no colon. One alone is a key whose
    /// value is not written yet.
    pub(super) fn braced_list(&mut self) -> Option<Node> {
        let start = self.at;
        let faults = self.faults.len();
        let found = self.values_in_braces();
        if found.is_none() {
            self.at = start;
            self.faults.truncate(faults);
        }
        found
    }

    fn values_in_braces(&mut self) -> Option<Node> {
        let start = self.at;
        let mut items: Vec<Node> = Vec::new();
        self.at += 1;
        let mut end = self.at;
        self.pass_blanks();
        while self.peek() != Some(b'}') {
            let before = self.faults.len();
            let item = match self.peek()? {
                b'"' if self.plain_string_end().is_some() => self.string(false),
                _ if self.scalar_end().is_some() => self.scalar(),
                _ => return None,
            };
            if self.faults.len() > before {
                return None;
            }
            items.push(item);
            end = self.at;
            self.pass_blanks();
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => {}
                _ => return None,
            }
            self.pass_blanks();
        }
        if items.len() < 2 {
            return None;
        }
        let behind = self.text[end..self.at].replace(',', "");
        self.at += 1;
        let list = format!("[{}{behind}]", &self.text[start + 1..end]);
        self.fault(FaultKind::BracedList, start..self.at, Some((start..self.at, list)));
        Some(Node { value: Value::Array(items), range: start..self.at })
    }

    fn pass_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Where the string at the cursor ends, if it does so on its line and a comma or the brace stands behind it. So no string is read
    /// that the members of an object would be read from once more.
    fn plain_string_end(&self) -> Option<usize> {
        let inside = &self.text[self.at + 1..];
        let length = inside.find(['"', '\n', '\\']).filter(|length| inside[*length..].starts_with('"'))?;
        let behind = inside[length + 1..].trim_start_matches([' ', '\n', '\r', '\t']);
        behind.starts_with([',', '}']).then_some(self.at + length + 2)
    }
}

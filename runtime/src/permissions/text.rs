//! Text as it is read and compared while a program is compiled, and the text of a table.

/// A text up to a separator, and what follows that.
pub(super) struct Split<'t> {
    pub(super) head: &'t str,
    pub(super) tail: Option<&'t str>,
}

impl<'t> Split<'t> {
    pub(super) const fn parts(self) -> (&'t str, Option<&'t str>) {
        (self.head, self.tail)
    }
}

/// Cuts a text at the first of a separator, which is ASCII.
pub(super) const fn split(text: &str, separator: u8) -> Split<'_> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == separator {
            let (head, rest) = text.split_at(at);
            return Split { head, tail: Some(rest.split_at(1).1) };
        }
        at += 1;
    }
    Split { head: text, tail: None }
}

/// The start of the line that `at` lies in, not before `low`, which is the start of one.
pub(super) const fn line_start(bytes: &[u8], at: usize, low: usize) -> usize {
    let mut start = at;
    while start > low && bytes[start - 1] != b'\n' {
        start -= 1;
    }
    start
}

pub(super) const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// How an operation as someone writes it stands to the key of a line, placeholders blanked and without letter case: below, at or
/// above zero.
pub(super) const fn key_order(written: &[u8], key: &[u8]) -> i16 {
    let (mut at, mut key_at) = (0, 0);
    while at < written.len() && key_at < key.len() {
        let (one, other) = (written[at].to_ascii_lowercase(), key[key_at].to_ascii_lowercase());
        if one != other {
            return one as i16 - other as i16;
        }
        (at, key_at) = (at + 1, key_at + 1);
        if one == b'{' {
            while at < written.len() && written[at] != b'}' {
                at += 1;
            }
        }
    }
    (at < written.len()) as i16 - (key_at < key.len()) as i16
}

/// The text of a table. What a name cannot hold without being taken for a separator is left out of it.
#[cfg(feature = "replay")]
pub(super) fn render_table(operations: impl IntoIterator<Item = (String, Vec<(String, Vec<Vec<String>>)>)>) -> String {
    use super::{AND, FIELD, NOT_SUPPORTED, OR};

    let separators = [FIELD, OR, AND, b'\n'].map(char::from);
    let clean = |name: &String| name.replace(separators, "");
    let mut lines = std::collections::BTreeMap::new();
    for (operation, schemes) in operations {
        let key = blanked(&operation);
        let mut line = key.clone();
        for (scheme, ways) in &schemes {
            let ways: Vec<String> =
                ways.iter().map(|set| set.iter().map(clean).collect::<Vec<_>>().join(&char::from(AND).to_string())).collect();
            let ways = if ways.is_empty() { NOT_SUPPORTED.to_owned() } else { ways.join(&char::from(OR).to_string()) };
            line += &format!("\t{}\t{}", clean(scheme), ways);
        }
        lines.entry(key.to_ascii_lowercase()).or_insert(line);
    }
    lines.into_values().map(|line| line + "\n").collect()
}

/// Method and path with nothing between braces, and nothing that could end the field.
#[cfg(feature = "replay")]
fn blanked(operation: &str) -> String {
    let mut key = String::new();
    let mut is_inside = false;
    for c in operation.chars() {
        is_inside = is_inside && c != '}';
        if !is_inside && !c.is_control() {
            key.push(c);
        }
        is_inside = is_inside || c == '{';
    }
    key
}

#[cfg(all(test, feature = "replay"))]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_sorted_and_its_first_statement_stands() {
        let row = |operation: &str, names: &[&str]| {
            let ways = names.iter().map(|name| name.split('+').map(str::to_owned).collect()).collect();
            (operation.to_owned(), vec![("staff".to_owned(), ways)])
        };
        let text = render_table([
            row("POST /shops", &[]),
            row("GET /shops/{id}", &["A", "B+C"]),
            ("GET /Shops".to_owned(), Vec::new()),
            row("GET /shops/{key}", &["D"]),
        ]);
        assert_eq!(text, "GET /Shops\nGET /shops/{}\tstaff\tA|B+C\nPOST /shops\tstaff\t-\n");
    }
}

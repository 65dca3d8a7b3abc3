//! Tables of contents in YAML: where each row leads.
//!
//! They are read line by line and not by a parser of YAML: only the value of a key is wanted and its place, both stand on one line
//! whatever stands around them, and a file that is half written is still read to its end.

use crate::facts::{LinkFact, LinkKind};
use crate::source::{FileId, SourceFile, Span};

use super::links::{is_judged, link};

/// Keys whose value is a file: the page of a row, that of a row with rows of its own, and a table of contents that hangs below the row.
const KEYS: [&str; 4] = ["href", "topicHref", "tocHref", "homepage"];

/// Where the rows lead to, as far as it is within the folder.
pub(super) fn read(file: FileId, source: &SourceFile) -> Vec<LinkFact> {
    let text = &*source.text;
    let mut links = Vec::new();
    let mut at = 0;
    // Lines of a text that stands below its key, indented deeper than it.
    let mut text_below: Option<usize> = None;
    let mut open = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let content = line.trim_end();
        let indent = content.len() - content.trim_start_matches(' ').len();
        if content.is_empty() || text_below.is_some_and(|above| indent > above) {
            continue;
        }
        // A row's first key stands behind the dash of the row.
        let key = content.len() - content.trim_start_matches([' ', '-']).len();
        text_below = begins_text(content).then_some(key);
        let before = open;
        open = open_behind(content, before);
        for (from, value) in values(content, before) {
            let place = |at: usize| u32::try_from(start + at).unwrap_or(u32::MAX);
            let span = Span { file, start: place(from), end: place(from + value.len()) };
            if is_judged(value) {
                links.push(link(source, value, value, span, LinkKind::Contents));
            }
        }
    }
    links
}

/// Whether the value of the line's key is a text that begins on the next line: `|`, `>-`.
fn begins_text(content: &str) -> bool {
    let value = content.rsplit_once(": ").map_or("", |(_, value)| value.trim());
    value.starts_with(['|', '>']) && value.chars().skip(1).all(|c| matches!(c, '-' | '+') || c.is_ascii_digit())
}

/// How many braces and brackets are open behind a line, when so many were before it. Between them a value ends at a comma.
fn open_behind(content: &str, before: usize) -> usize {
    let row = content.trim_start_matches([' ', '-']);
    let value = row.split_once(": ").map_or("", |(_, value)| value.trim_start());
    let Some(flow) = [row, value].into_iter().find(|text| before > 0 || text.starts_with(['{', '['])) else { return 0 };
    let mut open = before;
    let mut quote = None;
    for letter in flow.chars() {
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (Some(begun), letter) if begun == letter => quote = None,
            (None, '{' | '[') => open += 1,
            (None, '}' | ']') => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open
}

/// Values of the keys on a line, with their places: `- href: a.md`, `- {name: A, href: a.md}`.
fn values(content: &str, open: usize) -> impl Iterator<Item = (usize, &str)> {
    let keys = KEYS.iter().flat_map(|key| content.match_indices(key));
    keys.filter_map(move |(at, key)| {
        let before = content[..at].trim_end_matches(['"', '\'']).trim_end();
        let is_first = before.chars().all(|c| matches!(c, ' ' | '-'));
        let is_flow = open_behind(before, open) > 0;
        if !(is_first || is_flow && before.ends_with(['{', ','])) {
            return None;
        }
        let behind = content[at + key.len()..].trim_start_matches(['"', '\'']).trim_start();
        let behind = behind.strip_prefix(':').filter(|rest| rest.starts_with([' ', '\t']))?;
        let behind = without_properties(behind.trim_start());
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''));
        let value = match quote {
            // With something escaped in it the value is another than what stands there.
            Some(quote) => {
                let (value, rest) = behind[1..].split_once(quote)?;
                let is_escaped = rest.starts_with(quote) || quote == '"' && value.contains('\\');
                Some(value).filter(|_| !is_escaped)?
            }
            None => {
                let ends = |text: &str| text.find([',', '}', ']']).filter(|_| is_flow);
                let plain = [" #", "\t#"].iter().fold(behind, |text, comment| text.split(comment).next().unwrap_or_default());
                plain[..ends(plain).unwrap_or(plain.len())].trim_end()
            }
        };
        let from = content.len() - behind.len() + usize::from(quote.is_some());
        let says_nothing = value.is_empty() || quote.is_none() && (value.starts_with(['#', '*', '|', '>']) || is_null(value));
        (!says_nothing).then_some((from, value))
    })
}

/// A value without the name that others call it by (`&shelf a.md`) and its type (`!!str a.md`).
fn without_properties(value: &str) -> &str {
    let mut value = value;
    while value.starts_with(['&', '!']) {
        value = value.split_once([' ', '\t']).map_or("", |(_, rest)| rest.trim_start());
    }
    value
}

fn is_null(value: &str) -> bool {
    matches!(value, "null" | "Null" | "NULL" | "~")
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::source::{FileId, PageKind, SourceFile};

    #[test]
    fn rows_lead_to_files() {
        let check = |text: &str, expected: &[&str]| {
            let (path, api_version, page_kind) = ("v1/toc.yml".into(), "v1".into(), PageKind::Contents);
            let links = read(FileId(0), &SourceFile { path, api_version, page_kind, text: text.into() });
            let found: Vec<&str> = links.iter().map(|link| &*link.target.value).collect();
            assert_eq!(found, expected, "{text}");
            for link in &links {
                assert_eq!(&text[link.target.span.start as usize..link.target.span.end as usize], &*link.target.value, "{text}");
            }
        };
        check("items:\n- name: A\n  href: a.md # first\n- href: \"b c.md\"\n  name: B\n", &["a.md", "b c.md"]);
        check("- {name: A, href: a.md}\r\n- { href: 'b.md', name: B }\r\n", &["a.md", "b.md"]);
        check("- name: A\n  topicHref: a.md\n  tocHref: sub/toc.yml\n", &["a.md", "sub/toc.yml"]);
        check("- name: the href: key\n  'href': a.md\n", &["a.md"]);
        check("- href: https://harbour.example/a\n- href: /site/a\n- href:\n- href: # none\n", &[]);
        check("- description: |\n    href: a.md\n  href: b.md\n- # href: c.md\n", &["b.md"]);
        check("- href: &a a.md\n- href: *a\n- href: !!str b.md\n- href: null\n- href: ~\n", &["a.md", "b.md"]);
        check("- href: >-\n    a.md\n- href: |\n    b.md\n- href:\n    c.md\n- href: 'd.md'\n", &["d.md"]);
        check(
            "- { name: A,\n    href: a.md }\n- { name: B, uid: b,\n    href: b.md, uid: x }\n- href: c,d.md\n",
            &["a.md", "b.md", "c,d.md"],
        );
        check(
            "items: [{name: A, href: a.md}, {name: '}', href: 'b.md'},\n  {href: c.md}]\n- href: d}.md\n",
            &["a.md", "b.md", "c.md", "d}.md"],
        );
        check("[\n  {\n    \"name\": \"A\",\n    \"href\": \"a.md\"\n  }\n]\n", &["a.md"]);
        check("- href:\ta.md\t# one\n- href: \"b\\u0020c.md\"\n- href: 'it''s.md'\n- href: 'half", &["a.md"]);
        check("- name: half {\n  href: a.md\n- name: \"", &["a.md"]);
    }
}

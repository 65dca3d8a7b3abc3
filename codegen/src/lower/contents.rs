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
        for (from, value) in values(content) {
            let place = |at: usize| u32::try_from(start + at).unwrap_or(u32::MAX);
            let span = Span { file, start: place(from), end: place(from + value.len()) };
            if is_judged(value) {
                links.push(link(source, value, span, LinkKind::Contents));
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

/// Values of the keys on a line, with their places: `- href: a.md`, `- {name: A, href: a.md}`.
fn values(content: &str) -> impl Iterator<Item = (usize, &str)> {
    KEYS.iter().filter_map(|key| {
        let at = content.match_indices(key).map(|(at, _)| at).find(|at| {
            let before = content[..*at].trim_end_matches(['"', '\'']).trim_end();
            let is_flow = before.starts_with([' ', '-', '{']) && before.contains('{') && before.ends_with(['{', ',']);
            before.chars().all(|c| matches!(c, ' ' | '-')) || is_flow || before == "{"
        })?;
        let behind = content[at + key.len()..].trim_start_matches(['"', '\'']).trim_start();
        let behind = behind.strip_prefix(':').filter(|rest| rest.starts_with([' ', '\t']))?.trim_start();
        let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''));
        let value = match quote {
            Some(quote) => behind[1..].split(quote).next().unwrap_or_default(),
            None if content.contains('{') => behind.split([',', '}']).next().unwrap_or_default().trim_end(),
            None => behind.split(" #").next().unwrap_or_default().trim_end(),
        };
        let from = content.len() - behind.len() + usize::from(quote.is_some());
        (!value.is_empty() && !value.starts_with('#')).then_some((from, value))
    })
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
        check("- name: half {\n  href: a.md\n- name: \"", &["a.md"]);
    }
}

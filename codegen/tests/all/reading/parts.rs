//! The parts of a page as its lines show them, found without the code under test.

use std::ops::Range;

/// A kind of part that may be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A row of a table, below its header.
    Row,
    /// A method line among the documented operations.
    MethodLine,
    /// A member of the JSON of an example or a type, one line long.
    Member,
    /// An annotation that is no `ignored` one.
    Annotation,
}

/// A part of a page.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// Its bytes, line end included.
    pub range: Range<usize>,
    /// The headings above it, nearest last, in lower case.
    pub headings: Vec<String>,
    /// The header of its table, or what its block is annotated as, in lower case.
    pub context: String,
    /// The first line of its block; empty outside of blocks.
    pub opening: String,
}

/// A line with its place.
#[derive(Clone, Copy)]
struct Line<'t> {
    text: &'t str,
    start: usize,
}

/// Every part of a page that the lines show.
pub fn of(page: &str) -> Vec<Part> {
    let lines = lines(page);
    let mut parts = Vec::new();
    let mut headings: Vec<(usize, String)> = Vec::new();
    let mut annotation = String::new();
    let mut at = front_matter(&lines);
    while at < lines.len() {
        let line = lines[at];
        let trimmed = line.text.trim();
        let level = trimmed.bytes().take_while(|byte| *byte == b'#').count();
        let above = || headings.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
        if trimmed.starts_with("```") {
            let end = (at + 1..lines.len()).find(|end| lines[*end].text.trim() == "```").unwrap_or(lines.len());
            block(&lines[at + 1..end], &above(), &annotation, &mut parts);
            annotation.clear();
            at = end;
        } else if trimmed.starts_with("<!--") {
            let end = (at..lines.len()).find(|end| lines[*end].text.contains("-->")).unwrap_or(lines.len() - 1);
            let range = line.start..lines[end].start + lines[end].text.len();
            let text = page[range.clone()].to_lowercase().replace([' ', '\n'], "");
            if let Some(kind) = text.split("\"blocktype\":\"").nth(1).and_then(|rest| rest.split('"').next()) {
                kind.clone_into(&mut annotation);
                if kind != "ignored" {
                    parts.push(Part { kind: Kind::Annotation, range, headings: above(), context: text, opening: String::new() });
                }
            }
            at = end;
        } else if level > 0 && !trimmed.contains("](#tab/") {
            headings.retain(|(other, _)| *other < level);
            headings.push((level, trimmed.trim_matches(['#', ' ']).to_lowercase()));
        } else if trimmed.starts_with('|') && at + 1 < lines.len() && is_delimiter(lines[at + 1].text) {
            let end = (at + 2..lines.len()).find(|end| !lines[*end].text.trim().starts_with('|')).unwrap_or(lines.len());
            parts.extend(lines[at + 2..end].iter().map(|row| Part {
                kind: Kind::Row,
                range: row.start..row.start + row.text.len(),
                headings: above(),
                context: trimmed.to_lowercase(),
                opening: String::new(),
            }));
            at = end - 1;
        }
        at += 1;
    }
    parts
}

/// The page below its front matter.
pub fn body(page: &str) -> &str {
    let lines = lines(page);
    let start = lines.get(front_matter(&lines)).map_or(page.len(), |line| line.start);
    &page[start..]
}

fn lines(page: &str) -> Vec<Line<'_>> {
    let mut end = 0;
    let line = |text| {
        let start = end;
        end += str::len(text);
        Line { text, start }
    };
    page.split_inclusive('\n').map(line).collect()
}

/// The number of lines before the text.
fn front_matter(lines: &[Line<'_>]) -> usize {
    let is_mark = |line: &Line<'_>| line.text.trim_end() == "---";
    if !lines.first().is_some_and(is_mark) {
        return 0;
    }
    lines[1..].iter().position(is_mark).map_or(0, |end| end + 2)
}

fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains("--") && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// Method lines of a block that opens with one, and members of JSON.
fn block(lines: &[Line<'_>], headings: &[String], annotation: &str, parts: &mut Vec<Part>) {
    let in_example = headings.iter().any(|heading| heading.starts_with("example") || heading.starts_with("request"));
    let documented = headings.iter().any(|heading| heading.starts_with("http request"));
    let is_message = lines.first().is_some_and(|line| line.text.contains("HTTP/") || (line.text.contains("://") && !documented));
    let opening = lines.iter().map(|line| line.text.trim()).find(|line| !line.is_empty()).unwrap_or_default();
    for line in lines {
        let word = line.text.split_whitespace().next().unwrap_or_default();
        let is_method = matches!(word, "GET" | "POST" | "PUT" | "PATCH" | "DELETE") && line.text.trim().len() > word.len();
        let kind = if is_method && !in_example && !is_message {
            Kind::MethodLine
        } else if is_member(line.text) && annotation != "ignored" {
            Kind::Member
        } else {
            continue;
        };
        parts.push(Part {
            kind,
            range: line.start..line.start + line.text.len(),
            headings: headings.to_vec(),
            context: annotation.to_owned(),
            opening: opening.to_owned(),
        });
    }
}

/// `"name": value,` with a value that is over on its line.
fn is_member(line: &str) -> bool {
    let Some((name, value)) = line.trim().split_once(':') else { return false };
    let name = name.trim();
    let value = value.trim().trim_end_matches(',');
    let over = !value.is_empty() && !value.ends_with(['{', '[']) && !value.starts_with(['{', '[']);
    name.len() > 2 && name.starts_with('"') && name.ends_with('"') && over && line.trim().ends_with(',')
}

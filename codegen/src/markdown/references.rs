//! Definitions of link targets, `[label]: target`, and the links by reference that lack one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::front_matter::line_ranges;
use super::page::{Block, Definition, Text, byte_offset};
use super::target::target_extent;
use crate::nearness;
use crate::source::{FileId, Span, Spanned};

/// A label as labels are compared: without regard to case, runs of blanks as one.
pub(super) fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The definitions of a page whose labels are `known` to the parser, and labels that links use and none of these has.
pub(super) fn read(
    file: FileId,
    text: &str,
    blocks: &[Block],
    known: &BTreeSet<String>,
) -> (Vec<Definition>, Vec<Spanned<String>>) {
    let definitions = if known.is_empty() { Vec::new() } else { definitions(file, text, blocks, known) };
    let mut undefined = Vec::new();
    let mut look = |of: &Text, span: Span| uses(text, of, span, known, &mut undefined);
    for block in blocks {
        match block {
            Block::Heading(heading) => look(&heading.text, heading.span),
            Block::Paragraph(paragraph) => look(&paragraph.text, paragraph.span),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
                cells.for_each(|cell| cell.span.into_iter().for_each(|span| look(&cell.text, span)));
            }
            _ => {}
        }
    }
    (definitions, undefined)
}

fn definitions(file: FileId, text: &str, blocks: &[Block], known: &BTreeSet<String>) -> Vec<Definition> {
    let hidden = |at: usize| {
        let holds = |span: Span| (span.start as usize..span.end as usize).contains(&at);
        blocks.iter().any(|block| match block {
            Block::Fence(fence) => holds(fence.span),
            Block::Comment(comment) => holds(comment.span),
            _ => false,
        })
    };
    let mut found: Vec<Definition> = Vec::new();
    let mut firsts: BTreeMap<String, Span> = BTreeMap::new();
    for line in line_ranges(text, 0) {
        let Some((label, target)) = definition(&text[line.clone()]) else { continue };
        let label = &text[line.start + label.start..line.start + label.end];
        let key = folded(label);
        if !known.contains(&key) || hidden(line.start) {
            continue;
        }
        let place = |range: Range<usize>| Span { file, start: byte_offset(range.start), end: byte_offset(range.end) };
        let span = place(line.start..line.start + text[line.clone()].trim_end().len());
        let target = line.start + target.start..line.start + target.end;
        let target = Spanned { value: text[target.clone()].to_owned(), span: place(target) };
        let first = firsts.get(&key).copied();
        firsts.entry(key).or_insert(span);
        found.push(Definition { label: label.to_owned(), target, span, first });
    }
    found
}

/// Label and target of a line that defines one.
fn definition(line: &str) -> Option<(Range<usize>, Range<usize>)> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let inner = line[indent..].strip_prefix('[').filter(|inner| indent < 4 && !inner.starts_with('^'))?;
    let close = inner.find(']')?;
    let behind = inner[close..].strip_prefix("]:")?;
    let blanks = behind.len() - behind.trim_start().len();
    let (skipped, length) = target_extent(behind.trim_start());
    let from = indent + 1 + close + 2 + blanks + skipped;
    (length > 0).then_some((indent + 1..indent + 1 + close, from..from + length))
}

/// Finds `[shown][label]` and `[label][]` in running text where no link was made of them.
fn uses(text: &str, of: &Text, span: Span, known: &BTreeSet<String>, found: &mut Vec<Spanned<String>>) {
    let base = span.start as usize;
    let Some(source) = text.get(base..span.end as usize) else { return };
    let mut from = 0;
    while let Some(middle) = source[from..].find("][").map(|at| from + at) {
        from = middle + 2;
        let at = base + middle;
        let is_taken = |span: Span| (span.start as usize..span.end as usize).contains(&at);
        if of.links.iter().any(|link| is_taken(link.span)) || of.code.iter().any(|code| is_taken(code.span)) {
            continue;
        }
        let Some(open) = source[..middle].rfind(['[', ']']).filter(|open| source[*open..].starts_with('[')) else { continue };
        let Some(close) = source[from..].find(['[', ']']).map(|close| from + close) else { continue };
        // `values[row][column]`, `[1][2]`, `[a][b][c]`, `\[a][b]`, and `[a][b](c)`, in which `b` is a link.
        let is_apart =
            !source[..open].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '\\' | ']' | '[' | '_' | '!' | '`'));
        let is_over = source[close..].starts_with(']') && !source[close + 1..].starts_with(['(', '[', ':']);
        let (shown, label) = (source[open + 1..middle].trim(), source[from..close].trim());
        let (label, range) = if label.is_empty() { (shown, open + 1..middle) } else { (label, from..close) };
        let is_title =
            shown.split_whitespace().nth(1).is_some() && shown.chars().all(|c| c.is_alphanumeric() || " -'\n".contains(c));
        // `string[][]` is a type: alone, a label is one when it is nearly one of the page's.
        let is_near = label != shown || known.iter().any(|known| nearness::is_slip(&folded(label), known));
        let is_word = is_near && label.starts_with(char::is_alphabetic) && !label.contains(['"', '{', '}', ',', '=', '<', '$']);
        if is_apart && is_over && is_word && (!known.is_empty() || is_title) && !known.contains(&folded(label)) {
            let span = Span { start: byte_offset(base + range.start), end: byte_offset(base + range.end), ..span };
            found.push(Spanned { value: label.to_owned(), span });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::markdown;
    use crate::source::FileId;

    /// Labels that are defined, those that are defined again in parentheses, and labels that are not.
    #[track_caller]
    fn check(text: &str, defined: &[&str], undefined: &[&str]) {
        let (page, _) = markdown::read(FileId(0), text);
        let shown = |label: &str, again: bool| if again { format!("({label})") } else { label.to_owned() };
        let found: Vec<String> = page.definitions.iter().map(|found| shown(&found.label, found.first.is_some())).collect();
        assert_eq!(found, defined, "{text}");
        let found: Vec<&str> = page.undefined.iter().map(|label| label.value.as_str()).collect();
        assert_eq!(found, undefined, "{text}");
        for label in &page.undefined {
            assert_eq!(&text[label.span.start as usize..label.span.end as usize], label.value);
        }
    }

    #[test]
    fn labels_of_links_by_reference() {
        check(
            "# A\n\nThe [shelf][shelves] and a [book][].\n\n[shelves]: shelf.md\n[book]: <book.md> \"Book\"\n",
            &["shelves", "book"],
            &[],
        );
        check("# A\n\nThe [shelf][shelfs] and [shelvs][].\n\n[shelves]: shelf.md\n", &["shelves"], &["shelfs", "shelvs"]);
        check("# A\n\n[B]\n\n[b]: one.md\n\n[ B ]: two.md\n", &["b", "( B )"], &[]);
        check("# A\n\n|a|b|\n|-|-|\n|[x][gone]|`[x][y]`|\n\n[b]: one.md\n", &["b"], &["gone"]);
        check("# A\n\n```json\n[b]: one.md\n[x][y]\n```\n", &[], &[]);
    }

    #[test]
    fn brackets_that_are_no_links() {
        for text in ["values[row][column] and [1][2]", "[a][b][c]", "\\[a][b]", "[a][b](c.md)", "[\"a\"][\"b\"]", "`[a][b]`"] {
            check(&format!("# A\n\nSee {text}.\n\n[x]: x.md\n"), &["x"], &[]);
        }
        check("# A\n\nA list [string][] of [books][].\n\n[book]: book.md\n", &["book"], &["books"]);
        check("# A\n\nAn array [rows][columns].\n", &[], &[]);
        check("# A\n\nSee [all the books][books].\n", &[], &["books"]);
    }
}

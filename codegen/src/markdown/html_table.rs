//! Tables written in HTML, as some editors export them: where they are, and which text stands in which cell.

use std::ops::Range;

use super::comment::{self, trimmed_range};

/// A cell that claims more rows or columns than this does not mean it.
const SPAN_LIMIT: usize = 32;

/// A table in the text of a page.
#[derive(Debug, PartialEq)]
pub(super) struct HtmlTable {
    /// From `<table` to behind `</table>`.
    pub range: Range<usize>,
    /// The lines of cells, the first of which is the header.
    pub rows: Vec<HtmlRow>,
}

/// A row of such a table.
#[derive(Debug, PartialEq)]
pub(super) struct HtmlRow {
    /// From `<tr` to its end.
    pub range: Range<usize>,
    /// What stands between the tags of each cell.
    pub cells: Vec<Range<usize>>,
}

/// A tag in the text.
struct Tag<'t> {
    range: Range<usize>,
    /// In small letters, with the stroke of an end tag: `td`, `/td`.
    name: String,
    attributes: &'t str,
}

/// A cell that reaches into the rows below it.
struct Reaching {
    cell: Range<usize>,
    rows: usize,
}

/// Where the first table of a block of HTML begins.
pub(super) fn begin(text: &str, block: Range<usize>) -> Option<usize> {
    let mut at = block.start;
    loop {
        let tag = next_tag(text, at..block.end)?;
        if tag.name == "table" {
            return Some(tag.range.start);
        }
        at = tag.range.end;
    }
}

/// The table that begins at `start`, when it is whole. A blank line ends the block of HTML, but not the table.
pub(super) fn whole(text: &str, start: usize) -> Option<HtmlTable> {
    let mut depth = 0_usize;
    let mut table = HtmlTable { range: start..start, rows: Vec::new() };
    let mut reaching: Vec<Option<Reaching>> = Vec::new();
    let mut cell: Option<(usize, usize, usize)> = None;
    let mut at = start;
    while let Some(tag) = next_tag(text, at..text.len()) {
        if begins_section(&text[at..tag.range.start]) {
            return None;
        }
        at = tag.range.end;
        match tag.name.as_str() {
            "table" => depth += 1,
            "/table" => depth = depth.saturating_sub(1),
            _ => {}
        }
        // The rows of a table inside a cell belong to the cell.
        if depth > 1 || depth == 1 && tag.name == "/table" {
            continue;
        }
        let ends_cell =
            matches!(tag.name.as_str(), "td" | "th" | "tr" | "/td" | "/th" | "/tr" | "tbody" | "/tbody" | "/thead" | "/table");
        if ends_cell && let Some((begin, columns, rows)) = cell.take() {
            place(&mut table, &mut reaching, trimmed_range(text, begin..tag.range.start), (columns, rows));
        }
        let ends_row = matches!(tag.name.as_str(), "tr" | "/tr" | "tbody" | "/tbody" | "/thead" | "/table");
        if ends_row && let Some(row) = table.rows.last_mut().filter(|row| row.range.end == row.range.start) {
            row.range.end =
                if tag.name == "/tr" { tag.range.end } else { trimmed_range(text, row.range.start..tag.range.start).end };
        }
        match tag.name.as_str() {
            "tr" => table.rows.push(HtmlRow { range: tag.range.start..tag.range.start, cells: Vec::new() }),
            "td" | "th" if !table.rows.is_empty() => {
                cell = Some((tag.range.end, spanned(tag.attributes, "colspan"), spanned(tag.attributes, "rowspan")));
            }
            "/table" => {
                table.range.end = tag.range.end;
                table.rows.retain(|row| !row.cells.is_empty());
                return (!table.rows.is_empty()).then_some(table);
            }
            _ => {}
        }
    }
    None
}

/// Puts a cell where the cells that reach down from rows above leave room.
fn place(table: &mut HtmlTable, reaching: &mut Vec<Option<Reaching>>, cell: Range<usize>, (columns, rows): (usize, usize)) {
    let Some(row) = table.rows.last_mut() else { return };
    take_over(row, reaching);
    for _ in 0..columns {
        let column = row.cells.len();
        row.cells.push(cell.clone());
        if rows > 1 {
            reaching.resize_with(reaching.len().max(column + 1), || None);
            reaching[column] = Some(Reaching { cell: cell.clone(), rows: rows - 1 });
        }
    }
    take_over(row, reaching);
}

fn take_over(row: &mut HtmlRow, reaching: &mut [Option<Reaching>]) {
    while let Some(slot) = reaching.get_mut(row.cells.len()) {
        let Some(above) = slot.as_mut().filter(|above| above.cell.end <= row.range.start) else { return };
        row.cells.push(above.cell.clone());
        above.rows -= 1;
        if above.rows == 0 {
            *slot = None;
        }
    }
}

/// How many columns or rows a cell takes.
fn spanned(attributes: &str, name: &str) -> usize {
    let lower = attributes.to_ascii_lowercase();
    let value = lower.split_once(name).map_or("", |(_, rest)| rest.trim_start().trim_start_matches('=').trim_start());
    let digits: String = value.trim_start_matches(['"', '\'']).chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(1_usize).clamp(1, SPAN_LIMIT)
}

/// A heading or a code block begins here: no table reaches over it.
fn begins_section(between: &str) -> bool {
    between.lines().skip(1).any(|line| line.starts_with('#') || line.starts_with("```"))
}

fn next_tag(text: &str, range: Range<usize>) -> Option<Tag<'_>> {
    let mut at = range.start;
    loop {
        let open = at + text.get(at..range.end)?.find('<')?;
        if text[open..range.end].starts_with("<!--") {
            at = open + comment::end(&text[open..range.end])?;
            continue;
        }
        // What is no tag is not looked through for its end.
        let is_tag = text[open + 1..].trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
        if !is_tag {
            at = open + 1;
            continue;
        }
        let close = open + text[open..range.end].find('>')?;
        let inner = &text[open + 1..close];
        let width = inner.find(|c: char| c != '/' && !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let name = inner[..width].trim_end_matches('/');
        return Some(Tag { range: open..close + 1, name: name.to_ascii_lowercase(), attributes: &inner[width..] });
    }
}

#[cfg(test)]
mod tests {
    use super::{begin, whole};

    #[track_caller]
    fn check(text: &str, expected: &[&[&str]]) {
        let table = begin(text, 0..text.len()).and_then(|start| whole(text, start));
        let rows: Vec<Vec<&str>> = table
            .iter()
            .flat_map(|table| &table.rows)
            .map(|row| row.cells.iter().map(|cell| &text[cell.clone()]).collect())
            .collect();
        assert_eq!(rows, expected, "{text}");
    }

    #[test]
    fn cells_between_tags() {
        check(
            "<table><tr><th>Name</th><th>Type</th></tr><tr><td>lid</td><td>Int32</td></tr></table>",
            &[&["Name", "Type"], &["lid", "Int32"]],
        );
        // End tags of rows and cells may be left out.
        check("<TABLE class=\"wide\">\n<tr><td> a <td>b\n<tr><td>c<td>d\n</TABLE>", &[&["a", "b"], &["c", "d"]]);
        check(
            "<table>\n<thead><tr><th>a</th></tr></thead>\n\n<tbody>\n\n    <tr><td>b</td></tr>\n</tbody></table>",
            &[&["a"], &["b"]],
        );
        check("<table><tr><td><!-- <td>x --> a</td></tr></table>", &[&["<!-- <td>x --> a"]]);
    }

    #[test]
    fn cells_over_several_columns_and_rows() {
        check(
            "<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
            &[&["a", "b"], &["a", "c"], &["d", "e"]],
        );
        check("<table><tr><td colspan=2>a</td><td>b</td></tr></table>", &[&["a", "a", "b"]]);
        check("<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr></table>", &[&["a", "b"], &["c", "b"]]);
    }

    #[test]
    fn what_is_no_table() {
        check("<tablet><tr><td>a</td></tr></tablet>", &[]);
        check("<table><tr><td>a</td></tr>", &[]);
        check("<table>\n\n# Next\n\n<tr><td>a</td></tr></table>", &[]);
        check("<table></table>", &[]);
        check("<!-- <table><tr><td>a</td></tr></table> -->", &[]);
        check("<!--><table><tr><td>a</td></tr></table>", &[&["a"]]);
        check("a < b and <", &[]);
    }
}

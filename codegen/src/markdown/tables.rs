//! Tables from the parser's events and from paragraphs in which it did not see one.

use std::ops::Range;

use pulldown_cmark::{Event, RefDefs, Tag, TagEnd};

use super::comment::{self, trimmed_range};
use super::front_matter::line_ranges;
use super::html_table::{HtmlRow, HtmlTable};
use super::inline::{self, Extras, Inline};
use super::page::byte_offset;
use super::page::{Cell, Row, Table, Text};
use super::table::{delimiter_columns, delimiter_of, split_around_code, split_row};
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::source::{FileId, Span};

/// A row that is broken over more lines than this is no row.
const WRAPPED_LINES: usize = 8;

/// A row as the parser gives it.
#[derive(Default)]
pub(super) struct Draft {
    line: Range<usize>,
    cells: Vec<(Text, Extras)>,
}

/// Takes the events of a table up to its end; ranges are shifted by `base`.
pub(super) fn drafts<'t>(
    events: &mut impl Iterator<Item = (Event<'t>, Range<usize>)>,
    columns: usize,
    base: usize,
    file: FileId,
    source: &str,
) -> Vec<Draft> {
    let mut rows = Vec::with_capacity(8);
    let mut row = Draft::default();
    let mut cell = None;
    for (event, range) in events {
        let range = range.start + base..range.end + base;
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                row = Draft { line: trimmed_range(source, range), cells: Vec::with_capacity(columns) }
            }
            Event::Start(Tag::TableCell) => {
                cell = Some(Inline::cell(file, trimmed_range(source, range).len()));
            }
            Event::End(TagEnd::TableCell) => row.cells.extend(cell.take().map(Inline::finish)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
            Event::End(TagEnd::Table) => break,
            other => {
                if let Some(cell) = &mut cell {
                    cell.event(source, &other, range);
                }
            }
        }
    }
    rows
}

/// Reads tables, from rows of the parser, from HTML and from lines of text.
pub(super) struct TableReader<'a> {
    pub file: FileId,
    pub source: &'a str,
    pub references: &'a RefDefs<'a>,
    pub diagnostics: &'a mut Vec<Diagnostic>,
    /// Comments and inclusions inside cells, for the page.
    pub extras: Vec<Extras>,
}

impl TableReader<'_> {
    /// The table of the parser's rows, the first of which is the header.
    pub fn of_drafts(&mut self, drafts: Vec<Draft>, range: Range<usize>) -> Table {
        let mut drafts = drafts.into_iter();
        let head = drafts.next().unwrap_or_default();
        let columns = head.cells.len();
        let header = self.row(head, columns).cells;
        let mut rows: Vec<Row> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            if let Some(line) = self.wrapped(&mut rows, &draft.line, columns) {
                rows.push(self.row(Draft { line, cells: Vec::new() }, columns));
            } else {
                self.each_row(draft, columns, &mut rows);
            }
        }
        Table { header, rows, span: self.span(trimmed_range(self.source, range)) }
    }

    /// A table in HTML; its first row is the header, whatever tags it is written with.
    pub fn of_html(&mut self, table: &HtmlTable) -> Table {
        let mut rows = table.rows.iter().map(|row| self.html_row(row)).collect::<Vec<Row>>().into_iter();
        let header = rows.next().map(|row| row.cells).unwrap_or_default();
        Table { header, rows: rows.collect(), span: self.span(table.range.clone()) }
    }

    fn html_row(&mut self, row: &HtmlRow) -> Row {
        let mut cells = Vec::with_capacity(row.cells.len());
        for range in &row.cells {
            let into = Inline::new(self.file, range.len());
            let (text, extras) = inline::parse(self.source, range.clone(), self.references, into).finish();
            if !extras.is_empty() {
                self.extras.push(extras);
            }
            cells.push(Cell { text, raw: self.source[range.clone()].to_owned(), span: Some(self.span(range.clone())) });
        }
        Row { cells, span: self.span(row.range.clone()) }
    }

    /// The table in a paragraph: GFM wants as many columns in the delimiter row as in the header and sees no table otherwise.
    /// Returns where it begins; what stands before is prose.
    pub fn in_paragraph(&mut self, range: Range<usize>) -> Option<(Table, usize)> {
        let all: Vec<Range<usize>> = line_ranges(&self.source[..range.end], range.start).collect();
        let delimiter = (1..all.len()).find(|at| {
            delimiter_columns(&self.source[all[*at].clone()]).is_some() && self.source[all[*at - 1].clone()].contains('|')
        })?;
        let header_line = trimmed_range(self.source, all[delimiter - 1].clone());
        let ruled = delimiter_columns(&self.source[all[delimiter].clone()])?;
        let named = split_row(self.source, header_line.clone()).len();
        let columns = named.max(ruled);
        if named != ruled {
            let place = trimmed_range(self.source, all[delimiter].clone());
            let message = format!("the header has {named} columns and the line below it {ruled}: renderers show no table here");
            let mut found = Diagnostic::new(&rules::TABLE_DELIMITER, self.span(place.clone()), message);
            let text = delimiter_of(&self.source[place.clone()], named);
            found.fix = Some(Edit { span: self.span(place), text });
            self.diagnostics.push(found);
        }
        let start = header_line.start;
        let header = self.row(Draft { line: header_line, cells: Vec::new() }, columns).cells;
        let mut rows: Vec<Row> = Vec::new();
        for line in &all[delimiter + 1..] {
            let line = trimmed_range(self.source, line.clone());
            let line = self.wrapped(&mut rows, &line, columns).unwrap_or(line);
            self.each_row(Draft { line, cells: Vec::new() }, columns, &mut rows);
        }
        Some((Table { header, rows, span: self.span(start..trimmed_range(self.source, range).end) }, start))
    }

    /// A line that only ends with a pipe goes on with the row above it. Takes that row off and returns the joined range.
    fn wrapped(&mut self, rows: &mut Vec<Row>, line: &Range<usize>, columns: usize) -> Option<Range<usize>> {
        let text = |span: Span| &self.source[span.start as usize..span.end as usize];
        let here = &self.source[line.clone()];
        if here.starts_with('|') || !here.ends_with('|') {
            return None;
        }
        let nearest = rows.len().saturating_sub(WRAPPED_LINES);
        let first = nearest + rows[nearest..].iter().rposition(|row| text(row.span).starts_with('|'))?;
        let between = rows[first + 1..].iter().any(|row| text(row.span).contains('|'));
        if between || text(rows[first].span).ends_with('|') {
            return None;
        }
        let start = rows[first].span.start as usize;
        // Two whole rows that lack their outer bars hold more cells together than one row can.
        if split_row(self.source, start..line.end).len() > columns {
            return None;
        }
        rows.truncate(first);
        let place = self.span(start..line.end);
        let mut found = Diagnostic::new(&rules::TABLE_ROW_WRAPPED, place, "this row is broken over several lines");
        let joined: Vec<&str> = self.source[start..line.end].lines().map(str::trim).collect();
        found.fix = Some(Edit { span: place, text: joined.join(" ") });
        self.diagnostics.push(found);
        Some(start..line.end)
    }

    /// The rows that lines below a table hold which something cut off from it; `None` when one of them is no row, or the line
    /// below a header of their own.
    pub fn below_table(&mut self, range: Range<usize>, columns: usize) -> Option<Vec<Row>> {
        let all: Vec<Range<usize>> =
            line_ranges(&self.source[..range.end], range.start).map(|line| trimmed_range(self.source, line)).collect();
        let is_row = |line: &Range<usize>| {
            self.source[line.clone()].starts_with('|')
                && delimiter_columns(&self.source[line.clone()]).is_none()
                && self.cells_and_comment(line, columns).0.len() == columns
        };
        if !all.iter().all(is_row) {
            return None;
        }
        Some(all.into_iter().map(|line| self.row(Draft { line, cells: Vec::new() }, columns)).collect())
    }

    /// The row of a line, or its rows where line ends between them were forgotten.
    fn each_row(&mut self, draft: Draft, columns: usize, rows: &mut Vec<Row>) {
        let cells = split_row(self.source, draft.line.clone());
        // Between two whole rows stand two bars with nothing in between, which reads as one more cell without text.
        let is_joined = columns > 1 && cells.len() > columns && (cells.len() + 1).is_multiple_of(columns + 1);
        let joints = || cells.iter().skip(columns).step_by(columns + 1);
        let joint = cells.get(columns).filter(|_| is_joined && joints().all(Range::is_empty));
        let joint = joint.map(|cell| cell.start).filter(|at| {
            let before = &self.source[draft.line.start..*at];
            split_around_code(self.source, draft.line.clone()).len() == cells.len() && before.trim_end().ends_with('|')
        });
        let Some(at) = joint else {
            rows.push(self.row(draft, columns));
            return;
        };
        let place = self.span(draft.line.clone());
        let mut found = Diagnostic::new(&rules::TABLE_ROWS_JOINED, place, "two rows stand on one line");
        found.fix = Some(Edit { span: self.span(at..at), text: "\n".to_owned() });
        self.diagnostics.push(found);
        let first = trimmed_range(self.source, draft.line.start..at);
        rows.push(self.row(Draft { line: first, cells: Vec::new() }, columns));
        self.each_row(Draft { line: at..draft.line.end, cells: Vec::new() }, columns, rows);
    }

    fn row(&mut self, draft: Draft, columns: usize) -> Row {
        let (mut ranges, comment) = self.cells_and_comment(&draft.line, columns);
        self.extras.extend(comment.map(|comment| Extras { comments: vec![comment], ..Extras::default() }));
        let surplus = ranges.len() > columns;
        if surplus {
            ranges = self.narrowed(ranges, &draft.line, columns);
        }
        let mut texts = draft.cells.into_iter();
        let mut cells = Vec::with_capacity(ranges.len());
        for range in ranges {
            let known = if surplus { None } else { texts.next() };
            let (text, extras) = known.unwrap_or_else(|| {
                inline::parse(self.source, range.clone(), self.references, Inline::cell(self.file, range.len())).finish()
            });
            if !extras.is_empty() {
                self.extras.push(extras);
            }
            cells.push(Cell { text, raw: self.source[range.clone()].to_owned(), span: Some(self.span(range)) });
        }
        Row { cells, span: self.span(draft.line) }
    }

    /// The cells of a line, and the comment behind them: it is no cell, as long as there is one for each column without it.
    fn cells_and_comment(&self, line: &Range<usize>, columns: usize) -> (Vec<Range<usize>>, Option<Range<usize>>) {
        let mut cells = split_row(self.source, line.clone());
        let is_comment = |cell: &mut Range<usize>| {
            let text = &self.source[cell.clone()];
            text.starts_with("<!--") && comment::end(text) == Some(text.len())
        };
        let behind = if cells.len() == columns + 1 { cells.pop_if(is_comment) } else { None };
        (cells, behind)
    }

    /// The cells of a row with more pipes than columns: pipes in code are text, and what is still too much belongs to the last cell.
    fn narrowed(&mut self, naive: Vec<Range<usize>>, line: &Range<usize>, columns: usize) -> Vec<Range<usize>> {
        let aware = split_around_code(self.source, line.clone());
        let count = naive.len();
        let in_code = aware.len() == columns;
        let mut ranges = if in_code || aware.len() > columns { aware } else { naive };
        let message = if in_code {
            "a pipe inside a code span must be written `\\|` in a table".to_owned()
        } else {
            format!("this row has {count} cells, the header {columns}")
        };
        let place = self.span(line.clone());
        let mut found = Diagnostic::new(&rules::TABLE_ROW_SURPLUS, place, message);
        found.fix = in_code.then(|| Edit { span: place, text: escaped(self.source, line, &ranges) });
        self.diagnostics.push(found);
        if let Some(last) = ranges.last().map(|last| last.end)
            && ranges.len() > columns
            && columns > 0
        {
            ranges.truncate(columns);
            ranges[columns - 1].end = last;
        }
        ranges
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: byte_offset(range.start), end: byte_offset(range.end) }
    }
}

/// The row with the pipes inside its cells escaped.
fn escaped(source: &str, line: &Range<usize>, cells: &[Range<usize>]) -> String {
    let mut text = String::with_capacity(line.len() + 8);
    let mut at = line.start;
    for cell in cells {
        text.push_str(&source[at..cell.start]);
        text.push_str(&source[cell.clone()].replace("\\|", "|").replace('|', "\\|"));
        at = cell.end;
    }
    text.push_str(&source[at..line.end]);
    text
}

//! The layouts of permission tables.

use std::borrow::Cow;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Alternatives, LineChoice, PermissionRow, PermissionTable, Tally};
use crate::lower::words::{begins, contains};
use crate::markdown::page::{Cell, Table};
use crate::source::Span;

use super::{cell, rows, scheme, scope};

/// How a table is arranged.
#[derive(Clone, Debug)]
pub enum Layout {
    /// A row for each scheme.
    Rows(Vec<Column>),
    /// A column for each scheme (index and key), a row for each situation.
    Matrix(Vec<(usize, String)>),
}

/// A column of permissions.
#[derive(Clone, Debug)]
pub struct Column {
    pub(super) index: usize,
    /// What the header says it is for.
    pub(super) scope: String,
    /// From most to least privileged.
    pub(super) reversed: bool,
    /// It adds to the column before.
    pub(super) higher: bool,
    /// It has the least privileged permissions alone, and another column the higher ones.
    pub(super) least: bool,
}

/// A table, read.
#[derive(Debug, Default)]
pub struct Reading {
    pub tables: Vec<PermissionTable>,
    pub diagnostics: Vec<Diagnostic>,
    pub rows: Tally,
}

/// The layout of a table that lists permissions; `inside` says that it stands in the permission section.
pub fn recognize_layout(table: &Table, inside: bool, config: &Config) -> Option<Layout> {
    let words = &config.words;
    let header = |index: usize| table.header.get(index).map_or("", |cell| cell.text.plain.as_str());
    let announced = |index: usize| {
        let text = header(index);
        begins(text, &words.permissions)
            || begins(text, &words.permission_type)
            || contains(text, &words.least_privileged)
            || contains(text, &words.higher_privileged)
    };
    let announced_first = announced(0);
    if !inside && !announced_first && !begins(header(0), &words.permission_matrix) {
        return None;
    }
    let columns: Vec<(usize, String)> = (1..table.header.len())
        .filter_map(|index| scheme::of(header(index), config).map(|key| (index, key.to_owned())))
        .collect();
    if columns.len() > 1 && (inside || begins(header(0), &words.permission_matrix)) {
        return Some(Layout::Matrix(columns));
    }
    let mut labelled: Vec<&str> = table.rows.iter().filter_map(|row| scheme::of(plain(row.cells.first()), config)).collect();
    labelled.sort_unstable();
    labelled.dedup();
    let titled = announced_first && (1..table.header.len()).any(announced);
    // A list by kind of permission may also say something else of each kind.
    let named = || table.rows.iter().flat_map(|row| row.cells.iter().skip(1)).any(|cell| cell::has_name(&cell.text.plain));
    let known = (titled && !labelled.is_empty()) || (inside && labelled.len() > 1 && named());
    known.then(|| {
        let columns = (1..table.header.len().max(2)).filter(|index| {
            *index == 1 || announced(*index) || table.rows.iter().any(|row| cell::has_name(plain(row.cells.get(*index))))
        });
        let columns: Vec<Column> = columns
            .map(|index| {
                let text = header(index);
                let ranked = contains(text, &words.least_privileged) || contains(text, &words.higher_privileged);
                Column {
                    index,
                    scope: if ranked { String::new() } else { scope::strip(text, config) },
                    reversed: contains(text, &words.most_to_least),
                    higher: contains(text, &words.higher_privileged) && !contains(text, &words.least_privileged),
                    least: contains(text, &words.least_privileged) && !contains(text, &words.higher_privileged),
                }
            })
            .collect();
        // One column is for everything, whatever its header says.
        let alone = columns.len() == 1;
        let scope = |column: Column| if alone { Column { scope: String::new(), ..column } } else { column };
        Layout::Rows(columns.into_iter().map(scope).collect())
    })
}

/// Reads a table of a layout.
pub fn read(table: &Table, layout: &Layout, outer: &str, config: &Config) -> Reading {
    match layout {
        Layout::Rows(columns) => rows::read(table, columns, outer, config),
        Layout::Matrix(columns) => read_matrix(table, columns, outer, config),
    }
}

pub(super) fn plain(cell: Option<&Cell>) -> &str {
    cell.map_or("", |cell| cell.text.plain.as_str())
}

fn read_matrix(table: &Table, columns: &[(usize, String)], outer: &str, config: &Config) -> Reading {
    let mut reading = Reading::default();
    let stated = |key: &str| columns.iter().any(|(_, column)| column == key);
    reading.diagnostics.extend(missing(table, "column", stated, config));
    for row in &table.rows {
        if row.cells.iter().all(|cell| cell.text.plain.trim().is_empty()) {
            reading.rows.ignored += 1;
            continue;
        }
        if columns.iter().all(|(index, _)| plain(row.cells.get(*index)).trim().is_empty()) {
            reading.rows.diagnosed += 1;
            let message = "the row says nothing of any kind of permission";
            reading.diagnostics.push(Diagnostic::new(&rules::PERMISSION_CELL_UNREAD, row.span, message));
            continue;
        }
        let mut found = Vec::new();
        let inner = plain(row.cells.first()).trim();
        for (index, key) in columns {
            let cell = row.cells.get(*index);
            let slices = read_cell(cell, row.span, config, &mut reading.diagnostics);
            let alternatives: Alternatives = slices.iter().flat_map(|slice| slice.alternatives.iter().cloned()).collect();
            let names = distinct(slices.iter().flat_map(|slice| &slice.names));
            if !slices.is_empty() {
                found.push(permission_row(key, alternatives, names, cell, row.span));
            }
        }
        if found.is_empty() {
            reading.rows.diagnosed += 1;
        } else {
            reading.rows.used += 1;
            let scope = scope::join(outer, inner);
            reading.tables.push(PermissionTable {
                scope,
                lines: LineChoice::default(),
                in_words: false,
                rows: found,
                span: row.span,
            });
        }
    }
    reading
}

/// A finding for the schemes that a table has no row or column for: they are not known, which is not the same as none.
pub(super) fn missing(table: &Table, part: &str, stated: impl Fn(&str) -> bool, config: &Config) -> Option<Diagnostic> {
    let titles: Vec<&str> =
        config.schemes.iter().filter(|(key, _)| !stated(key)).map(|(_, scheme)| scheme.title.as_str()).collect();
    let place = table.header.first().and_then(|cell| cell.span).unwrap_or(table.span);
    let message = format!("the table has no {part} for {}: what it needs is not known", titles.join(" and "));
    (!titles.is_empty()).then(|| Diagnostic::new(&rules::PERMISSION_ROW_MISSING, place, message))
}

/// A table whose rows are labelled like those of a permission table and name permissions.
pub(super) fn resembles(table: &Table, config: &Config) -> bool {
    let labels: Vec<Option<&str>> = table.rows.iter().map(|row| scheme::of(plain(row.cells.first()), config)).collect();
    let distinct = labels.iter().enumerate().all(|(index, label)| label.is_some() && !labels[..index].contains(label));
    distinct && table.rows.iter().flat_map(|row| row.cells.iter().skip(1)).any(|cell| cell::has_name(&cell.text.plain))
}

/// Names without repeats, in their order.
pub fn distinct<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if !found.contains(name) {
            found.push(name.clone());
        }
    }
    found
}

pub(super) fn permission_row(
    scheme: &str,
    alternatives: Alternatives,
    names: Vec<String>,
    cell: Option<&Cell>,
    row: Span,
) -> PermissionRow {
    PermissionRow {
        scheme: scheme.to_owned(),
        alternatives,
        least: None,
        names,
        raw: cell.map(|cell| cell.raw.clone()).unwrap_or_default(),
        span: cell.and_then(|cell| cell.span).unwrap_or(row),
    }
}

pub(super) fn read_cell(cell: Option<&Cell>, row: Span, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Vec<cell::Slice> {
    let span = cell.and_then(|cell| cell.span).unwrap_or(row);
    let text = cell.map_or(Cow::Borrowed(""), |cell| without_notes(&cell.text.plain, &cell.raw));
    let reading = cell::read(&text, &config.words);
    for (written, read) in &reading.repairs {
        let message = format!("`{written}` is read as `{read}`");
        diagnostics.push(Diagnostic::new(&rules::PERMISSION_NAME_TORN, span, message));
    }
    if reading.slices.is_empty() {
        let message = match text.trim() {
            "" => "the cell is empty: it does not say whether there is a permission",
            _ => "the cell names no permission and does not say that there is none",
        };
        diagnostics.push(Diagnostic::new(&rules::PERMISSION_CELL_UNREAD, span, message));
    } else if !reading.remarks.is_empty() {
        let message = format!("beside the permissions the cell says `{}`", reading.remarks.join(" "));
        diagnostics.push(Diagnostic::new(&rules::PERMISSION_CELL_REMARK, span, message));
    }
    reading.slices
}

/// A cell's text without the raised numbers that point to notes: they would become part of the names before them.
fn without_notes<'t>(plain: &'t str, raw: &str) -> Cow<'t, str> {
    let mut text = Cow::Borrowed(plain);
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once("<sup>") {
        let (mark, after) = after.split_once("</sup>").unwrap_or((after, ""));
        let length = before.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
        let word = &before[before.len() - length..];
        text = Cow::Owned(text.replacen(&format!("{word}{mark}"), word, 1));
        rest = after;
    }
    text
}

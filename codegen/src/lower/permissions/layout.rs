//! The layouts of permission tables.

use std::borrow::Cow;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::facts::{Alternatives, PermissionRow, PermissionTable, Tally};
use crate::lower::words::{begins, contains};
use crate::markdown::page::{Cell, Row, Table};
use crate::source::Span;

use super::{cell, scheme, scope};

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
    index: usize,
    /// What the header says it is for.
    scope: String,
    /// From most to least privileged.
    reversed: bool,
    /// It adds to the column before.
    higher: bool,
}

/// A table, read.
#[derive(Debug, Default)]
pub struct Reading {
    pub tables: Vec<PermissionTable>,
    pub diagnostics: Vec<Diagnostic>,
    pub rows: Tally,
}

/// The layout of a table that lists permissions; `inside` says that it stands in the permission section.
pub fn of(table: &Table, inside: bool, config: &Config) -> Option<Layout> {
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
        Layout::Rows(columns) => Rows { table, columns, config, entries: Vec::new(), reading: Reading::default() }.read(outer),
        Layout::Matrix(columns) => read_matrix(table, columns, outer, config),
    }
}

fn plain(cell: Option<&Cell>) -> &str {
    cell.map_or("", |cell| cell.text.plain.as_str())
}

fn read_matrix(table: &Table, columns: &[(usize, String)], outer: &str, config: &Config) -> Reading {
    let mut reading = Reading::default();
    for row in &table.rows {
        if row.cells.iter().all(|cell| cell.text.plain.trim().is_empty()) {
            reading.rows.ignored += 1;
            continue;
        }
        let mut found = Vec::new();
        let inner = plain(row.cells.first()).trim();
        for (index, key) in columns {
            let cell = row.cells.get(*index);
            let slices = read_cell(cell, row.span, config, &mut reading.diagnostics);
            let alternatives: Alternatives = slices.iter().flat_map(|slice| slice.alternatives.iter().cloned()).collect();
            if !slices.is_empty() {
                found.push(permission_row(key, alternatives, cell, row.span));
            }
        }
        if found.is_empty() {
            reading.rows.diagnosed += 1;
        } else {
            reading.rows.used += 1;
            reading.tables.push(PermissionTable { scope: scope::join(outer, inner), rows: found, span: row.span });
        }
    }
    reading
}

fn permission_row(scheme: &str, alternatives: Alternatives, cell: Option<&Cell>, row: Span) -> PermissionRow {
    PermissionRow {
        scheme: scheme.to_owned(),
        alternatives,
        raw: cell.map(|cell| cell.raw.clone()).unwrap_or_default(),
        span: cell.and_then(|cell| cell.span).unwrap_or(row),
    }
}

fn read_cell(cell: Option<&Cell>, row: Span, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Vec<cell::Slice> {
    let span = cell.and_then(|cell| cell.span).unwrap_or(row);
    let text = cell.map_or(Cow::Borrowed(""), |cell| without_notes(&cell.text.plain, &cell.raw));
    let reading = cell::read(&text, &config.words);
    for (written, read) in &reading.repairs {
        let message = format!("`{written}` is read as `{read}`");
        diagnostics.push(Diagnostic::new("permission-name-torn", span, message));
    }
    if reading.slices.is_empty() {
        let message = "the cell names no permission and does not say that there is none";
        diagnostics.push(Diagnostic::new("permission-cell-unread", span, message));
    } else if !reading.remarks.is_empty() {
        let message = format!("beside the permissions the cell says `{}`", reading.remarks.join(" "));
        diagnostics.push(Diagnostic::new("permission-cell-remark", span, message));
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

/// What one cell says of one situation.
struct Entry {
    scope: String,
    row: PermissionRow,
}

/// A table with a row for each scheme.
struct Rows<'a> {
    table: &'a Table,
    columns: &'a [Column],
    config: &'a Config,
    entries: Vec<Entry>,
    reading: Reading,
}

impl Rows<'_> {
    fn read(mut self, outer: &str) -> Reading {
        let labels = self.labels();
        let mut current: Option<String> = None;
        let mut open = false;
        for (index, row) in self.table.rows.iter().enumerate() {
            let label = plain(row.cells.first()).trim();
            let empty = self.columns.iter().all(|column| plain(row.cells.get(column.index)).trim().is_empty());
            if let Some(scheme) = &labels[index] {
                let heads = empty && self.is_sub_row(&labels, index + 1, true);
                current = Some(scheme.clone());
                open = heads;
                if heads {
                    self.reading.rows.ignored += 1;
                } else {
                    self.add(row, scheme, "");
                }
            } else if label.is_empty() && empty {
                self.reading.rows.ignored += 1;
            } else if let (Some(scheme), true) = (&current, label.is_empty() || self.is_sub_row(&labels, index, open)) {
                let scheme = scheme.clone();
                self.add(row, &scheme, label);
            } else {
                self.reading.rows.diagnosed += 1;
                let message = format!("`{label}` is no known kind of permission");
                self.reading.diagnostics.push(Diagnostic::new("permission-label-unknown", row.span, message));
            }
        }
        self.reading.tables = group(self.entries, outer, self.table.span);
        self.reading
    }

    /// An unknown label below an empty head row, or an indented one, tells a situation of the scheme above it.
    fn is_sub_row(&self, labels: &[Option<String>], index: usize, open: bool) -> bool {
        let Some(first) = self.table.rows.get(index).and_then(|row| row.cells.first()) else { return false };
        let indented = first.raw.starts_with("&nbsp;") || first.raw.starts_with("&emsp;") || first.raw.starts_with('\u{a0}');
        labels[index].is_none() && !first.text.plain.trim().is_empty() && (open || indented)
    }

    /// The scheme of each row. When just one scheme is left over, the row in its place is the one with the wrong label.
    fn labels(&mut self) -> Vec<Option<String>> {
        let config = self.config;
        let keys: Vec<&String> = config.schemes.keys().collect();
        let mut labels: Vec<Option<String>> =
            self.table.rows.iter().map(|row| scheme::of(plain(row.cells.first()), config).map(str::to_owned)).collect();
        let missing: Vec<usize> =
            (0..keys.len()).filter(|key| !labels.iter().flatten().any(|label| label == keys[*key])).collect();
        let [missing] = missing[..] else { return labels };
        if labels.len() != keys.len() {
            return labels;
        }
        let wrong = labels.iter().enumerate().find(|(index, label)| match label {
            None => true,
            Some(label) => labels[..*index].contains(&Some(label.clone())),
        });
        let Some((found, label)) = wrong else { return labels };
        let same_as = |index: usize| labels[index] == *label;
        let index = if same_as(missing) { missing } else { found };
        let row = &self.table.rows[index];
        let (written, title) = (plain(row.cells.first()), &config.schemes[missing].title);
        let message = format!("the row `{written}` stands where {title} is missing, and is read as that");
        self.reading.diagnostics.push(Diagnostic::new("permission-label-wrong", row.span, message));
        labels[index] = Some(keys[missing].clone());
        labels
    }

    fn add(&mut self, row: &Row, scheme: &str, inner: &str) {
        let mut found = false;
        for column in self.columns {
            let cell = row.cells.get(column.index);
            if column.higher && cell::is_none(plain(cell), &self.config.words) {
                continue;
            }
            let slices = read_cell(cell, row.span, self.config, &mut self.reading.diagnostics);
            found |= !slices.is_empty();
            for slice in slices {
                let mut alternatives = slice.alternatives;
                if column.reversed {
                    alternatives.reverse();
                }
                let scope = scope::join(&scope::join(&column.scope, inner), &slice.scope);
                self.push(scope, permission_row(scheme, alternatives, cell, row.span));
            }
        }
        if found {
            self.reading.rows.used += 1;
        } else {
            self.reading.rows.diagnosed += 1;
        }
    }

    /// Adds to what is known of the same scheme and situation.
    fn push(&mut self, scope: String, row: PermissionRow) {
        let known = self.entries.iter_mut().find(|entry| entry.scope == scope && entry.row.scheme == row.scheme);
        let Some(known) = known else {
            self.entries.push(Entry { scope, row });
            return;
        };
        for set in row.alternatives {
            if !known.row.alternatives.contains(&set) {
                known.row.alternatives.push(set);
            }
        }
        if known.row.raw != row.raw {
            known.row.raw = format!("{} | {}", known.row.raw, row.raw);
        }
    }
}

/// One table for each situation; what is said for all holds where a situation says nothing of a scheme.
fn group(entries: Vec<Entry>, outer: &str, span: Span) -> Vec<PermissionTable> {
    if entries.is_empty() {
        return Vec::new();
    }
    let mut scopes: Vec<&str> = Vec::new();
    for entry in &entries {
        if !entry.scope.is_empty() && !scopes.contains(&entry.scope.as_str()) {
            scopes.push(&entry.scope);
        }
    }
    if scopes.is_empty() {
        let rows = entries.into_iter().map(|entry| entry.row).collect();
        return vec![PermissionTable { scope: outer.to_owned(), rows, span }];
    }
    let both = entries.iter().any(|entry| {
        let elsewhere = |other: &Entry| !other.scope.is_empty() && other.row.scheme == entry.row.scheme;
        entry.scope.is_empty() && !entry.row.alternatives.is_empty() && entries.iter().any(elsewhere)
    });
    if both {
        scopes.insert(0, "");
    }
    scopes
        .iter()
        .map(|scope| {
            let own = |entry: &Entry| entry.scope == **scope;
            let covers = |entry: &Entry| {
                entry.scope.is_empty() && !entries.iter().any(|other| own(other) && other.row.scheme == entry.row.scheme)
            };
            let rows = entries.iter().filter(|entry| own(entry) || covers(entry)).map(|entry| entry.row.clone()).collect();
            PermissionTable { scope: scope::join(outer, scope), rows, span }
        })
        .collect()
}

//! Tables with a row for each scheme.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{LineChoice, PermissionRow, PermissionTable};
use crate::markdown::page::{Row, Table};
use crate::source::Span;

use super::layout::Column;
use super::reading::{Reading, cell_text, missing_schemes, permission_row, read_cell};
use super::tokens::distinct_names;
use super::{cell, scheme, scope, situations};

/// Reads a table with these columns of permissions.
pub(super) fn read(table: &Table, columns: &[Column], outer: &str, config: &Config) -> Reading {
    Rows { table, columns, config, entries: Vec::new(), reading: Reading::default() }.read(outer)
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
        if labels.iter().any(Option::is_some) {
            let stated = |key: &str| labels.iter().flatten().any(|label| label == key);
            // A row whose label nobody knows may be the one that is missing.
            if !self.has_unknown_label(&labels) {
                self.reading.diagnostics.extend(missing_schemes(self.table, "row", stated, self.config));
            }
        }
        let mut current: Option<String> = None;
        let mut open = false;
        for (index, row) in self.table.rows.iter().enumerate() {
            let label = cell_text(row.cells.first()).trim();
            let empty = self.columns.iter().all(|column| cell_text(row.cells.get(column.index)).trim().is_empty());
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
                self.reading.diagnostics.push(Diagnostic::new(&rules::PERMISSION_LABEL_UNKNOWN, row.span, message));
            }
        }
        let said: Vec<(&str, &str)> =
            self.entries.iter().map(|entry| (entry.row.scheme.as_str(), entry.scope.as_str())).collect();
        let scopes = situations::unified(&said);
        for (entry, scope) in self.entries.iter_mut().zip(scopes) {
            entry.scope = scope;
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

    fn has_unknown_label(&self, labels: &[Option<String>]) -> bool {
        let head = |row: &Row| self.columns.iter().all(|column| cell_text(row.cells.get(column.index)).trim().is_empty());
        let mut below_head = false;
        self.table.rows.iter().enumerate().any(|(index, row)| {
            if labels[index].is_some() {
                below_head = head(row);
                return false;
            }
            let says = !cell_text(row.cells.first()).trim().is_empty();
            says && !self.is_sub_row(labels, index, below_head)
        })
    }

    /// The scheme of each row. When just one scheme is left over, the row in its place is the one with the wrong label.
    fn labels(&mut self) -> Vec<Option<String>> {
        let config = self.config;
        let keys: Vec<&String> = config.schemes.keys().collect();
        let mut labels: Vec<Option<String>> =
            self.table.rows.iter().map(|row| scheme::of(cell_text(row.cells.first()), config).map(str::to_owned)).collect();
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
        let (written, title) = (cell_text(row.cells.first()), &config.schemes[missing].title);
        let message = format!("the row `{written}` stands where {title} is missing, and is read as that");
        self.reading.diagnostics.push(Diagnostic::new(&rules::PERMISSION_LABEL_WRONG, row.span, message));
        labels[index] = Some(keys[missing].clone());
        labels
    }

    fn add(&mut self, row: &Row, scheme: &str, inner: &str) {
        let mut found = false;
        for column in self.columns {
            let cell = row.cells.get(column.index);
            if column.higher && cell::is_none(cell_text(cell), &self.config.words) {
                continue;
            }
            let slices = read_cell(cell, row.span, self.config, &mut self.reading.diagnostics);
            found |= !slices.is_empty();
            for slice in slices {
                let (mut alternatives, mut names) = (slice.alternatives, slice.names);
                if column.reversed {
                    alternatives.reverse();
                    names = distinct_names(alternatives.iter().flatten());
                }
                let scope = scope::join(&scope::join(&column.scope, inner), &slice.scope);
                let border = (column.least || column.higher).then_some(if column.least { alternatives.len() } else { 0 });
                let row = PermissionRow { least: border, ..permission_row(scheme, alternatives, names, cell, row.span) };
                self.push(scope, row);
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
        let least = row.least.unwrap_or_default();
        for (index, set) in row.alternatives.into_iter().enumerate() {
            if known.row.alternatives.contains(&set) {
                continue;
            }
            match &mut known.row.least {
                Some(border) if index < least => {
                    known.row.alternatives.insert(*border, set);
                    *border += 1;
                }
                _ => known.row.alternatives.push(set),
            }
        }
        known.row.names = distinct_names(known.row.names.iter().chain(&row.names));
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
        return vec![PermissionTable { scope: outer.to_owned(), lines: LineChoice::default(), in_words: false, rows, span }];
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
            PermissionTable { scope: scope::join(outer, scope), lines: LineChoice::default(), in_words: false, rows, span }
        })
        .collect()
}

//! Tables with a column for each scheme.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Alternatives, LineChoice, PermissionTable};
use crate::markdown::page::Table;

use super::reading::{Reading, cell_text, missing_schemes, permission_row, read_cell};
use super::scope;
use super::tokens::distinct_names;

/// Reads a table with these columns, by index and key of the scheme.
pub(super) fn read(table: &Table, columns: &[(usize, String)], outer: &str, config: &Config) -> Reading {
    let mut reading = Reading::default();
    let stated = |key: &str| columns.iter().any(|(_, column)| column == key);
    reading.diagnostics.extend(missing_schemes(table, "column", stated, config));
    for row in &table.rows {
        if row.cells.iter().all(|cell| cell.text.plain.trim().is_empty()) {
            reading.rows.ignored += 1;
            continue;
        }
        if columns.iter().all(|(index, _)| cell_text(row.cells.get(*index)).trim().is_empty()) {
            reading.rows.diagnosed += 1;
            let message = "the row says nothing of any kind of permission";
            reading.diagnostics.push(Diagnostic::new(&rules::PERMISSION_CELL_UNREAD, row.span, message));
            continue;
        }
        let mut found = Vec::new();
        // Where each column is for a scheme, no cell says what a row is for.
        let is_labelled = columns.first().is_some_and(|(index, _)| *index > 0);
        let inner = if is_labelled { cell_text(row.cells.first()).trim() } else { "" };
        for (index, key) in columns {
            let cell = row.cells.get(*index);
            let slices = read_cell(cell, row.span, config, &mut reading.diagnostics);
            let alternatives: Alternatives = slices.iter().flat_map(|slice| slice.alternatives.iter().cloned()).collect();
            let names = distinct_names(slices.iter().flat_map(|slice| &slice.names));
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

//! What reading a permission table gives, and how its cells are read in every layout.

use std::borrow::Cow;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Alternatives, PermissionRow, PermissionTable, Tally};
use crate::markdown::page::{Cell, Table};
use crate::source::Span;

use super::{cell, together};

/// A table, read.
#[derive(Debug, Default)]
pub struct Reading {
    pub tables: Vec<PermissionTable>,
    pub diagnostics: Vec<Diagnostic>,
    pub rows: Tally,
}

impl Reading {
    /// Of each kind of permission all are needed together. Where the table tells the least privileged from others, these are ways of their own.
    pub(super) fn join_rows(&mut self) {
        for row in self.tables.iter_mut().flat_map(|table| &mut table.rows).filter(|row| row.least.is_none()) {
            row.alternatives = together::joined(&row.alternatives);
        }
    }
}

/// The text of a cell; none where the row ends before it.
pub(super) fn cell_text(cell: Option<&Cell>) -> &str {
    cell.map_or("", |cell| cell.text.plain.as_str())
}

/// A finding for the schemes that a table has no row or column for: they are not known, which is not the same as none.
pub(super) fn missing_schemes(table: &Table, part: &str, stated: impl Fn(&str) -> bool, config: &Config) -> Option<Diagnostic> {
    let titles: Vec<&str> =
        config.schemes.iter().filter(|(key, _)| !stated(key)).map(|(_, scheme)| scheme.title.as_str()).collect();
    let place = table.header.first().and_then(|cell| cell.span).unwrap_or(table.span);
    let message = format!("the table has no {part} for {}: what it needs is not known", titles.join(" and "));
    (!titles.is_empty()).then(|| Diagnostic::new(&rules::PERMISSION_ROW_MISSING, place, message))
}

/// What a row or column states for a scheme.
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

/// The permissions of a cell, and what is wrong with it.
pub(super) fn read_cell(cell: Option<&Cell>, row: Span, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Vec<cell::Slice> {
    let span = cell.and_then(|cell| cell.span).unwrap_or(row);
    let text = cell.map_or(Cow::Borrowed(""), |cell| without_notes(&cell.text.plain, &cell.raw));
    let reading = cell::read(&text, &config.words);
    for (written, read) in &reading.repairs {
        let message = format!("`{written}` is read as `{read}`");
        diagnostics.push(Diagnostic::new(&rules::PERMISSION_NAME_TORN, span, message));
    }
    let referred = cell.and_then(|cell| cell.text.links.iter().find(|link| is_beside(&link.target)));
    if let Some(link) = referred.filter(|_| reading.slices.is_empty()) {
        let message = format!("the cell refers to the permissions of another page, `{}`", link.text.trim());
        diagnostics.push(Diagnostic::new(&rules::PERMISSION_CELL_REMARK, link.span, message));
    } else if reading.slices.is_empty() {
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

/// The target of a link is a page of the reference, by its path from this one: what is needed there is needed here.
fn is_beside(target: &str) -> bool {
    !target.is_empty() && !target.starts_with(['/', '#']) && !target.contains(':')
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

//! Permissions that a page lists in bullets or names in a sentence, where it has no table.

use crate::config::{Config, fold_text};
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Alternatives, LineChoice, PermissionRow, PermissionTable};
use crate::markdown::page::{Block, Container, Page, Paragraph};
use crate::source::Span;

use super::tokens::distinct_names;
use super::{PermissionFacts, SectionBlocks, cell, scheme, together, tokens};

/// What an item or a sentence says.
struct Statement {
    /// Key of the scheme; empty when nothing tells it.
    scheme: String,
    scope: String,
    alternatives: Alternatives,
    raw: String,
    span: Span,
    /// It stands in a note.
    in_note: bool,
    /// It stands in a list of which all items are needed.
    needs_all: bool,
}

/// Reads the section's paragraphs into `facts`.
pub(super) fn read(page: &Page, section: &SectionBlocks, config: &Config, facts: &mut PermissionFacts) {
    let mut statements: Vec<Statement> = Vec::new();
    let mut announced: Option<String> = None;
    let mut needs_all = false;
    let blocks = &page.blocks[section.heading + 1..section.end];
    let includes = blocks.iter().any(|block| matches!(block, Block::Include(_)));
    for block in blocks {
        match block {
            Block::Heading(heading) => announced = scheme::of(&heading.text.plain, config).map(str::to_owned),
            Block::Paragraph(paragraph) if paragraph.container == Container::Item => {
                if let Some(statement) = item(paragraph, announced.as_deref(), config) {
                    add(&mut statements, Statement { needs_all, ..statement });
                }
            }
            Block::Paragraph(paragraph) => {
                announced = scheme::of(&paragraph.text.plain, config).map(str::to_owned);
                needs_all = together::is_said(&paragraph.text.plain, &config.words);
                statements.extend(sentence(paragraph, announced.as_deref(), config));
            }
            _ => {}
        }
    }
    // Beside an included table, and in a note, text explains unless it says which kind of permission it names.
    statements.retain(|statement| !statement.scheme.is_empty() || !includes && !statement.in_note);
    if statements.is_empty() {
        if !includes {
            let message = "the section names no permission";
            facts.diagnostics.push(Diagnostic::new(&rules::PERMISSIONS_NOT_LISTED, section.heading_span, message));
        }
        return;
    }
    assume_schemes(&mut statements, config, facts);
    facts.tables = tables(statements);
}

/// Adds what an item says. Items of which all are needed are one statement.
fn add(statements: &mut Vec<Statement>, mut found: Statement) {
    let is_same = |last: &&mut Statement| last.needs_all && last.scheme == found.scheme && last.scope == found.scope;
    let last = statements.last_mut().filter(|_| found.needs_all).filter(is_same);
    match last {
        Some(last) => {
            last.alternatives.append(&mut found.alternatives);
            last.alternatives = together::joined(&last.alternatives);
        }
        None => {
            if found.needs_all {
                found.alternatives = together::joined(&found.alternatives);
            }
            statements.push(found);
        }
    }
}

/// `Photo of a shelf - A, B`, `Application: A`, or a list alone.
fn item(paragraph: &Paragraph, announced: Option<&str>, config: &Config) -> Option<Statement> {
    let plain = paragraph.text.plain.as_str();
    let (label, list) = match cell::split_label(plain) {
        (Some(label), rest) if !rest.is_empty() => (label, rest),
        _ => split_dash(plain),
    };
    let alternatives = cell::alternatives(list);
    let own = scheme::of(label, config);
    let none = own.is_some() && cell::is_none(list, &config.words);
    if alternatives.is_empty() && !none {
        return None;
    }
    // An item that names a permission in passing is no statement.
    let announces = own.is_some() || announced.is_some() || !label.is_empty();
    if !announces && !cell::read(list, &config.words).remarks.is_empty() {
        return None;
    }
    Some(Statement {
        scheme: own.or(announced).unwrap_or_default().to_owned(),
        scope: if own.is_some() { String::new() } else { cell::clean_scope(label, &config.words) },
        alternatives,
        raw: plain.to_owned(),
        span: paragraph.span,
        in_note: paragraph.container == Container::Quote,
        needs_all: false,
    })
}

fn split_dash(plain: &str) -> (&str, &str) {
    [" - ", " – ", " — "]
        .iter()
        .find_map(|dash| plain.split_once(dash).filter(|(label, _)| !cell::has_name(label)))
        .unwrap_or(("", plain))
}

/// A paragraph that is a list of names, or a sentence that says which kind of permission it names.
fn sentence(paragraph: &Paragraph, announced: Option<&str>, config: &Config) -> Option<Statement> {
    let plain = paragraph.text.plain.as_str();
    let names: Alternatives = tokens::read(plain)
        .list
        .into_iter()
        .filter_map(|token| match token {
            tokens::Token::Name(name) => Some(vec![name]),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        return None;
    }
    let folded = fold_text(plain);
    let said = config.schemes.iter().find(|(_, scheme)| {
        let kind = scheme.labels.first().and_then(|label| label.split([' ', '(']).next()).unwrap_or_default();
        !kind.is_empty() && folded.contains(&format!("{kind} permission"))
    });
    let scheme = announced.or(said.map(|(key, _)| key.as_str())).unwrap_or_default();
    // A sentence that names a permission in passing is no statement; a bare list is.
    if scheme.is_empty() && !cell::read(plain, &config.words).remarks.is_empty() {
        return None;
    }
    let needs_all = together::is_said(plain, &config.words);
    Some(Statement {
        scheme: scheme.to_owned(),
        scope: String::new(),
        alternatives: if needs_all { together::joined(&names) } else { names },
        raw: plain.to_owned(),
        span: paragraph.span,
        in_note: paragraph.container == Container::Quote,
        needs_all,
    })
}

/// A list that does not say which kind of permission it means is for calls on behalf of a person: the first scheme.
fn assume_schemes(statements: &mut [Statement], config: &Config, facts: &mut PermissionFacts) {
    let Some((first, scheme)) = config.schemes.first() else { return };
    for statement in statements.iter_mut().filter(|statement| statement.scheme.is_empty()) {
        statement.scheme.clone_from(first);
        let message = format!("the page does not say which kind of permission this is; read as: {}", scheme.title);
        facts.diagnostics.push(Diagnostic::new(&rules::PERMISSION_SCHEME_ASSUMED, statement.span, message));
    }
}

/// One table for each scope. A statement for no scope in particular joins those that name its permissions.
fn tables(statements: Vec<Statement>) -> Vec<PermissionTable> {
    let mut tables: Vec<PermissionTable> = Vec::new();
    let (scoped, general): (Vec<Statement>, Vec<Statement>) =
        statements.into_iter().partition(|statement| !statement.scope.is_empty());
    for statement in scoped {
        let (scope, row) = (statement.scope.clone(), row(statement));
        match tables.iter_mut().find(|table| table.scope == scope) {
            Some(table) => merge(&mut table.rows, row),
            None => tables.push(table(scope, row)),
        }
    }
    let several = !tables.is_empty();
    for statement in general {
        let row = row(statement);
        let names = |other: &PermissionRow| row.alternatives.iter().any(|set| other.alternatives.contains(set));
        let mut joined = false;
        for table in tables.iter_mut().filter(|table| several && table.rows.iter().any(names)) {
            joined = true;
            merge(&mut table.rows, row.clone());
        }
        if joined {
            continue;
        }
        match tables.iter_mut().find(|table| table.scope.is_empty()) {
            Some(table) => merge(&mut table.rows, row),
            None => tables.push(table(String::new(), row)),
        }
    }
    tables
}

fn table(scope: String, row: PermissionRow) -> PermissionTable {
    PermissionTable { scope, lines: LineChoice::default(), in_words: true, span: row.span, rows: vec![row] }
}

fn row(statement: Statement) -> PermissionRow {
    PermissionRow {
        names: distinct_names(statement.alternatives.iter().flatten()),
        scheme: statement.scheme,
        alternatives: statement.alternatives,
        least: None,
        raw: statement.raw,
        span: statement.span,
    }
}

fn merge(rows: &mut Vec<PermissionRow>, row: PermissionRow) {
    match rows.iter_mut().find(|known| known.scheme == row.scheme) {
        Some(known) => {
            known.names = distinct_names(known.names.iter().chain(&row.names));
            for set in row.alternatives {
                if !known.alternatives.contains(&set) {
                    known.alternatives.push(set);
                }
            }
        }
        None => rows.push(row),
    }
}

//! Tables that list the calls of a type, each with a link to its page.

use crate::config::{Words, fold_text};
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::MethodFact;
use crate::lower::type_cell;
use crate::lower::words::begins_with_any;
use crate::markdown::page::{Block, Row, Table};

use super::{Context, ResourceFacts, columns};

/// Reads every table that says what its rows return, or that stands where calls are listed.
pub fn read(context: &Context<'_>, facts: &mut ResourceFacts) {
    let words = &context.config.words;
    for (index, block) in context.page.blocks.iter().enumerate() {
        let Block::Table(table) = block else { continue };
        let returns = returns_column(table, words);
        let listed = returns.is_some() || begins_with_any(context.heading(index), &words.methods);
        if !listed || facts.used_tables.contains(&index) {
            continue;
        }
        facts.used_tables.push(index);
        for row in &table.rows {
            method(context, row, returns, facts);
        }
    }
}

/// The column of "return types": its header ends with the word for types and says more than that.
fn returns_column(table: &Table, words: &Words) -> Option<usize> {
    table
        .header
        .iter()
        .skip(1)
        .position(|cell| {
            let header = fold_text(&cell.text.plain);
            words.type_column.iter().any(|word| header.strip_suffix(word.as_str()).is_some_and(|before| before.ends_with(' ')))
        })
        .map(|at| at + 1)
}

fn method(context: &Context<'_>, row: &Row, returns: Option<usize>, facts: &mut ResourceFacts) {
    let name = columns::column_text(row, Some(0));
    let alone = row.cells.iter().skip(1).all(|cell| cell.text.plain.trim().is_empty());
    let link = row.cells.first().and_then(|cell| cell.text.links.first());
    if columns::is_blank(row) || (alone && link.is_none()) {
        facts.rows.ignored += 1;
        return;
    }
    if name.is_empty() {
        facts.rows.diagnosed += 1;
        facts.diagnostics.push(Diagnostic::new(&rules::TABLE_ROW_UNREAD, row.span, "this row names no call"));
        return;
    }
    facts.rows.used += 1;
    facts.methods.push(MethodFact {
        name: name.to_owned(),
        link: link.map(|link| link.target.clone()),
        returns: columns::cell(row, returns)
            .filter(|cell| !context.config.words.none.contains(&fold_text(&cell.text.plain)))
            .and_then(|cell| type_cell::read(cell, context.config)),
        description: columns::column_text(row, Some(returns.unwrap_or(0) + 1)).to_owned(),
        span: row.span,
    });
}

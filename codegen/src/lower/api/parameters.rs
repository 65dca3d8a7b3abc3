//! Parameter tables of an API page.

use crate::config::{Config, Words, fold};
use crate::diagnostic::Diagnostic;
use crate::facts::{ParameterFact, ParameterPlace, Tally};
use crate::lower::section::Section;
use crate::lower::type_cell;
use crate::markdown::page::{Row, Table};

/// Reads a table that stands in a part of the page where parameters are listed.
pub fn read(
    table: &Table,
    section: Section,
    config: &Config,
    parameters: &mut Vec<ParameterFact>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Tally> {
    let place = place(section)?;
    let columns = Columns::of(table, &config.words);
    let mut tally = Tally::default();
    // Behind a table of members with their types, one without types tells what values of theirs mean.
    let have_types = |known: &ParameterFact| known.place == place && known.ty.is_some();
    if place == ParameterPlace::Body && columns.ty.is_none() && parameters.iter().any(have_types) {
        tally.ignored += table.rows.len() as u32;
        return Some(tally);
    }
    // A table of values tells what one parameter may be.
    if columns.is_about_values {
        tally.ignored += table.rows.len() as u32;
        return Some(tally);
    }
    for row in &table.rows {
        match parameter(row, place, &columns, config) {
            Some(parameter) => {
                parameters.push(parameter);
                tally.used += 1;
            }
            None if row.cells.iter().all(|cell| cell.text.plain.is_empty()) || is_none(row, config) => tally.ignored += 1,
            None => {
                tally.diagnosed += 1;
                diagnostics.push(Diagnostic::new("table-row-unread", row.span, "this row names no parameter"));
            }
        }
    }
    Some(tally)
}

fn place(section: Section) -> Option<ParameterPlace> {
    match section {
        Section::RequestHeaders => Some(ParameterPlace::Header),
        Section::QueryParameters => Some(ParameterPlace::Query),
        Section::FunctionParameters => Some(ParameterPlace::Function),
        Section::PathParameters => Some(ParameterPlace::Path),
        Section::RequestBody => Some(ParameterPlace::Body),
        _ => None,
    }
}

struct Columns {
    name: usize,
    ty: Option<usize>,
    description: Option<usize>,
    is_about_values: bool,
}

impl Columns {
    fn of(table: &Table, words: &Words) -> Self {
        let headers: Vec<String> = table.header.iter().map(|cell| fold(&cell.text.plain)).collect();
        let find = |list: &[String]| headers.iter().position(|header| list.contains(header));
        Self {
            name: find(&words.name_column).unwrap_or(0),
            ty: find(&words.type_column),
            description: find(&words.description_column).filter(|at| *at > 0),
            is_about_values: find(&words.name_column).is_none()
                && headers.first().is_some_and(|first| words.value_column.contains(first)),
        }
    }
}

fn parameter(row: &Row, place: ParameterPlace, columns: &Columns, config: &Config) -> Option<ParameterFact> {
    let cell = row.cells.get(columns.name)?;
    let name = name(&cell.text.plain)?;
    let ty = columns.ty.and_then(|at| row.cells.get(at)).and_then(|cell| type_cell::read(cell, config));
    let description = columns.description.and_then(|at| row.cells.get(at)).map(|cell| cell.text.plain.clone());
    Some(ParameterFact { place, name, ty, description: description.unwrap_or_default(), span: row.span })
}

/// The first word of the cell; a remark in parentheses may follow it.
fn name(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['`', '*', '"', '\'']);
    let word = text.split([' ', '\n', '(', '=', ',']).next()?.trim_end_matches([':', '.', '*']);
    let is_name = word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '$' | '@' | '_' | '{'))
        && word.chars().all(|c| c.is_alphanumeric() || "$@_-.{}/".contains(c));
    is_name.then(|| word.trim_matches(['{', '}']).to_owned())
}

fn is_none(row: &Row, config: &Config) -> bool {
    row.cells.first().is_some_and(|cell| config.words.none.contains(&fold(&cell.text.plain)))
}

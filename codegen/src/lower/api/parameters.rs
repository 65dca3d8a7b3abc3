//! Parameter tables of an API page.

use crate::config::{Config, Words, fold_text};
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::facts::{ParameterFact, ParameterPlace, Tally, TypeMention};
use crate::lower::decoration::undecorated;
use crate::lower::filler_rows::FillerRows;
use crate::lower::section::Section;
use crate::lower::{inline_values, type_cell};
use crate::markdown::page::{Row, Table};
use crate::source::Span;

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
    // Of the tables below the heading for responses one that gives names their types is about the body.
    if place == ParameterPlace::Answer && !(columns.is_about_names && columns.ty.is_some()) {
        return None;
    }
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
    let first = parameters.len();
    let fillers = FillerRows::of(table, columns.name, &config.words);
    for row in &table.rows {
        if fillers.contains(row) {
            tally.ignored += 1;
            continue;
        }
        match parameter(row, place, &columns, config, diagnostics) {
            Some(parameter) => {
                let is_parted = |first: Span| fillers.stand_between(first, row.span);
                add(parameters, first, parameter, &is_parted, diagnostics);
                tally.used += 1;
            }
            None if row.cells.iter().all(|cell| cell.text.plain.is_empty()) || is_none(row, config) => tally.ignored += 1,
            None => {
                tally.diagnosed += 1;
                diagnostics.push(Diagnostic::new(&rules::TABLE_ROW_UNREAD, row.span, "this row names no parameter"));
            }
        }
    }
    Some(tally)
}

/// Adds a row's parameter. A second row of a member of a body, in the table that begins at `first`, says what else it may be:
/// a body has one member of a name.
fn add(
    parameters: &mut Vec<ParameterFact>,
    first: usize,
    parameter: ParameterFact,
    is_parted: &dyn Fn(Span) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let is_of_body = |place| matches!(place, ParameterPlace::Body | ParameterPlace::Answer);
    let is_same = |known: &&mut ParameterFact| known.name == parameter.name && is_of_body(known.place);
    let Some(known) = parameters[first..].iter_mut().find(is_same).filter(|_| is_of_body(parameter.place)) else {
        parameters.push(parameter);
        return;
    };
    let further = if parameter.alternatives.is_empty() { parameter.ty.into_iter().collect() } else { parameter.alternatives };
    let has = |ty: &TypeMention| {
        let stated = known.ty.iter().filter(|_| known.alternatives.is_empty()).chain(&known.alternatives);
        stated.into_iter().any(|own| own.name.eq_ignore_ascii_case(&ty.name) && own.collection == ty.collection)
    };
    let further: Vec<TypeMention> = further.into_iter().filter(|ty| !has(ty)).collect();
    let is_same = further.is_empty();
    let message = if is_same {
        format!("`{}` has a second row; the first one counts", known.name)
    } else {
        format!("`{}` has a second row with another type; read as what both have in common", known.name)
    };
    if known.alternatives.is_empty() && !further.is_empty() {
        known.alternatives.extend(known.ty.take());
    }
    known.alternatives.extend(further);
    if let Some(shared) = type_cell::common_type(&known.alternatives) {
        known.ty = Some(shared);
    }
    let mut finding = Diagnostic::new(&rules::PROPERTY_REPEATED, parameter.span, message);
    finding.related.push((known.span, "the first row".to_owned()));
    // Rows that give a member several types tell readers when it has which, and those of two groups of rows that it belongs to
    // both: worth knowing, and no slip.
    if !is_same || is_parted(known.span) {
        finding.severity = Severity::Info;
    }
    diagnostics.push(finding);
}

fn place(section: Section) -> Option<ParameterPlace> {
    match section {
        Section::RequestHeaders => Some(ParameterPlace::Header),
        Section::QueryParameters => Some(ParameterPlace::Query),
        Section::FunctionParameters => Some(ParameterPlace::Function),
        Section::PathParameters => Some(ParameterPlace::Path),
        Section::RequestBody => Some(ParameterPlace::Body),
        Section::Response => Some(ParameterPlace::Answer),
        _ => None,
    }
}

struct Columns {
    name: usize,
    ty: Option<usize>,
    description: Option<usize>,
    /// How many there are.
    count: usize,
    is_about_names: bool,
    is_about_values: bool,
}

impl Columns {
    fn of(table: &Table, words: &Words) -> Self {
        let headers: Vec<String> = table.header.iter().map(|cell| fold_text(&cell.text.plain)).collect();
        let find = |list: &[String]| headers.iter().position(|header| list.contains(header));
        Self {
            name: find(&words.name_column).unwrap_or(0),
            ty: find(&words.type_column),
            description: find(&words.description_column).filter(|at| *at > 0),
            count: headers.len(),
            is_about_names: find(&words.name_column).is_some(),
            is_about_values: find(&words.name_column).is_none()
                && headers.first().is_some_and(|first| words.value_column.contains(first)),
        }
    }
}

fn parameter(
    row: &Row,
    place: ParameterPlace,
    columns: &Columns,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ParameterFact> {
    let cell = row.cells.get(columns.name)?;
    let name = name(&cell.text.plain)?;
    let cell = columns.ty.and_then(|at| row.cells.get(at));
    let mut alternatives = cell.map_or_else(Vec::new, |cell| type_cell::read_all(cell, config));
    let ty = cell.and_then(|cell| type_cell::read(cell, config));
    if alternatives.len() > 1 {
        diagnostics.push(type_cell::several_types(&name, &alternatives, "what they have in common"));
    } else {
        alternatives.clear();
    }
    // Values of an enumeration without a name are text.
    let text =
        || cell.filter(|cell| type_cell::unnamed_values(cell, &config.words) == Some(false)).map(|_| type_cell::text(row.span));
    let ty = type_cell::common_type(&alternatives).or(ty).or_else(text);
    let described = columns.description.and_then(|at| row.cells.get(at));
    let lists_values = ty.as_ref().is_some_and(|ty| !ty.primitive);
    let inline_values = described.filter(|_| lists_values).map_or_else(Vec::new, |cell| inline_values::read(cell, &config.words));
    let lacks_cell =
        row.cells.len() < columns.count && described.is_none() && cell.is_some_and(|cell| type_cell::is_prose(cell, config));
    let description = described.or(cell.filter(|_| lacks_cell)).map(|cell| cell.text.plain.clone()).unwrap_or_default();
    Some(ParameterFact { place, name, ty, alternatives, inline_values, lacks_cell, description, span: row.span })
}

/// The first word of the cell; a remark in parentheses may follow it.
fn name(text: &str) -> Option<String> {
    let first = undecorated(text).split([' ', '\n', '(', '=', ',']).next()?;
    let word = undecorated(first.trim_end_matches('.'));
    // `boxes[].lid` is a member of each item of a list.
    let path = word.replace("[].", ".").replace("[]/", "/");
    let is_name = path.starts_with(|c: char| c.is_alphabetic() || matches!(c, '$' | '@' | '_' | '{'))
        && path.chars().all(|c| c.is_alphanumeric() || "$@_-.{}/".contains(c));
    is_name.then(|| word.trim_matches(['{', '}']).to_owned())
}

fn is_none(row: &Row, config: &Config) -> bool {
    row.cells.first().is_some_and(|cell| config.words.none.contains(&fold_text(&cell.text.plain)))
}

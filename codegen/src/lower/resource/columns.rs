//! Which column of a table holds what.

use crate::config::{Words, fold_text};
use crate::lower::words::begins_with_any;
use crate::markdown::page::{Cell, Row, Table};

/// The columns of a property table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PropertyColumns {
    /// Names.
    pub name: usize,
    /// Types; `None` when the table has no such column.
    pub ty: Option<usize>,
    /// Descriptions.
    pub description: Option<usize>,
}

/// The columns of a member table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberColumns {
    /// Members.
    pub member: usize,
    /// Numbers.
    pub value: Option<usize>,
    /// Descriptions.
    pub description: Option<usize>,
}

/// The columns of a table of properties or relationships.
pub fn of_properties(table: &Table, words: &Words) -> Option<PropertyColumns> {
    let names: Vec<&String> = words.name_column.iter().filter(|word| !is_of_other_tables(word, words)).collect();
    let headers = headers(table);
    let ty = find(&headers, &words.type_column, None);
    let name = headers.iter().position(|header| {
        let begins = |word: &&String| header.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with([' ', '(']));
        names.contains(&header) || (ty.is_some() && names.iter().any(begins))
    })?;
    // What a column of properties holds is said whatever stands before it; names of other things stand before their types, and
    // methods have a "return type".
    let is_said = begins_with_any(&headers[name], &words.property_column)
        && ty.is_some_and(|ty| !begins_with_any(&headers[ty], &words.return_column));
    if ty.is_some_and(|ty| ty == name || ty < name && !is_said)
        || (ty.is_none() && words.bare_name_column.contains(&headers[name]))
    {
        return None;
    }
    let taken = [Some(name), ty];
    let description = find(&headers, &words.description_column, None)
        .filter(|at| !taken.contains(&Some(*at)))
        .or_else(|| (name + 1..headers.len()).chain(0..name).find(|at| !taken.contains(&Some(*at))));
    Some(PropertyColumns { name, ty, description })
}

/// A word above names of headers or parameters: the headings of their tables end with it.
fn is_of_other_tables(word: &str, words: &Words) -> bool {
    let headings = [&words.request_headers, &words.query_parameters, &words.function_parameters, &words.path_parameters];
    headings.into_iter().flatten().any(|heading| heading.split(' ').next_back() == Some(word))
}

/// The columns of a table of members.
pub fn of_members(table: &Table, words: &Words) -> Option<MemberColumns> {
    let headers = headers(table);
    if find(&headers, &words.type_column, None).is_some() {
        return None;
    }
    let first = headers.first()?;
    // The first column names the members, and a "value" further right is their number; but numbers may stand before the names.
    let is_name = |header: &String| words.member_column.contains(header) && !words.value_column.contains(header);
    let named = headers.iter().position(is_name).filter(|_| words.value_column.contains(first) && has_numbers(table, 0));
    let member = named.or_else(|| words.member_column.contains(first).then_some(0))?;
    let value = find(&headers, &words.value_column, Some(member));
    let described = |word: &String| headers.iter().position(|header| header == word).filter(|at| *at != member);
    let description = words
        .description_column
        .iter()
        .filter_map(described)
        .find(|at| Some(*at) != value)
        .or_else(|| (0..headers.len()).rev().find(|at| *at != member && Some(*at) != value));
    Some(MemberColumns { member, value, description })
}

/// All that stands in a column begins with a digit.
fn has_numbers(table: &Table, column: usize) -> bool {
    let written = || table.rows.iter().map(|row| column_text(row, Some(column))).filter(|text| !text.is_empty());
    written().next().is_some() && written().all(|text| text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit()))
}

fn headers(table: &Table) -> Vec<String> {
    table.header.iter().map(|cell| fold_text(&cell.text.plain)).collect()
}

fn find(headers: &[String], words: &[String], except: Option<usize>) -> Option<usize> {
    headers.iter().enumerate().find(|(at, header)| Some(*at) != except && words.contains(*header)).map(|(at, _)| at)
}

/// A cell of a row, by a column that the table may lack.
pub fn cell(row: &Row, column: Option<usize>) -> Option<&Cell> {
    row.cells.get(column?)
}

/// Text of a cell, empty when there is none.
pub fn column_text(row: &Row, column: Option<usize>) -> &str {
    cell(row, column).map_or("", |cell| cell.text.plain.trim())
}

/// Nothing stands in the row.
pub fn is_blank(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.text.plain.trim().is_empty())
}

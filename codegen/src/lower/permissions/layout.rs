//! The layouts of permission tables: how one is told.

use crate::config::Config;
use crate::lower::words::{begins_with_any, contains_any};
use crate::markdown::page::Table;

use super::reading::cell_text;
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

/// The layout of a table that lists permissions; `inside` says that it stands in the permission section.
pub fn recognize_layout(table: &Table, inside: bool, config: &Config) -> Option<Layout> {
    let words = &config.words;
    let header = |index: usize| table.header.get(index).map_or("", |cell| cell.text.plain.as_str());
    let is_remark = |index: usize| contains_any(header(index), &words.permission_remark_column);
    let announced = |index: usize| {
        let text = header(index);
        let lists_permissions = begins_with_any(text, &words.permissions)
            || begins_with_any(text, &words.permission_type)
            || contains_any(text, &words.least_privileged)
            || contains_any(text, &words.higher_privileged);
        lists_permissions && !is_remark(index)
    };
    let announced_first = announced(0);
    if !inside && !announced_first && !begins_with_any(header(0), &words.permission_matrix) {
        return None;
    }
    let columns: Vec<(usize, String)> = (1..table.header.len())
        .filter_map(|index| scheme::of(header(index), config).map(|key| (index, key.to_owned())))
        .collect();
    let first = scheme::of(header(0), config).filter(|first| inside && columns.iter().all(|(_, key)| key != first));
    if let Some(first) = first.filter(|_| !columns.is_empty() && columns.len() + 1 == table.header.len()) {
        return Some(Layout::Matrix(std::iter::once((0, first.to_owned())).chain(columns).collect()));
    }
    if columns.len() > 1 && (inside || begins_with_any(header(0), &words.permission_matrix)) {
        return Some(Layout::Matrix(columns));
    }
    let mut labelled: Vec<&str> = table.rows.iter().filter_map(|row| scheme::of(cell_text(row.cells.first()), config)).collect();
    labelled.sort_unstable();
    labelled.dedup();
    let titled = announced_first && (1..table.header.len()).any(announced);
    // A list by kind of permission may also say something else of each kind.
    let named = || table.rows.iter().flat_map(|row| row.cells.iter().skip(1)).any(|cell| cell::has_name(&cell.text.plain));
    let known = (titled && !labelled.is_empty()) || (inside && labelled.len() > 1 && named());
    known.then(|| {
        let columns = (1..table.header.len().max(2)).filter(|index| {
            *index == 1 && !is_remark(*index)
                || announced(*index)
                || table.rows.iter().any(|row| cell::has_name(cell_text(row.cells.get(*index))))
        });
        let columns: Vec<Column> = columns
            .map(|index| {
                let text = header(index);
                let ranked = contains_any(text, &words.least_privileged) || contains_any(text, &words.higher_privileged);
                Column {
                    index,
                    scope: if ranked { String::new() } else { scope::strip(text, config) },
                    reversed: contains_any(text, &words.most_to_least),
                    higher: contains_any(text, &words.higher_privileged) && !contains_any(text, &words.least_privileged),
                    least: contains_any(text, &words.least_privileged) && !contains_any(text, &words.higher_privileged),
                }
            })
            .collect();
        // One column is for everything, whatever its header says.
        let alone = columns.len() == 1;
        let scope = |column: Column| if alone { Column { scope: String::new(), ..column } } else { column };
        Layout::Rows(columns.into_iter().map(scope).collect())
    })
}

/// A table whose rows are labelled like those of a permission table and name permissions.
pub(super) fn resembles(table: &Table, config: &Config) -> bool {
    let labels: Vec<Option<&str>> = table.rows.iter().map(|row| scheme::of(cell_text(row.cells.first()), config)).collect();
    let distinct = labels.iter().enumerate().all(|(index, label)| label.is_some() && !labels[..index].contains(label));
    distinct && table.rows.iter().flat_map(|row| row.cells.iter().skip(1)).any(|cell| cell::has_name(&cell.text.plain))
}

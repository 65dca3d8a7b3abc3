//! Permission tables, lists and prose of a page, in every layout.

mod cell;
mod layout;
mod lines;
mod matrix;
mod prose;
mod reading;
mod rows;
mod scheme;
mod scope;
mod situations;
mod together;
mod tokens;

#[cfg(test)]
mod tests;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{PermissionTable, Tally};
use crate::lower::outline::Outline;
use crate::lower::words;
use crate::markdown::page::{Block, Page, Table};
use crate::source::Span;

pub use cell::{alternatives, has_name};
pub use lines::chosen_lines;
pub use scope::scope_above;
pub use tokens::distinct_names;

/// What a page says of permissions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionFacts {
    /// Every table or list, cut into one for each situation that it tells apart.
    pub tables: Vec<PermissionTable>,
    /// What could not be read, or was read with a repair.
    pub diagnostics: Vec<Diagnostic>,
    /// How the rows of the tables in [`PermissionFacts::used_tables`] were accounted for.
    pub rows: Tally,
    /// Indices in [`Page::blocks`] of the tables that were read.
    pub used_tables: Vec<usize>,
}

/// Reads the permissions of a page or of an included fragment.
pub fn read(page: &Page, config: &Config) -> PermissionFacts {
    let outline = Outline::of(page);
    let section = section(page, config);
    // A fragment without any heading is all about permissions when it has their table.
    let fragment = !page.blocks.iter().any(|block| matches!(block, Block::Heading(_)));
    let mut facts = PermissionFacts::default();
    let candidates: Vec<(usize, &Table, layout::Layout)> = page
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(index, block)| match block {
            Block::Table(table) => {
                let inside = section.as_ref().map_or(fragment, |section| section.contains(index));
                layout::recognize_layout(table, inside, config).map(|layout| (index, table, layout))
            }
            _ => None,
        })
        .collect();
    let several = candidates.len() > 1;
    let unannounced = page.blocks.iter().enumerate().filter_map(|(index, block)| match block {
        Block::Table(table) if !candidates.iter().any(|(known, ..)| *known == index) => Some(table),
        _ => None,
    });
    let resembling = unannounced.filter(|table| layout::resembles(table, config));
    facts.diagnostics.extend(resembling.map(|table| {
        let place = table.header.first().and_then(|cell| cell.span).unwrap_or(table.span);
        let message = "the table lists permissions under a heading that announces none; they are not read";
        Diagnostic::new(&rules::PERMISSIONS_UNANNOUNCED, place, message)
    }));
    for (index, table, layout) in &candidates {
        let outer = scope::find_scope(page, &outline, *index, several, config);
        let mut reading = match layout {
            layout::Layout::Rows(columns) => rows::read(table, columns, &outer, config),
            layout::Layout::Matrix(columns) => matrix::read(table, columns, &outer, config),
        };
        if together::is_said_above(page, *index, &config.words) {
            reading.join_rows();
        }
        let lines = lines::chosen_lines(page, *index, config);
        facts.tables.extend(reading.tables.into_iter().map(|table| PermissionTable { lines: lines.clone(), ..table }));
        facts.diagnostics.extend(reading.diagnostics);
        facts.rows += reading.rows;
        facts.used_tables.push(*index);
    }
    if let (Some(section), true) = (&section, candidates.is_empty()) {
        prose::read(page, section, config, &mut facts);
    }
    facts
}

/// The blocks under the permission heading.
pub(crate) struct SectionBlocks {
    heading: usize,
    heading_span: Span,
    end: usize,
}

impl SectionBlocks {
    fn contains(&self, index: usize) -> bool {
        self.heading < index && index < self.end
    }
}

fn section(page: &Page, config: &Config) -> Option<SectionBlocks> {
    let (heading, level, heading_span) = page.blocks.iter().enumerate().find_map(|(index, block)| match block {
        Block::Heading(heading)
            if heading.level > 1 && words::begins_with_any(&heading.text.plain, &config.words.permissions) =>
        {
            Some((index, heading.level, heading.span))
        }
        _ => None,
    })?;
    let end = page.blocks.iter().enumerate().skip(heading + 1).find_map(|(index, block)| match block {
        Block::Heading(heading) if heading.level <= level => Some(index),
        _ => None,
    });
    Some(SectionBlocks { heading, heading_span, end: end.unwrap_or(page.blocks.len()) })
}

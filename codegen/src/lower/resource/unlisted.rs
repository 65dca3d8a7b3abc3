//! Properties that a page describes in another way than in a table whose columns are known.

use crate::config::fold_text;
use crate::diagnostic::{Diagnostic, rules};
use crate::lower::words::begins_with_any;
use crate::markdown::page::{Block, Container, Table};

use super::{Context, properties};

/// What says that properties of the page are not read.
pub fn findings(context: &Context<'_>) -> Vec<Diagnostic> {
    let tables = properties::tables(context);
    let unread = context.page.blocks.iter().enumerate().filter_map(|(index, block)| match block {
        Block::Table(table) if tables.iter().all(|known| known.index != index) => nameless(context, index, table),
        _ => None,
    });
    unread.chain(tables.is_empty().then(|| in_no_table(context)).flatten()).collect()
}

/// A table with types below a heading about properties or relationships, of which no column is known to hold names.
fn nameless(context: &Context<'_>, index: usize, table: &Table) -> Option<Diagnostic> {
    let words = &context.config.words;
    let heading = context.heading(index);
    let is_of_type = begins_with_any(heading, &words.properties) || begins_with_any(heading, &words.relationships);
    let holds_types = |header: &String| words.type_column.contains(header) && !begins_with_any(header, &words.return_column);
    let has_types = table.header.iter().map(|cell| fold_text(&cell.text.plain)).any(|header| holds_types(&header));
    let span = table.header.first().and_then(|cell| cell.span).unwrap_or(table.span);
    let message = "no column of this table is known to hold names: its properties are not read";
    (is_of_type && has_types).then(|| Diagnostic::new(&rules::PROPERTIES_UNREAD, span, message))
}

/// A section about properties with items or headings in place of a table.
fn in_no_table(context: &Context<'_>) -> Option<Diagnostic> {
    let blocks = &context.page.blocks;
    let (at, heading) = blocks.iter().enumerate().find_map(|(at, block)| match block {
        Block::Heading(heading)
            if heading.level > 1 && begins_with_any(&heading.text.plain, &context.config.words.properties) =>
        {
            Some((at, heading))
        }
        _ => None,
    })?;
    let ends = |block: &&Block| matches!(block, Block::Heading(next) if next.level <= heading.level);
    let section = || blocks[at + 1..].iter().take_while(|block| !ends(block));
    let has_table = section().any(|block| matches!(block, Block::Table(_) | Block::Include(_)));
    let lists = |block: &Block| match block {
        Block::Heading(_) => true,
        Block::Paragraph(paragraph) => paragraph.container == Container::Item,
        _ => false,
    };
    let message = "the properties stand in no table: they are not read";
    (!has_table && section().any(lists)).then(|| Diagnostic::new(&rules::PROPERTIES_UNREAD, heading.span, message))
}

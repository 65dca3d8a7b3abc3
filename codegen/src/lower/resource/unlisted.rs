//! Properties that a page describes in another way than in a table.

use crate::diagnostic::{Diagnostic, rules};
use crate::lower::words::begins_with_any;
use crate::markdown::page::{Block, Container};

use super::{Context, properties};

/// A section about properties with items or headings in place of a table, on a page that has no table of them at all.
pub fn finding(context: &Context<'_>) -> Option<Diagnostic> {
    if !properties::tables(context).is_empty() {
        return None;
    }
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

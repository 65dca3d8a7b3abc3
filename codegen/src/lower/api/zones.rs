//! Zones: parts of a page of which a reader sees those of one choice, `:::zone pivot="name"` down to `:::zone-end`.

use crate::markdown::page::{Block, Page};

/// The choice for which the block at `index` is shown; `None` where it is shown for all.
pub fn around(page: &Page, index: usize) -> Option<&str> {
    let above = page.directives.partition_point(|at| *at < index);
    let Block::Paragraph(paragraph) = &page.blocks[*page.directives[..above].last()?] else { return None };
    let directive = paragraph.text.plain.strip_prefix(":::")?.trim_start();
    let choice = directive.strip_prefix("zone")?.trim_start().strip_prefix("pivot=")?;
    Some(choice.trim().trim_matches(['"', '“', '”']))
}

//! Which heading a block stands under.

use crate::markdown::page::{Block, Heading, Page};

/// For every block of a page the heading above it; for a heading, the heading that it is a section of.
#[derive(Clone, Debug)]
pub struct Outline {
    above: Vec<Option<usize>>,
}

impl Outline {
    /// The outline of a page.
    pub fn of(page: &Page) -> Self {
        let mut open: Vec<(u8, usize)> = Vec::new();
        let above = page
            .blocks
            .iter()
            .enumerate()
            .map(|(index, block)| {
                if let Block::Heading(heading) = block {
                    open.retain(|(level, _)| *level < heading.level);
                    let parent = open.last().map(|(_, at)| *at);
                    open.push((heading.level, index));
                    parent
                } else {
                    open.last().map(|(_, at)| *at)
                }
            })
            .collect();
        Self { above }
    }

    /// Index of the nearest heading above a block.
    pub fn above(&self, block: usize) -> Option<usize> {
        self.above.get(block).copied().flatten()
    }

    /// The headings above a block, nearest first.
    pub fn headings<'a>(&'a self, page: &'a Page, block: usize) -> impl Iterator<Item = (usize, &'a Heading)> {
        let first = self.above(block);
        std::iter::successors(first, |at| self.above(*at)).filter_map(|at| match page.blocks.get(at) {
            Some(Block::Heading(heading)) => Some((at, heading)),
            _ => None,
        })
    }
}

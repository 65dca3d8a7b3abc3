//! Which annotation belongs to which fence, inclusion or table.

use super::page::Block;

/// More running text than this between an annotation and a fence means that the annotation is not about that fence.
const SHORT: usize = 240;

/// Binds each annotation to the next fence, or to the inclusion or table right below it. Headings, tabs, noise comments
/// and a little running text may stand between; another annotation, fence or table may not.
pub(super) fn bind_all(blocks: &mut [Block]) {
    let mut waiting: Option<Waiting> = None;
    for at in 0..blocks.len() {
        match &mut blocks[at] {
            Block::Comment(comment) => {
                if comment.value.is_some() {
                    waiting = Some(Waiting { comment: at, prose: 0, apart: false });
                }
            }
            Block::Heading(_) | Block::Tab(_) => {
                if let Some(waiting) = &mut waiting {
                    waiting.apart = true;
                }
            }
            Block::Paragraph(paragraph) => {
                let prose = paragraph.text.plain.len();
                waiting = waiting
                    .map(|waiting| Waiting { prose: waiting.prose + prose, apart: true, ..waiting })
                    .filter(|waiting| waiting.prose <= SHORT);
            }
            Block::Fence(fence) => {
                if let Some(waiting) = waiting.take() {
                    fence.annotation = Some(waiting.comment);
                    bind(blocks, waiting.comment, at);
                }
            }
            Block::Include(include) => {
                if let Some(waiting) = waiting.take().filter(|waiting| !waiting.apart) {
                    include.annotation = Some(waiting.comment);
                    bind(blocks, waiting.comment, at);
                }
            }
            Block::Table(_) => {
                if let Some(waiting) = waiting.take().filter(|waiting| !waiting.apart) {
                    bind(blocks, waiting.comment, at);
                }
            }
            Block::TabEnd(_) => waiting = None,
        }
    }
}

#[derive(Clone, Copy)]
struct Waiting {
    comment: usize,
    /// Length of the running text in between.
    prose: usize,
    apart: bool,
}

fn bind(blocks: &mut [Block], comment: usize, target: usize) {
    if let Block::Comment(comment) = &mut blocks[comment] {
        comment.target = Some(target);
    }
}

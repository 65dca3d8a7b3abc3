//! Which annotation belongs to which fence or inclusion.

use super::page::Block;

/// A paragraph longer than this between an annotation and a fence means that they are strangers.
const SHORT: usize = 240;

/// Binds each annotation to the next fence, or to the inclusion right below it. Headings, tabs, noise comments
/// and one short paragraph may stand between; another annotation, fence or table may not.
pub(super) fn annotations(blocks: &mut [Block]) {
    let mut waiting: Option<Waiting> = None;
    for at in 0..blocks.len() {
        match &mut blocks[at] {
            Block::Comment(comment) => {
                if comment.value.is_some() {
                    waiting = Some(Waiting { comment: at, prose: false, apart: false });
                }
            }
            Block::Heading(_) | Block::Tab(_) => {
                if let Some(waiting) = &mut waiting {
                    waiting.apart = true;
                }
            }
            Block::Paragraph(paragraph) => {
                let short = paragraph.text.plain.len() <= SHORT;
                waiting = waiting.filter(|waiting| short && !waiting.prose).map(|waiting| Waiting {
                    prose: true,
                    apart: true,
                    ..waiting
                });
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
            Block::Table(_) | Block::TabEnd(_) => waiting = None,
        }
    }
}

#[derive(Clone, Copy)]
struct Waiting {
    comment: usize,
    prose: bool,
    apart: bool,
}

fn bind(blocks: &mut [Block], comment: usize, target: usize) {
    if let Block::Comment(comment) = &mut blocks[comment] {
        comment.target = Some(target);
    }
}

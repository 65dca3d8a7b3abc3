//! What the blocks of a page begin with: headings, and the languages of code blocks.

use super::{Family, Reading, Slot};
use crate::completion::slot::situation_number;
use docwright_codegen::markdown::page::{Block, Fence, Heading};

/// The group of the headings that part a page: each stands there once. The first byte of a page begins no such heading.
const PARTS: usize = 0;

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let headings: Vec<(u8, String)> = reading
        .page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some((heading.level, heading.text.plain.to_lowercase())),
            _ => None,
        })
        .collect();
    let mut index = 0;
    for block in &reading.page.blocks {
        match block {
            Block::Heading(heading) => {
                self::heading(reading, heading, index, &headings, slots);
                index += 1;
            }
            Block::Fence(fence) => {
                let above = index.checked_sub(1).map_or("", |at| headings[at].1.as_str());
                language(reading, fence, above, slots);
            }
            _ => {}
        }
    }
}

fn heading(reading: &Reading<'_>, heading: &Heading, index: usize, headings: &[(u8, String)], slots: &mut Vec<Slot>) {
    // The first is the page's title.
    if heading.level == 1 {
        return;
    }
    let (start, end) = (heading.span.start as usize, heading.span.end as usize);
    let line = reading.text.get(start..end).unwrap_or_default();
    let Some(text) = line.trim_start().strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim()) else { return };
    let Some(at) = line.rfind(text).filter(|_| !text.is_empty()) else { return };
    let (kind, level) = (reading.page_kind(), heading.level.to_string());
    let before = index.checked_sub(1).map_or("", |at| headings[at].1.as_str());
    let behind = headings.get(index + 1).map_or("", |(_, text)| text.as_str());
    // Titles differ from page to page.
    let before = if index == 1 { "" } else { before };
    let of = |parts: &[&str]| situation_number(Family::Heading, parts);
    let situations = vec![
        of(&["between", kind, &level, before, behind]),
        of(&["behind", kind, &level, before]),
        of(&["before", kind, &level, behind]),
        of(&["in", kind, &level]),
        of(&["in", kind]),
    ];
    let mut slot = reading.slot(Family::Heading, start + at..start + at + text.len(), situations);
    slot.group = (heading.level == 2).then_some(PARTS);
    slots.push(slot);
}

fn language(reading: &Reading<'_>, fence: &Fence, above: &str, slots: &mut Vec<Slot>) {
    let kind = reading.page_kind();
    let annotated = if fence.annotation.is_some() { "annotated" } else { "plain" };
    let of = |parts: &[&str]| situation_number(Family::FenceLanguage, parts);
    let situations = vec![of(&[kind, above, annotated]), of(&[kind, annotated]), of(&[kind]), of(&[])];
    let range = fence.info.span.start as usize..fence.info.span.end as usize;
    if !range.is_empty() {
        slots.push(reading.slot(Family::FenceLanguage, range, situations));
    }
}

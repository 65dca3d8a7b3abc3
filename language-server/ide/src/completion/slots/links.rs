//! Targets of links and inclusions.

use std::sync::Arc;

use super::{Family, Reading, Slot};
use crate::completion::slot::{StandIns, situation_number};
use docwright_codegen::lower::annotation;
use docwright_codegen::markdown::page::{Block, Comment, Include, Link, Text};
use docwright_codegen::markdown::target_range;

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let mut name = String::new();
    for block in &reading.page.blocks {
        match block {
            Block::Heading(heading) => text(reading, &heading.text, slots),
            Block::Paragraph(paragraph) => text(reading, &paragraph.text, slots),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
                cells.for_each(|cell| text(reading, &cell.text, slots));
            }
            Block::Comment(Comment { value: Some(value), .. }) => {
                if let Some(first) = annotation::names(value, &reading.config.annotations).into_iter().next() {
                    name = first.replace('_', "-");
                }
            }
            Block::Include(found) => include(reading, found, &name, slots),
            _ => {}
        }
    }
}

fn text(reading: &Reading<'_>, text: &Text, slots: &mut Vec<Slot>) {
    slots.extend(text.links.iter().filter_map(|found| link(reading, found)));
}

fn link(reading: &Reading<'_>, link: &Link) -> Option<Slot> {
    let range = target_range(reading.text, link.span)?;
    let shown = link.text.trim().to_lowercase();
    let slug = shown.replace([' ', '*', '`'], "");
    let dashed = shown.split_whitespace().collect::<Vec<_>>().join("-");
    let words: Vec<&str> = shown.split_whitespace().collect();
    let verb = words.first().copied().unwrap_or_default();
    let last = words.last().copied().unwrap_or_default();
    let of = |parts: &[&str]| situation_number(Family::LinkTarget, parts);
    let situations = vec![
        of(&["text", &shown, "on", reading.page_kind(), reading.subject()]),
        of(&["text", &shown, "in", reading.page_kind()]),
        of(&["text", &shown]),
        of(&["slug", &slug, reading.page_kind()]),
        of(&["verb", verb, &words.len().to_string(), reading.page_kind()]),
        of(&["words", &words.len().min(2).to_string(), reading.page_kind()]),
        of(&["page_kind", reading.page_kind()]),
    ];
    let mut slot = reading.slot(Family::LinkTarget, range, situations);
    // `List messages` on the page of users leads to `user-list-messages`.
    let stand_ins = [reading.facts.stem.as_str(), &slug, &dashed, reading.subject(), last];
    slot.stand_ins = Arc::new(StandIns::new(&stand_ins));
    Some(slot)
}

fn include(reading: &Reading<'_>, include: &Include, name: &str, slots: &mut Vec<Slot>) {
    let Some(range) = target_range(reading.text, include.span) else { return };
    let tab = include.tab.as_deref().unwrap_or_default();
    let of = |parts: &[&str]| situation_number(Family::IncludeTarget, parts);
    let situations = vec![of(&[&include.title, tab]), of(&[&include.title]), of(&["tab", tab]), of(&[])];
    let mut slot = reading.slot(Family::IncludeTarget, range, situations);
    slot.stand_ins = Arc::new(StandIns::new(&[&reading.facts.stem, name, tab, &include.title]));
    slots.push(slot);
}

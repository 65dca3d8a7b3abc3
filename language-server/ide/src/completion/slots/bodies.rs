//! Keys and values of JSON bodies.

use super::json::{self, Place};
use super::place;
use super::{Family, Reading, Slot, inside_quotes};
use crate::completion::slot::situation_number;
use docwright_codegen::http::message::{Message, StartLine};
use docwright_codegen::json as reader;
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::lower::annotation;
use docwright_codegen::markdown::page::Fence;

/// The body of a message.
pub(super) fn of_message(reading: &Reading<'_>, fence: &Fence, message: &Message, slots: &mut Vec<Slot>) {
    let Some(body) = &message.body else { return };
    let facts = reading.facts;
    let told = match &message.start {
        StartLine::Request { .. } => facts.request_body.ty.as_ref().or(facts.response.ty.as_ref()),
        StartLine::Response { .. } => facts.response.ty.as_ref(),
    };
    let label = annotated(reading, fence).or_else(|| told.map(|ty| last_segment(&ty.name).to_lowercase())).unwrap_or_default();
    read(reading, fence, &body.text, body.range.start, (&label, "message"), slots);
}

/// A fence that is JSON as a whole.
pub(super) fn of_block(reading: &Reading<'_>, fence: &Fence, slots: &mut Vec<Slot>) {
    let label = annotated(reading, fence).unwrap_or_default();
    read(reading, fence, &fence.text, 0, (&label, "block"), slots);
}

/// The last part of the type that the fence's annotation names.
fn annotated(reading: &Reading<'_>, fence: &Fence) -> Option<String> {
    let (_, value) = annotation::annotation_of(reading.page, fence.annotation)?;
    let (written, _) = annotation::text(value, &reading.config.annotations.ty)?;
    Some(last_segment(annotation::type_name(written).0).to_lowercase())
}

fn read(reading: &Reading<'_>, fence: &Fence, text: &str, base: usize, (label, kind): (&str, &str), slots: &mut Vec<Slot>) {
    if !text.trim_start().starts_with(['{', '[']) {
        return;
    }
    let (Some(node), _) = reader::read(text) else { return };
    json::members(&node, label, &mut |at| member(reading, fence, base, kind, at, slots));
}

fn member(reading: &Reading<'_>, fence: &Fence, base: usize, kind: &str, at: &Place<'_>, slots: &mut Vec<Slot>) {
    let in_file = |range: std::ops::Range<usize>| inside_quotes(reading.text, place(fence, base + range.start..base + range.end));
    let (label, previous, next) = (at.label, at.previous(), at.next());
    let before = at.index.checked_sub(2).map_or("", |index| at.object[index].key.as_str());
    let behind = at.object.get(at.index + 2).map_or("", |member| member.key.as_str());
    let of = |parts: &[&str]| situation_number(Family::PropertyName, parts);
    let situations = vec![
        of(&["wide", before, previous, next, behind]),
        of(&["between", label, previous, next]),
        of(&["between", previous, next]),
        of(&["two before", before, previous]),
        of(&["two behind", next, behind]),
        of(&["behind", label, previous]),
        of(&["before", label, next]),
        of(&["behind", previous]),
        of(&["before", next]),
        of(&["in", label]),
    ];
    let mut slot = reading.slot(Family::PropertyName, in_file(at.member().key_range.clone()), situations);
    slot.group = Some(fence.content.start as usize + base + at.start);
    slots.push(slot);

    let of = |parts: &[&str]| situation_number(Family::PropertyValue, parts);
    let key = at.key();
    let words = json::words(&at.member().value);
    for (index, node) in words.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| words[index].as_str()).unwrap_or_default();
        let situations = vec![
            of(&[label, key, reading.subject(), before]),
            of(&[label, key, before]),
            of(&[key, before]),
            of(&[label, key]),
            of(&[key]),
            of(&["kind", kind]),
        ];
        let mut slot = reading.slot(Family::PropertyValue, in_file(node.range.clone()), situations);
        if words.len() > 1 {
            slot.group = Some(fence.content.start as usize + base + at.member().value.range.start);
        }
        slots.push(slot);
    }
}

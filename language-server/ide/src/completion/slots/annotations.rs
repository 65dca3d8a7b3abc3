//! Keys and values of annotations.

use std::sync::Arc;

use super::json::{self, Place};
use super::{Family, Reading, Slot, inside_quotes};
use crate::completion::slot::{StandIns, situation_number};
use docwright_codegen::http::message;
use docwright_codegen::json::Node;
use docwright_codegen::lower::annotation;
use docwright_codegen::markdown::page::{Block, Comment};

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let keys = &reading.config.annotations;
    let named: Vec<(usize, bool, String)> = names(reading);
    for (index, block) in reading.page.blocks.iter().enumerate() {
        let Block::Comment(comment) = block else { continue };
        let Some(value) = &comment.value else { continue };
        let kind = value.get(&keys.kind).and_then(Node::as_str).unwrap_or_default();
        let target = target(reading, index, comment);
        let stand_ins = Arc::new(stand_ins(reading, index, &named));
        json::members(value, "", &mut |place| member(reading, comment, kind, target, &stand_ins, place, slots));
    }
}

fn member(
    reading: &Reading<'_>,
    comment: &Comment,
    kind: &str,
    target: &str,
    stand_ins: &Arc<StandIns>,
    place: &Place<'_>,
    slots: &mut Vec<Slot>,
) {
    let file_range = |node: std::ops::Range<usize>| {
        let span = comment.place(node);
        inside_quotes(reading.text, span.start as usize..span.end as usize)
    };
    let (label, previous, next) = (place.label, place.previous(), place.next());
    let of = |parts: &[&str]| situation_number(Family::AnnotationKey, parts);
    let situations = vec![
        of(&[kind, target, label, "between", previous, next]),
        of(&[kind, label, "between", previous, next]),
        of(&[label, "between", previous, next]),
        of(&[kind, label, "behind", previous]),
        of(&[kind, label, "before", next]),
        of(&[kind, label, target]),
        of(&[label]),
    ];
    let mut slot = reading.slot(Family::AnnotationKey, file_range(place.member().key_range.clone()), situations);
    slot.group = Some(comment.content.start as usize + place.start);
    slots.push(slot);

    let of = |parts: &[&str]| situation_number(Family::AnnotationValue, parts);
    let key = place.key();
    for node in json::words(&place.member().value) {
        let situations = vec![
            of(&[label, key, kind, target, reading.subject()]),
            of(&[label, key, kind, target]),
            of(&[label, key, target]),
            of(&[label, key, reading.subject()]),
            of(&[label, key]),
        ];
        let mut slot = reading.slot(Family::AnnotationValue, file_range(node.range.clone()), situations);
        slot.stand_ins = Arc::clone(stand_ins);
        slots.push(slot);
    }
}

/// What an annotation is bound to, by its looks.
fn target(reading: &Reading<'_>, index: usize, comment: &Comment) -> &'static str {
    match comment.target.and_then(|target| reading.page.blocks.get(target)).or_else(|| reading.page.blocks.get(index + 1)) {
        Some(Block::Fence(fence)) if message::looks_like_response(&fence.text) => {
            if fence.text.contains("value\": [") || fence.text.contains("value\":[") { "list response" } else { "response" }
        }
        Some(Block::Fence(fence)) if message::looks_like_request(&fence.text) => {
            if fence.text.contains("://") {
                "request"
            } else {
                "template"
            }
        }
        Some(Block::Fence(_)) => "json",
        Some(Block::Include(_)) => "include",
        _ => "nothing",
    }
}

/// Names of annotated blocks, and whether the block is a response.
fn names(reading: &Reading<'_>) -> Vec<(usize, bool, String)> {
    let keys = &reading.config.annotations;
    let named = reading.page.blocks.iter().enumerate().filter_map(|(index, block)| match block {
        Block::Comment(Comment { value: Some(value), .. }) => {
            let is_response = annotation::kind(value, keys) == Some(annotation::Kind::Response);
            Some((index, is_response, annotation::names(value, keys).into_iter().next()?))
        }
        _ => None,
    });
    named.collect()
}

/// The page's name, the request above, the response below, and the types that the page speaks of.
fn stand_ins(reading: &Reading<'_>, index: usize, named: &[(usize, bool, String)]) -> StandIns {
    let facts = reading.facts;
    let underscored = facts.stem.replace('-', "_");
    let above = named.iter().rev().find(|(at, is_response, _)| *at < index && !is_response).map_or("", |(.., name)| name);
    let below = named.iter().find(|(at, is_response, _)| *at > index && *is_response).map_or("", |(.., name)| name);
    let full = |name: &str| if name.contains('.') { name.to_owned() } else { format!("{}.{name}", facts.namespace) };
    let mention = |body: &docwright_codegen::facts::BodyFact| body.ty.as_ref().map(|ty| full(&ty.name)).unwrap_or_default();
    let (response, request) = (mention(&facts.response), mention(&facts.request_body));
    let own =
        facts.types.first().map_or_else(|| facts.title.split(' ').next().map(full).unwrap_or_default(), |ty| ty.name.clone());
    StandIns::new(&[&underscored, above, below, &response, &request, &own, &facts.title])
}

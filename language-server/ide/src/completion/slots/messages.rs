//! First lines and headers of messages; paths and bodies beside.

use super::{Family, Reading, Slot, bodies, paths};
use crate::completion::slot::situation;
use docwright_codegen::http::message::{self, Message, StartLine};
use docwright_codegen::markdown::page::{Block, Fence};

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let mut method = String::new();
    for block in &reading.page.blocks {
        let Block::Fence(fence) = block else { continue };
        if fence.tab.as_ref().is_some_and(|tab| !reading.config.words.http_tabs.contains(tab)) {
            continue;
        }
        let (messages, _) = message::read(&fence.text);
        if messages.is_empty() {
            bodies::of_block(reading, fence, slots);
        }
        for message in &messages {
            match &message.start {
                StartLine::Request { method: own, url, url_range } => {
                    method.clone_from(own);
                    paths::read(reading, fence, own, url, url_range.start, slots);
                }
                StartLine::Response { reason, status_range, .. } => {
                    status(reading, fence, &method, reason, status_range.clone(), message, slots);
                }
            }
            headers(reading, fence, &method, message, slots);
            bodies::of_message(reading, fence, message, slots);
        }
    }
}

/// The bytes in the file of a range of a fence.
pub(super) fn place(fence: &Fence, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let span = fence.place(range);
    span.start as usize..span.end as usize
}

fn status(
    reading: &Reading<'_>,
    fence: &Fence,
    method: &str,
    reason: &str,
    range: std::ops::Range<usize>,
    message: &Message,
    slots: &mut Vec<Slot>,
) {
    let told: Vec<String> = reading.facts.statuses.iter().map(u16::to_string).collect();
    let told = told.join(" ");
    let body = if message.body.is_some() { "body" } else { "no body" };
    let reason = reason.to_lowercase();
    let of = |parts: &[&str]| situation(Family::Status, parts);
    let situations = vec![
        of(&["reason", &reason]),
        of(&["told", &told, method, body]),
        of(&["method", method, body]),
        of(&["method", method]),
        of(&[]),
    ];
    slots.push(reading.slot(Family::Status, place(fence, range), situations));
}

fn headers(reading: &Reading<'_>, fence: &Fence, method: &str, message: &Message, slots: &mut Vec<Slot>) {
    let start = match &message.start {
        StartLine::Request { .. } => "request",
        StartLine::Response { .. } => "response",
    };
    let name = |index: Option<usize>| {
        index.and_then(|index| message.headers.get(index)).map(|header| header.name.to_lowercase()).unwrap_or_default()
    };
    let body = message.body.as_ref().map_or_else(|| "none".to_owned(), |body| format!("{:?}", body.kind));
    for (index, header) in message.headers.iter().enumerate() {
        let line = fence.text.get(header.range.clone()).unwrap_or_default();
        let (previous, next) = (name(index.checked_sub(1)), name(Some(index + 1)));
        let at = header.range.start + (line.len() - line.trim_start().len());
        let value = header.value.as_str();
        let of = |parts: &[&str]| situation(Family::HeaderName, parts);
        let situations = vec![
            of(&["with", value, start]),
            of(&["between", start, &body, &previous, &next]),
            of(&["behind", start, method, &previous]),
            of(&["before", start, &next]),
            of(&[start, method]),
            of(&[start]),
        ];
        let mut slot = reading.slot(Family::HeaderName, place(fence, at..at + header.name.len()), situations);
        slot.group = Some(fence.content.start as usize + message.range.start);
        slots.push(slot);

        let lower = header.name.to_lowercase();
        let Some(at) = line.rfind(value).filter(|_| !value.is_empty()).map(|at| header.range.start + at) else { continue };
        let of = |parts: &[&str]| situation(Family::HeaderValue, parts);
        let situations = vec![
            of(&[&lower, start, method, &body, reading.subject()]),
            of(&[&lower, start, method, &body]),
            of(&[&lower, start, &body]),
            of(&[&lower, start]),
            of(&[&lower]),
        ];
        slots.push(reading.slot(Family::HeaderValue, place(fence, at..at + value.len()), situations));
    }
}

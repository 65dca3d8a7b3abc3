//! First lines and headers of messages; paths and bodies beside.

use super::{Family, Reading, Slot, bodies, paths, place, query};
use crate::completion::slot::situation_number;
use docwright_codegen::http::message::{self, Message, StartLine};
use docwright_codegen::markdown::page::{Block, Fence};

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    // The method of the request above.
    let mut method = "";
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
                    method = own.as_str();
                    self::method(reading, fence, method, url, url_range.start, slots);
                    query::read(reading, fence, method, url, url_range.start, slots);
                    paths::read(reading, fence, method, url, url_range.start, slots);
                }
                StartLine::Response { reason, status_range, .. } => {
                    status(reading, fence, method, reason, status_range.clone(), message, slots);
                }
            }
            headers(reading, fence, method, message, slots);
            bodies::of_message(reading, fence, message, slots);
        }
    }
}

/// The method before a URL that begins at `base` of the fence's text.
fn method(reading: &Reading<'_>, fence: &Fence, method: &str, url: &str, base: usize, slots: &mut Vec<Slot>) {
    let line_start = fence.text.get(..base).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let Some(before) = fence.text.get(line_start..base) else { return };
    let Some(at) = before.find(method).map(|at| line_start + at) else { return };
    let place_of_url = if url.contains("://") { "sample" } else { "template" };
    let verb = reading.parts.last().copied().unwrap_or_default();
    // An example shows one of the methods that the page documents.
    let documented = reading.facts.operations.first().map_or("", |operation| operation.method.as_str());
    let of = |parts: &[&str]| situation_number(Family::Method, parts);
    let situations = if place_of_url == "sample" {
        vec![of(&[place_of_url, documented]), of(&[place_of_url, verb]), of(&[])]
    } else {
        vec![of(&[place_of_url, verb]), of(&[])]
    };
    slots.push(reading.slot(Family::Method, place(fence, at..at + method.len()), situations));
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
    let of = |parts: &[&str]| situation_number(Family::Status, parts);
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
        let of = |parts: &[&str]| situation_number(Family::HeaderName, parts);
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
        let of = |parts: &[&str]| situation_number(Family::HeaderValue, parts);
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

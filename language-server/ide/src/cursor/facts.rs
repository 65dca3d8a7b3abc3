//! Parts that the facts of a page tell: method lines, messages, rows, permissions, mentions of types.

use std::collections::HashSet;
use std::ops::Range;

use crate::File;
use crate::cursor::{BodyOf, Part, What, query};
use docwright_codegen::facts::{Facts, MessageFact, PermissionRow, TypeMention};
use docwright_codegen::http::message::StartLine;
use docwright_codegen::source::Span;

/// Adds them.
pub fn parts(file: &File, parts: &mut Vec<Part>) {
    let facts = &file.facts;
    for (index, operation) in facts.operations.iter().enumerate() {
        parts.push(Part { span: operation.span, what: What::MethodLine(index) });
    }
    messages(facts, parts);
    rows(file, parts);
    let mut seen = HashSet::new();
    for row in facts.permissions.iter().flat_map(|table| &table.rows) {
        // One cell may be read into several tables.
        if seen.insert((row.span, &row.scheme)) {
            permissions(file, row, parts);
        }
    }
}

fn messages(facts: &Facts, parts: &mut Vec<Part>) {
    // A response that answers several requests stands on the page once.
    let mut seen = HashSet::new();
    for (index, exchange) in facts.exchanges.iter().enumerate() {
        message(&exchange.request, BodyOf::Request(index), What::RequestLine(index), parts);
        query::parts(&exchange.request, index, parts);
        for (at, response) in exchange.responses.iter().enumerate() {
            if seen.insert((response.message.span, response.message.message.range.start)) {
                message(&response.message, BodyOf::Response(index, at), What::StatusLine(index, at), parts);
            }
        }
    }
}

fn message(fact: &MessageFact, of: BodyOf, line: What, parts: &mut Vec<Part>) {
    let message = &fact.message;
    // The line goes from the start of the message to the end of its URL or reason.
    let shown = match &message.start {
        StartLine::Request { url_range, .. } => url_range.end,
        StartLine::Response { status_range, reason, .. } => {
            status_range.end + if reason.is_empty() { 0 } else { reason.len() + 1 }
        }
    };
    let head = fact.text.get(message.range.clone()).unwrap_or_default();
    let start = message.range.start + (head.len() - head.trim_start().len());
    parts.push(Part { span: fact.place(start..shown.max(start)), what: line });
    for header in &message.headers {
        let what = What::Header { of, name: header.name.clone() };
        parts.push(Part { span: fact.place(header.range.clone()), what });
    }
}

fn rows(file: &File, parts: &mut Vec<Part>) {
    let facts = &file.facts;
    for (at, ty) in facts.types.iter().enumerate() {
        if let Some(base) = &ty.base {
            mention(base, parts);
        }
        if let Some(base) = &ty.likely_base {
            likely_base(&file.source.text, base, parts);
        }
        for (index, property) in ty.properties.iter().enumerate() {
            // Members of a JSON block are told by the block.
            if property.origin == docwright_codegen::facts::Origin::JsonBlock {
                continue;
            }
            parts.push(Part { span: property.name_span, what: What::Property { ty: at, property: index } });
            mention(&property.ty, parts);
            for value in &property.inline_values {
                let what = What::Value { ty: at, property: index, value: value.value.clone() };
                parts.push(Part { span: value.span, what });
            }
        }
    }
    for (at, e) in facts.enums.iter().enumerate() {
        for (index, member) in e.members.iter().enumerate() {
            let span = first_cell_word(file, member.span, &member.name).unwrap_or(member.span);
            parts.push(Part { span, what: What::Member { of: at, member: index } });
        }
    }
    for (index, parameter) in facts.parameters.iter().enumerate() {
        let span = first_cell_word(file, parameter.span, &parameter.name).unwrap_or(parameter.span);
        parts.push(Part { span, what: What::Parameter(index) });
        if let Some(ty) = &parameter.ty {
            mention(ty, parts);
        }
    }
    for body in [&facts.request_body, &facts.response] {
        if let Some(ty) = &body.ty {
            mention(ty, parts);
        }
    }
}

fn mention(ty: &TypeMention, parts: &mut Vec<Part>) {
    parts.push(Part { span: ty.span, what: What::Type(ty.clone()) });
}

/// A base in plain words. Where no link has its place, it is known by its paragraph: the name is looked for there, and must stand there once.
fn likely_base(page: &str, base: &TypeMention, parts: &mut Vec<Part>) {
    if base.link.is_some() {
        return mention(base, parts);
    }
    let paragraph = &page[base.span.start as usize..base.span.end as usize];
    let is_letter = |beside: Option<char>| beside.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let mut places = paragraph.match_indices(&base.name).filter(|(at, name)| {
        let (before, behind) = (&paragraph[..*at], &paragraph[at + name.len()..]);
        !is_letter(before.chars().next_back()) && !is_letter(behind.chars().next())
    });
    if let (Some((at, name)), None) = (places.next(), places.next()) {
        let start = base.span.start + at as u32;
        let span = Span { start, end: start + name.len() as u32, ..base.span };
        mention(&TypeMention { span, ..base.clone() }, parts);
    }
}

fn permissions(file: &File, row: &PermissionRow, parts: &mut Vec<Part>) {
    let text = &file.source.text;
    for range in permission_names(text, row) {
        let what = What::Permission { name: text[range.clone()].to_owned(), scheme: row.scheme.clone() };
        let span = Span { start: range.start as u32, end: range.end as u32, ..row.span };
        parts.push(Part { span, what });
    }
}

/// Where the permissions of a row stand in the text of its file.
pub fn permission_names<'t>(text: &'t str, row: &PermissionRow) -> impl Iterator<Item = Range<usize>> + 't {
    let names: HashSet<String> = row.alternatives.iter().flatten().cloned().collect();
    let base = row.span.start as usize;
    let cell = text.get(base..row.span.end as usize).unwrap_or_default();
    words(cell).map(move |range| base + range.start..base + range.end).filter(move |range| names.contains(&text[range.clone()]))
}

/// The first place of a word in a row: its name stands in the first cell that says anything.
fn first_cell_word(file: &File, row: Span, name: &str) -> Option<Span> {
    let text = file.source.text.get(row.start as usize..row.end as usize)?;
    let at = find_word(text, name)?;
    let start = row.start + at as u32;
    Some(Span { file: row.file, start, end: start + name.len() as u32 })
}

/// The first place in `text` where `name` stands as a word of its own.
pub fn find_word(text: &str, name: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name)
        .map(|(at, _)| at)
        .find(|at| !text[..*at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part) && !name.is_empty())
}

/// Runs of letters, digits, dots, hyphens and underscores.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_part)?;
        let length = text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        at = start + length;
        Some(start..start + text[start..at].trim_end_matches('.').len())
    })
}

//! Ever wider selections around a cursor: a value, its member, its object, the body, the message, the block, the section.

use crate::{Snapshot, folding};
use docwright_codegen::http::message::{self, Message};
use docwright_codegen::json::{self, Node, Value};
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::{Block, Cell, Comment, Fence, Table, Text};
use docwright_codegen::source::{FileId, Span};

/// The spans around a byte, innermost first; each holds the one before.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Span> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let text = &*found.source.text;
    let (page, _) = markdown::read(file, text);
    let mut spans = vec![Span { file, start: 0, end: text.len() as u32 }];
    spans.extend(folding::sections(file, text, &page.blocks));
    spans.push(word(file, text, offset));
    for (key, value) in &page.front_matter {
        spans.extend([key.span, value.span, Span { end: value.span.end, ..key.span }]);
    }
    for block in &page.blocks {
        match block {
            Block::Heading(heading) => with_text(heading.span, &heading.text, &mut spans),
            Block::Paragraph(paragraph) => with_text(paragraph.span, &paragraph.text, &mut spans),
            Block::Fence(found) if holds(found.span, offset) => fence(found, &mut spans),
            Block::Comment(found) if holds(found.span, offset) => comment(found, &mut spans),
            Block::Table(found) if holds(found.span, offset) => table(found, &mut spans),
            Block::Include(include) => spans.push(include.span),
            _ => {}
        }
    }
    spans.retain(|span| holds(*span, offset) && span.start < span.end);
    spans.sort_by_key(|span| (span.end - span.start, span.start));
    let mut chain: Vec<Span> = Vec::new();
    for span in spans {
        if chain.last().is_none_or(|last| span != *last && span.start <= last.start && last.end <= span.end) {
            chain.push(span);
        }
    }
    chain
}

fn holds(span: Span, offset: u32) -> bool {
    span.start <= offset && offset <= span.end
}

fn word(file: FileId, text: &str, offset: u32) -> Span {
    let at = text.floor_char_boundary(offset as usize);
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let start = at - (text[..at].len() - text[..at].trim_end_matches(is_part).len());
    let end = at + (text[at..].len() - text[at..].trim_start_matches(is_part).len());
    Span { file, start: start as u32, end: end as u32 }
}

fn with_text(span: Span, text: &Text, spans: &mut Vec<Span>) {
    spans.push(span);
    spans.extend(text.links.iter().map(|link| link.span));
    spans.extend(text.code.iter().chain(&text.strong).map(|part| part.span));
}

fn table(table: &Table, spans: &mut Vec<Span>) {
    spans.push(table.span);
    let mut cell = |cell: &Cell| {
        if let Some(span) = cell.span {
            with_text(span, &cell.text, spans);
        }
    };
    table.header.iter().for_each(&mut cell);
    for row in &table.rows {
        row.cells.iter().for_each(&mut cell);
    }
    spans.extend(table.rows.iter().map(|row| row.span));
}

fn comment(comment: &Comment, spans: &mut Vec<Span>) {
    spans.extend([comment.span, comment.content]);
    if let Some(value) = &comment.value {
        nodes(value, &mut |range| spans.push(comment.place(range)));
    }
}

fn fence(fence: &Fence, spans: &mut Vec<Span>) {
    spans.extend([fence.span, fence.content]);
    let (messages, _) = message::read(&fence.text);
    for message in &messages {
        spans.extend(parts(fence, message));
        if let Some(body) = &message.body {
            values(fence, &body.text, body.range.start, spans);
        }
    }
    if messages.is_empty() {
        values(fence, &fence.text, 0, spans);
    }
}

fn parts(fence: &Fence, message: &Message) -> Vec<Span> {
    let head = message.body.as_ref().map_or(message.range.end, |body| body.range.start);
    let line = fence.text[message.range.clone()].find('\n').map_or(message.range.end, |at| message.range.start + at);
    let head = message.range.start..fence.text[..head].trim_end().len().max(line);
    let headers = message.headers.iter().map(|header| header.range.clone());
    let body = message.body.iter().map(|body| body.range.clone());
    let all = [message.range.clone(), message.range.start..line, head].into_iter().chain(headers).chain(body);
    all.map(|range| fence.place(range)).collect()
}

fn values(fence: &Fence, text: &str, base: usize, spans: &mut Vec<Span>) {
    if text.trim_start().starts_with(['{', '['])
        && let (Some(node), _) = json::read(text)
    {
        nodes(&node, &mut |range| spans.push(fence.place(base + range.start..base + range.end)));
    }
}

/// Calls `see` with every value, every key and every member.
fn nodes(node: &Node, see: &mut dyn FnMut(std::ops::Range<usize>)) {
    see(node.range.clone());
    match &node.value {
        Value::Object(members) => {
            for member in members {
                see(member.key_range.clone());
                see(member.key_range.start..member.value.range.end);
                nodes(&member.value, see);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| nodes(item, see)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::at;
    use crate::fixture;

    /// The texts around `$0`, innermost first; long ones by their first and last line.
    #[track_caller]
    fn check(page: &str, expected: &[&str]) {
        let found = fixture::marked(&[("v1/api/loan-get.md", page)]);
        let (file, offset) = found.cursor.expect("a cursor");
        let text = &found.snapshot.file(file).expect("it was added").source.text;
        let shown = |span: docwright_codegen::source::Span| {
            let piece = &text[span.start as usize..span.end as usize];
            match (piece.lines().next(), piece.trim_end().lines().last()) {
                (Some(first), Some(last)) if piece.contains('\n') => format!("{first}…{last}"),
                _ => piece.to_owned(),
            }
        };
        let mut spans: Vec<String> = at(&found.snapshot, file, offset).into_iter().map(shown).collect();
        // Spans that differ in line ends alone look alike.
        spans.dedup();
        assert_eq!(spans, expected);
    }

    #[test]
    fn a_body_is_selected_by_its_values() {
        let page =
            "# Loan\n\n## Example\n\n```http\nHTTP/1.1 200 OK\n\n{\n  \"book\": {\"isbn\": \"12$034\", \"shelf\": 1}\n}\n```\n";
        check(
            page,
            &[
                "1234",
                "\"1234\"",
                "\"isbn\": \"1234\"",
                "{\"isbn\": \"1234\", \"shelf\": 1}",
                "\"book\": {\"isbn\": \"1234\", \"shelf\": 1}",
                "{…}",
                "HTTP/1.1 200 OK…}",
                "```http…```",
                "## Example…```",
                "# Loan…```",
            ],
        );
    }

    #[test]
    fn a_table_is_selected_by_its_cells() {
        check(
            "# Loan\n\n| Name | Type |\n|:--|:--|\n| due$0Date | Date |\n",
            &["dueDate", "| dueDate | Date |", "| Name | Type |…| dueDate | Date |", "# Loan…| dueDate | Date |"],
        );
    }
}

//! Code blocks: their text with its place, and fences that were never closed.

use std::ops::Range;

use super::comment::trimmed_range;
use super::front_matter::line_ranges;
use super::page::Fence;
use super::page::byte_offset;
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::http::message::{self, is_remark};
use crate::source::{FileId, Span, Spanned};

/// A code block as the parser gives it: the whole block and the pieces of its content, in file ranges.
pub(super) struct Raw {
    pub block: Range<usize>,
    pub pieces: Vec<Range<usize>>,
    pub fenced: bool,
}

/// A code block and, when it swallowed what follows it, where the page goes on.
pub(super) struct Read {
    pub fence: Fence,
    pub resume: Option<usize>,
}

/// Puts a code block together. With `may_cut`, a fence that swallowed the next section ends before it.
pub(super) fn read(file: FileId, source: &str, raw: &Raw, may_cut: bool, diagnostics: &mut Vec<Diagnostic>) -> Read {
    let place = |range: Range<usize>| Span { file, start: byte_offset(range.start), end: byte_offset(range.end) };
    let opening = line_ranges(source, raw.block.start).next().unwrap_or(raw.block.clone());
    let info = if raw.fenced { info(source, opening.clone()) } else { raw.block.start..raw.block.start };
    let (text, starts) = content(source, &raw.pieces);
    let empty_at = if raw.fenced { opening.end.min(raw.block.end) } else { raw.block.start };
    let start = raw.pieces.first().map_or(empty_at, |piece| piece.start);
    let end = raw.pieces.last().map_or(empty_at, |piece| piece.end);
    let mut fence = Fence {
        info: Spanned { value: source[info.clone()].to_owned(), span: place(info) },
        text,
        lines: starts,
        content: place(start..end),
        span: place(trimmed_range(source, raw.block.clone())),
        annotation: None,
        tab: None,
    };
    if raw.fenced
        && may_cut
        && let Some(line) = closing_with_tab(&fence, &source[opening.clone()])
    {
        let closing = fence.lines[line] as usize;
        let resume = source[closing..].find('\n').map_or(source.len(), |at| closing + at + 1);
        cut(&mut fence, line, closing);
        fence.span.end = place(trimmed_range(source, closing..resume)).end;
        return Read { fence, resume: Some(resume) };
    }
    let marker = opening.start..(opening.start + 3).min(opening.end);
    let closed = source[end.min(raw.block.end)..raw.block.end].contains(['`', '~']);
    let below = source[raw.block.end..].lines().map(str::trim).find(|line| !line.is_empty());
    // A fence that closes another block leaves the content of that block standing in the open.
    let whole = closed && !below.is_some_and(begins_message);
    if raw.fenced
        && closed
        && let Some(line) = stray(&fence)
    {
        diagnostics.push(take_out(&mut fence, line));
    }
    if raw.fenced
        && may_cut
        && let Some(line) = swallowed(&fence, whole)
    {
        let resume = fence.lines.get(line).map_or(end, |at| *at as usize);
        let mut found = Diagnostic::new(
            &rules::FENCE_UNCLOSED,
            place(marker),
            "this fence has no closing line and swallows the section below it",
        );
        found.related.push((place(resume..resume), "the page goes on here".to_owned()));
        found.fix = Some(Edit { span: place(resume..resume), text: "```\n\n".to_owned() });
        diagnostics.push(found);
        cut(&mut fence, line, resume);
        return Read { fence, resume: Some(resume) };
    }
    if raw.fenced && !closed {
        diagnostics.push(Diagnostic::new(
            &rules::FENCE_UNCLOSED,
            place(marker),
            "this fence has no closing line and takes the rest of the page",
        ));
    }
    Read { fence, resume: None }
}

fn info(source: &str, line: Range<usize>) -> Range<usize> {
    let marks = source[line.clone()].bytes().take_while(|byte| matches!(byte, b'`' | b'~')).count();
    trimmed_range(source, line.start + marks..line.end)
}

/// The text of the pieces with `\n` line ends, and where each of its lines begins in the file.
fn content(source: &str, pieces: &[Range<usize>]) -> (String, Vec<u32>) {
    let mut text = String::with_capacity(pieces.iter().map(ExactSizeIterator::len).sum());
    let mut starts = Vec::new();
    for piece in pieces {
        let part = &source[piece.clone()];
        if text.is_empty() || text.ends_with('\n') {
            starts.push(byte_offset(piece.start));
        }
        let line_ends = part.match_indices('\n').map(|(at, _)| at + 1);
        starts.extend(line_ends.filter(|at| *at < part.len()).map(|at| byte_offset(piece.start + at)));
        if part.contains('\r') {
            text.push_str(&part.replace("\r\n", "\n").replace('\r', "\n"));
        } else {
            text.push_str(part);
        }
    }
    (text, starts)
}

/// The line with which a block ends although the parser goes on: it takes no tabs behind the signs that close a block, which Markdown
/// allows.
fn closing_with_tab(fence: &Fence, opening: &str) -> Option<usize> {
    let sign = opening.chars().next().filter(|_| fence.text.contains('\t'))?;
    let width = |line: &str| line.len() - line.trim_start_matches(sign).len();
    let closes = |line: &str| {
        let signs = line.trim_start_matches(' ');
        let behind = &signs[width(signs)..];
        line.len() - signs.len() <= 3 && width(signs) >= width(opening) && behind.contains('\t') && behind.trim().is_empty()
    };
    fence.text.lines().position(closes)
}

/// The line of a message's fence that opens another one where the blank line before the body belongs: only headers stand above it,
/// and below it a body to the fence's end.
fn stray(fence: &Fence) -> Option<usize> {
    let all: Vec<&str> = fence.text.lines().collect();
    let line = all.iter().position(|line| opens_fence(line))?;
    let first = all[..line].iter().position(|line| !line.trim().is_empty() && !is_remark(line))?;
    let has_body = match message::method_line(all[first]) {
        Some((method, _)) => method.carries_a_body(),
        None => message::looks_like_response(&fence.text),
    };
    let is_head = all[first + 1..line].iter().all(|line| line.trim().is_empty() || message::is_header(line));
    let below = all[line + 1..].iter().find(|line| !line.trim().is_empty())?;
    let is_body = below.trim_start().starts_with(['{', '[', '<']) && !all[line + 1..].iter().any(|line| opens_fence(line));
    (has_body && is_head && is_body).then_some(line)
}

/// Leaves a stray line out of a fence's text.
fn take_out(fence: &mut Fence, line: usize) -> Diagnostic {
    let start: usize = fence.text.split_inclusive('\n').take(line).map(str::len).sum();
    let words = fence.text[start..].lines().next().map_or(0, str::len);
    let stray = fence.place(start..start + words);
    let is_below_blank = fence.text[..start].trim_end_matches(' ').ends_with("\n\n");
    let gone = fence.place(start..start + words + usize::from(is_below_blank));
    let message = "this opening of a code block stands inside another one, which goes on below it";
    let found = Diagnostic::new(&rules::FENCE_STRAY, stray, message).with_fix(Some(Edit { span: gone, text: String::new() }));
    fence.text.replace_range(start..start + words, "");
    found
}

/// The line of a message's fence with which the next section begins: a heading, the opening of another fence,
/// or the comment that stands right above one of them. In a fence that is `whole` most headings are remarks.
fn swallowed(fence: &Fence, whole: bool) -> Option<usize> {
    if !fence.text.lines().skip(1).any(|line| is_heading(line) || opens_fence(line)) {
        return None;
    }
    let all: Vec<&str> = fence.text.lines().collect();
    if whole && !(1..all.len()).any(|at| opens_fence(all[at]) || opens_section(&all, at)) {
        return None;
    }
    let first = all.iter().position(|line| !line.trim().is_empty() && !is_remark(line))?;
    if !fence.info.value.eq_ignore_ascii_case("http") && !begins_message(all[first].trim()) {
        return None;
    }
    let above_message = |at: usize| all.get(at + 1).is_some_and(|line| begins_message(line.trim()));
    let found = (first + 1..all.len()).find(|at| opens_fence(all[*at]) || (is_heading(all[*at]) && !above_message(*at)))?;
    Some(comment_above(&all[first + 1..found]).map_or(found, |at| first + 1 + at))
}

fn comment_above(lines: &[&str]) -> Option<usize> {
    let last = lines.iter().rposition(|line| !line.trim().is_empty())?;
    if !lines[last].trim_end().ends_with("-->") {
        return None;
    }
    (0..=last).rev().find(|at| lines[*at].contains("<!--")).filter(|at| lines[*at].trim_start().starts_with("<!--"))
}

/// A heading of a section with running text: not the first level, a blank line before it, and no message, no list and no
/// further heading right below.
fn opens_section(lines: &[&str], at: usize) -> bool {
    let below = lines[at + 1..].iter().map(|line| line.trim()).find(|line| !line.is_empty());
    let is_text = |line: &str| line.starts_with(char::is_alphabetic) && !begins_message(line) && line.contains(' ');
    is_heading(lines[at])
        && lines[at].trim_start().starts_with("##")
        && lines[at - 1].trim().is_empty()
        && below.is_some_and(is_text)
}

fn begins_message(line: &str) -> bool {
    // Brackets also begin a link.
    if line.starts_with('[') && line.contains("](") {
        return false;
    }
    let word = line.split(' ').next().unwrap_or_default();
    let method = (3..=7).contains(&word.len()) && word.len() < line.len() && word.bytes().all(|byte| byte.is_ascii_uppercase());
    method || line.starts_with("HTTP/") || line.starts_with(['{', '['])
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches(' ');
    let marks = rest.bytes().take_while(|byte| *byte == b'#').count();
    line.len() - rest.len() <= 3
        && (1..=6).contains(&marks)
        && rest[marks..].starts_with([' ', '\t'])
        && !rest[marks..].trim().is_empty()
}

fn opens_fence(line: &str) -> bool {
    line.trim_start().strip_prefix("```").is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn cut(fence: &mut Fence, line: usize, resume: usize) {
    let kept = fence.text.split_inclusive('\n').take(line).map(str::len).sum();
    fence.text.truncate(kept);
    fence.lines.truncate(line);
    let resume = byte_offset(resume);
    fence.content.end = resume.max(fence.content.start);
    fence.span.end = fence.content.end;
}

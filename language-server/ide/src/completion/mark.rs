//! The page as it would be with a word at the cursor: what is being typed is mended just enough to be read.

use std::ops::Range;

use crate::File;
use docwright_codegen::config::Config;
use docwright_codegen::http::message::method_line;
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::Block;
use docwright_codegen::source::Span;

/// The word. It can be a name of anything: a permission, a property, a header, a segment.
pub(super) const MARK: &str = "Zqx.Zqx";

/// A status code that no page shows.
const CODE: &str = "599";

/// A method that pages of an API hardly document.
const METHOD: &str = "HEAD";

/// A text with the mark in it.
pub(super) struct Marked {
    /// The text.
    pub text: String,
    /// Where the mark stands.
    pub at: Range<usize>,
    /// Bytes of the original text that the word takes, where that is known already.
    pub replace: Option<Range<usize>>,
    /// The word stands in JSON without quotes.
    pub bare: bool,
    /// What a key of JSON still needs behind it.
    pub behind: Behind,
}

/// What a key of JSON needs behind it to be a whole member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Behind {
    /// A colon and a value.
    pub value: bool,
    /// A comma, because another member follows.
    pub comma: bool,
}

/// Puts the mark into a text.
pub(super) fn insert(file: &File, offset: usize, config: &Config) -> Marked {
    let text = &*file.source.text;
    let line = line_around(text, offset);
    if let Some(marked) = status(text, &line, offset) {
        return marked;
    }
    if let Some(marked) = method(file, &line, offset, config) {
        return marked;
    }
    let region = region(file, offset);
    if let Some(marked) = region.as_ref().and_then(|region| json(text, region, offset)) {
        return marked;
    }
    let is_name = text[line.clone()].trim().chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let is_pair = is_name
        && match &region {
            Some(region) => region.start <= line.start && is_header_place(&text[region.start..line.start]),
            None => is_front_matter_place(&text[..line.start]),
        };
    let tail = if is_pair { ": x" } else { "" };
    build(text, offset, MARK, tail)
}

fn build(text: &str, offset: usize, mark: &str, tail: &str) -> Marked {
    let end = if tail.is_empty() { offset } else { line_around(text, offset).end };
    let marked = [&text[..offset], mark, &text[offset..end], tail, &text[end..]].concat();
    Marked { text: marked, at: offset..offset + mark.len(), replace: None, bare: false, behind: Behind::default() }
}

fn line_around(text: &str, offset: usize) -> Range<usize> {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    start..end
}

/// `HTTP/1.1 2|`
fn status(text: &str, line: &Range<usize>, offset: usize) -> Option<Marked> {
    let before = &text[line.start..offset];
    let head = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let protocol = head.trim_start().strip_prefix("HTTP/")?;
    let is_place = head.ends_with(' ') && protocol.trim_end().chars().all(|c| c.is_ascii_digit() || c == '.');
    let start = line.start + head.len();
    let digits = text[offset..line.end].bytes().take_while(u8::is_ascii_digit).count();
    let end = offset + digits;
    let marked = [&text[..start], CODE, &text[end..]].concat();
    is_place.then(|| Marked {
        text: marked,
        at: start..start + CODE.len(),
        replace: Some(start..end),
        bare: false,
        behind: Behind::default(),
    })
}

/// `GE| /books`, or an empty line where a code block of messages begins.
fn method(file: &File, line: &Range<usize>, offset: usize, config: &Config) -> Option<Marked> {
    let text = &*file.source.text;
    let typed = &text[line.start..offset];
    let (page, _) = markdown::read(file.facts.file, text);
    let fence = page.blocks.iter().find_map(|block| match block {
        Block::Fence(fence) if holds(fence.content, offset) => Some(fence),
        _ => None,
    })?;
    let above = text.get(fence.content.start as usize..line.start)?.trim();
    let rest = &text[offset..line.end];
    let word = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
    let url = rest[word..].trim();
    let is_empty = typed.is_empty() && url.is_empty();
    // Below other method lines a header could come too, and is no word in capitals or before a path.
    let is_next = !is_empty && above.lines().all(|line| line.trim().is_empty() || method_line(line).is_some());
    let language = fence.info.value.to_lowercase();
    // Messages may stand in blocks of other languages too; one of those mostly begins with something else.
    let mut languages = config.words.http_fences.iter();
    let may_begin = if is_empty { languages.next() == Some(&language) } else { languages.any(|known| *known == language) };
    let is_place = may_begin && (above.is_empty() || is_next);
    let is_method =
        typed.chars().all(|c| c.is_ascii_uppercase()) && (url.is_empty() || url.starts_with('/') || url.contains("://"));
    let tail = if url.is_empty() { " /" } else { "" };
    let end = offset + word;
    let marked = [&text[..line.start], METHOD, tail, &text[end..]].concat();
    let at = line.start..line.start + METHOD.len();
    (is_place && is_method).then(|| Marked {
        text: marked,
        at,
        replace: Some(line.start..end),
        bare: false,
        behind: Behind::default(),
    })
}

/// The inside of the code block or comment around the cursor.
fn region(file: &File, offset: usize) -> Option<Range<usize>> {
    let (page, _) = markdown::read(file.facts.file, &file.source.text);
    let content = page.blocks.iter().find_map(|block| match block {
        Block::Fence(fence) if holds(fence.content, offset) => Some(fence.content),
        Block::Comment(comment) if holds(comment.content, offset) => Some(comment.content),
        _ => None,
    })?;
    Some(content.start as usize..content.end as usize)
}

fn holds(span: Span, offset: usize) -> bool {
    span.start as usize <= offset && offset <= span.end as usize
}

/// Nothing but a start line and headers stands above, so that the next line is a header.
fn is_header_place(above: &str) -> bool {
    let mut lines = above.lines().rev().map(str::trim).take_while(|line| !line.is_empty()).peekable();
    lines.peek().is_some() && lines.all(|line| line.contains(':') || method_line(line).is_some() || line.starts_with("HTTP/"))
}

/// The front matter has begun and not ended.
fn is_front_matter_place(above: &str) -> bool {
    let mut lines = above.trim_start_matches('\u{feff}').lines();
    lines.next().is_some_and(|line| line.trim_end() == "---") && !lines.any(|line| line.trim_end() == "---")
}

/// What a place in JSON waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wants {
    Key,
    Value,
}

/// Where in JSON the cursor stands, found from the text before it alone.
struct Cursor {
    wants: Wants,
    /// The first byte inside the open string.
    string: Option<usize>,
}

/// Puts the mark into JSON, as a whole key or value.
fn json(text: &str, region: &Range<usize>, offset: usize) -> Option<Marked> {
    let cursor = cursor(&text[region.start..offset])?;
    let rest = &text[offset..region.end.max(offset)];
    let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
    let word_end = offset + (line.len() - line.trim_start_matches(is_word).len());
    let (start, end, after) = match cursor.string {
        Some(inside) => {
            let close = line.find('"').filter(|at| !line[..*at].contains([',', '{', '}', '[', ']', ':']));
            let end = close.map_or(word_end, |close| offset + close);
            (region.start + inside, end, end + usize::from(close.is_some()))
        }
        None => {
            let before = &text[region.start..offset];
            let start = offset - (before.len() - before.trim_end_matches(is_word).len());
            (start, word_end, word_end)
        }
    };
    let bare = cursor.string.is_none();
    let open = if bare { "\"" } else { "" };
    let rest = &text[after..region.end.max(after)];
    let tail = completion_of(cursor.wants, rest);
    let next = rest.trim_start().chars().next();
    let lacks_value = cursor.wants == Wants::Key && next != Some(':');
    let behind = Behind { value: lacks_value, comma: lacks_value && next == Some('"') };
    // A closing quote that the editor wrote goes with the word, so that the value can come behind it.
    let replaced = start..if lacks_value { after } else { end };
    let marked = [&text[..start], open, &text[start..offset], MARK, &text[offset..end], "\"", tail, &text[after..]].concat();
    let at = offset + open.len();
    Some(Marked { text: marked, at: at..at + MARK.len(), replace: Some(replaced), bare, behind })
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '@' | '.' | '$' | '-' | '#')
}

/// What a word needs behind it to be a member or an item of its own.
fn completion_of(wants: Wants, rest: &str) -> &'static str {
    let next = rest.trim_start().chars().next();
    match (wants, next) {
        (Wants::Key, Some(':')) => {
            let value = rest.trim_start().trim_start_matches(':').trim_start();
            // Where no value was typed yet, one before the colon keeps the key from taking what follows for its own.
            if value.starts_with([',', '}']) { ": 0" } else { "" }
        }
        (Wants::Key, Some(',' | '}')) => ": 0",
        (Wants::Key, _) => ": 0,",
        (Wants::Value, Some(',' | '}' | ']') | None) => "",
        (Wants::Value, _) => ",",
    }
}

/// Reads JSON up to the cursor; `None` when the cursor stands in none.
fn cursor(before: &str) -> Option<Cursor> {
    let mut open: Vec<(char, Wants)> = Vec::new();
    let mut string: Option<usize> = None;
    let mut escaped = false;
    let mut at_line_start = true;
    for (at, c) in before.char_indices() {
        if string.is_some() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' | '\n' => string = None,
                _ => {}
            }
        } else {
            match c {
                // A path may hold braces; JSON begins a line.
                '{' | '[' if !open.is_empty() || at_line_start => {
                    open.push((c, if c == '{' { Wants::Key } else { Wants::Value }));
                }
                '}' | ']' => {
                    open.pop();
                }
                '"' if !open.is_empty() => string = Some(at + 1),
                ':' => set(&mut open, Wants::Value),
                ',' => {
                    let wants = if matches!(open.last(), Some(('{', _))) { Wants::Key } else { Wants::Value };
                    set(&mut open, wants);
                }
                _ => {}
            }
        }
        at_line_start = c == '\n' || at_line_start && c.is_whitespace();
    }
    open.last().map(|(_, wants)| Cursor { wants: *wants, string })
}

fn set(open: &mut [(char, Wants)], wants: Wants) {
    if let Some(last) = open.last_mut() {
        last.1 = wants;
    }
}

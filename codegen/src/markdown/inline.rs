//! Inline events to [`Text`]: one builder for headings, paragraphs and cells.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, RefDefs, Tag, TagEnd};

use super::page::byte_offset;
use super::page::{Link, RAISED_DIGITS, Text};
use super::tags;
use crate::source::{FileId, Span, Spanned};

/// An `[!INCLUDE [title](target)]` inside running text.
pub(super) struct Inclusion {
    pub title: String,
    pub target: String,
    pub range: Range<usize>,
}

/// What stood inside running text and is a block of the page.
#[derive(Default)]
pub(super) struct Extras {
    pub inclusions: Vec<Inclusion>,
    pub comments: Vec<Range<usize>>,
    pub images: Vec<(String, Range<usize>)>,
    /// Names that links can lead to: of `<a name="…">` and of any tag with an `id`, and the texts of headings in HTML.
    pub ids: Vec<String>,
}

impl Extras {
    /// True when nothing stood there.
    pub fn is_empty(&self) -> bool {
        self.inclusions.is_empty() && self.comments.is_empty() && self.images.is_empty() && self.ids.is_empty()
    }
}

/// What inline events amount to.
#[derive(Default)]
pub(super) struct Inline {
    file: Option<FileId>,
    text: Text,
    blank: bool,
    links: Vec<(usize, String, Range<usize>)>,
    strong: Vec<(usize, Range<usize>)>,
    /// The place of the `]` that closes an inclusion and is not text.
    closing: Option<usize>,
    /// Where the text of a heading begins that is written in HTML.
    html_heading: Option<usize>,
    in_cell: bool,
    /// The text is set high.
    raised: bool,
    /// What tags mark up and have not ended: the tag, where its text begins, and its own place.
    marked_up: Vec<(tags::Markup, usize, Range<usize>)>,
    extras: Extras,
}

impl Inline {
    /// A builder for text of `file` that is about `width` bytes long.
    pub fn new(file: FileId, width: usize) -> Self {
        let text = Text { plain: String::with_capacity(width), ..Text::default() };
        Self { file: Some(file), text, ..Self::default() }
    }

    /// A builder for the text of a table cell, where `\|` in a code span is a pipe.
    pub fn cell(file: FileId, width: usize) -> Self {
        Self { in_cell: true, ..Self::new(file, width) }
    }

    /// Takes an event; its range is in the file. False when the event is not an inline one.
    pub fn event(&mut self, source: &str, event: &Event<'_>, range: Range<usize>) -> bool {
        match event {
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(text, &range);
            }
            Event::Code(code) => self.code(code, range),
            Event::SoftBreak => self.blank = true,
            Event::HardBreak => self.newline(),
            Event::InlineHtml(tag) if self.in_cell && self.is_notation(tag, &source[range.end..]) => self.push(tag),
            Event::InlineHtml(tag) => self.tag(tag, range),
            Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                let range = whole_link(source, *link_type, range);
                self.flush_blank();
                self.links.push((self.text.plain.len(), dest_url.to_string(), range));
            }
            Event::End(TagEnd::Link) => self.end_link(source),
            Event::Start(Tag::Strong) => {
                self.flush_blank();
                self.strong.push((self.text.plain.len(), range));
            }
            Event::End(TagEnd::Strong) => {
                if let Some((start, range)) = self.strong.pop() {
                    let value = self.text.plain.get(start..).unwrap_or_default().to_owned();
                    let span = self.span(&range);
                    self.text.strong.push(Spanned { value, span });
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => self.extras.images.push((dest_url.to_string(), range)),
            Event::TaskListMarker(_)
            | Event::Start(Tag::Emphasis | Tag::Strikethrough | Tag::Superscript | Tag::Subscript)
            | Event::End(TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript | TagEnd::Image) => {}
            _ => return false,
        }
        true
    }

    /// True when the text is nothing but inclusions.
    pub fn has_inclusions_only(&self) -> bool {
        !self.extras.inclusions.is_empty() && self.text.plain.is_empty()
    }

    /// The text, trimmed, and what stood in it.
    pub fn finish(mut self) -> (Text, Extras) {
        let length = self.text.plain.trim_end().len();
        self.text.plain.truncate(length);
        for link in &mut self.text.links {
            link.range.0 = link.range.0.min(length);
            link.range.1 = link.range.1.min(length);
        }
        (self.text, self.extras)
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span { file: self.file.unwrap_or(FileId(0)), start: byte_offset(range.start), end: byte_offset(range.end) }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let mut text = text;
        if self.closing.take() == Some(range.start) {
            text = text.strip_prefix(']').unwrap_or(text);
        }
        // Such a number marks a footnote, or is a power: as a plain one it would belong to the word before it.
        match Some(text).filter(|_| self.raised).and_then(raised_number) {
            Some(number) => self.push(&number),
            None => self.push(text),
        }
    }

    /// Appends text, white space folded. Zero-width characters are typing accidents in this dialect and are left out.
    fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let (mut from, mut at) = (0, 0);
        while let Some(&byte) = bytes.get(at) {
            // Nearly all text is ASCII words with single blanks between them: whole runs are copied at once.
            if byte.is_ascii_graphic() || byte == b' ' && at > from && bytes.get(at + 1).is_some_and(u8::is_ascii_graphic) {
                at += 1;
                continue;
            }
            let letter = text[at..].chars().next().unwrap_or(' ');
            let next = at + letter.len_utf8();
            let invisible = matches!(letter, '\u{feff}' | '\u{200b}');
            if invisible || letter.is_whitespace() {
                self.push_word(&text[from..at]);
                self.blank |= !invisible;
                from = next;
            }
            at = next;
        }
        self.push_word(&text[from..]);
    }

    fn push_word(&mut self, word: &str) {
        if !word.is_empty() {
            self.flush_blank();
            self.text.plain.push_str(word);
        }
    }

    fn flush_blank(&mut self) {
        if std::mem::take(&mut self.blank) && !self.text.plain.is_empty() && !self.text.plain.ends_with(['\n', ' ']) {
            self.text.plain.push(' ');
        }
    }

    fn newline(&mut self) {
        self.blank = false;
        let length = self.text.plain.trim_end_matches(' ').len();
        self.text.plain.truncate(length);
        if !self.text.plain.is_empty() && !self.text.plain.ends_with('\n') {
            self.text.plain.push('\n');
        }
    }

    fn code(&mut self, code: &str, range: Range<usize>) {
        let value = if self.in_cell { code.replace("\\|", "|") } else { code.to_owned() };
        self.push(&value);
        let span = self.span(&range);
        self.text.code.push(Spanned { value: value.trim().to_owned(), span });
    }

    /// Whether a tag stands right behind a word and is none: `List<String>`.
    fn is_notation(&self, tag: &str, behind: &str) -> bool {
        !self.blank && self.text.plain.ends_with(char::is_alphanumeric) && tags::is_notation(tag, behind)
    }

    fn tag(&mut self, tag: &str, range: Range<usize>) {
        if tag.starts_with("<!--") {
            self.extras.comments.push(range);
        } else if is_line_break(tag) {
            self.newline();
        } else {
            self.markup(tag, &range);
            self.raised = tags::raises_text(tag).unwrap_or(self.raised);
            self.extras.ids.extend(tags::names(tag).into_iter().map(str::to_owned));
            match (tags::heading(tag), self.html_heading.take()) {
                (Some(true), _) => self.html_heading = Some(self.text.plain.len()),
                (Some(false), Some(start)) => {
                    let heading = self.text.plain.get(start..).unwrap_or_default();
                    self.extras.ids.push(heading.trim().to_owned());
                }
                (_, start) => self.html_heading = start,
            }
        }
    }

    /// Takes a tag that marks text up: `<li>`, `<code>`, `<b>`, `<a href="…">`.
    fn markup(&mut self, tag: &str, range: &Range<usize>) {
        if tags::parts_text(tag) {
            self.newline();
        }
        if let Some(markup) = tags::markup(tag) {
            self.flush_blank();
            self.marked_up.push((markup, self.text.plain.len(), range.clone()));
        } else if tag.starts_with("</")
            && let Some((markup, start, begin)) = self.marked_up.pop_if(|(open, ..)| open.ends_at(tag))
        {
            let start = start.min(self.text.plain.len());
            let text = self.text.plain[start..].to_owned();
            let span = self.span(&(begin.start..range.end));
            match markup {
                tags::Markup::Code(_) => self.text.code.push(Spanned { value: text.trim().to_owned(), span }),
                tags::Markup::Strong(_) => self.text.strong.push(Spanned { value: text, span }),
                tags::Markup::Link(target) => {
                    let range = (start, self.text.plain.len());
                    self.text.links.push(Link { text, target, range, span });
                }
            }
        }
    }

    fn end_link(&mut self, source: &str) {
        let Some((start, target, range)) = self.links.pop() else {
            return;
        };
        let start = start.min(self.text.plain.len());
        let text = self.text.plain[start..].to_owned();
        let before = &self.text.plain[..start];
        if let Some(kept) = strip_suffix_caseless(before, "[!include ").filter(|_| source[range.end..].starts_with(']')) {
            let length = kept.trim_end().len();
            self.blank = length < kept.len();
            self.text.plain.truncate(length);
            let open = source[..range.start].rfind('[').unwrap_or(range.start);
            self.closing = Some(range.end);
            self.extras.inclusions.push(Inclusion { title: text, target, range: open..range.end + 1 });
            return;
        }
        let span = self.span(&range);
        self.text.links.push(Link { text, target, range: (start, self.text.plain.len()), span });
    }
}

/// The parser gives `[x][]` the range of `[x]`; the brackets behind it belong to the link.
fn whole_link(source: &str, kind: LinkType, range: Range<usize>) -> Range<usize> {
    if matches!(kind, LinkType::Collapsed | LinkType::CollapsedUnknown) && source[range.end..].starts_with("[]") {
        return range.start..range.end + 2;
    }
    range
}

/// A number in digits that are set high.
fn raised_number(text: &str) -> Option<String> {
    text.trim().chars().map(|digit| Some(RAISED_DIGITS[digit.to_digit(10)? as usize])).collect()
}

fn is_line_break(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).trim_end_matches(['>', '/', ' ']);
    name.len() >= 2
        && name.is_char_boundary(2)
        && name[..2].eq_ignore_ascii_case("br")
        && !name[2..].starts_with(|c: char| c.is_alphanumeric())
}

fn strip_suffix_caseless<'t>(text: &'t str, suffix: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(suffix.len())?;
    let tail = text.get(at..)?;
    tail.eq_ignore_ascii_case(suffix).then(|| &text[..at])
}

/// Reads a piece of the file as running text and nothing else, whatever it begins with.
pub(super) fn parse(source: &str, range: Range<usize>, references: &RefDefs<'_>, mut into: Inline) -> Inline {
    // The leading letter keeps `-`, `#`, `>` and the like from opening a block; it and the line breaks keep their width.
    const LEAD: &str = "x ";
    let mut piece = String::with_capacity(LEAD.len() + range.len());
    piece.push_str(LEAD);
    piece.extend(source[range.clone()].chars().map(|letter| if matches!(letter, '\n' | '\r') { ' ' } else { letter }));
    let resolve = |link: BrokenLink<'_>| {
        references.get(&link.reference).map(|found| (CowStr::from(found.dest.to_string()), CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(&piece, Options::empty(), Some(resolve));
    let back = |at: usize| range.start + at.saturating_sub(LEAD.len());
    let mut first = true;
    for (event, place) in parser.into_offset_iter() {
        let place = back(place.start)..back(place.end);
        match &event {
            Event::Text(text) if first => {
                first = false;
                into.text(text.strip_prefix(LEAD).or_else(|| text.strip_prefix('x')).unwrap_or(text), &place);
            }
            _ => {
                into.event(source, &event, place);
            }
        }
    }
    into
}

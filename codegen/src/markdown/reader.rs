//! The walk over the parser's events that fills a [`Page`].

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};

use super::comment::{self, Part, trimmed_range};
use super::inline::{self, Extras, Inline};
use super::page::{Block, Container, Fence, Heading, Include, Page, Paragraph, Tab, Table, byte_offset};
use super::tables::{self, TableReader};
use super::{annotations, conflict, fence, front_matter, html_table, references};
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::source::{FileId, Span, Spanned};

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_GFM);

/// How often a page may be taken up again behind a fence that swallowed it. Real pages need one.
const RESUMES: usize = 32;

/// How many tables in HTML may end nowhere, or behind the block where they begin. Each may cost a walk to the page's end.
const SPLIT_TABLES: usize = 64;

/// Reads a page. Never fails: what is odd is read as well as it goes and reported.
pub fn read(file: FileId, text: &str) -> (Page, Vec<Diagnostic>) {
    let (text, conflicts) = conflict::first_side(file, text);
    let text = text.as_ref();
    let top = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let head = front_matter::read(file, text, top);
    let mut reader = Reader {
        file,
        text,
        blocks: Vec::with_capacity(text.len() / 160),
        diagnostics: head.fault.into_iter().chain(conflicts).collect(),
        tab: None,
        containers: Vec::new(),
        open: None,
        resumes: RESUMES,
        split_tables: SPLIT_TABLES,
        images: Vec::new(),
        ids: Vec::new(),
        labels: BTreeSet::new(),
    };
    let mut next = Some(head.end);
    while let Some(at) = next {
        next = reader.pass(at);
    }
    annotations::bind_all(&mut reader.blocks);
    reader.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    let is_directive = |block: &Block| matches!(block, Block::Paragraph(paragraph) if paragraph.text.plain.starts_with(":::"));
    let directives = (0..reader.blocks.len()).filter(|at| is_directive(&reader.blocks[*at])).collect();
    let (definitions, undefined) = references::read(file, text, &reader.blocks, &reader.labels);
    let Reader { blocks, diagnostics, images, ids, .. } = reader;
    (Page { file, front_matter: head.pairs, blocks, directives, images, ids, definitions, undefined }, diagnostics)
}

struct Reader<'t> {
    file: FileId,
    text: &'t str,
    blocks: Vec<Block>,
    diagnostics: Vec<Diagnostic>,
    tab: Option<String>,
    containers: Vec<Container>,
    open: Option<Open>,
    resumes: usize,
    split_tables: usize,
    images: Vec<Spanned<String>>,
    ids: Vec<String>,
    /// Labels that have a definition, folded.
    labels: BTreeSet<String>,
}

/// Running text that is being gathered.
struct Open {
    inline: Inline,
    range: Range<usize>,
}

impl<'t> Reader<'t> {
    /// Reads from `base` on; returns where to take the page up again.
    fn pass(&mut self, base: usize) -> Option<usize> {
        let text: &'t str = self.text;
        let mut events = Parser::new_ext(&text[base..], OPTIONS).into_offset_iter();
        self.labels.extend(events.reference_definitions().iter().map(|(label, _)| references::folded(label)));
        while let Some((event, range)) = events.next() {
            let range = range.start + base..range.end + base;
            match event {
                Event::Start(Tag::Paragraph | Tag::Heading { .. }) => {
                    self.close(&events);
                    self.open = Some(Open { inline: Inline::new(self.file, range.len()), range });
                }
                Event::End(TagEnd::Paragraph) | Event::Start(Tag::List(_)) => self.close(&events),
                Event::End(TagEnd::Heading(level)) => self.heading(level as u8),
                Event::Start(Tag::BlockQuote(_)) => self.enter(Container::Quote, &events),
                Event::Start(Tag::Item) => self.enter(Container::Item, &events),
                Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => {
                    self.close(&events);
                    self.containers.pop();
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    self.close(&events);
                    let fenced = matches!(kind, CodeBlockKind::Fenced(_));
                    if let Some(resume) = self.code_block(&mut events, range, fenced, base) {
                        self.containers.clear();
                        return Some(resume);
                    }
                }
                Event::Start(Tag::HtmlBlock) => {
                    self.close(&events);
                    for (event, _) in events.by_ref() {
                        if matches!(event, Event::End(TagEnd::HtmlBlock)) {
                            break;
                        }
                    }
                    if let Some(resume) = self.html_block(range, &events) {
                        self.containers.clear();
                        return Some(resume);
                    }
                }
                Event::Start(Tag::Table(columns)) => {
                    self.close(&events);
                    let drafts = tables::drafts(&mut events, columns.len(), base, self.file, text);
                    let mut table_reader = self.table_reader(&events);
                    let table = table_reader.of_drafts(drafts, range);
                    let extras = table_reader.extras;
                    self.table(table, extras);
                }
                Event::Rule => {
                    self.close(&events);
                    self.end_tab(trimmed_range(text, range));
                }
                other => self.inline(&other, range),
            }
        }
        self.close(&events);
        None
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: byte_offset(range.start), end: byte_offset(range.end) }
    }

    fn table_reader<'a>(&'a mut self, events: &'a OffsetIter<'_>) -> TableReader<'a> {
        TableReader {
            file: self.file,
            source: self.text,
            references: events.reference_definitions(),
            diagnostics: &mut self.diagnostics,
            extras: Vec::new(),
        }
    }

    fn enter(&mut self, container: Container, events: &OffsetIter<'_>) {
        self.close(events);
        self.containers.push(container);
    }

    fn inline(&mut self, event: &Event<'_>, range: Range<usize>) {
        if let Some(open) = &mut self.open {
            // The text of a tight list item has no paragraph of its own: its range grows as events come.
            open.range.end = open.range.end.max(range.end);
            open.inline.event(self.text, event, range);
            return;
        }
        let mut inline = Inline::new(self.file, range.len());
        if inline.event(self.text, event, range.clone()) {
            self.open = Some(Open { inline, range });
        }
    }

    /// Ends the running text, if one is open.
    fn close(&mut self, events: &OffsetIter<'_>) {
        let Some(open) = self.open.take() else { return };
        let range = trimmed_range(self.text, open.range);
        let source = &self.text[range.clone()];
        if source.starts_with('|') && self.rows_below(range.clone(), events) {
            return;
        }
        if source.contains('|') && source.contains('-') {
            let mut table_reader = self.table_reader(events);
            if let Some((table, start)) = table_reader.in_paragraph(range.clone()) {
                let extras = table_reader.extras;
                let before = trimmed_range(self.text, range.start..start);
                if !before.is_empty() {
                    let inline = inline::parse(
                        self.text,
                        before.clone(),
                        events.reference_definitions(),
                        Inline::new(self.file, before.len()),
                    );
                    self.paragraph(inline, before);
                }
                self.table(table, extras);
                return;
            }
        }
        self.paragraph(open.inline, range);
    }

    /// Takes rows that comments or blank lines cut off from the table right above them; renderers show them as text.
    fn rows_below(&mut self, range: Range<usize>, events: &OffsetIter<'_>) -> bool {
        let is_comment = |block: &&Block| matches!(block, Block::Comment(_));
        let comments = self.blocks.iter().rev().take_while(is_comment).count();
        let Some(at) = self.blocks.len().checked_sub(comments + 1) else { return false };
        let Block::Table(table) = &self.blocks[at] else { return false };
        let (columns, table_end) = (table.header.len(), table.span.end);
        // Comments in its rows stand behind it as well.
        let is_below = |block: &&Block| block.span().start >= table_end;
        let below: Vec<&Block> = self.blocks[at + 1..].iter().filter(is_below).collect();
        let ends = std::iter::once(table_end).chain(below.iter().map(|block| block.span().end));
        let begins = below.iter().map(|block| block.span().start).chain([byte_offset(range.start)]);
        // A table that was read in several steps may end behind what the parser takes for the next block.
        let gaps = ends.zip(begins).map(|(from, to)| self.text.get(from as usize..to as usize));
        if !gaps.into_iter().all(|gap| gap.is_some_and(|gap| gap.trim().is_empty())) {
            return false;
        }
        let start = byte_offset(range.start);
        let first_comment = below.first().map(|comment| comment.span());
        let mut table_reader = self.table_reader(events);
        let Some(rows) = table_reader.below_table(range, columns) else { return false };
        let extras = table_reader.extras;
        if let Some(place) = first_comment {
            let message = "a comment ends the table: the rows below it are shown as text";
            self.diagnostics.push(Diagnostic::new(&rules::TABLE_COMMENT, place, message));
        } else {
            let place = Span { file: self.file, start: table_end, end: start };
            let message = "a blank line ends the table: the rows below it are shown as text";
            let mut found = Diagnostic::new(&rules::TABLE_ROWS_APART, rows[0].span, message);
            found.fix = Some(Edit { span: place, text: "\n".to_owned() });
            self.diagnostics.push(found);
        }
        if let Block::Table(table) = &mut self.blocks[at] {
            table.span.end = rows.last().map_or(table.span.end, |row| row.span.end);
            table.rows.extend(rows);
        }
        for extras in extras {
            self.extras(extras);
        }
        true
    }

    fn table(&mut self, table: Table, extras: Vec<Extras>) {
        self.blocks.push(Block::Table(table));
        for extras in extras {
            self.extras(extras);
        }
    }

    fn paragraph(&mut self, inline: Inline, range: Range<usize>) {
        let (text, extras) = inline.finish();
        if !text.plain.is_empty() {
            let quoted = self.containers.iter().find(|container| **container == Container::Quote);
            let container = quoted.or(self.containers.last()).copied().unwrap_or(Container::Flow);
            let span = self.span(range);
            self.blocks.push(Block::Paragraph(Paragraph { text, container, span }));
        }
        self.extras(extras);
    }

    fn extras(&mut self, extras: Extras) {
        self.ids.extend(extras.ids);
        for (value, range) in extras.images {
            let span = self.span(range);
            self.images.push(Spanned { value, span });
        }
        for range in extras.comments {
            self.comment(range, true);
        }
        for found in extras.inclusions {
            let span = self.span(found.range);
            let tab = self.tab.clone();
            self.blocks.push(Block::Include(Include { title: found.title, target: found.target, span, annotation: None, tab }));
        }
    }

    fn heading(&mut self, level: u8) {
        let Some(open) = self.open.take() else { return };
        let range = trimmed_range(self.text, open.range);
        let source = &self.text[range.clone()];
        if !source.starts_with('#') && (self.tab.is_some() || open.inline.has_inclusions_only()) {
            // `---` right below text: meant as the end of the tab group, read by Markdown as an underline.
            let line = source.rfind('\n').map_or(range.start, |newline| range.start + newline + 1);
            self.paragraph(open.inline, trimmed_range(self.text, range.start..line));
            self.end_tab(trimmed_range(self.text, line..range.end));
            return;
        }
        let (text, extras) = open.inline.finish();
        let span = self.span(range);
        let id = text.links.first().and_then(|link| link.target.strip_prefix("#tab/"));
        if let Some(id) = id {
            let id = id.split('/').next().unwrap_or_default().to_lowercase();
            self.tab = Some(id.clone());
            self.blocks.push(Block::Tab(Tab { title: text.plain, id, span }));
        } else {
            if self.tab.take().is_some() {
                self.blocks.push(Block::TabEnd(span));
                let message = "this heading ends a tab group that has no closing `---`";
                let mut found = Diagnostic::new(&rules::TAB_UNCLOSED, span, message);
                let before = Span { end: span.start, ..span };
                found.fix = Some(Edit { span: before, text: "---\n\n".to_owned() });
                self.diagnostics.push(found);
            }
            self.blocks.push(Block::Heading(Heading { level, text, span }));
        }
        self.extras(extras);
    }

    fn end_tab(&mut self, range: Range<usize>) {
        if self.tab.take().is_some() {
            let span = self.span(range);
            self.blocks.push(Block::TabEnd(span));
        }
    }

    fn code_block(&mut self, events: &mut OffsetIter<'_>, block: Range<usize>, fenced: bool, base: usize) -> Option<usize> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for (event, range) in events.by_ref() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(_) => {
                    let start = (range.start + base).max(pieces.last().map_or(0, |piece| piece.end));
                    if start < range.end + base {
                        pieces.push(start..range.end + base);
                    }
                }
                _ => {}
            }
        }
        let raw = fence::Raw { block, pieces, fenced };
        let read = fence::read(self.file, self.text, &raw, self.resumes > 0, &mut self.diagnostics);
        self.blocks.push(Block::Fence(Fence { tab: self.tab.clone(), ..read.fence }));
        self.resumes -= usize::from(read.resume.is_some());
        read.resume
    }

    /// Reads a block of HTML and the tables in it; returns where to take the page up again behind a table that goes on below it.
    fn html_block(&mut self, block: Range<usize>, events: &OffsetIter<'_>) -> Option<usize> {
        let mut at = block.start;
        while self.split_tables > 0
            && let Some(start) = html_table::begin(self.text, at..block.end.max(at))
        {
            let Some(found) = html_table::whole(self.text, start) else {
                self.split_tables -= 1;
                break;
            };
            self.html(at..found.range.start, events);
            at = found.range.end;
            let mut table_reader = self.table_reader(events);
            let table = table_reader.of_html(&found);
            let extras = table_reader.extras;
            self.table(table, extras);
        }
        self.split_tables -= usize::from(at > block.end);
        if at <= block.end {
            self.html(at..block.end, events);
        }
        (at > block.end).then_some(at)
    }

    fn html(&mut self, range: Range<usize>, events: &OffsetIter<'_>) {
        let mut after_comment = false;
        for part in comment::parts(self.text, range) {
            match part {
                Part::Comment(range, closed) => {
                    self.comment(range, closed);
                    after_comment = true;
                }
                Part::Rest(range) if after_comment && range.len() <= 2 => {
                    let span = self.span(range);
                    self.diagnostics.push(Diagnostic::new(&rules::COMMENT_TRAILING_TEXT, span, "stray text behind a comment"));
                }
                Part::Rest(range) => {
                    let inline = inline::parse(
                        self.text,
                        range.clone(),
                        events.reference_definitions(),
                        Inline::new(self.file, range.len()),
                    );
                    self.paragraph(inline, range);
                }
            }
        }
    }

    fn comment(&mut self, range: Range<usize>, closed: bool) {
        let quotes = self.containers.iter().filter(|container| **container == Container::Quote).count();
        let comment = comment::read(self.file, self.text, range, closed, quotes, &mut self.diagnostics);
        self.blocks.push(Block::Comment(comment));
    }
}

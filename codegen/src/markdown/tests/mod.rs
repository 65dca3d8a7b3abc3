//! Pages in, outlines out.

mod blocks;
mod fixes;
mod laws;
mod places;
mod tables;

use std::fmt::Write as _;

use super::page::{Block, Cell, Container, Page, Text};
use super::read;
use crate::source::{FileId, Span};

/// Reads `text`; compares one line per block, and the rules that were broken.
fn check(text: &str, blocks: &[&str], rules: &[&str]) {
    let (page, diagnostics) = read(FileId(0), text);
    let found: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.rule.id).collect();
    assert_eq!(outline(&page), blocks, "{text}");
    assert_eq!(found, rules, "{text}");
}

fn outline(page: &Page) -> Vec<String> {
    page.blocks.iter().map(line).collect()
}

fn line(block: &Block) -> String {
    let bound = |index: Option<usize>| index.map_or(String::new(), |index| format!(" @{index}"));
    let tab = |tab: &Option<String>| tab.as_ref().map_or(String::new(), |tab| format!(" in {tab}"));
    match block {
        Block::Heading(heading) => format!("h{} {}", heading.level, marked(&heading.text)),
        Block::Paragraph(paragraph) => {
            let mark = match paragraph.container {
                Container::Flow => "p",
                Container::Item => "li",
                Container::Quote => "quote",
            };
            format!("{mark} {}", marked(&paragraph.text))
        }
        Block::Fence(fence) => {
            format!("fence{}{} {} {:?}", tab(&fence.tab), bound(fence.annotation), fence.info.value, fence.text)
        }
        Block::Comment(comment) => {
            let kind = if comment.value.is_some() { "annotation" } else { "comment" };
            format!("{kind}{} {:?}", bound(comment.target), comment.text.trim())
        }
        Block::Table(table) => {
            let row = |cells: &[Cell]| cells.iter().map(|cell| marked(&cell.text)).collect::<Vec<_>>().join(" | ");
            let rows: Vec<String> =
                std::iter::once(row(&table.header)).chain(table.rows.iter().map(|found| row(&found.cells))).collect();
            format!("table {}", rows.join(" // "))
        }
        Block::Include(include) => {
            format!("include{}{} {} {}", tab(&include.tab), bound(include.annotation), include.title, include.target)
        }
        Block::Tab(tab) => format!("tab {} {}", tab.id, tab.title),
        Block::TabEnd(_) => "tab end".to_owned(),
    }
}

/// The text with its parts behind it: links, code, strong.
fn marked(text: &Text) -> String {
    let mut shown = text.plain.replace('\n', "\\n");
    for link in &text.links {
        assert_eq!(text.plain[link.range.0..link.range.1], link.text);
        let _ = write!(shown, " <{}: {}>", link.text, link.target);
    }
    for code in &text.code {
        let _ = write!(shown, " `{}`", code.value);
    }
    for strong in &text.strong {
        let _ = write!(shown, " *{}*", strong.value);
    }
    shown
}

/// Every place that a page names, with what stands there.
fn places(page: &Page) -> Vec<Span> {
    let mut all = Vec::new();
    for (key, value) in &page.front_matter {
        all.extend([key.span, value.span]);
    }
    for block in &page.blocks {
        match block {
            Block::Heading(heading) => places_of(&heading.text, heading.span, &mut all),
            Block::Paragraph(paragraph) => places_of(&paragraph.text, paragraph.span, &mut all),
            Block::Fence(fence) => {
                all.extend([fence.info.span, fence.content, fence.span]);
                all.extend((0..=fence.text.len()).map(|at| fence.place(at..at)));
            }
            Block::Comment(comment) => all.extend([comment.content, comment.span]),
            Block::Table(table) => {
                all.push(table.span);
                let rows = table.rows.iter().flat_map(|row| &row.cells);
                for cell in table.header.iter().chain(rows) {
                    places_of(&cell.text, cell.span.unwrap_or(table.span), &mut all);
                }
                all.extend(table.rows.iter().map(|row| row.span));
            }
            Block::Include(include) => all.push(include.span),
            Block::Tab(tab) => all.push(tab.span),
            Block::TabEnd(span) => all.push(*span),
        }
    }
    all
}

fn places_of(text: &Text, whole: Span, all: &mut Vec<Span>) {
    all.push(whole);
    all.extend(text.links.iter().map(|link| link.span));
    all.extend(text.code.iter().chain(&text.strong).map(|part| part.span));
}

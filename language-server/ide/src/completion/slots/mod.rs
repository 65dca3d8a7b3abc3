//! All slots of a page: one file per kind of place.

mod annotations;
mod blocks;
mod bodies;
mod front_matter;
mod json;
mod links;
mod messages;
mod paths;
mod permissions;
mod query;
mod types;

use std::ops::Range;
use std::sync::Arc;

pub(super) use query::EXPAND;

use super::slot::{Family, Situation, Slot, StandIns, situation_number};
use crate::File;
use docwright_codegen::config::Config;
use docwright_codegen::facts::Facts;
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::{Fence, Page};

/// A page with what its slots are read from.
pub(super) struct Reading<'a> {
    pub page: &'a Page,
    pub text: &'a str,
    pub facts: &'a Facts,
    pub config: &'a Config,
    /// Parts of the page's name: `user`, `list`, `messages`.
    pub parts: Vec<&'a str>,
    /// What stands in on the whole page.
    pub stand_ins: Arc<StandIns>,
}

/// The bytes in the file of a range of a fence.
fn place(fence: &Fence, range: Range<usize>) -> Range<usize> {
    let span = fence.place(range);
    span.start as usize..span.end as usize
}

/// The slots of a file, in no order.
pub(super) fn of_file(file: &File, config: &Config) -> Vec<Slot> {
    let (page, _) = markdown::read(file.facts.file, &file.source.text);
    of_page(&page, &file.source.text, &file.facts, config)
}

/// The slots of a page that was read.
pub(super) fn of_page(page: &Page, text: &str, facts: &Facts, config: &Config) -> Vec<Slot> {
    let parts: Vec<&str> = facts.stem.split('-').collect();
    let stand_ins = Arc::new(StandIns::new(&[&facts.stem, &facts.title, &facts.summary, parts[0]]));
    let reading = Reading { page, text, facts, config, parts, stand_ins };
    let mut slots = Vec::new();
    front_matter::read(&reading, &mut slots);
    annotations::read(&reading, &mut slots);
    blocks::read(&reading, &mut slots);
    links::read(&reading, &mut slots);
    permissions::read(&reading, &mut slots);
    types::read(&reading, &mut slots);
    messages::read(&reading, &mut slots);
    slots.extend(facts.allows.iter().map(|allow| {
        let span = allow.rule.span;
        reading.slot(Family::Rule, span.start as usize..span.end as usize, vec![situation_number(Family::Rule, &[])])
    }));
    slots
}

impl Reading<'_> {
    /// What the page is about: the first part of its name.
    pub fn subject(&self) -> &str {
        self.parts[0]
    }

    /// The folder that the page lies in.
    pub fn page_kind(&self) -> &'static str {
        match self.facts.page_kind {
            docwright_codegen::source::PageKind::Api => "api",
            docwright_codegen::source::PageKind::Resources => "resources",
            docwright_codegen::source::PageKind::Includes => "includes",
            docwright_codegen::source::PageKind::Contents => "contents",
        }
    }

    /// A slot of the bytes in `range`.
    pub fn slot(&self, family: Family, range: Range<usize>, situations: Vec<Situation>) -> Slot {
        let word = self.text.get(range.clone()).unwrap_or_default().to_owned();
        Slot { family, range, word, group: None, situations, stand_ins: Arc::clone(&self.stand_ins) }
    }
}

/// The bytes of a quoted text without its quotes.
fn inside_quotes(text: &str, range: Range<usize>) -> Range<usize> {
    let quote = |c: char| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '`');
    let word = text.get(range.clone()).unwrap_or_default();
    let Some(first) = word.chars().next().filter(|c| quote(*c)) else { return range };
    let start = range.start + first.len_utf8();
    match word[first.len_utf8()..].chars().next_back().filter(|c| quote(*c)) {
        Some(last) => start..range.end - last.len_utf8(),
        None => start..range.end,
    }
}

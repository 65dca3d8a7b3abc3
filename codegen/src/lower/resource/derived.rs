//! The types that a page says derive from its own.

use crate::config::Words;
use crate::facts::TypeMention;
use crate::lower::words;
use crate::markdown::page::{Block, Container, Link, Text};

use super::Context;

/// Letters between the words that announce a list and its first name: `derived types are the …`.
const LEAD: usize = 12;

/// Whether rows and items name derived types here.
#[derive(Clone, Copy, PartialEq)]
enum Listing {
    No,
    /// Up to the next sentence that announces nothing.
    BelowSentence,
    /// Up to the next heading.
    InSection,
}

/// Names of the derived types, in page order. A page gives them in a section of their own, in a list below a sentence that
/// announces it, or in the sentence itself; sentences count above the first section, where they speak of the page's type.
pub fn from_page(context: &Context<'_>) -> Vec<TypeMention> {
    let words = &context.config.words.derived_types;
    let announced = |text: &Text| words::find_all(&text.plain, words).last().map(|(_, end)| end);
    let mut found = Vec::new();
    let mut listing = Listing::No;
    let mut in_intro = true;
    for block in &context.page.blocks {
        match block {
            Block::Heading(heading) => {
                in_intro &= heading.level == 1;
                let opens = !in_intro && announced(&heading.text).is_some();
                listing = if opens { Listing::InSection } else { Listing::No };
            }
            Block::Paragraph(paragraph) if paragraph.container == Container::Item => {
                found.extend(leading(&paragraph.text).filter(|_| listing != Listing::No));
            }
            Block::Paragraph(paragraph) if in_intro => {
                let end = announced(&paragraph.text);
                found.extend(end.into_iter().flat_map(|end| following(&paragraph.text, end, &context.config.words)));
                let opens = end.is_some() && paragraph.text.plain.trim_end().ends_with(':');
                listing = if opens { Listing::BelowSentence } else { Listing::No };
            }
            Block::Table(table) if listing != Listing::No => {
                found.extend(table.rows.iter().filter_map(|row| leading(&row.cells.first()?.text)));
            }
            _ => {}
        }
    }
    found
}

/// The link that a cell or an item begins with.
fn leading(text: &Text) -> Option<TypeMention> {
    text.links.first().filter(|link| text.plain[..link.range.0].trim().is_empty()).map(mention)
}

/// The links of the list that begins right behind `end`.
fn following(text: &Text, end: usize, known: &Words) -> impl Iterator<Item = TypeMention> {
    let is_joint = |word: &str| word.is_empty() || known.list_joining.iter().chain(&known.articles).any(|joint| joint == word);
    let mut last = None;
    text.links.iter().filter(move |link| link.range.0 >= end).map_while(move |link| {
        let between = text.plain.get(last.unwrap_or(end)..link.range.0)?;
        let goes_on = match last {
            None => between.len() <= LEAD && !between.contains(['.', ';']),
            Some(_) => between.split([' ', ',', '*', '`']).all(is_joint),
        };
        last = Some(link.range.1);
        goes_on.then(|| mention(link))
    })
}

fn mention(link: &Link) -> TypeMention {
    TypeMention {
        name: link.text.trim_matches(['*', '`', ' ']).to_owned(),
        link: Some(link.target.clone()),
        collection: false,
        primitive: false,
        span: link.span,
    }
}

//! What the prose of the body and response sections says: types, status codes, or that there is nothing.

use crate::config::{Config, contains_any_folded, fold_text};
use crate::facts::{BodyFact, TypeMention};
use crate::lower::section::Section;
use crate::markdown::page::{Block, Page, Paragraph, Text};
use crate::source::{Span, Spanned};

/// What the prose of one section says of the body. The first type that it links or marks counts, else a primitive in plain words, and
/// else a marked name of a thing.
pub fn body(page: &Page, sections: &[Section], section: Section, config: &Config) -> BodyFact {
    let mut fact = BodyFact::default();
    for paragraph in paragraphs(page, sections, section) {
        fact.span.get_or_insert(paragraph.span);
        if fact.ty.is_none() {
            fact.ty = mention(&paragraph.text, paragraph.span, config);
            fact.is_whole = fact.ty.is_some() && contains_any_folded(&paragraph.text.plain, &config.words.whole_body);
        }
        fact.others.extend(linked_types(&paragraph.text, config));
        fact.none |= contains_any_folded(&paragraph.text.plain, &config.words.no_body);
    }
    let first = fact.ty.as_ref().and_then(|ty| ty.link.as_deref());
    fact.others.retain(|ty| ty.link.as_deref() != first);
    if fact.ty.is_none() {
        let in_words = |paragraph: &Paragraph| primitive_in_words(&paragraph.text.plain, paragraph.span, config);
        fact.ty = paragraphs(page, sections, section).find_map(in_words);
    }
    if fact.ty.is_none()
        && let Some((ty, paragraph)) = paragraphs(page, sections, section)
            .find_map(|paragraph| Some((marked_thing(&paragraph.text, paragraph.span, config)?, paragraph)))
    {
        fact.ty = Some(ty);
        fact.is_whole = contains_any_folded(&paragraph.text.plain, &config.words.whole_body);
    }
    fact
}

/// Status codes that the response prose names, in order, without repeats.
pub fn statuses(page: &Page, sections: &[Section], config: &Config) -> Vec<u16> {
    let mut found = Vec::new();
    for paragraph in paragraphs(page, sections, Section::Response) {
        let plain = paragraph.text.plain.as_str();
        let mut behind = 0;
        for word in plain.split_inclusive(|c: char| !c.is_ascii_digit()) {
            behind += word.len();
            let separator = word.chars().last().filter(|c| !c.is_ascii_digit()).map_or(0, char::len_utf8);
            let (word, behind) = (&word[..word.len() - separator], behind - separator);
            if let Ok(code @ 100..=599) = word.parse::<u16>()
                && word.len() == 3
                && !found.contains(&code)
                && !names_series(&plain[behind..], config)
            {
                found.push(code);
            }
        }
    }
    found
}

/// `200-series` is any status that begins with 2.
fn names_series(behind: &str, config: &Config) -> bool {
    let behind = fold_text(behind.trim_start_matches(['-', '‑', ' ']));
    config.words.status_series.iter().any(|word| behind.starts_with(word.as_str()))
}

fn paragraphs<'a>(page: &'a Page, sections: &'a [Section], wanted: Section) -> impl Iterator<Item = &'a Paragraph> {
    page.blocks.iter().zip(sections).filter_map(move |(block, section)| match block {
        Block::Paragraph(paragraph) if *section == wanted => Some(paragraph),
        _ => None,
    })
}

/// The type a text names: the first link to a page of types, else a primitive in bold or code.
fn mention(text: &Text, span: Span, config: &Config) -> Option<TypeMention> {
    if let Some(linked) = linked_types(text, config).next() {
        return Some(linked);
    }
    let marked = text.code.iter().chain(&text.strong).find_map(|word| {
        let canonical = config.words.primitives.get(&fold_text(&word.value))?;
        (word.value != *"json").then(|| (canonical.clone(), word))
    });
    let (name, word) = marked?;
    let (before, after) = around(text, word)?;
    let collection = near_collection(before, after, config);
    Some(TypeMention { name, link: None, collection, primitive: true, span: Span { file: span.file, ..word.span } })
}

/// The types whose pages a text links.
fn linked_types<'t>(text: &'t Text, config: &'t Config) -> impl Iterator<Item = TypeMention> + 't {
    text.links.iter().filter(|link| config.may_lead_to_type(&link.target)).map(|link| {
        let before = &text.plain[..link.range.0.min(text.plain.len())];
        let after = &text.plain[link.range.1.min(text.plain.len())..];
        TypeMention {
            name: link.text.trim().trim_matches(['*', '`']).to_owned(),
            link: Some(link.target.clone()),
            collection: near_collection(before, after, config),
            primitive: false,
            span: link.span,
        }
    })
}

/// What stands before and behind a marked word.
fn around<'t>(text: &'t Text, word: &Spanned<String>) -> Option<(&'t str, &'t str)> {
    text.plain.split_once(&word.value)
}

/// The name that a text marks and calls a thing: `a **user** object`. Whether a page describes it, all pages together show.
fn marked_thing(text: &Text, span: Span, config: &Config) -> Option<TypeMention> {
    text.strong.iter().chain(&text.code).find_map(|word| {
        let (before, after) = around(text, word)?;
        let next = after.split_whitespace().next()?.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_name = word.value.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'));
        let is_thing = is_name && config.words.type_noise.contains(&next.to_lowercase());
        is_thing.then(|| TypeMention {
            name: word.value.clone(),
            link: None,
            collection: near_collection(before, after, config),
            primitive: false,
            span: Span { file: span.file, ..word.span },
        })
    })
}

/// The primitive that plain words name behind an article, spelled as a type is: `an Int32 in the response body`.
fn primitive_in_words(plain: &str, span: Span, config: &Config) -> Option<TypeMention> {
    let mut before = "";
    let mut at = 0;
    for piece in plain.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_named = config.words.primitives.values().any(|name| name == word);
        if is_named && config.words.articles.iter().any(|article| article.eq_ignore_ascii_case(before)) {
            return Some(TypeMention {
                name: word.to_owned(),
                link: None,
                collection: near_collection(&plain[..at], &plain[at + word.len()..], config),
                primitive: true,
                span,
            });
        }
        before = word;
        at += piece.len();
    }
    None
}

/// How many words before a type's name may say that there are several: `a collection of the …`.
const WORDS_BEFORE: usize = 4;

/// How many pieces of the text behind a type's name may say it, the empty one before the first blank included: `[x] object collection`.
const WORDS_BEHIND: usize = 3;

/// Whether the words right beside a type's name say that there are several: "collection of [x] objects", "[x] collection", "all [x] objects".
fn near_collection(before: &str, after: &str, config: &Config) -> bool {
    let words = &config.words;
    let before = fold_text(before);
    let after = fold_text(after);
    let last_words: Vec<&str> = before.rsplit(' ').take(WORDS_BEFORE).collect();
    let has = |list: &[String], word: &str| list.iter().any(|known| known == word);
    let is_no_letter = |c: char| !c.is_alphanumeric();
    let is_one = last_words.iter().any(|word| has(&words.singular, word));
    let is_plural = after.split(' ').next().is_some_and(|word| has(&words.plural, word.trim_end_matches(is_no_letter)));
    let tail = last_words.into_iter().rev().collect::<Vec<_>>().join(" ");
    let is_said_before = words.collection.iter().any(|word| tail.contains(word.as_str()));
    let is_said_behind =
        || after.split(' ').take(WORDS_BEHIND).any(|part| has(&words.collection, part.trim_matches(is_no_letter)));
    is_plural && !is_one || is_said_before || is_said_behind()
}

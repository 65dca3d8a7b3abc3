//! A base in plain words: `Inherits from shelf.`, `Based on [shelf](shelf.md).` One page cannot tell such a word from any other.

use crate::config::{Config, Words};
use crate::facts::TypeMention;
use crate::lower::words::{find_all, is_one_of};
use crate::markdown::page::{Paragraph, Text};
use crate::source::Span;

use super::{Context, base, identity};

/// What the prose above the sections names as the base of the type `own` (short name), in a clause that says nothing else.
pub fn from_prose(context: &Context<'_>, own: &str) -> Option<TypeMention> {
    base::intro(context).find_map(|paragraph| in_text(paragraph, own, context.config))
}

fn in_text(paragraph: &Paragraph, own: &str, config: &Config) -> Option<TypeMention> {
    let (text, known) = (&paragraph.text, &config.words);
    let announced = [&known.inherits, &known.based_on].into_iter().flat_map(|list| find_all(&text.plain, list));
    announced.filter(|(at, _)| is_about_itself(&text.plain[..*at], own, known)).find_map(|(_, end)| {
        let mention = only_name(text, end, paragraph.span, config)?;
        (!mention.name.eq_ignore_ascii_case(own)).then_some(mention)
    })
}

/// Up to here the clause names the page's type at most: `It`, `The shelf`, `which`.
fn is_about_itself(before: &str, own: &str, known: &Words) -> bool {
    let end = before.rfind(['.', ',', ';', ':', '(', '\n']);
    let clause = end.map_or(before, |end| &before[end + 1..]);
    let mut words = clause.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    // What goes on behind a comma or in parentheses is said of whatever stands before, unless it has words of its own.
    let goes_on = end.is_some_and(|end| before[end..].starts_with([',', '(']));
    (!goes_on || words.peek().is_some())
        && words.all(|word| {
            let lists = [&known.page_itself, &known.articles, &known.copulas, &known.list_joining];
            word.eq_ignore_ascii_case(own) || lists.into_iter().any(|list| is_one_of(word, list))
        })
}

/// The name that the clause behind `at` consists of, beside words that say that it is one of a type.
fn only_name(text: &Text, at: usize, span: Span, config: &Config) -> Option<TypeMention> {
    let known = &config.words;
    let start = behind_words(&text.plain, at, &[&known.articles, &known.base_lead, &known.type_noise]);
    let link = text.links.iter().find(|link| link.range.0 == start);
    let length = text.plain[start..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.plain.len() - start);
    let end = link.map_or(start + length, |link| link.range.1);
    let name = text.plain.get(start..end)?.trim();
    let is_name = link.map_or_else(|| identity::is_identifier(name), |link| !config.leads_outside(&link.target));
    (is_name && ends_clause(&text.plain[behind_words(&text.plain, end, &[&known.type_noise])..], known)).then(|| TypeMention {
        name: name.to_owned(),
        link: link.map(|link| link.target.clone()),
        collection: false,
        primitive: false,
        span: link.map_or(span, |link| link.span),
    })
}

/// The place behind `at` and the words there that these lists have.
fn behind_words(text: &str, at: usize, lists: &[&[String]]) -> usize {
    let mut at = at;
    loop {
        let rest = text[at..].trim_start_matches(' ');
        at = text.len() - rest.len();
        let length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        if length == 0 || !lists.iter().any(|list| is_one_of(&rest[..length], list)) {
            return at;
        }
        at += length;
    }
}

/// Nothing more is said, or a comma and what the named type is like. Behind another comma a list goes on.
fn ends_clause(rest: &str, known: &Words) -> bool {
    match rest.strip_prefix(',') {
        Some(more) => more.split_whitespace().next().is_some_and(|word| is_one_of(word, &known.copulas)),
        None => rest.is_empty() || rest == "." || rest.starts_with([';', '\n']) || rest.starts_with(". "),
    }
}

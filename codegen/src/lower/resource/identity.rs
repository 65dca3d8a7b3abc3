//! What a page is about: a type or an enumeration, and its name as far as the page's frame tells.

use crate::config::{Words, contains_any_folded};
use crate::lower::words::begins_with_any;
use crate::markdown::page::Block;
use crate::source::Span;

use super::{Context, columns};

/// What the frame of a page says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    /// Name by the top heading, without namespace.
    pub name: Option<String>,
    /// The top heading says that this is a type or an enumeration.
    pub stated: bool,
    /// The page is said to describe an enumeration.
    pub is_enum: bool,
    /// The top heading.
    pub span: Option<Span>,
}

/// Reads the top heading and the front matter.
pub fn find_identity(context: &Context<'_>, whole: bool) -> Identity {
    if !whole {
        return Identity::default();
    }
    let words = &context.config.words;
    let heading = context.page.blocks.iter().find_map(|block| match block {
        Block::Heading(heading) if heading.level == 1 => Some(heading),
        _ => None,
    });
    let Some(heading) = heading else { return Identity::default() };
    let text = heading.text.plain.trim();
    let ending = type_ending(text, words);
    let subject = ending.map(|ending| text[..text.len() - ending.len()].trim());
    let hinted = context
        .page
        .front_matter
        .iter()
        .any(|(key, value)| key.value.eq_ignore_ascii_case("doc_type") && value.value.to_lowercase().starts_with("enum"));
    let name = subject.or_else(|| is_identifier(text).then_some(text)).filter(|name| is_identifier(name));
    Identity {
        name: name.map(str::to_owned),
        stated: subject.is_some_and(|subject| !subject.is_empty()),
        is_enum: ending.is_some_and(|ending| contains_any_folded(ending, &words.enum_heading)) || (hinted && subject.is_some()),
        span: Some(heading.span),
    }
}

/// The words that end a heading such as `shelf resource type`; remarks in parentheses may follow them.
fn type_ending<'t>(text: &'t str, words: &Words) -> Option<&'t str> {
    let bare = text.split('(').next().unwrap_or(text).trim_end();
    let lower = bare.to_lowercase();
    let longest = words
        .type_heading
        .iter()
        .filter(|word| {
            lower.strip_suffix(word.as_str()).is_some_and(|before| before.ends_with(char::is_whitespace) || before.is_empty())
        })
        .max_by_key(|word| word.len())?;
    text.get(bare.len().checked_sub(longest.len())?..)
}

/// A single word that may be a type's name.
pub fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
}

/// A page among those about operations that documents a type: a property table under its heading, and no method line.
pub fn describes_type(context: &Context<'_>) -> bool {
    let words = &context.config.words;
    let mut properties = false;
    for (index, block) in context.page.blocks.iter().enumerate() {
        match block {
            Block::Heading(heading) if heading.level > 1 => {
                let text = &heading.text.plain;
                if begins_with_any(text, &words.http_request) || begins_with_any(text, &words.example) {
                    return false;
                }
            }
            Block::Table(table) => {
                properties |=
                    begins_with_any(context.heading(index), &words.properties) && columns::of_properties(table, words).is_some();
            }
            _ => {}
        }
    }
    properties
}

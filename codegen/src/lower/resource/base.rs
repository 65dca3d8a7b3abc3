//! What prose says of a type: its base, that it is open, that it is abstract.

use crate::config::{Words, fold_text};
use crate::facts::TypeMention;
use crate::lower::words::is_one_of;
use crate::lower::{type_cell, words};
use crate::markdown::page::{Block, Container, Paragraph, Text};

use super::{Context, identity};

/// Letters between the words that announce a base and its name: `inherits from the base type …`.
const LEAD: usize = 32;

/// The base that the prose of the page names for the type `own` (short name).
pub fn from_prose(context: &Context<'_>, own: &str) -> Option<TypeMention> {
    let mut paragraphs = context.page.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    });
    paragraphs.find_map(|paragraph| in_text(context, paragraph, own))
}

/// The base that a table of one column and one row names: `Base type`.
pub fn from_table(context: &Context<'_>) -> Option<TypeMention> {
    let tables = context.page.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.filter(|table| table.rows.len() == 1 && table.header.len() == 1).find_map(|table| {
        let is_of_base = context.config.words.base_column.contains(&fold_text(&table.header[0].text.plain));
        let cell = table.rows[0].cells.first().filter(|_| is_of_base)?;
        type_cell::read(cell, context.config).filter(|mention| !mention.primitive)
    })
}

/// The only type that the rows of the page say they inherit from.
pub fn from_rows<'a>(context: &Context<'_>, texts: impl Iterator<Item = (&'a Text, crate::source::Span)>) -> Option<TypeMention> {
    let mut found: Option<TypeMention> = None;
    for (text, span) in texts {
        let Some((_, end)) = words::find_all(&text.plain, &context.config.words.inherited).last() else { continue };
        let Some(mention) = named(text, end, span, &context.config.words) else { continue };
        match &found {
            Some(known) if !known.name.eq_ignore_ascii_case(&mention.name) => return None,
            _ => found = Some(mention),
        }
    }
    found
}

/// The prose says that the page's type takes properties of the client's own.
pub fn is_open(context: &Context<'_>) -> bool {
    let known = &context.config.words;
    let says = |text: &str| {
        words::find_all(text, &known.open_type).any(|(at, _)| {
            let before = text[..at].to_lowercase();
            let mut words = before.split_whitespace().rev();
            let is_said = |article: &str, copula: &str| is_one_of(article, &known.articles) && is_copula(copula, known);
            before.ends_with('(') || words.next().zip(words.next()).is_some_and(|(article, copula)| is_said(article, copula))
        })
    };
    let heading = context.page.blocks.iter().any(|block| match block {
        Block::Heading(heading) => heading.level == 1 && says(&heading.text.plain),
        _ => false,
    });
    heading || intro(context).any(|paragraph| says(&paragraph.text.plain))
}

/// The prose says that the keys of a value are data: no name of a property is fixed.
pub fn is_dictionary(context: &Context<'_>) -> bool {
    intro(context).any(|paragraph| {
        let lower = paragraph.text.plain.to_lowercase();
        context.config.words.dictionary.iter().any(|word| lower.contains(word))
    })
}

/// The prose says that there are no values of this type itself.
pub fn is_abstract(context: &Context<'_>) -> bool {
    intro(context).any(|paragraph| {
        let lower = paragraph.text.plain.to_lowercase();
        context.config.words.abstract_type.iter().any(|word| {
            // A link between the words means that another type is the abstract one.
            lower
                .find(word)
                .filter(|at| !is_of_base(&lower[..*at], &context.config.words))
                .is_some_and(|at| paragraph.text.links.iter().all(|link| link.range.0 > at) || starts_sentence(&lower, at))
        })
    })
}

/// What ends here goes on with a base: `inherits from the …`.
fn is_of_base(before: &str, known: &Words) -> bool {
    let before = before.trim_end();
    let bare = known.articles.iter().find_map(|article| before.strip_suffix(&format!(" {article}"))).unwrap_or(before);
    known.inherits.iter().any(|word| bare.ends_with(word.as_str()))
}

/// What stands before some words in their sentence names no other type when it is shorter than this, in bytes: `This is the`.
const SENTENCE_OPENING: usize = 24;

fn starts_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].rsplit(". ").next().unwrap_or_default();
    before.len() < SENTENCE_OPENING
}

/// The paragraphs above the first section.
pub fn intro<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Paragraph> {
    context.page.blocks.iter().take_while(|block| !matches!(block, Block::Heading(heading) if heading.level > 1)).filter_map(
        |block| match block {
            Block::Paragraph(paragraph) if paragraph.container != Container::Quote => Some(paragraph),
            _ => None,
        },
    )
}

fn in_text(context: &Context<'_>, paragraph: &Paragraph, own: &str) -> Option<TypeMention> {
    let text = &paragraph.text;
    words::find_all(&text.plain, &context.config.words.inherits).find_map(|(at, end)| {
        let is_inherited = words::begins_with_any(&text.plain[at..], &context.config.words.inherited);
        let known = &context.config.words;
        let is_about = about_itself(text, at, own, known) && (is_inherited || !about_parts(text, at, known));
        let mention = named(text, end, paragraph.span, known).filter(|_| is_about)?;
        (!mention.name.eq_ignore_ascii_case(own)).then_some(mention)
    })
}

/// The sentence's subject is the page's type: it is named, or nothing else is.
fn about_itself(text: &Text, at: usize, own: &str, known: &Words) -> bool {
    let start = text.plain[..at].rfind(". ").map_or(0, |found| found + 2);
    let subject = text.plain[start..at].to_lowercase();
    let names_other = text.links.iter().any(|link| start <= link.range.0 && link.range.0 < at)
        || text.strong.iter().any(|strong| subject.contains(&strong.value.to_lowercase()));
    let own = own.to_lowercase();
    // One property may come from elsewhere; the properties come from a base.
    let of_one_property = subject.split(|c: char| !c.is_alphanumeric()).any(|word| is_one_of(word, &known.property_column));
    (!own.is_empty() && subject.contains(&own)) || !names_other && !of_one_property
}

/// What is said to derive are parts of a type, not the type: `values that are …`, `the values of a shelf are …`. Properties that are
/// inherited come from a base.
fn about_parts(text: &Text, at: usize, known: &Words) -> bool {
    let clause = text.plain[..at].rsplit(['.', ',', ';', ':', '(']).next().unwrap_or_default().to_lowercase();
    let words = clause.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !is_copula(word, known));
    let words: Vec<&str> = words.collect();
    let words = words.rsplit(|word| is_one_of(word, &known.list_joining)).next().unwrap_or_default();
    let is_part = |word: &str| is_one_of(word, &known.parts);
    words.last().is_some_and(|word| is_part(word))
        || words.windows(2).any(|pair| is_part(pair[0]) && is_one_of(pair[1], &known.belonging))
}

fn is_copula(word: &str, known: &Words) -> bool {
    is_one_of(word, &known.copulas)
}

/// The type named right behind `at`: a link, else a word written like a type's name.
fn named(text: &Text, at: usize, span: crate::source::Span, known: &Words) -> Option<TypeMention> {
    let mention = |name: &str, link: Option<String>, span| TypeMention {
        name: name.trim_matches(['*', '`', ' ']).trim_start_matches('#').to_owned(),
        link,
        collection: false,
        primitive: false,
        span,
    };
    let link = text.links.iter().find(|link| link.range.0 >= at);
    if let Some(link) = link {
        let gap = text.plain.get(at..link.range.0).unwrap_or_default();
        if gap.len() <= LEAD && !gap.contains(['.', ',', ';']) {
            return Some(mention(&link.text, Some(link.target.clone()), link.span));
        }
    }
    let rest = text.plain.get(at..)?;
    let sentence = rest.split(['.', ',', ';', '\n']).next().unwrap_or_default();
    let dotted = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',', ';']);
    if dotted.contains('.') && identity::is_identifier(dotted) {
        return Some(mention(dotted, None, span));
    }
    // What stands in code or is strong is a name, however it is written.
    let marked = || text.code.iter().chain(&text.strong).map(|marked| marked.value.trim());
    let says_nothing = |word: &str| {
        [&known.articles, &known.base_lead, &known.type_noise].into_iter().any(|list| is_one_of(&word.to_lowercase(), list))
    };
    let first = sentence.split_whitespace().find(|word| !says_nothing(word));
    let is_marked = |word: &&str| identity::is_identifier(word) && marked().any(|marked| marked == *word);
    if let Some(word) = first.map(|word| word.trim_matches(['*', '`', '(', ')'])).filter(is_marked) {
        return Some(mention(word, None, span));
    }
    let word =
        sentence.split_whitespace().take(4).map(|word| word.trim_matches(['*', '`', '(', ')'])).find(|word| is_type_name(word));
    word.or_else(|| sentence.trim().eq("entity").then_some("entity")).map(|word| mention(word, None, span))
}

/// `shelfItem`: a small first letter and a capital inside.
fn is_type_name(word: &str) -> bool {
    identity::is_identifier(word)
        && word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.contains(|c: char| c.is_ascii_uppercase())
}

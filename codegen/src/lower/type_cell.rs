//! What a type cell names: primitives in every spelling, links, full names, collections in every form.

use crate::config::{Config, Words};
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::facts::TypeMention;
use crate::lower::decoration::undecorated;
use crate::lower::footnotes;
use crate::lower::words::{is_one_of, starts_with};
use crate::markdown::page::{Cell, Link, Text};
use crate::source::Span;

#[cfg(test)]
mod tests;

/// The canonical name of a value whose type is not known.
pub const UNTYPED: &str = "Untyped";

/// How JSON writes that there is no value.
const NULL: &str = "null";

/// The canonical name of bytes that are fetched by themselves.
pub const STREAM: &str = "Stream";

/// The type that a cell names; a value of any type when it names several.
pub fn read(cell: &Cell, config: &Config) -> Option<TypeMention> {
    let mut mentions = read_all(cell, config);
    match mentions.as_slice() {
        [] => None,
        [only] if is_nested(cell, config) => Some(TypeMention { collection: true, ..untyped(only.span) }),
        [_] => mentions.pop(),
        [first, ..] => Some(untyped(first.span)),
    }
}

/// What several types have in common as far as one page can tell: a value of any type, or a list of such values where all are lists.
/// `None` for fewer than two types.
pub fn common_type(alternatives: &[TypeMention]) -> Option<TypeMention> {
    let [first, _, ..] = alternatives else { return None };
    let collection = alternatives.iter().all(|mention| mention.collection);
    Some(TypeMention { collection, ..untyped(first.span) })
}

/// The finding about a member whose cell names several types; `read` says what it is read as. It weighs little where all are plain values,
/// since JSON itself tells which of them a value is: the writer meant several.
pub fn several_types(name: &str, mentions: &[TypeMention], read: &str) -> Diagnostic {
    let listed = mentions.iter().map(|mention| mention.name.as_str()).collect::<Vec<_>>().join("`, `");
    let message = format!("`{name}` has one of several types, `{listed}`; read as {read}");
    let finding = Diagnostic::new(&rules::TYPE_ALTERNATIVES, mentions[0].span, message);
    let is_plain = mentions.iter().all(|mention| mention.primitive);
    Diagnostic { severity: if is_plain { Severity::Info } else { finding.severity }, ..finding }
}

/// A value that is text.
pub fn text(span: Span) -> TypeMention {
    TypeMention { name: "String".to_owned(), ..untyped(span) }
}

/// A value of any type.
pub fn untyped(span: Span) -> TypeMention {
    TypeMention { name: UNTYPED.to_owned(), link: None, collection: false, primitive: true, span }
}

/// The cell names a list of lists: it says twice that there are several.
pub fn is_nested(cell: &Cell, config: &Config) -> bool {
    // A single word does not say anything twice, and most cells are one.
    if !cell.text.plain.contains([' ', '(', '[', '<']) {
        return false;
    }
    let plain = cell.text.plain.to_lowercase();
    let said = |word: &str| {
        let twice = [format!("{word} {word}"), format!("{word}({word}("), format!("{word} of {word}")];
        // A type's own name may end in the word.
        let stands_alone = |at: usize| !plain[..at].ends_with(|c: char| c.is_alphanumeric());
        twice.iter().any(|twice| plain.match_indices(twice.as_str()).any(|(at, _)| stands_alone(at)))
    };
    let is_twice_before = skip_lead(&cell.text.plain, 0, &config.words).collections > 1;
    is_twice_before || plain.contains("[][]") || config.words.collection.iter().any(|word| said(word))
}

/// The cell goes on in prose behind what it begins with, as a description does and a type does not.
pub fn is_prose(cell: &Cell, config: &Config) -> bool {
    let plain = cell.text.plain.as_str();
    let parsed = parse(&cell.text, (0, plain.len()), config);
    plain.trim().contains(' ') && parsed.is_none_or(|parsed| !parsed.clean && !parsed.primitive && parsed.link.is_none())
}

/// The cell says that there are values and gives their type no name: `Enum`, `array of enum`. True when there may be several at once.
pub fn unnamed_values(cell: &Cell, words: &Words) -> Option<bool> {
    let plain = cell.text.plain.as_str();
    let lead = skip_lead(plain, 0, words);
    let head = head(&cell.text, plain, lead.end)?;
    let (name, inner_collection) = strip_collection(&head.name, words);
    let is_values = is_one_of(&name, &words.unnamed_values_type);
    let is_several = is_one_of(&name, &words.unnamed_collection);
    if head.link.is_some() || head.in_brackets || !(is_values || is_several) {
        return None;
    }
    let rest = rest(&plain[head.end..], false, words);
    rest.clean.then_some(lead.collections > 0 || inner_collection || rest.collection || is_several)
}

/// Every type that a cell names: `A or B` gives both.
pub fn read_all(cell: &Cell, config: &Config) -> Vec<TypeMention> {
    cell.span.map_or_else(Vec::new, |span| mentions(&cell.text, span, config))
}

/// The types that a text names when it is written like a type cell.
pub fn mentions(text: &Text, span: Span, config: &Config) -> Vec<TypeMention> {
    let (plain, words) = (text.plain.as_str(), &config.words);
    if let Some(found) = untyped_value(text, plain, 0, words) {
        return vec![found.mention(span)];
    }
    if let Some(pieces) = listed_primitives(plain, words) {
        return pieces.into_iter().filter_map(|range| parse(text, range, config)).map(|parsed| parsed.mention(span)).collect();
    }
    if let Some(links) = listed_links(text, config) {
        return links.into_iter().map(|parsed| parsed.mention(span)).collect();
    }
    let mut pieces = parts(plain, (0, plain.len()), &separators(words, &["|"]));
    if pieces.len() > 1 {
        pieces.retain(|(start, end)| !is_null(&plain[*start..*end]));
    }
    let parsed: Vec<Parsed> = pieces.iter().filter_map(|range| parse(text, *range, config)).collect();
    let chosen = if parsed.len() == pieces.len() && parsed.iter().all(|piece| piece.clean) {
        parsed
    } else {
        parse(text, (0, plain.len()), config).into_iter().collect()
    };
    chosen.into_iter().map(|parsed| parsed.mention(span)).collect()
}

/// What stands between two types of which a value has one: these signs, and words with a comma before them or not.
fn separators(words: &Words, signs: &[&str]) -> Vec<String> {
    let with_comma = words.alternatives.iter().filter(|_| signs.contains(&",")).map(|word| format!(", {word} "));
    let alone = words.alternatives.iter().map(|word| format!(" {word} "));
    with_comma.chain(alone).chain(signs.iter().map(|sign| (*sign).to_owned())).collect()
}

/// The parts of a range of a text between separators.
fn parts(plain: &str, (from, to): (usize, usize), separators: &[String]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut start, mut at) = (from, from);
    while at < to {
        match separators.iter().find(|separator| plain[at..to].starts_with(separator.as_str())) {
            Some(separator) => {
                found.push((start, at));
                at += separator.len();
                start = at;
            }
            None => at += plain[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    found.push((start, to));
    found
}

/// The parts of a range of a text between all that may stand between items of a list.
fn listed(plain: &str, range: (usize, usize), words: &Words) -> Vec<(usize, usize)> {
    let mut found = parts(plain, range, &separators(words, &["|", ",", "/", "\n"]));
    found.retain(|(start, end)| !plain[*start..*end].trim().is_empty());
    found
}

/// `String, Boolean, or Number`, also with slashes or line breaks between them or in parentheses behind a word for any value: several
/// primitives and nothing else. One that is left beside null is no list.
fn listed_primitives(plain: &str, words: &Words) -> Option<Vec<(usize, usize)>> {
    let (before, range) = match (plain.find('('), plain.rfind(')')) {
        (Some(open), Some(close)) if open < close && plain[close + 1..].trim().is_empty() => (&plain[..open], (open + 1, close)),
        _ => ("", (0, plain.len())),
    };
    let any = before.trim().is_empty() || primitive(before, words) == Some(UNTYPED);
    let mut pieces = listed(plain, range, words);
    let count = pieces.len();
    pieces.retain(|(start, end)| !is_null(&plain[*start..*end]));
    let all_primitive = pieces.iter().all(|(start, end)| primitive(&plain[*start..*end], words).is_some());
    (any && count > 1 && pieces.len() > 1 && all_primitive).then_some(pieces)
}

/// `[lamp](lamp.md), [siren](siren.md), or [radio](radio.md)`, also with slashes or line breaks between them: several links and nothing
/// else.
fn listed_links(text: &Text, config: &Config) -> Option<Vec<Parsed>> {
    if text.links.len() < 2 {
        return None;
    }
    let pieces = listed(&text.plain, (0, text.plain.len()), &config.words);
    let parsed: Option<Vec<Parsed>> = pieces.into_iter().map(|range| parse(text, range, config)).collect();
    parsed.filter(|all| all.len() > 1 && all.iter().all(|piece| piece.clean && piece.link.is_some()))
}

/// The cell says that a value may be null as well: `crate | null`, `crate?`.
pub fn allows_null(cell: &Cell, words: &Words) -> bool {
    let plain = cell.text.plain.as_str();
    let is_one_word = !plain.trim().contains(char::is_whitespace);
    let lists_null = || {
        let pieces = listed(plain, (0, plain.len()), words);
        pieces.len() > 1 && pieces.iter().any(|(start, end)| is_null(&plain[*start..*end]))
    };
    is_one_word && undecorated(plain).ends_with('?') || plain.to_lowercase().contains(NULL) && lists_null()
}

fn is_null(piece: &str) -> bool {
    piece.trim().eq_ignore_ascii_case(NULL)
}

struct Parsed {
    name: String,
    link: Option<String>,
    collection: bool,
    primitive: bool,
    /// Nothing but the type stands there.
    clean: bool,
}

impl Parsed {
    fn untyped(collection: bool) -> Self {
        Self { name: UNTYPED.to_owned(), link: None, collection, primitive: true, clean: true }
    }

    fn mention(self, span: Span) -> TypeMention {
        TypeMention { name: self.name, link: self.link, collection: self.collection, primitive: self.primitive, span }
    }
}

/// A value of which the text says that its type is not known, or that its keys are data: `Dictionary<String, Int32>`, `map of crates`.
/// `map` alone is a type's name.
fn untyped_value(text: &Text, plain: &str, start: usize, words: &Words) -> Option<Parsed> {
    let Lead { end: at, collections } = skip_lead(plain, start, words);
    let tail = &plain[at..];
    let is_unknown = words.unknown_type.iter().any(|word| starts_with_word(tail, word));
    let is_linked = text.links.iter().any(|link| link.range.0 <= at && at < link.range.1);
    let has_data_keys = words.data_keys.iter().any(|word| {
        let behind = || tail[word.len()..].trim_start();
        starts_with_word(tail, word) && (behind().starts_with('<') || is_before_type(behind(), words))
    });
    (is_unknown || has_data_keys && !is_linked).then(|| {
        let collection = collections > 0 || words.collection.iter().any(|word| plain.to_lowercase().ends_with(word.as_str()));
        Parsed::untyped(collection)
    })
}

/// `of crates`, `of [crate](crate.md)`.
fn is_before_type(text: &str, words: &Words) -> bool {
    words.belonging.iter().any(|word| opens_with(text, word))
}

fn parse(text: &Text, (start, end): (usize, usize), config: &Config) -> Option<Parsed> {
    let (plain, words) = (&text.plain[..end], &config.words);
    if let Some(found) = untyped_value(text, plain, start, words) {
        return Some(found);
    }
    let lead = skip_lead(plain, start, words);
    let (mut at, mut collection) = (lead.end, lead.collections > 0);
    let head = loop {
        let head = head(text, plain, at)?;
        // A link to a standard says how a value is written, not what it is; the type may follow it.
        let outside =
            head.link.as_deref().is_some_and(|link| config.leads_outside(link)) && primitive(&head.name, words).is_none();
        if !outside {
            break head;
        }
        at = skip_lead(plain, head.end, words).end;
    };
    let (name, inner_collection) = strip_collection(&head.name, words);
    collection |= inner_collection;
    // Behind these it is sure that no longer name is meant: `task list` may be a type.
    let is_sure = head.link.is_some() || primitive(&name, words).is_some();
    let rest = rest(&plain[head.end..], is_sure, words);
    collection |= rest.collection;
    // `array of strings`
    let singular = name.strip_suffix('s').filter(|_| collection && head.link.is_none());
    if let Some(named) = primitive(&name, words).or_else(|| primitive(singular?, words)) {
        let has_data_keys = words.data_keys.iter().any(|word| starts_with_word(rest.left, word));
        if !has_data_keys && is_longer_name(rest.left, words) {
            return None;
        }
        let canonical = if has_data_keys { UNTYPED } else { named };
        let collection = collection || head.in_brackets;
        let stamp = canonical == "String" && rest.parenthesis.is_some_and(|text| text.eq_ignore_ascii_case("timestamp"));
        let canonical = if stamp { primitive("timestamp", words).unwrap_or(canonical) } else { canonical };
        // A page that is called like the primitive may describe a type of that name.
        let link = head.link.filter(|link| !config.leads_outside(link) && file_name(link).eq_ignore_ascii_case(&name));
        return Some(Parsed { name: canonical.to_owned(), link, collection, primitive: true, clean: rest.clean });
    }
    let telling = head.link.is_some()
        || rest.clean
        || name.contains('.')
        || name.chars().skip(1).any(char::is_uppercase)
        || plain[head.end..].starts_with([',', ';', ':', '.', '(']);
    let is_plain = head.link.is_none() && !head.in_brackets;
    if is_plain && is_one_of(&name, &words.unnamed_collection) {
        return rest.clean.then(|| Parsed::untyped(true));
    }
    if is_plain && [&words.unnamed_values_type, &words.unnamed_type].into_iter().any(|kinds| is_one_of(&name, kinds)) {
        return None;
    }
    telling.then_some(Parsed { name, link: head.link, collection, primitive: false, clean: rest.clean })
}

/// What stands behind a primitive is one more word and nothing else: `Int32 range` is no `Int32`.
fn is_longer_name(left: &str, words: &Words) -> bool {
    left.starts_with(char::is_alphabetic)
        && left.chars().all(|c| c.is_alphanumeric() || c == '-')
        && primitive(left, words).is_none()
}

struct Head {
    name: String,
    link: Option<String>,
    end: usize,
    /// Brackets stand around it and make no link: `[String]`.
    in_brackets: bool,
}

/// The link or word that stands at `at`.
fn head(text: &Text, plain: &str, at: usize) -> Option<Head> {
    if let Some(link) = text.links.iter().find(|link| link.range.0 <= at && at < link.range.1) {
        return Some(linked(link, plain));
    }
    let tail = &plain[at..];
    if let Some(open) = tail.strip_prefix('[') {
        return broken_link(open, at + 1);
    }
    let is_of_name = |c: char| is_of_word(c) || matches!(c, '_' | '.' | '-' | '#' | '@');
    let length = tail.find(|c: char| !is_of_name(c)).unwrap_or(tail.len());
    let word = tail[..length].trim_end_matches(['.', '-']);
    let name = word.trim_start_matches(['#', '@']);
    let named = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    named.then(|| Head { name: name.to_owned(), link: None, end: at + word.len(), in_brackets: false })
}

fn linked(link: &Link, plain: &str) -> Head {
    let name = match link.text.trim() {
        "" => file_name(&link.target),
        text => text,
    };
    let name = undecorated(name).trim_start_matches('#');
    Head { name: name.to_owned(), link: Some(link.target.clone()), end: link.range.1.min(plain.len()), in_brackets: false }
}

/// The name of the file that a link leads to, without its ending.
fn file_name(target: &str) -> &str {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// `[name](target collection)`, `[name](target`, `[name][]`: links that Markdown does not take for one.
fn broken_link(open: &str, at: usize) -> Option<Head> {
    let close = open.find(']')?;
    let name = open[..close].trim_matches(['*', '`', ' ']);
    let after = &open[close + 1..];
    let (target, length) = match after.chars().next() {
        Some('(') => {
            let length = after[1..].find([' ', ')']).map_or(after.len(), |found| found + 1);
            (Some(after[1..length].to_owned()), length)
        }
        Some('[') => (None, after.find(']').map_or(0, |found| found + 1)),
        _ => (None, 0),
    };
    let in_brackets = length == 0;
    (!name.is_empty()).then(|| Head { name: name.to_owned(), link: target, end: at + close + 1 + length, in_brackets })
}

/// What stands before a type.
struct Lead {
    /// Where it ends.
    end: usize,
    /// How many words in it say that there are several.
    collections: usize,
}

/// Passes articles, decoration, words of usage and collection words that stand before a type.
fn skip_lead(plain: &str, start: usize, words: &Words) -> Lead {
    let (mut at, mut collections) = (start, 0);
    loop {
        let tail = &plain[at..];
        let trimmed =
            tail.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '`' | '~' | '"' | '(' | '<' | ':' | ','));
        if trimmed.len() < tail.len() {
            at += tail.len() - trimmed.len();
        } else if let Some(article) = words.articles.iter().find(|article| is_article(tail, article, words)) {
            at += article.len();
        } else if let Some(word) = words.type_usage.iter().find(|word| opens_with(tail, word) || opens_brackets(tail, word)) {
            at += word.len();
        } else if let Some(length) = leading_collection(tail, words) {
            collections += 1;
            at += length;
        } else {
            return Lead { end: at, collections };
        }
    }
}

/// `text` begins with an article. One that is a primitive's name as well is an article before another word alone: `a single crate`, and not
/// `Single (read-only)` or `Single collection`.
fn is_article(text: &str, article: &str, words: &Words) -> bool {
    let behind = || text[article.len()..].trim_start();
    let is_before_word = || {
        behind().starts_with(|c: char| c.is_alphabetic() || matches!(c, '[' | '*' | '`'))
            && !words.collection.iter().any(|word| starts_with_word(behind(), word))
    };
    opens_with(text, article) && (primitive(article, words).is_none() || is_before_word())
}

/// Length of a collection word at the start of a text that goes on with a type.
fn leading_collection(tail: &str, words: &Words) -> Option<usize> {
    let plain = words.collection.iter().filter(|word| starts_with_word(tail, word)).map(String::len).max();
    let longest = plain.max(words.collection_before.iter().find_map(|word| before_item(tail, word, words)))?;
    tail[longest..].contains(char::is_alphanumeric).then_some(longest)
}

/// How much of a text stands before the type of the items of what it begins with: `List<`, `set of `.
fn before_item(text: &str, word: &str, words: &Words) -> Option<usize> {
    if opens_brackets(text, word) {
        return Some(word.len());
    }
    let behind = opens_with(text, word).then(|| text[word.len()..].trim_start())?;
    let joining = words.belonging.iter().find(|joining| opens_with(behind, joining))?;
    Some(text.len() - behind.len() + joining.len())
}

struct Rest<'a> {
    collection: bool,
    clean: bool,
    parenthesis: Option<&'a str>,
    /// What could not be read; empty behind a line break, where a remark stands.
    left: &'a str,
}

/// What stands behind a type: words without meaning, collection words, a remark in parentheses, prose. Where it is sure which type stands
/// before it, more words are known.
fn rest<'a>(text: &'a str, is_sure: bool, words: &Words) -> Rest<'a> {
    let (usage, behind): (&[String], &[String]) =
        if is_sure { (&words.type_usage, &words.collection_behind) } else { (&[], &[]) };
    let mut rest = Rest { collection: false, clean: false, parenthesis: None, left: "" };
    let mut tail = text;
    // What stands on a line of its own below a type is a remark.
    let mut has_ended = false;
    loop {
        let trimmed =
            tail.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '*' | '`' | '~' | '"' | '?'));
        has_ended |= tail[..tail.len() - trimmed.len()].contains('\n');
        if let Some(after) = trimmed.strip_prefix("[]") {
            rest.collection = true;
            tail = after;
        } else if let Some(after) = footnotes::behind_mark(trimmed) {
            tail = after;
        } else if let Some(inside) = trimmed.strip_prefix('(') {
            let close = inside.find(')').unwrap_or(inside.len());
            let remark = inside[..close].trim();
            let says = words.collection.iter().any(|word| word.eq_ignore_ascii_case(remark));
            rest.collection |= says;
            rest.parenthesis = rest.parenthesis.or(Some(remark));
            tail = &inside[close..];
        } else if let Some(word) = words.type_noise.iter().chain(usage).find(|word| starts_with_word(trimmed, word)) {
            tail = &trimmed[word.len()..];
        } else if let Some(word) = words.collection.iter().chain(behind).find(|word| starts_with_word(trimmed, word)) {
            rest.collection = true;
            tail = &trimmed[word.len()..];
        } else {
            rest.clean = has_ended || !trimmed.contains(char::is_alphanumeric);
            rest.left = if has_ended { "" } else { trimmed };
            return rest;
        }
    }
}

/// `x collection` or `Collection(x)` inside a link's text.
fn strip_collection(name: &str, words: &Words) -> (String, bool) {
    let Lead { end: at, collections } = skip_lead(name, 0, words);
    let leading = collections > 0;
    let inner = name[at..].trim_end_matches([')', '>']);
    let cut = words.collection.iter().find_map(|word| {
        let start = inner.len().checked_sub(word.len() + 1)?;
        let (before, after) = (inner.get(..start)?, inner.get(start..)?);
        (after.trim_start().eq_ignore_ascii_case(word) && !before.is_empty()).then_some(before.trim_end())
    });
    let name = cut.unwrap_or(if leading { inner } else { &name[at..] });
    (name.trim_end_matches("[]").to_owned(), leading || cut.is_some() || name.ends_with("[]"))
}

/// The canonical name of a primitive's spelling.
pub fn primitive<'w>(name: &str, words: &'w Words) -> Option<&'w str> {
    let folded = name.trim().to_lowercase();
    let folded = folded.strip_prefix("edm.").unwrap_or(&folded);
    let found = words.primitives.get(folded).or_else(|| words.primitives.get(folded.replace(['-', ' '], "").as_str()));
    found.map(String::as_str)
}

/// `text` begins with `word` and a blank.
fn opens_with(text: &str, word: &str) -> bool {
    starts_with(text, word) && text[word.len()..].starts_with(' ')
}

/// `text` begins with `word` and a bracket: `List<`.
fn opens_brackets(text: &str, word: &str) -> bool {
    starts_with(text, word) && text[word.len()..].starts_with('<')
}

/// `text` begins with `word`, and the word ends there.
fn starts_with_word(text: &str, word: &str) -> bool {
    if !starts_with(text, word) {
        return false;
    }
    let after = &text[word.len()..];
    // A dot goes on with a name unless it ends the sentence.
    !after.strip_prefix('.').unwrap_or(after).starts_with(|c: char| is_of_word(c) || c == '_')
}

/// A letter or digit of a word, which those are not that mark a footnote.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !footnotes::is_raised_digit(c)
}

//! Permission names and the words that join them.

use std::collections::HashSet;

use crate::config::parts_a_list;

/// A part of a permission cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A permission.
    Name(String),
    /// `,` `;` `/` `|` or `or`: what follows is another way.
    Or,
    /// `and`, `&`, `+`: what follows is needed too.
    And,
    /// `plus`: what follows is needed with any of those before.
    Plus,
    /// `either`, `one of`, `one from`: a list begins that counts as one part.
    OneOf,
    /// `(`
    Open,
    /// `)`
    Close,
    /// Any other word.
    Word(String),
}

/// A cell's tokens and what had to be mended in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// In order.
    pub list: Vec<Token>,
    /// As written → as read.
    pub repairs: Vec<(String, String)>,
}

/// Marks behind a name that point to a note.
const MARKS: [char; 9] = ['*', '†', '‡', '§', '¹', '²', '³', '^', '~'];

/// What a caller may be told about the person who signs in: permissions without a dot, and words of every day as well.
const BARE: [&str; 6] = ["openid", "profile", "email", "address", "phone", "offline_access"];

/// Whether what stands beside a word parts it from other words: the end of the text, a separator, a word that joins.
fn joins(neighbour: Option<&str>) -> bool {
    neighbour.is_none_or(|piece| {
        is_separator(piece)
            || matches!(piece, "&" | "+" | "(" | ")")
            || matches!(piece.to_lowercase().as_str(), "and" | "or" | "plus")
    })
}

/// Cuts a text into tokens.
pub fn read(text: &str) -> Tokens {
    let pieces = pieces(text);
    let evidence = Evidence::of(&pieces);
    let mut tokens = Tokens::default();
    let mut at = 0;
    while at < pieces.len() {
        let piece = pieces[at];
        if let Some(joined) = evidence.joined(&pieces, at) {
            tokens.repairs.push((format!("{piece} {}", pieces[at + 1]), joined.clone()));
            tokens.list.push(Token::Name(joined));
            at += 2;
            continue;
        }
        let bare = BARE.contains(&piece) && joins(at.checked_sub(1).map(|at| pieces[at])) && joins(pieces.get(at + 1).copied());
        let found = if bare { Token::Name(piece.to_owned()) } else { token(piece, pieces.get(at + 1).copied()) };
        tokens.list.push(found);
        let one_of = matches!(tokens.list.last(), Some(Token::OneOf)) && !piece.eq_ignore_ascii_case("either");
        at += if one_of { 2 } else { 1 };
    }
    tokens
}

fn token(piece: &str, next: Option<&str>) -> Token {
    match piece {
        _ if is_separator(piece) => return Token::Or,
        "&" | "+" | "＋" | "＆" => return Token::And,
        "(" | "[" | "（" => return Token::Open,
        ")" | "]" | "）" => return Token::Close,
        _ => {}
    }
    match piece.to_lowercase().as_str() {
        "or" => Token::Or,
        "and" => Token::And,
        "plus" => Token::Plus,
        "either" => Token::OneOf,
        "one" if next.is_some_and(|next| next.eq_ignore_ascii_case("of") || next.eq_ignore_ascii_case("from")) => Token::OneOf,
        _ => name(piece).map_or_else(|| Token::Word(piece.to_owned()), Token::Name),
    }
}

/// What parts one name from the next in a cell: what parts any list, and what stands between names without commas.
fn parts_names(c: char) -> bool {
    parts_a_list(c) || matches!(c, '/' | '|' | '\n' | '／' | '｜' | '·' | '•')
}

fn is_separator(piece: &str) -> bool {
    piece.chars().count() == 1 && piece.chars().all(parts_names)
}

/// Splits at white space and keeps separators as pieces of their own.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let separator = parts_names(c) || "&+＆＋()[]（）".contains(c);
        if separator || c.is_whitespace() {
            if let Some(from) = start.take() {
                pieces.push(&text[from..at]);
            }
            if separator {
                pieces.push(&text[at..at + c.len_utf8()]);
            }
        } else if start.is_none() {
            start = Some(at);
        }
    }
    if let Some(from) = start {
        pieces.push(&text[from..]);
    }
    pieces
}

/// A permission: words with dots between, a footnote mark or full stop taken off.
pub fn name(piece: &str) -> Option<String> {
    const QUOTES: [char; 9] = ['.', ':', '\'', '"', '`', '“', '”', '‘', '’'];
    let bare = piece.trim_matches(|c: char| MARKS.contains(&c) || QUOTES.contains(&c));
    let mut segments = 0;
    for segment in bare.split('.') {
        segments += 1;
        let letters = segment.len() > 1 && segment.starts_with(|c: char| c.is_ascii_alphabetic());
        if !letters || !segment.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')) {
            return None;
        }
    }
    // Host and file names have dots as well, but no capital; a type has one in its last word, but not at the front of it.
    let capital = |c: char| c.is_ascii_uppercase();
    let (first, last) = (bare.split('.').next().unwrap_or_default(), bare.rsplit('.').next().unwrap_or_default());
    (segments > 1 && (first.contains(capital) || last.starts_with(capital))).then(|| bare.to_owned())
}

/// Names without repeats, in their order.
pub fn distinct_names<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if !found.contains(name) {
            found.push(name.clone());
        }
    }
    found
}

/// What may be done: the second part of a name begins with one of these.
const DEEDS: [&str; 8] = ["Access", "Read", "Write", "Manage", "Send", "Create", "Update", "Delete"];

/// `Shelf Read.All`: what stands behind the word is a name without what it is about.
fn is_about(word: &str, rest: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && DEEDS.iter().any(|deed| rest.starts_with(deed))
}

/// First and last parts of the names that a cell spells well: what a name torn apart by a blank may be mended to.
struct Evidence<'a> {
    first: HashSet<&'a str>,
    last: HashSet<&'a str>,
}

impl<'a> Evidence<'a> {
    fn of(pieces: &[&'a str]) -> Self {
        let mut evidence = Self { first: HashSet::new(), last: HashSet::new() };
        for piece in pieces.iter().filter(|piece| name(piece).is_some()) {
            let bare = piece.trim_matches(|c: char| !c.is_ascii_alphanumeric());
            evidence.first.extend(bare.split('.').next());
            if !piece.ends_with('.') {
                evidence.last.extend(bare.rsplit('.').next());
            }
        }
        evidence
    }

    /// The name that pieces `at` and `at + 1` make when they stand alone between separators.
    fn joined(&self, pieces: &[&str], at: usize) -> Option<String> {
        let (left, right) = (*pieces.get(at)?, *pieces.get(at + 1)?);
        let alone = |index: Option<usize>| index.and_then(|index| pieces.get(index)).is_none_or(|piece| is_separator(piece));
        if !alone(at.checked_sub(1)) || !alone(Some(at + 2)) {
            return None;
        }
        let word = |piece: &str| piece.len() > 1 && piece.chars().all(|c| c.is_ascii_alphanumeric());
        let first = self.first.contains(left) || is_about(left, right);
        let torn_front = word(left) && first && name(right).is_some();
        let torn_end = left.ends_with('.') && name(left).is_some() && word(right) && self.last.contains(right);
        let blank_end = !left.ends_with('.') && name(left).is_some() && word(right) && self.last.contains(right);
        if !(torn_front || torn_end || blank_end) {
            return None;
        }
        name(&format!("{}.{}", left.trim_end_matches('.'), right))
    }
}

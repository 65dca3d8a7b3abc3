//! What a permission cell says: which permissions, in which combinations, and for what.

use crate::config::{Words, fold_text};
use crate::facts::Alternatives;

use super::together;
use super::tokens::{self, Token};

/// Parentheses inside one another that are looked into.
const DEPTH: usize = 8;

/// Sets that one cell may multiply out to; no honest cell comes near.
const SETS: usize = 128;

/// What a cell says of one situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// The situation; empty when the cell tells none apart.
    pub scope: String,
    /// Ways to be allowed, as written; empty when there is none.
    pub alternatives: Alternatives,
    /// All names in the order in which they are written, none twice.
    pub names: Vec<String>,
}

/// A cell, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// One slice for each situation. Empty: the cell says nothing that could be read.
    pub slices: Vec<Slice>,
    /// Names mended on the way: as written → as read.
    pub repairs: Vec<(String, String)>,
    /// Words beside the names that may qualify them.
    pub remarks: Vec<String>,
}

/// The permissions that a text lists, as alternatives of sets.
pub fn alternatives(text: &str) -> Alternatives {
    Parser::new(&tokens::read(text).list).list(0)
}

/// Reads a cell's text, where `\n` stands for a line break.
pub fn read(text: &str, words: &Words) -> Reading {
    let mut reading = Reading::default();
    let mut scope = String::new();
    for line in lines(text) {
        let (label, rest) = split_label(line);
        let needs_all = label.is_some_and(|label| together::is_label(label, words));
        if let Some(label) = label.filter(|_| !needs_all) {
            scope = clean_scope(label, words);
        }
        if rest.is_empty() {
            continue;
        }
        let (rest, tail) = split_tail(rest, words);
        let situation = tail.map_or_else(|| scope.clone(), |tail| clean_scope(tail, words));
        if is_none(rest, words) {
            add(&mut reading.slices, situation, Vec::new(), &[]);
            continue;
        }
        let tokens = tokens::read(rest);
        let found = Parser::new(&tokens.list).list(0);
        let found = if needs_all { together::joined(&found) } else { found };
        reading.repairs.extend(tokens.repairs);
        reading.remarks.extend(remarks(&tokens.list, words));
        if !found.is_empty() {
            add(&mut reading.slices, situation, found, &tokens.list);
        }
    }
    reading
}

/// True when a text says that there is no permission.
pub fn is_none(text: &str, words: &Words) -> bool {
    let folded = fold_text(text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '.' | '`')));
    if folded.is_empty() || matches!(folded.as_str(), "-" | "–" | "—") {
        return true;
    }
    words
        .none
        .iter()
        .any(|word| folded.strip_prefix(word.as_str()).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric())))
}

/// Adds what the tokens of a line were found to say.
fn add(slices: &mut Vec<Slice>, scope: String, found: Alternatives, tokens: &[Token]) {
    let at = slices.iter().position(|slice| slice.scope == scope).unwrap_or_else(|| {
        slices.push(Slice { scope, alternatives: Vec::new(), names: Vec::new() });
        slices.len() - 1
    });
    let slice = &mut slices[at];
    for token in tokens {
        if let Token::Name(name) = token
            && !slice.names.contains(name)
            && found.iter().flatten().any(|other| other == name)
        {
            slice.names.push(name.clone());
        }
    }
    for set in found {
        if !slice.alternatives.contains(&set) {
            slice.alternatives.push(set);
        }
    }
}

/// Lines, and sentences that begin with a label of their own.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| {
            let mut parts = Vec::new();
            let mut rest = line;
            while let Some(at) = rest.match_indices(". For ").map(|(at, _)| at + 2).find(|at| rest[*at..].contains(':')) {
                parts.push(&rest[..at]);
                rest = &rest[at..];
            }
            parts.push(rest);
            parts
        })
        .map(str::trim)
        .filter(|line| !line.is_empty())
}

/// `For a shelf: A, B` → label and list. A label holds no permission.
pub(super) fn split_label(line: &str) -> (Option<&str>, &str) {
    match line.split_once([':', '：']) {
        Some((label, rest)) if has_letters(label) && !has_name(label) => (Some(label), rest.trim()),
        _ => (None, line),
    }
}

/// `A, B for a shelf` → list and label.
fn split_tail<'l>(line: &'l str, words: &Words) -> (&'l str, Option<&'l str>) {
    let places = words.scope_tail.iter().filter_map(|word| {
        let word = format!(" {word} ");
        line.rfind(&word).map(|at| (at, at + word.len()))
    });
    match places.max() {
        Some((at, end)) if has_name(&line[..at]) && !has_name(&line[at..]) => (&line[..at], Some(&line[end..])),
        _ => (line, None),
    }
}

pub(super) fn clean_scope(label: &str, words: &Words) -> String {
    let label = label.trim().trim_end_matches('.').trim_matches('*').trim();
    let lower = label.to_lowercase();
    let lead = words.scope_lead.iter().find(|word| lower.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' ')));
    label[lead.map_or(0, String::len)..].trim().to_owned()
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

/// A name with a dot, which no other text has.
pub fn has_name(text: &str) -> bool {
    tokens::read(text).list.iter().any(|token| matches!(token, Token::Name(name) if name.contains('.')))
}

/// Words that say something of the names they stand beside.
fn remarks(tokens: &[Token], words: &Words) -> Vec<String> {
    tokens
        .iter()
        .filter_map(|token| match token {
            Token::Word(word) => Some(word.trim_matches(|c: char| !c.is_alphanumeric())),
            _ => None,
        })
        .filter(|word| has_letters(word) && !words.permission_joining.contains(&word.to_lowercase()))
        .map(str::to_owned)
        .collect()
}

/// Comma and `or` part alternatives, `and` binds tighter, `plus` looser, parentheses and `either` group.
struct Parser<'t> {
    tokens: Vec<&'t Token>,
    at: usize,
}

impl<'t> Parser<'t> {
    fn new(tokens: &'t [Token]) -> Self {
        Self { tokens: tokens.iter().filter(|token| !matches!(token, Token::Word(_))).collect(), at: 0 }
    }

    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at).copied()
    }

    fn list(&mut self, depth: usize) -> Alternatives {
        let mut found = Alternatives::new();
        loop {
            match self.peek() {
                None => return found,
                Some(Token::Close) if depth > 0 => return found,
                Some(Token::Plus) if !found.is_empty() && self.plus_is_loose() => {
                    self.at += 1;
                    found = product(&found, &self.list(depth));
                }
                Some(Token::Or | Token::And | Token::Plus | Token::Close | Token::Word(_)) => self.at += 1,
                Some(Token::Name(_) | Token::Open | Token::OneOf) => {
                    for set in self.together(depth) {
                        if !found.contains(&set) {
                            found.push(set);
                        }
                    }
                }
            }
        }
    }

    /// Nothing follows that a comma parts, or a group follows: it goes with all that stands before.
    fn plus_is_loose(&self) -> bool {
        let rest = &self.tokens[self.at + 1..];
        matches!(rest.first(), Some(Token::OneOf | Token::Open)) || !rest.iter().any(|token| matches!(token, Token::Or))
    }

    /// Names that are needed together.
    fn together(&mut self, depth: usize) -> Alternatives {
        let mut found = self.part(depth);
        loop {
            match self.peek() {
                Some(Token::And) => self.at += 1,
                Some(Token::Plus) if !self.plus_is_loose() => self.at += 1,
                _ => return found,
            }
            if matches!(self.peek(), Some(Token::Name(_) | Token::Open | Token::OneOf)) {
                found = product(&found, &self.part(depth));
            }
        }
    }

    fn part(&mut self, depth: usize) -> Alternatives {
        match self.peek() {
            Some(Token::Name(name)) => {
                self.at += 1;
                vec![vec![name.clone()]]
            }
            Some(Token::Open) => {
                self.at += 1;
                let found = if depth < DEPTH { self.list(depth + 1) } else { Vec::new() };
                if matches!(self.peek(), Some(Token::Close)) {
                    self.at += 1;
                }
                found
            }
            Some(Token::OneOf) => {
                self.at += 1;
                self.choice(depth)
            }
            _ => Vec::new(),
        }
    }

    /// `either A or B`, `one of A, B, C`: up to the next joining word.
    fn choice(&mut self, depth: usize) -> Alternatives {
        let mut found = Alternatives::new();
        loop {
            match self.peek() {
                Some(Token::Name(_) | Token::Open) => found.extend(self.part(depth)),
                Some(Token::Or) => self.at += 1,
                _ => return found,
            }
        }
    }
}

/// Each set of one with each set of the other.
fn product(left: &Alternatives, right: &Alternatives) -> Alternatives {
    if left.is_empty() || right.is_empty() {
        return if left.is_empty() { right.clone() } else { left.clone() };
    }
    if left.len() * right.len() > SETS {
        return left.iter().chain(right).cloned().collect();
    }
    let join = |left: &Vec<String>, right: &Vec<String>| {
        let mut set = left.clone();
        set.extend(right.iter().filter(|name| !left.contains(name)).cloned());
        set
    };
    left.iter().flat_map(|left| right.iter().map(move |right| join(left, right))).collect()
}

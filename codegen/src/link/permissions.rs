//! Which permission tables of a page belong to which of its method lines.
//!
//! A page that tells situations apart has a table for each, and a scope says which: a resource (`group calendar`), a kind
//! of thing (`for applications`), a person (`acting on self`). The path of a method line decides, then the words above it.
//! Where neither does, any of the situations may be the one that a call meets, and all tables stand together.

use std::collections::{BTreeMap, HashMap};

use crate::config::{Config, fold};
use crate::facts::{Facts, OperationFact, PermissionTable};
use crate::http::template::Segment;
use crate::model::{Operation, Permissions};
use crate::source::{FileId, Span};

/// Permission tables of included fragments, by the page that includes them and the target as written.
pub type Includes = HashMap<(FileId, String), Vec<PermissionTable>>;

/// A table where a page states it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated<'a> {
    /// What it is for.
    pub scope: String,
    /// The table.
    pub table: &'a PermissionTable,
}

/// All tables of a page in the order in which it states them: its own, and those of the fragments it includes.
pub fn tables<'a>(facts: &'a Facts, includes: &'a Includes) -> Vec<Stated<'a>> {
    let own = facts.permissions.iter().map(|table| (table.span, Stated { scope: table.scope.clone(), table }));
    let included = facts.includes.iter().flat_map(|include| {
        let tables = includes.get(&(facts.file, include.target.value.clone())).map_or(&[][..], Vec::as_slice);
        tables.iter().map(|table| {
            let scope = [include.scope.as_str(), table.scope.as_str()].into_iter().filter(|scope| !scope.is_empty());
            (include.target.span, Stated { scope: scope.collect::<Vec<_>>().join(", "), table })
        })
    });
    let mut tables: Vec<(Span, Stated<'a>)> = own.chain(included).filter(|(_, stated)| !stated.table.rows.is_empty()).collect();
    tables.sort_by_key(|(place, _)| *place);
    tables.into_iter().map(|(_, stated)| stated).collect()
}

/// What the paths of a reference tell about scopes.
#[derive(Clone, Debug)]
pub struct Paths<'c> {
    config: &'c Config,
    /// The collection of people: what the caller has at `/me/cards`, its members have at `/keepers/{id}/cards`.
    people: Option<String>,
}

impl<'c> Paths<'c> {
    /// Learns from all method lines.
    pub fn of(operations: &[Operation], config: &'c Config) -> Self {
        let parts = |operation: &'_ Operation| -> Option<(String, String, String)> {
            let (method, path) = operation.identity.split_once(" /")?;
            let (first, rest) = path.split_once('/').unwrap_or((path, ""));
            Some((method.to_owned(), first.to_owned(), rest.to_owned()))
        };
        let mut collections: HashMap<(String, String), Vec<String>> = HashMap::new();
        for (method, first, rest) in operations.iter().filter_map(parts) {
            if let Some(rest) = rest.strip_prefix("{}") {
                collections.entry((method, rest.trim_start_matches('/').to_owned())).or_default().push(first);
            }
        }
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for (method, first, rest) in operations.iter().filter_map(parts) {
            if config.words.own.contains(&first) {
                for collection in collections.get(&(method, rest)).into_iter().flatten() {
                    *counts.entry(collection).or_default() += 1;
                }
            }
        }
        let people = counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(collection, _)| collection.clone());
        Self { config, people }
    }

    /// The permissions of one method line of a page with these tables.
    pub fn permissions(&self, line: &OperationFact, facts: &Facts, tables: &[Stated<'_>]) -> Option<Permissions> {
        match tables {
            [] => None,
            [only] => Some(together(&[only], self.config)),
            _ => Some(together(&self.choose(line, facts, tables), self.config)),
        }
    }

    fn choose<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &'a [Stated<'s>]) -> Vec<&'a Stated<'s>> {
        let persons = Persons::of(tables, self.config);
        let tables = persons.narrow(line, facts, tables);
        if tables.iter().all(|stated| persons.are_told_in(stated)) {
            return tables;
        }
        let scopes = distinguishing(tables.iter().map(|stated| words(&stated.scope)).collect());
        let path = self.words_of(line);
        let by_path = best(&scopes, |scope| score(&path, scope));
        let context = words(&line.context);
        let among: Vec<usize> = if by_path.is_empty() { (0..tables.len()).collect() } else { by_path };
        let narrowed: Vec<Vec<String>> = distinguishing(among.iter().map(|index| scopes[*index].clone()).collect());
        let by_context = best(&narrowed, |scope| shared(scope, &context).map(|(count, coverage)| (0, count, coverage)));
        let chosen: Vec<usize> = by_context.into_iter().map(|index| among[index]).collect();
        let chosen = if chosen.is_empty() { among } else { chosen };
        let general: Vec<usize> = chosen.iter().copied().filter(|index| scopes[*index].is_empty()).collect();
        // What is said for no situation in particular holds where no situation is met.
        let chosen = if general.is_empty() { chosen } else { general };
        chosen.into_iter().map(|index| tables[index]).collect()
    }

    /// The words of a path, each with the position of its segment.
    fn words_of(&self, line: &OperationFact) -> Vec<(usize, String)> {
        let segments = line.template.segments.iter().map(names).enumerate();
        let mut words: Vec<(usize, String)> =
            segments.flat_map(|(index, names)| names.into_iter().map(move |word| (index, word))).collect();
        if words.first().is_some_and(|(index, word)| *index == 0 && self.config.words.own.contains(word)) {
            let people = self.people.iter().flat_map(|people| self::words(people));
            words.extend(self.config.words.own.iter().cloned().chain(people).map(|word| (0, word)));
        }
        words
    }
}

/// What any of the tables grants, in their order.
fn together(tables: &[&Stated<'_>], config: &Config) -> Permissions {
    let schemes = config
        .schemes
        .keys()
        .map(|key| {
            let mut alternatives: Vec<Vec<String>> = Vec::new();
            let rows = tables.iter().flat_map(|stated| &stated.table.rows).filter(|row| row.scheme == *key);
            for set in rows.flat_map(|row| &row.alternatives) {
                if !alternatives.contains(set) {
                    alternatives.push(set.clone());
                }
            }
            (key.clone(), alternatives)
        })
        .collect();
    Permissions { schemes, span: tables[0].table.span }
}

/// Tables for calls about oneself and about others: told apart by whose things a path leads to.
struct Persons<'c> {
    config: &'c Config,
    /// The page has tables of both kinds.
    told: bool,
}

impl<'c> Persons<'c> {
    fn of(tables: &[Stated<'_>], config: &'c Config) -> Self {
        let told = |vocabulary: &[String]| tables.iter().any(|stated| has_word(&words(&stated.scope), vocabulary));
        Self { config, told: told(&config.words.own) && told(&config.words.others) }
    }

    fn are_told_in(&self, stated: &Stated<'_>) -> bool {
        self.told && (self.own(stated) || self.others(stated))
    }

    fn own(&self, stated: &Stated<'_>) -> bool {
        has_word(&words(&stated.scope), &self.config.words.own)
    }

    fn others(&self, stated: &Stated<'_>) -> bool {
        has_word(&words(&stated.scope), &self.config.words.others)
    }

    /// The tables that are not about other things than the line's. A path to anybody's things leads to one's own too, where
    /// the page has no other way to them.
    fn narrow<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &'a [Stated<'s>]) -> Vec<&'a Stated<'s>> {
        let leads_to_own = |line: &OperationFact| {
            line.template.segments.first().is_some_and(|first| has_word(&names(first), &self.config.words.own))
        };
        let here = leads_to_own(line);
        let elsewhere = facts.operations.iter().any(leads_to_own);
        let kept =
            |stated: &&Stated<'_>| !self.told || (!self.own(stated) || here || !elsewhere) && (!self.others(stated) || !here);
        tables.iter().filter(kept).collect()
    }
}

fn has_word(words: &[String], vocabulary: &[String]) -> bool {
    words.iter().any(|word| vocabulary.contains(word))
}

/// The scopes without the words that all of them have.
fn distinguishing(scopes: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let Some(first) = scopes.first() else { return scopes };
    let common: Vec<String> = first.iter().filter(|word| scopes.iter().all(|scope| scope.contains(word))).cloned().collect();
    if scopes.len() < 2 {
        return scopes;
    }
    scopes.into_iter().map(|scope| scope.into_iter().filter(|word| !common.contains(word)).collect()).collect()
}

/// How well a scope fits: how late in the path it does, in how many words, and in what part of its words (in thousandths).
type Score = (usize, usize, usize);

/// All that fit best; none when nothing fits.
fn best(scopes: &[Vec<String>], score: impl Fn(&[String]) -> Option<Score>) -> Vec<usize> {
    let scores: Vec<Option<Score>> = scopes.iter().map(|scope| score(scope)).collect();
    let Some(top) = scores.iter().flatten().max() else { return Vec::new() };
    scores.iter().enumerate().filter(|(_, score)| score.as_ref() == Some(top)).map(|(index, _)| index).collect()
}

/// Number and part of a scope's words that a text has.
fn shared(scope: &[String], text: &[String]) -> Option<(usize, usize)> {
    let count = scope.iter().filter(|word| text.contains(word)).count();
    (count > 0).then(|| (count, count * 1000 / scope.len()))
}

/// Words of a scope that may be one word of a path: `policy set` is `policySets`.
const COMPOUND: usize = 4;

fn score(path: &[(usize, String)], scope: &[String]) -> Option<Score> {
    let mut places: Vec<Option<usize>> = vec![None; scope.len()];
    for start in 0..scope.len() {
        for end in start + 1..=scope.len().min(start + COMPOUND) {
            let name = scope[start..end].concat();
            let same = |own: &str| name == own || end == start + 1 && ends_with(&name, own);
            let place = path.iter().filter(|(_, own)| same(own)).map(|(index, _)| *index).max();
            for known in &mut places[start..end] {
                *known = (*known).max(place);
            }
        }
    }
    let last = places.iter().flatten().max()?;
    let count = places.iter().flatten().count();
    Some((*last, count, count * 1000 / scope.len()))
}

/// Letters from which on the end of a word may stand for all of it.
const TELLING_END: usize = 4;

/// `truckLoad` in a scope is `loads` in a path.
fn ends_with(scope: &str, path: &str) -> bool {
    path.len() >= TELLING_END && scope.ends_with(path)
}

/// The words of a segment; of a full name its last.
fn names(segment: &Segment) -> Vec<String> {
    match segment {
        Segment::Literal(text) => words(text.rsplit('.').next().unwrap_or(text)),
        Segment::Function { name, .. } | Segment::AlternateKey { name, .. } => words(name.rsplit('.').next().unwrap_or(name)),
        _ => Vec::new(),
    }
}

/// Words in singular, without case, none twice.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1).map(singular) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(head) if head.len() > 1 => format!("{head}y"),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

#[cfg(test)]
mod tests;

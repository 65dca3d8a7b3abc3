//! Which permission tables of a page belong to which of its method lines.
//!
//! An annotation may name the lines of a table. Else a page that tells situations apart has a table for each, and a scope says
//! which: a resource (`group calendar`), a kind of thing (`for applications`), a person (`acting on self`). The path of a
//! method line decides, then the words above it.
//! Where neither does, any of the situations may be the one that a call meets, and all tables stand together.

mod scopes;

use std::collections::{BTreeMap, HashMap};

use crate::config::Config;
use crate::facts::{Facts, LineChoice, OperationFact, PermissionTable};
use crate::lower::permissions::distinct;
use crate::model::{Operation, Permissions};
use crate::source::{FileId, Span};

use scopes::{best, distinguishing, names, score, shared, words};

/// Permission tables of included fragments, by the page that includes them and the target as written.
pub type Includes = HashMap<(FileId, String), Vec<PermissionTable>>;

/// A table where a page states it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated<'a> {
    /// What it is for.
    pub scope: String,
    /// Which method lines it is said to be for.
    pub lines: &'a LineChoice,
    /// The table.
    pub table: &'a PermissionTable,
}

/// All tables of a page in the order in which it states them: its own, and those of the fragments it includes. Beside an
/// included one, what the text says is explanation.
pub fn tables<'a>(facts: &'a Facts, includes: &'a Includes) -> Vec<Stated<'a>> {
    let own =
        facts.permissions.iter().map(|table| (table.span, Stated { scope: table.scope.clone(), lines: &table.lines, table }));
    let included = facts.includes.iter().flat_map(|include| {
        let tables = includes.get(&(facts.file, include.target.value.clone())).map_or(&[][..], Vec::as_slice);
        tables.iter().map(|table| {
            let scope = [include.scope.as_str(), table.scope.as_str()].into_iter().filter(|scope| !scope.is_empty());
            (include.target.span, Stated { scope: scope.collect::<Vec<_>>().join(", "), lines: &include.lines, table })
        })
    });
    let mut tables: Vec<(Span, Stated<'a>)> = own.chain(included).filter(|(_, stated)| !stated.table.rows.is_empty()).collect();
    if tables.iter().any(|(_, stated)| !stated.table.in_words) {
        tables.retain(|(_, stated)| !stated.table.in_words);
    }
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
            _ => Some(together(&self.told(line, facts, tables), self.config)),
        }
    }

    /// The tables that are said to be for the line; else, of those that name no lines, the ones that fit it. Tables that add
    /// to all others are always among them, and where nothing else is left they are all.
    fn told<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &'a [Stated<'s>]) -> Vec<&'a Stated<'s>> {
        let (merged, own): (Vec<_>, Vec<_>) = tables.iter().partition(|stated| stated.lines.merged);
        let named: Vec<_> = own.iter().copied().filter(|stated| names_line(stated.lines, line)).collect();
        let open: Vec<_> = own.iter().copied().filter(|stated| stated.lines.named.is_empty()).collect();
        let chosen = match (named.is_empty(), open.is_empty()) {
            (false, _) => named,
            (true, false) => self.choose(line, facts, &open),
            (true, true) if merged.is_empty() => self.choose(line, facts, &own),
            (true, true) => Vec::new(),
        };
        chosen.into_iter().chain(merged).collect()
    }

    fn choose<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &[&'a Stated<'s>]) -> Vec<&'a Stated<'s>> {
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
            let people = self.people.iter().flat_map(|people| scopes::words(people));
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
    let names = |key: &String| {
        let rows = tables.iter().flat_map(|stated| &stated.table.rows).filter(|row| row.scheme == *key);
        distinct(rows.flat_map(|row| &row.names))
    };
    Permissions { schemes, names: config.schemes.keys().map(names).collect(), span: tables[0].table.span }
}

/// The annotation of a table names the line, with its method or by its path alone.
fn names_line(choice: &LineChoice, line: &OperationFact) -> bool {
    let path = line.template.identity();
    choice.named.iter().any(|named| match named.split_once(' ') {
        Some((method, named)) => method == line.method && named == path,
        None => *named == path,
    })
}

/// Tables for calls about oneself and about others: told apart by whose things a path leads to.
struct Persons<'c> {
    config: &'c Config,
    /// The page has tables of both kinds.
    told: bool,
}

impl<'c> Persons<'c> {
    fn of(tables: &[&Stated<'_>], config: &'c Config) -> Self {
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
    fn narrow<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &[&'a Stated<'s>]) -> Vec<&'a Stated<'s>> {
        let leads_to_own = |line: &OperationFact| {
            line.template.segments.first().is_some_and(|first| has_word(&names(first), &self.config.words.own))
        };
        let here = leads_to_own(line);
        let elsewhere = facts.operations.iter().any(leads_to_own);
        let kept =
            |stated: &&Stated<'_>| !self.told || (!self.own(stated) || here || !elsewhere) && (!self.others(stated) || !here);
        tables.iter().copied().filter(kept).collect()
    }
}

fn has_word(words: &[String], vocabulary: &[String]) -> bool {
    words.iter().any(|word| vocabulary.contains(word))
}

#[cfg(test)]
mod tests;

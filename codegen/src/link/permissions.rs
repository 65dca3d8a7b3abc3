//! Which permission tables of a page belong to which of its method lines.
//!
//! An annotation may name the lines of a table. Else a page that tells situations apart has a table for each, and a scope says
//! which: a resource (`group calendar`), a kind of thing (`for applications`), a person (`acting on self`). What stands right
//! above a method line decides where the lines of a page have different words above them; then the words of its path that
//! other lines do not have, then all of its path.
//! Where neither does, any of the situations may be the one that a call meets, and all tables stand together.

mod scopes;

use std::collections::{BTreeMap, HashMap};

use crate::config::Config;
use crate::diagnostic::{Diagnostic, rules};
use crate::facts::{Alternatives, Facts, LineChoice, OperationFact, PermissionRow, PermissionTable};
use crate::http::method::Method;
use crate::ids::TiSlice;
use crate::lower::permissions::distinct_names;
use crate::model::{Operation, OperationId, Permissions};
use crate::source::{FileId, Span};

use scopes::{Score, best_fitting, distinguishing, scope_words, score_against_path, segment_words, shared_words};

/// Permission tables of included fragments, by the page that includes them and the target as written.
pub type IncludedPermissions = HashMap<(FileId, String), Vec<PermissionTable>>;

/// A table where a page states it.
#[derive(Clone, Debug, PartialEq)]
pub struct StatedTable<'a> {
    /// What it is for.
    pub scope: String,
    /// Which method lines it is said to be for.
    pub lines: &'a LineChoice,
    /// The table.
    pub table: &'a PermissionTable,
}

/// All tables of a page in the order in which it states them: its own, and those of the fragments it includes. Beside an
/// included one, what the text says is explanation.
pub fn stated_tables<'a>(facts: &'a Facts, included_permissions: &'a IncludedPermissions) -> Vec<StatedTable<'a>> {
    let own = facts
        .permissions
        .iter()
        .map(|table| (table.span, StatedTable { scope: table.scope.clone(), lines: &table.lines, table }));
    let included = facts.includes.iter().flat_map(|include| {
        let tables = included_permissions.get(&(facts.file, include.target.value.clone())).map_or(&[][..], Vec::as_slice);
        tables.iter().map(|table| {
            let scope = [include.scope.as_str(), table.scope.as_str()].into_iter().filter(|scope| !scope.is_empty());
            (include.target.span, StatedTable { scope: scope.collect::<Vec<_>>().join(", "), lines: &include.lines, table })
        })
    });
    let mut tables: Vec<(Span, StatedTable<'a>)> =
        own.chain(included).filter(|(_, stated)| !stated.table.rows.is_empty()).collect();
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
    /// Words above a method line that say nothing of what it is for.
    joining: Vec<String>,
}

impl<'c> Paths<'c> {
    /// Learns from all method lines.
    pub fn of(operations: &TiSlice<OperationId, Operation>, config: &'c Config) -> Self {
        let parts = |operation: &'_ Operation| -> Option<(Method, String, String)> {
            let path = operation.identity.path.strip_prefix('/')?;
            let (first, rest) = path.split_once('/').unwrap_or((path, ""));
            Some((operation.method(), first.to_owned(), rest.to_owned()))
        };
        let mut collections: HashMap<(Method, String), Vec<String>> = HashMap::new();
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
        let most = counts.values().max().copied();
        let mut leading = counts.into_iter().filter(|(_, count)| Some(*count) == most).map(|(collection, _)| collection);
        // Of two collections that are equally likely nobody knows which one is of people.
        let people = leading.next().filter(|_| leading.next().is_none()).cloned();
        let joining = scope_words(&config.words.scope_joining.join(" "));
        Self { config, people, joining }
    }

    /// The permissions of one method line of a page with these tables.
    pub fn permissions_of_line(&self, line: &OperationFact, facts: &Facts, tables: &[StatedTable<'_>]) -> Option<Permissions> {
        match tables {
            [] => None,
            [only] => Some(together(&[only], self.config)),
            _ => Some(together(&self.tables_for_line(line, facts, tables), self.config)),
        }
    }

    /// What is said of a line about the caller's own things when the page has tables for several collections, nothing tells which of these
    /// is of people, and so all of the tables are taken for it.
    pub fn untold_situation(&self, line: &OperationFact, facts: &Facts, tables: &[StatedTable<'_>]) -> Option<Diagnostic> {
        if self.people.is_some() || tables.len() < 2 || !leads_to_own(line, self.config) {
            return None;
        }
        let chosen = self.tables_for_line(line, facts, tables);
        let is_told = |other: &OperationFact| self.tables_for_line(other, facts, tables).len() < chosen.len();
        if chosen.len() < 2 || !facts.operations.iter().any(is_told) {
            return None;
        }
        let scopes: Vec<String> = chosen.iter().map(|stated| format!("`{}`", stated.scope)).collect();
        let message =
            format!("nothing tells which permissions this call needs, those for {}: any of them count", scopes.join(" or "));
        Some(Diagnostic::new(&rules::PERMISSION_SITUATION_UNTOLD, line.span, message))
    }

    /// The tables whose annotation names the line; where there are none, those that fit it best among the tables that name no lines. Tables
    /// that say that they add to all others are always added. Where all tables name other lines, and none adds to all, the best of them fit.
    fn tables_for_line<'a, 's>(
        &self,
        line: &OperationFact,
        facts: &Facts,
        tables: &'a [StatedTable<'s>],
    ) -> Vec<&'a StatedTable<'s>> {
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

    fn choose<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &[&'a StatedTable<'s>]) -> Vec<&'a StatedTable<'s>> {
        let persons = Persons::of(tables, self.config);
        let tables = persons.narrow(line, facts, tables);
        if tables.iter().all(|stated| persons.are_told_in(stated)) {
            return tables;
        }
        let scopes = distinguishing(tables.iter().map(|stated| scope_words(&stated.scope)).collect());
        let mut context = scope_words(&line.context);
        context.retain(|word| !self.joining.contains(word));
        let by_context = |among: &[usize]| {
            narrowed(&scopes, among, |scope| shared_words(scope, &context).map(|(count, coverage)| (0, count, coverage)))
        };
        let lines: Vec<&OperationFact> = facts.operations.iter().filter(|line| !line.aside).collect();
        let mut among: Vec<usize> = (0..tables.len()).collect();
        let told_above = line.is_titled && lines.iter().any(|other| other.context != line.context);
        if told_above {
            among = by_context(&among).unwrap_or(among);
        }
        let (own, with_people) = (self.words_of(line, false), self.words_of(line, true));
        let telling = |path: &[(usize, String)]| -> Vec<(usize, String)> {
            let everywhere =
                |word: &String| lines.iter().all(|line| self.words_of(line, false).iter().any(|(_, other)| other == word));
            path.iter().filter(|(_, word)| lines.len() < 2 || !everywhere(word)).cloned().collect()
        };
        let paths = [telling(&own), telling(&with_people), with_people];
        let by_path = paths
            .iter()
            .find_map(|path| narrowed(&scopes, &among, |scope| score_against_path(path, scope)))
            .or_else(|| self.left_by_others(line, &lines, &scopes, &among));
        let among = by_path.unwrap_or(among);
        let chosen = by_context(&among).unwrap_or(among);
        let general: Vec<usize> = chosen.iter().copied().filter(|index| scopes[*index].is_empty()).collect();
        // What is said for no situation in particular holds where no situation is met.
        let chosen = if general.is_empty() { chosen } else { general };
        chosen.into_iter().map(|index| tables[index]).collect()
    }

    /// Where nobody knows the collection of people, a path to the caller's own things is in none of the situations that the paths of other
    /// lines name.
    fn left_by_others(
        &self,
        line: &OperationFact,
        lines: &[&OperationFact],
        scopes: &[Vec<String>],
        among: &[usize],
    ) -> Option<Vec<usize>> {
        if self.people.is_some() || !leads_to_own(line, self.config) {
            return None;
        }
        let told: Vec<Vec<String>> = distinguishing(among.iter().map(|index| scopes[*index].clone()).collect());
        let others: Vec<_> =
            lines.iter().filter(|other| !leads_to_own(other, self.config)).map(|other| self.words_of(other, false)).collect();
        let is_named = |scope: &[String]| others.iter().any(|path| score_against_path(path, scope).is_some());
        let left: Vec<usize> = among.iter().zip(&told).filter(|(_, scope)| !is_named(scope)).map(|(index, _)| *index).collect();
        (!left.is_empty()).then_some(left)
    }

    /// The words of a path, each with the position of its segment; of a path to the caller's own things also the words for the
    /// caller and, where asked for, for the collection of people.
    fn words_of(&self, line: &OperationFact, with_people: bool) -> Vec<(usize, String)> {
        let segments = line.template.segments.iter().map(segment_words).enumerate();
        let mut words: Vec<(usize, String)> =
            segments.flat_map(|(index, names)| names.into_iter().map(move |word| (index, word))).collect();
        if words.first().is_some_and(|(index, word)| *index == 0 && self.config.words.own.contains(word)) {
            let people = self.people.iter().filter(|_| with_people).flat_map(|people| scopes::scope_words(people));
            words.extend(self.config.words.own.iter().cloned().chain(people).map(|word| (0, word)));
        }
        words
    }
}

/// Of the scopes at `among` those that fit best by the words that these do not share; `None` when nothing fits.
fn narrowed(scopes: &[Vec<String>], among: &[usize], score: impl Fn(&[String]) -> Option<Score>) -> Option<Vec<usize>> {
    let told: Vec<Vec<String>> = distinguishing(among.iter().map(|index| scopes[*index].clone()).collect());
    let found = best_fitting(&told, score);
    (!found.is_empty()).then(|| found.into_iter().map(|index| among[index]).collect())
}

/// What any of the tables grants, in their order. A scheme to which no table grants anything, and which some table leaves out, is left out
/// here too: nobody knows whether it is granted.
fn together(tables: &[&StatedTable<'_>], config: &Config) -> Permissions {
    let mut found = Permissions { schemes: Vec::new(), least: Vec::new(), names: Vec::new(), span: tables[0].table.span };
    for key in config.schemes.keys() {
        let by_table: Vec<Vec<&PermissionRow>> =
            tables.iter().map(|stated| stated.table.rows.iter().filter(|row| row.scheme == *key).collect()).collect();
        let rows: Vec<&PermissionRow> = by_table.iter().flatten().copied().collect();
        let granted = rows.iter().any(|row| !row.alternatives.is_empty());
        if rows.is_empty() || !granted && by_table.iter().any(Vec::is_empty) {
            continue;
        }
        let (alternatives, least) = ways(&rows);
        found.schemes.push((key.clone(), alternatives));
        found.least.push(least);
        found.names.push(distinct_names(rows.iter().flat_map(|row| &row.names)));
    }
    found
}

/// The alternatives of several rows, each once: those of the least privileged first where all rows tell them apart.
fn ways(rows: &[&PermissionRow]) -> (Alternatives, Option<usize>) {
    let border = |row: &PermissionRow| row.least.unwrap_or_default().min(row.alternatives.len());
    let told = rows.iter().all(|row| row.least.is_some());
    let least = rows.iter().filter(|_| told).flat_map(|row| &row.alternatives[..border(row)]);
    let others = rows.iter().flat_map(|row| if told { &row.alternatives[border(row)..] } else { &row.alternatives[..] });
    let mut found = Alternatives::new();
    let mut add = |set: &Vec<String>| {
        if !found.contains(set) {
            found.push(set.clone());
        }
        found.len()
    };
    let count = least.map(&mut add).last().unwrap_or_default();
    others.for_each(|set| {
        add(set);
    });
    (found, told.then_some(count))
}

/// The annotation of a table names the line, with its method or by its path alone.
fn names_line(choice: &LineChoice, line: &OperationFact) -> bool {
    let path = line.template.identity();
    choice.named.iter().any(|named| named.path == path && named.method.is_none_or(|method| method == line.method))
}

/// Tables for calls about oneself and about others: told apart by whose things a path leads to.
struct Persons<'c> {
    config: &'c Config,
    /// The page has tables of both kinds.
    told: bool,
}

impl<'c> Persons<'c> {
    fn of(tables: &[&StatedTable<'_>], config: &'c Config) -> Self {
        let told = |vocabulary: &[String]| tables.iter().any(|stated| has_word(&scope_words(&stated.scope), vocabulary));
        Self { config, told: told(&config.words.own) && told(&config.words.others) }
    }

    fn are_told_in(&self, stated: &StatedTable<'_>) -> bool {
        self.told && (self.own(stated) || self.others(stated))
    }

    fn own(&self, stated: &StatedTable<'_>) -> bool {
        has_word(&scope_words(&stated.scope), &self.config.words.own)
    }

    fn others(&self, stated: &StatedTable<'_>) -> bool {
        has_word(&scope_words(&stated.scope), &self.config.words.others)
    }

    /// The tables that are not about other things than the line's. A path to anybody's things leads to one's own too, where
    /// the page has no other way to them.
    fn narrow<'a, 's>(&self, line: &OperationFact, facts: &Facts, tables: &[&'a StatedTable<'s>]) -> Vec<&'a StatedTable<'s>> {
        let here = leads_to_own(line, self.config);
        let elsewhere = facts.operations.iter().any(|line| leads_to_own(line, self.config));
        let kept = |stated: &&StatedTable<'_>| {
            !self.told || (!self.own(stated) || here || !elsewhere) && (!self.others(stated) || !here)
        };
        tables.iter().copied().filter(kept).collect()
    }
}

/// Whether a path leads to the caller's own things.
fn leads_to_own(line: &OperationFact, config: &Config) -> bool {
    line.template.segments.first().is_some_and(|first| has_word(&segment_words(first), &config.words.own))
}

fn has_word(words: &[String], vocabulary: &[String]) -> bool {
    words.iter().any(|word| vocabulary.contains(word))
}

#[cfg(test)]
mod tests;

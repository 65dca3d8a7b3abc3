//! Which permission table of a page belongs to which of its method lines.

use std::collections::HashMap;

use crate::config::{Config, fold};
use crate::facts::{Facts, OperationFact, PermissionTable};
use crate::http::template::Segment;
use crate::model::Permissions;
use crate::source::FileId;

/// Permission tables of included fragments, by the page that includes them and the target as written.
pub type Includes = HashMap<(FileId, String), Vec<PermissionTable>>;

/// All tables of a page: its own, then those of the fragments it includes.
pub fn tables<'a>(facts: &'a Facts, includes: &'a Includes) -> Vec<&'a PermissionTable> {
    let included = facts.includes.iter().filter_map(|include| includes.get(&(facts.file, include.value.clone()))).flatten();
    let mut tables: Vec<&PermissionTable> = facts.permissions.iter().chain(included).collect();
    tables.retain(|table| !table.rows.is_empty());
    tables
}

/// The permissions of one method line.
pub fn of(operation: &OperationFact, tables: &[&PermissionTable], config: &Config) -> Option<Permissions> {
    let chosen = match tables {
        [] => return None,
        [only] => *only,
        _ => choose(operation, tables),
    };
    let schemes = config
        .schemes
        .keys()
        .map(|key| {
            let mut alternatives: Vec<Vec<String>> = Vec::new();
            for set in chosen.rows.iter().filter(|row| row.scheme == *key).flat_map(|row| &row.alternatives) {
                if !alternatives.contains(set) {
                    alternatives.push(set.clone());
                }
            }
            (key.clone(), alternatives)
        })
        .collect();
    Some(Permissions { schemes, span: chosen.span })
}

/// The table whose scope shares the most words with the line and what stands above it; the first on a tie.
fn choose<'a>(operation: &OperationFact, tables: &[&'a PermissionTable]) -> &'a PermissionTable {
    let line = words(&format!("{} {}", operation.context, path_words(operation)));
    let score = |table: &PermissionTable| {
        let scope = words(&table.scope);
        let shared = scope.iter().filter(|word| line.contains(word)).count();
        // Of two scopes that share as much, the narrower one fits better.
        (shared * 1000) / scope.len().max(1) + shared
    };
    let mut best = tables[0];
    for table in tables {
        if score(table) > score(best) {
            best = table;
        }
    }
    best
}

fn path_words(operation: &OperationFact) -> String {
    let literals = operation.template.segments.iter().filter_map(|segment| match segment {
        Segment::Literal(text) => Some(text.as_str()),
        Segment::Function { name, .. } | Segment::AlternateKey { name, .. } => Some(name.as_str()),
        _ => None,
    });
    literals.collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1)
        .map(|word| word.strip_suffix('s').unwrap_or(word).to_owned())
        .collect();
    words.sort();
    words.dedup();
    words
}

//! What calls need: under each scheme how many operations each least permission opens, and where.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::config::Config;

use super::OperationRow;
use super::coverage::area;

/// The permissions of a scheme.
#[derive(Clone, Debug, Serialize)]
pub struct SchemeSum {
    /// Its key.
    pub scheme: String,
    /// For people.
    pub title: String,
    /// Operations that need a permission.
    pub needed: usize,
    /// Operations that cannot be called under it.
    pub not_supported: usize,
    /// Operations whose page says nothing of it.
    pub not_stated: usize,
    /// The least permissions, those of most operations first.
    pub least: Vec<LeastRow>,
}

/// A least permission, or several that are needed together.
#[derive(Clone, Debug, Serialize)]
pub struct LeastRow {
    /// Its name: `Books.Read`, `Books.Read + Shelves.Read`.
    pub permission: String,
    /// Operations for which it is enough and among the least.
    pub operations: usize,
    /// How many of them each area has, most first.
    pub areas: Vec<(String, usize)>,
}

pub(super) fn of(operations: &[OperationRow], config: &Config) -> Vec<SchemeSum> {
    config.schemes.iter().map(|(key, scheme)| one(operations, key, &scheme.title)).collect()
}

fn one(operations: &[OperationRow], key: &str, title: &str) -> SchemeSum {
    let mut sum = SchemeSum {
        scheme: key.to_owned(),
        title: title.to_owned(),
        needed: 0,
        not_supported: 0,
        not_stated: 0,
        least: Vec::new(),
    };
    let mut by_permission: BTreeMap<&str, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for operation in operations {
        match operation.least.get(key) {
            None => sum.not_stated += 1,
            Some(least) if least.is_empty() => sum.not_supported += 1,
            Some(least) => {
                sum.needed += 1;
                for permission in least {
                    let (count, areas) = by_permission.entry(permission).or_default();
                    *count += 1;
                    *areas.entry(area(&operation.path)).or_default() += 1;
                }
            }
        }
    }
    sum.least = by_permission.into_iter().map(|(permission, (operations, areas))| row(permission, operations, areas)).collect();
    sum.least.sort_by_key(|row| Reverse(row.operations));
    sum
}

fn row(permission: &str, operations: usize, areas: BTreeMap<&str, usize>) -> LeastRow {
    let mut areas: Vec<(String, usize)> = areas.into_iter().map(|(area, count)| (area.to_owned(), count)).collect();
    areas.sort_by_key(|(_, count)| Reverse(*count));
    LeastRow { permission: permission.to_owned(), operations, areas }
}

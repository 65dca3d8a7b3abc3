//! Permissions of operations. One table speaks for all operations of its page, and a fragment for many pages: what changes there is
//! one change for each scheme.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{OperationId, Permissions};
use crate::source::Span;

use super::rules::ChangeRule;
use super::{Comparison, Touched, rules};

/// Permissions that suffice together.
type Ways = BTreeSet<BTreeSet<String>>;

/// What tells one change from another: id of the rule, place in the order, places of both tables, what is said.
type Key = (&'static str, Option<Span>, Option<Span>, String);

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let mut groups: BTreeMap<Key, (&'static ChangeRule, Vec<OperationId>)> = BTreeMap::new();
    for (old, new) in &comparison.operations {
        let (before, after) = (&comparison.base.model.operations[*old], &comparison.head.model.operations[*new]);
        if after.implied_by.is_some() || after.is_alias {
            continue;
        }
        let (before, after) = (before.primary().permissions.as_ref(), after.primary().permissions.as_ref());
        let places = (before.map(|stated| stated.span), after.map(|stated| stated.span));
        for scheme in comparison.head.reference.config.schemes.keys() {
            if let Some((rule, what)) = differs(of(before, scheme), of(after, scheme)) {
                let key = (rule.id, places.0, places.1, format!("{scheme}: {what}"));
                groups.entry(key).or_insert((rule, Vec::new())).1.push(*new);
            }
        }
    }
    for ((_, base, head, what), (rule, operations)) in groups {
        let touched = operations.iter().fold(Touched::default(), |touched, id| touched.operation(&comparison.head, *id));
        // Replays send no token: no test looks at permissions.
        let touched = Touched { tests: BTreeSet::new(), ..touched };
        comparison.add(rule, base, head, what, touched.item("PERMISSIONS"));
    }
}

/// What is stated under a scheme: the alternatives in order, and how many of them are the least.
fn of<'p>(stated: Option<&'p Permissions>, scheme: &str) -> Option<(&'p [Vec<String>], Option<usize>)> {
    let stated = stated?;
    let at = stated.schemes.iter().position(|(key, _)| key == scheme)?;
    Some((&stated.schemes[at].1, stated.least.get(at).copied().flatten()))
}

type Stated<'p> = Option<(&'p [Vec<String>], Option<usize>)>;

fn differs(before: Stated<'_>, after: Stated<'_>) -> Option<(&'static ChangeRule, String)> {
    let ((before, least_before), (after, least_after)) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        (None, None) => return None,
        (None, Some((after, _))) => return Some((&rules::PERMISSIONS_STATED, format!("stated now: {}", shown(&ways(after))))),
        (Some((before, _)), None) => {
            return Some((&rules::PERMISSIONS_STATED, format!("no longer stated: {}", shown(&ways(before)))));
        }
    };
    let (old, new) = (ways(before), ways(after));
    // What suffices by itself makes every larger set suffice.
    let lost: Ways = old.iter().filter(|way| !new.iter().any(|other| other.is_subset(way))).cloned().collect();
    let gained: Ways = new.iter().filter(|way| !old.iter().any(|other| other.is_subset(way))).cloned().collect();
    match (lost.is_empty(), gained.is_empty()) {
        (true, false) => Some((&rules::PERMISSIONS_WIDENED, format!("{} suffices now", shown(&gained)))),
        (false, true) if new.is_empty() => {
            Some((&rules::PERMISSIONS_NARROWED, format!("not supported; before {}", shown(&lost))))
        }
        (false, true) => Some((&rules::PERMISSIONS_NARROWED, format!("{} no longer suffices", shown(&lost)))),
        (false, false) => Some((&rules::PERMISSIONS_CHANGED, format!("{} suffices instead of {}", shown(&gained), shown(&lost)))),
        (true, true) => {
            let (old, new) = (least(before, least_before), least(after, least_after));
            (old != new).then(|| (&rules::PERMISSIONS_LEAST_CHANGED, format!("{} instead of {}", shown(&new), shown(&old))))
        }
    }
}

fn ways(list: &[Vec<String>]) -> Ways {
    list.iter().map(|way| way.iter().cloned().collect()).collect()
}

/// The least ones: as many as the page draws a border behind, else the first.
fn least(list: &[Vec<String>], count: Option<usize>) -> Ways {
    ways(&list[..count.unwrap_or(1).min(list.len())])
}

fn shown(ways: &Ways) -> String {
    if ways.is_empty() {
        return "not supported".to_owned();
    }
    let ways = ways.iter().map(|way| way.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "));
    ways.collect::<Vec<_>>().join(" or ")
}

//! Operations and the pages that document them.
//!
//! An operation is the same where method and blanked path are. One that is gone is the same as one that came where both stand
//! on the same page and are the only ones there that went and came with that method: it has another path. A page that is gone moved
//! where all of its operations stand on one page that is new.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use crate::model::{Content, OperationId};

use super::pairs::only_ones;
use super::side::Side;
use super::{Comparison, Touched, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (mut gone, mut came) = (Vec::new(), Vec::new());
    for (old, operation) in comparison.base.model.operations.iter_enumerated() {
        match comparison.head.operations.get(&operation.identity) {
            Some(new) => comparison.operations.push((old, *new)),
            None => gone.push(old),
        }
    }
    for (new, operation) in comparison.head.model.operations.iter_enumerated() {
        if !comparison.base.operations.contains_key(&operation.identity) {
            came.push(new);
        }
    }
    moved_pages(comparison);
    moved_operations(comparison, &mut gone, &mut came);
    follow(&comparison.base, &mut gone);
    follow(&comparison.head, &mut came);
    by_page(comparison, gone, false);
    by_page(comparison, came, true);
    renamed_calls(comparison);
}

/// Leaves out what only follows from another one of the list.
fn follow(side: &Side<'_>, list: &mut Vec<OperationId>) {
    let all: BTreeSet<OperationId> = list.iter().copied().collect();
    list.retain(|id| side.model.operations[*id].implied_by.is_none_or(|from| !all.contains(&from)));
}

fn moved_pages(comparison: &mut Comparison<'_>) {
    let has = |side: &Side<'_>, path: &str| side.reference.files.by_path.contains_key(path);
    let mut targets: BTreeMap<&str, (BTreeSet<&str>, Vec<OperationId>)> = BTreeMap::new();
    for (old, new) in &comparison.operations {
        let (from, to) = (comparison.base.page_of(*old), comparison.head.page_of(*new));
        let entry = targets.entry(from).or_default();
        entry.0.insert(to);
        entry.1.push(*new);
    }
    let mut found = Vec::new();
    for (from, (to, operations)) in targets {
        let Some(target) = to.iter().next().filter(|_| to.len() == 1) else { continue };
        if from != *target && !has(&comparison.head, from) && !has(&comparison.base, target) {
            found.push((from.to_owned(), (*target).to_owned(), operations));
        }
    }
    for (from, to, operations) in found {
        let touched = operations.iter().fold(Touched::default(), |touched, id| touched.operation(&comparison.head, *id));
        let start = |side: &Side<'_>, path: &str| {
            side.reference.files.by_path.get(path).map(|file| crate::source::Span { file: *file, start: 0, end: 0 })
        };
        let (old, new) = (start(&comparison.base, &from), start(&comparison.head, &to));
        let own: Vec<String> = operations.iter().flat_map(|id| own_types(&comparison.head, *id)).collect();
        let rule = if own.is_empty() { &rules::PAGE_MOVED } else { &rules::PAGE_MOVED_WITH_TYPES };
        let touched = own.into_iter().fold(touched, Touched::item);
        comparison.add(rule, old, new, format!("`{from}` is now `{to}`"), touched);
        comparison.words.push((comparison.base.stem(&from).to_owned(), comparison.head.stem(&to).to_owned()));
        comparison.moved.insert(from, to);
    }
}

/// The types of an operation's bodies that are called by its page, in Rust.
fn own_types(side: &Side<'_>, id: OperationId) -> Vec<String> {
    let operation = &side.model.operations[id];
    let types = [operation.request, operation.response].into_iter().filter_map(|content| match content {
        Content::One(ty) | Content::Many(ty) if side.model.is_synthetic(ty) => Some(side.item(ty)),
        _ => None,
    });
    types.collect()
}

fn moved_operations(comparison: &mut Comparison<'_>, gone: &mut Vec<OperationId>, came: &mut Vec<OperationId>) {
    let page = |comparison: &Comparison<'_>, path: &str| comparison.moved.get(path).cloned().unwrap_or_else(|| path.to_owned());
    // By page and method first; then a page on which one went and one came, whatever their methods are.
    for with_method in [true, false] {
        let method = |side: &Side<'_>, id: OperationId| with_method.then(|| side.model.operations[id].method());
        let pairs = only_ones(
            gone.iter().map(|id| ((page(comparison, comparison.base.page_of(*id)), method(&comparison.base, *id)), *id)),
            came.iter().map(|id| ((comparison.head.page_of(*id).to_owned(), method(&comparison.head, *id)), *id)),
        );
        for (old, new) in pairs {
            gone.retain(|id| *id != old);
            came.retain(|id| *id != new);
            let touched = Touched::default().operation(&comparison.base, old).operation(&comparison.head, new);
            let touched = touched.item(comparison.base.call(old)).item(comparison.head.call(new));
            let message = format!("`{}` is now `{}`", comparison.base.operation(old), comparison.head.operation(new));
            comparison.add(
                &rules::OPERATION_MOVED,
                Some(comparison.base.line_of(old)),
                Some(comparison.head.line_of(new)),
                message,
                touched,
            );
            comparison.operations.push((old, new));
        }
    }
}

/// One change for a page that went or came, else one for each operation.
fn by_page(comparison: &mut Comparison<'_>, operations: Vec<OperationId>, came: bool) {
    let (side, other) = if came { (&comparison.head, &comparison.base) } else { (&comparison.base, &comparison.head) };
    let mut pages: BTreeMap<&str, Vec<OperationId>> = BTreeMap::new();
    for id in operations {
        pages.entry(side.page_of(id)).or_default().push(id);
    }
    let mut found = Vec::new();
    for (page, ids) in pages {
        let is_whole = !other.reference.files.by_path.contains_key(page);
        let touched = |ids: &[OperationId]| {
            ids.iter().fold(Touched::default(), |touched, id| touched.operation(side, *id).item(side.call(*id)))
        };
        let names = |ids: &[OperationId]| {
            let names: Vec<String> = ids.iter().map(|id| format!("`{}`", side.operation(*id))).collect();
            names.join(", ")
        };
        if is_whole {
            let rule = if came { &rules::PAGE_ADDED } else { &rules::PAGE_REMOVED };
            found.push((rule, side.line_of(ids[0]), format!("`{page}`: {}", names(&ids)), touched(&ids)));
            continue;
        }
        let rule = if came { &rules::OPERATION_ADDED } else { &rules::OPERATION_REMOVED };
        found.extend(ids.iter().map(|id| (rule, side.line_of(*id), names(&[*id]), touched(&[*id]))));
    }
    for (rule, place, message, touched) in found {
        let (base, head) = if came { (None, Some(place)) } else { (Some(place), None) };
        comparison.add(rule, base, head, message, touched);
    }
}

/// Operations that are the same on the wire and another call in Rust, gathered by what is called otherwise.
fn renamed_calls(comparison: &mut Comparison<'_>) {
    let mut groups: BTreeMap<(bool, String, String), Vec<(OperationId, OperationId)>> = BTreeMap::new();
    for (old, new) in &comparison.operations {
        if comparison.base.model.operations[*old].identity != comparison.head.model.operations[*new].identity {
            continue;
        }
        let (before, after) = (comparison.base.names.tree.call(*old), comparison.head.names.tree.call(*new));
        let steps = before.steps.iter().map(|step| &step.rust).ne(after.steps.iter().map(|step| &step.rust));
        let arguments = before.arguments.len() != after.arguments.len();
        // A verb that follows from what is answered or sent is told with that.
        let verb = before.last_method() != after.last_method()
            && discriminant(&comparison.base.model.operations[*old].response)
                == discriminant(&comparison.head.model.operations[*new].response);
        if steps || arguments || verb {
            let group = (true, comparison.base.call(*old), comparison.head.call(*new));
            groups.entry(group).or_default().push((*old, *new));
            continue;
        }
        let (before, after) =
            (comparison.base.model.operations[*old].template.path(), comparison.head.model.operations[*new].template.path());
        if before != after && before.to_lowercase() != after.to_lowercase() {
            let differing = before.split('/').zip(after.split('/')).find(|(before, after)| before != after);
            let (before, after) = differing.unwrap_or((&before, &after));
            groups.entry((false, before.to_owned(), after.to_owned())).or_default().push((*old, *new));
        }
    }
    for ((is_call, before, after), pairs) in groups {
        let (old, new) = pairs[0];
        let touched = pairs.iter().fold(Touched::default(), |touched, (_, new)| touched.operation(&comparison.head, *new));
        let rule = if is_call { &rules::CALL_RENAMED } else { &rules::KEY_RENAMED };
        let touched = if is_call { touched.item(before.clone()).item(after.clone()) } else { touched };
        let message = format!("`{before}` is now `{after}`");
        comparison.add(rule, Some(comparison.base.line_of(old)), Some(comparison.head.line_of(new)), message, touched);
    }
}

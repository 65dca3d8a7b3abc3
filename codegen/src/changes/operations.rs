//! Operations and the pages that document them.
//!
//! An operation is the same where method and blanked path are. One that is gone is the same as one that came where both stand
//! on the same page and are the only ones there that went and came with that method: it has another path. A page that is gone moved
//! where all of its operations stand on one page that is new.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use crate::model::{Content, OperationId};

use super::pairs::{only_ones, stem};
use super::side::Side;
use super::{Comparison, Touched, rules};

pub(super) fn compare(c: &mut Comparison<'_>) {
    let (mut gone, mut came) = (Vec::new(), Vec::new());
    for (old, operation) in c.base.model.operations.iter().enumerate() {
        match c.head.operations.get(operation.identity.as_str()) {
            Some(new) => c.operations.push((old, *new)),
            None => gone.push(old),
        }
    }
    for (new, operation) in c.head.model.operations.iter().enumerate() {
        if !c.base.operations.contains_key(operation.identity.as_str()) {
            came.push(new);
        }
    }
    moved_pages(c);
    moved_operations(c, &mut gone, &mut came);
    follow(&c.base, &mut gone);
    follow(&c.head, &mut came);
    by_page(c, gone, false);
    by_page(c, came, true);
    renamed_calls(c);
}

/// Leaves out what only follows from another one of the list.
fn follow(side: &Side<'_>, list: &mut Vec<OperationId>) {
    let all: BTreeSet<OperationId> = list.iter().copied().collect();
    list.retain(|id| side.model.operations[*id].implied_by.is_none_or(|from| !all.contains(&from)));
}

fn moved_pages(c: &mut Comparison<'_>) {
    let has = |side: &Side<'_>, path: &str| side.reference.files.by_path.contains_key(path);
    let mut targets: BTreeMap<&str, (BTreeSet<&str>, Vec<OperationId>)> = BTreeMap::new();
    for (old, new) in &c.operations {
        let (from, to) = (c.base.page_of(*old), c.head.page_of(*new));
        let entry = targets.entry(from).or_default();
        entry.0.insert(to);
        entry.1.push(*new);
    }
    let mut found = Vec::new();
    for (from, (to, operations)) in targets {
        let Some(target) = to.iter().next().filter(|_| to.len() == 1) else { continue };
        if from != *target && !has(&c.head, from) && !has(&c.base, target) {
            found.push((from.to_owned(), (*target).to_owned(), operations));
        }
    }
    for (from, to, operations) in found {
        let touched = operations.iter().fold(Touched::default(), |touched, id| touched.operation(&c.head, *id));
        let start = |side: &Side<'_>, path: &str| {
            side.reference.files.by_path.get(path).map(|file| crate::source::Span { file: *file, start: 0, end: 0 })
        };
        let (old, new) = (start(&c.base, &from), start(&c.head, &to));
        let own: Vec<String> = operations.iter().flat_map(|id| own_types(&c.head, *id)).collect();
        let rule = if own.is_empty() { &rules::PAGE_MOVED } else { &rules::PAGE_MOVED_WITH_TYPES };
        let touched = own.into_iter().fold(touched, Touched::item);
        c.add(rule, old, new, format!("`{from}` is now `{to}`"), touched);
        c.words.push((stem(&from).to_owned(), stem(&to).to_owned()));
        c.moved.insert(from, to);
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

fn moved_operations(c: &mut Comparison<'_>, gone: &mut Vec<OperationId>, came: &mut Vec<OperationId>) {
    let page = |c: &Comparison<'_>, path: &str| c.moved.get(path).cloned().unwrap_or_else(|| path.to_owned());
    // By page and method first; then a page on which one went and one came, whatever their methods are.
    for with_method in [true, false] {
        let method = |side: &Side<'_>, id: OperationId| {
            if with_method { side.model.operations[id].method.clone() } else { String::new() }
        };
        let pairs = only_ones(
            gone.iter().map(|id| ((page(c, c.base.page_of(*id)), method(&c.base, *id)), *id)),
            came.iter().map(|id| ((c.head.page_of(*id).to_owned(), method(&c.head, *id)), *id)),
        );
        for (old, new) in pairs {
            gone.retain(|id| *id != old);
            came.retain(|id| *id != new);
            let touched = Touched::default().operation(&c.base, old).operation(&c.head, new);
            let touched = touched.item(c.base.call(old)).item(c.head.call(new));
            let message = format!("`{}` is now `{}`", c.base.operation(old), c.head.operation(new));
            c.add(&rules::OPERATION_MOVED, Some(c.base.line_of(old)), Some(c.head.line_of(new)), message, touched);
            c.operations.push((old, new));
        }
    }
}

/// One change for a page that went or came, else one for each operation.
fn by_page(c: &mut Comparison<'_>, operations: Vec<OperationId>, came: bool) {
    let (side, other) = if came { (&c.head, &c.base) } else { (&c.base, &c.head) };
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
        c.add(rule, base, head, message, touched);
    }
}

/// Operations that are the same on the wire and another call in Rust, gathered by what is called otherwise.
fn renamed_calls(c: &mut Comparison<'_>) {
    let mut groups: BTreeMap<(bool, String, String), Vec<(OperationId, OperationId)>> = BTreeMap::new();
    for (old, new) in &c.operations {
        if c.base.model.operations[*old].identity != c.head.model.operations[*new].identity {
            continue;
        }
        let (before, after) = (c.base.names.tree.call(*old), c.head.names.tree.call(*new));
        let steps = before.steps.iter().map(|step| &step.rust).ne(after.steps.iter().map(|step| &step.rust));
        let arguments = before.arguments.len() != after.arguments.len();
        // A verb that follows from what is answered or sent is told with that.
        let verb = before.last_method() != after.last_method()
            && discriminant(&c.base.model.operations[*old].response) == discriminant(&c.head.model.operations[*new].response);
        if steps || arguments || verb {
            let group = (true, c.base.call(*old), c.head.call(*new));
            groups.entry(group).or_default().push((*old, *new));
            continue;
        }
        let (before, after) = (c.base.model.operations[*old].template.path(), c.head.model.operations[*new].template.path());
        if before != after && before.to_lowercase() != after.to_lowercase() {
            let differing = before.split('/').zip(after.split('/')).find(|(before, after)| before != after);
            let (before, after) = differing.unwrap_or((&before, &after));
            groups.entry((false, before.to_owned(), after.to_owned())).or_default().push((*old, *new));
        }
    }
    for ((is_call, before, after), pairs) in groups {
        let (old, new) = pairs[0];
        let touched = pairs.iter().fold(Touched::default(), |touched, (_, new)| touched.operation(&c.head, *new));
        let rule = if is_call { &rules::CALL_RENAMED } else { &rules::KEY_RENAMED };
        let touched = if is_call { touched.item(before.clone()).item(after.clone()) } else { touched };
        let message = format!("`{before}` is now `{after}`");
        c.add(rule, Some(c.base.line_of(old)), Some(c.head.line_of(new)), message, touched);
    }
}

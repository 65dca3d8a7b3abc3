//! Enumerations and their members.
//!
//! A member that went and one that came are the same where the number is, or where no other two stand behind the same member.
//! An enumeration that a property's own words list belongs to that property, which tells of its coming and going.

use std::collections::BTreeSet;

use crate::facts::MemberFact;
use crate::model::{EnumId, TypeRef};

use super::pairs::only_ones;
use super::side::Side;
use super::{Comparison, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let mut came: BTreeSet<_> = comparison.head.model.enums.keys().collect();
    let (mut gone, mut pairs) = (Vec::new(), Vec::new());
    for (old, own) in comparison.base.model.enums.iter_enumerated() {
        match comparison.head.enums.get(&own.name.to_lowercase()) {
            Some(new) => {
                came.remove(new);
                pairs.push((old, *new));
            }
            None => gone.push(old),
        }
    }
    gone.retain(|id| !is_inline(&comparison.base, *id));
    let mut came: Vec<EnumId> = came.into_iter().filter(|id| !is_inline(&comparison.head, *id)).collect();
    let members = |side: &Side<'_>, id: EnumId| {
        let mut names: Vec<&str> = side.model.enums[id].members.iter().map(|member| member.name.as_str()).collect();
        names.sort_unstable();
        names.join("\n")
    };
    let renamed = only_ones(
        gone.iter().map(|id| (members(&comparison.base, *id), *id)),
        came.iter().map(|id| (members(&comparison.head, *id), *id)),
    );
    for (old, new) in renamed {
        gone.retain(|id| *id != old);
        came.retain(|id| *id != new);
        let (before, after) = (&comparison.base.model.enums[old], &comparison.head.model.enums[new]);
        comparison.renamed.insert(before.name.to_lowercase(), after.name.to_lowercase());
        let touched = comparison.head.users_of(TypeRef::Enum(new), &[]).item(comparison.head.item(TypeRef::Enum(new)));
        let touched = touched.item(comparison.base.item(TypeRef::Enum(old)));
        let message = format!("`{}` is now `{}`", before.name, after.name);
        comparison.add(&rules::ENUM_RENAMED, Some(before.span), Some(after.span), message, touched);
        pairs.push((old, new));
    }
    for id in gone {
        let own = &comparison.base.model.enums[id];
        let touched = comparison.base.users_of(TypeRef::Enum(id), &[]).item(comparison.base.item(TypeRef::Enum(id)));
        comparison.add(&rules::ENUM_REMOVED, Some(own.span), None, format!("`{}`", own.name), touched);
    }
    for id in came {
        let own = &comparison.head.model.enums[id];
        let touched = comparison.head.users_of(TypeRef::Enum(id), &[]).item(comparison.head.item(TypeRef::Enum(id)));
        comparison.add(&rules::ENUM_ADDED, None, Some(own.span), format!("`{}`", own.name), touched);
    }
    for (old, new) in pairs {
        same(comparison, old, new);
    }
}

/// It stands in the row of a property.
fn is_inline(side: &Side<'_>, id: EnumId) -> bool {
    let own = &side.model.enums[id];
    let within =
        |span: crate::source::Span| span.file == own.span.file && span.start <= own.span.start && own.span.end <= span.end;
    let facts = side.facts(own.file);
    facts.is_some_and(|facts| {
        let of_types = facts.types.iter().flat_map(|ty| &ty.properties).map(|property| property.span);
        of_types.chain(facts.parameters.iter().map(|parameter| parameter.span)).any(within)
    })
}

fn same(comparison: &mut Comparison<'_>, old: EnumId, new: EnumId) {
    let (before, after) = (&comparison.base.model.enums[old], &comparison.head.model.enums[new]);
    if before.flags != after.flags {
        let touched = comparison.head.users_of(TypeRef::Enum(new), &[]).item(comparison.head.item(TypeRef::Enum(new)));
        let how = if after.flags { "may stand together" } else { "no longer stand together" };
        let message = format!("members of `{}` {how}", after.name);
        comparison.add(&rules::ENUM_FLAGS_CHANGED, Some(before.span), Some(after.span), message, touched);
    }
    let has = |list: &[MemberFact], name: &str| list.iter().any(|member| member.name == name);
    let mut gone: Vec<usize> = (0..before.members.len()).filter(|at| !has(&after.members, &before.members[*at].name)).collect();
    let mut came: Vec<usize> = (0..after.members.len()).filter(|at| !has(&before.members, &after.members[*at].name)).collect();
    let kept = |list: &[MemberFact], other: &[MemberFact], at: usize| {
        list[..at].iter().rev().find(|member| has(other, &member.name)).map(|member| member.name.clone())
    };
    let by_value = only_ones(
        gone.iter().filter_map(|at| Some((before.members[*at].value?, *at))),
        came.iter().filter_map(|at| Some((after.members[*at].value?, *at))),
    );
    let rest =
        |list: &[usize], known: Vec<usize>| -> Vec<usize> { list.iter().copied().filter(|at| !known.contains(at)).collect() };
    let gone_still = rest(&gone, by_value.iter().map(|pair| pair.0).collect());
    let came_still = rest(&came, by_value.iter().map(|pair| pair.1).collect());
    let by_place = only_ones(
        gone_still.iter().map(|at| (kept(&before.members, &after.members, *at), *at)),
        came_still.iter().map(|at| (kept(&after.members, &before.members, *at), *at)),
    );
    let variant =
        |side: &Side<'_>, id: EnumId, at: usize| format!("{}::{}", side.item(TypeRef::Enum(id)), side.names.members[id][at]);
    for (was, is) in by_value.into_iter().chain(by_place) {
        gone.retain(|at| *at != was);
        came.retain(|at| *at != is);
        let (from, to) = (&before.members[was], &after.members[is]);
        let touched = comparison
            .base
            .users_of(TypeRef::Enum(old), &[&from.name])
            .and(comparison.head.users_of(TypeRef::Enum(new), &[&to.name]));
        let touched = touched.item(variant(&comparison.base, old, was)).item(variant(&comparison.head, new, is));
        let message = format!("`{}` of `{}` is now `{}`", from.name, after.name, to.name);
        comparison.words.push((from.name.clone(), to.name.clone()));
        comparison.add(&rules::MEMBER_RENAMED, Some(from.span), Some(to.span), message, touched);
    }
    for at in gone {
        let member = &before.members[at];
        let touched = comparison.base.users_of(TypeRef::Enum(old), &[&member.name]).item(variant(&comparison.base, old, at));
        comparison.add(
            &rules::MEMBER_REMOVED,
            Some(member.span),
            None,
            format!("`{}` of `{}`", member.name, before.name),
            touched,
        );
    }
    for at in came {
        let member = &after.members[at];
        let touched = comparison.head.users_of(TypeRef::Enum(new), &[&member.name]).item(variant(&comparison.head, new, at));
        comparison.add(&rules::MEMBER_ADDED, None, Some(member.span), format!("`{}` of `{}`", member.name, after.name), touched);
    }
}

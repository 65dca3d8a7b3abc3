//! What an operation carries where several pages document it.

use crate::link::bodies::inferred::Inferred;
use crate::link::bodies::{Carried, Found};
use crate::link::hierarchy::Hierarchy;
use crate::model::{Operation, PageId, TypeId, TypeRef};

/// Kind of content from the primary page, type from what all pages have in common that can tell. A page that only lists the
/// operation does not speak against one that shows it, and one of whose answer nothing is known against none.
pub fn settle(operation: &Operation, found: &[Found], can_tell: impl Fn(PageId) -> bool, hierarchy: &Hierarchy<'_>) -> Found {
    let can_tell: Vec<bool> = operation.variants.iter().map(|variant| can_tell(variant.page)).collect();
    let candidates = || std::iter::once(operation.primary).chain(0..found.len()).filter(|index| can_tell[*index]);
    let shows = |index: &usize| found[*index].is_exercised;
    let knows = |index: &usize| found[*index].carried != Carried::Untyped;
    let first = candidates().filter(knows).find(shows).or_else(|| candidates().find(knows)).or_else(|| candidates().next());
    let own = &found[operation.primary];
    let Some(first) = first.map(|first| &found[first]) else { return own.clone() };
    let witnesses = found.iter().zip(&can_tell).filter(|(_, can_tell)| **can_tell).map(|(found, _)| found);
    // The page that the operation is named after has a say even where it speaks of several things, if only as a base.
    let own_as_base = type_of(&own.carried)
        .zip(type_of(&first.carried))
        .filter(|(base, of)| hierarchy.is_base(TypeRef::Type(*base), TypeRef::Type(*of)));
    let others: Vec<&Found> = witnesses.chain(own_as_base.map(|_| own)).collect();
    match common(&first.carried, &others, hierarchy) {
        Some(common) => Found { carried: with_type(&first.carried, common), ..first.clone() },
        None => first.clone(),
    }
}

/// The base that all have in common; `None` where one has nothing in common with the others. Beside examples a base that no page
/// states is needed where a body names itself as something that the first page's type cannot hold; else it would only hide what
/// is stated.
fn common(own: &Carried, others: &[&Found], hierarchy: &Hierarchy<'_>) -> Option<TypeId> {
    let start = type_of(own)?;
    let types: Vec<TypeId> = others.iter().filter_map(|other| type_of(&other.carried)).collect();
    let common = types.iter().try_fold(start, |common, id| hierarchy.common_base(common, *id))?;
    let is_outside = |id| !hierarchy.is_base(TypeRef::Type(start), TypeRef::Type(id));
    let is_needed = others.iter().any(|other| other.tells_type == Some(true) && type_of(&other.carried).is_some_and(is_outside));
    let is_shown = others.iter().any(|other| other.tells_type.is_some());
    (is_needed || !is_shown || types.contains(&common)).then_some(common)
}

fn type_of(carried: &Carried) -> Option<TypeId> {
    match carried {
        Carried::One(Inferred::Known(TypeRef::Type(id))) | Carried::Many(Inferred::Known(TypeRef::Type(id))) => Some(*id),
        _ => None,
    }
}

fn with_type(own: &Carried, id: TypeId) -> Carried {
    let known = Inferred::Known(TypeRef::Type(id));
    if matches!(own, Carried::Many(_)) { Carried::Many(known) } else { Carried::One(known) }
}

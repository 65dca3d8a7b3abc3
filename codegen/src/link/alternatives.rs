//! What the types have in common when a member may have one of several.

use crate::facts::{Facts, TypeMention};
use crate::link::registry::Registry;
use crate::model::{TypeId, TypeRef};

/// The nearest base of all the types that a page names for one member; `base_of` gives the stated base of a type. A list and a single value
/// have nothing in common.
pub fn common_base(
    mentions: &[TypeMention],
    page: &Facts,
    registry: &Registry,
    base_of: impl Fn(TypeId) -> Option<TypeId>,
) -> Option<TypeId> {
    let first = mentions.first()?;
    let ids = mentions.iter().map(|ty| match registry.resolve(ty, &page.stem, &page.namespace) {
        Some(TypeRef::Type(id)) if ty.collection == first.collection => Some(id),
        _ => None,
    });
    let ids = ids.collect::<Option<Vec<TypeId>>>()?;
    let lineage = |id: TypeId| std::iter::successors(Some(id), |id| base_of(*id));
    let all_have = |base: &TypeId| ids.iter().all(|id| lineage(*id).any(|known| known == *base));
    lineage(*ids.first()?).find(all_have)
}

//! What several types have in common of which a member has one.

use crate::facts::{Facts, TypeMention};
use crate::link::registry::Registry;
use crate::model::{TypeId, TypeRef};

/// The nearest base that all the types have which a page names; `base_of` gives the base that is stated for a type. Of lists and
/// single values nothing is common.
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

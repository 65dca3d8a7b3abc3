//! What the parts of a page propose as the type of a result, and how they settle it.

use crate::facts::Origin;
use crate::model::{Type, TypeId, TypeRef};

/// A type, whether as a collection, and what proposes it.
pub type Candidate = (TypeRef, bool, Origin);

/// The type that annotation and prose agree on.
pub fn agreed(candidates: &[Candidate]) -> Option<TypeRef> {
    let said = |ty: TypeRef, by: Origin| candidates.iter().any(|(other, _, origin)| *other == ty && *origin == by);
    candidates.iter().map(|(ty, _, _)| *ty).find(|ty| said(*ty, Origin::Annotation) && said(*ty, Origin::Prose))
}

/// When annotations of a page's examples differ: the one that is a base of them all, or that the prose names as such.
pub fn broadest(candidates: &[Candidate], types: &[Type]) -> Option<Candidate> {
    let annotated: Vec<TypeRef> =
        candidates.iter().filter(|(_, _, origin)| *origin == Origin::Annotation).map(|(ty, _, _)| *ty).collect();
    let is_base = |base: TypeRef, ty: TypeRef| match (base, ty) {
        (TypeRef::Type(base), TypeRef::Type(ty)) => common_base(base, ty, types) == Some(base),
        _ => base == ty,
    };
    let differ = annotated.windows(2).any(|pair| pair[0] != pair[1]);
    let broad = candidates.iter().find(|(base, _, _)| annotated.iter().all(|ty| is_base(*base, *ty)));
    broad.copied().filter(|_| differ)
}

/// The nearest type that both are or derive from.
pub fn common_base(a: TypeId, b: TypeId, types: &[Type]) -> Option<TypeId> {
    lineage(a, types).find(|x| lineage(b, types).any(|y| *x == y))
}

/// A type and its ancestors, nearest first.
pub fn lineage(id: TypeId, types: &[Type]) -> impl Iterator<Item = TypeId> {
    std::iter::successors(Some(id), |id| types[*id].base)
}

/// A base that more types than this share says nothing about what a message carries.
pub const MANY: usize = 40;

/// True for a base that nearly everything has.
pub fn is_common(base: TypeId, types: &[Type]) -> bool {
    let derives = |id: TypeId| lineage(id, types).any(|id| id == base);
    (0..types.len()).filter(|id| derives(*id)).nth(MANY).is_some()
}

#[cfg(test)]
mod tests {
    use super::{agreed, broadest};
    use crate::facts::Origin;
    use crate::model::{Type, TypeId, TypeRef};

    const LABEL: TypeId = 0;
    const PRICE: TypeId = 1;
    const NAME: TypeId = 2;
    const CRATE: TypeId = 3;

    /// A label, two kinds of it, and a crate.
    fn types() -> Vec<Type> {
        let named = |name: &str, base| Type {
            name: format!("shop.main.{name}"),
            pages: Vec::new(),
            base,
            open: false,
            synthetic: false,
            summary: String::new(),
            properties: Vec::new(),
        };
        vec![named("label", None), named("priceLabel", Some(LABEL)), named("nameLabel", Some(LABEL)), named("crate", None)]
    }

    fn check(annotated: &[TypeId], prose: TypeId, broad: Option<TypeId>, both: Option<TypeId>) {
        let annotated = annotated.iter().map(|id| (TypeRef::Type(*id), false, Origin::Annotation));
        let candidates: Vec<_> = annotated.chain([(TypeRef::Type(prose), false, Origin::Prose)]).collect();
        let found = broadest(&candidates, &types()).map(|(ty, _, _)| ty);
        assert_eq!((found, agreed(&candidates)), (broad.map(TypeRef::Type), both.map(TypeRef::Type)));
    }

    #[test]
    fn annotations_that_differ_give_way_to_their_base() {
        check(&[PRICE, NAME], LABEL, Some(LABEL), None);
        check(&[PRICE, LABEL], CRATE, Some(LABEL), None);
        check(&[PRICE, PRICE], LABEL, None, None);
        check(&[PRICE, CRATE], LABEL, None, None);
    }

    #[test]
    fn annotation_and_prose_agree() {
        check(&[PRICE, NAME], NAME, None, Some(NAME));
        check(&[CRATE], CRATE, None, Some(CRATE));
    }
}

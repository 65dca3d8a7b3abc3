//! What the parts of a page propose as the type of a result, and how they settle it.

use crate::facts::{Facts, Origin, ResponseFact};
use crate::http::template::Segment;
use crate::json::Node;
use crate::link::bodies;
use crate::link::registry::Registry;
use crate::link::shapes::{self, Shapes};
use crate::model::{Operation, Type, TypeId, TypeRef, TypeUse};

/// A type, whether as a collection, and what proposes it.
pub type Candidate = (TypeRef, bool, Origin);

/// The types that annotations and the words name, in this order.
pub fn stated(page: &Facts, successes: &[&ResponseFact], registry: &Registry) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for response in successes {
        if let Some(written) = &response.ty {
            let resolved = registry.named(&written.value, &page.namespace).or_else(|| shapes::primitive(&written.value));
            candidates.extend(resolved.map(|ty| (ty, response.collection, Origin::Annotation)));
        }
    }
    if let Some(mention) = &page.response.ty {
        let resolved = registry.resolve(mention, &page.stem, &page.namespace);
        candidates.extend(resolved.map(|ty| (ty, mention.collection, Origin::Prose)));
    }
    candidates
}

/// The type that the path ends in: that of one thing behind its key, of a list behind the name of one.
pub fn cast(operation: &Operation, registry: &Registry) -> Option<Candidate> {
    let [.., before, Segment::Literal(text)] = operation.template.segments.as_slice() else { return None };
    let ty = registry.full(text).filter(|ty| text.contains('.') && matches!(ty, TypeRef::Type(_)))?;
    let list = operation.method == "GET" && !matches!(before, Segment::Key(_) | Segment::AlternateKey { .. });
    Some((ty, list, Origin::Example))
}

/// What comes where a request asks for data instead of the way to a file: the stated type that its examples hold.
pub fn beside_redirect(page: &Facts, successes: &[&ResponseFact], shapes: &Shapes<'_>, registry: &Registry) -> Option<TypeUse> {
    let shown: Vec<&ResponseFact> = successes.iter().copied().filter(|response| response.message.json.is_some()).collect();
    let shown_bodies: Vec<&Node> =
        shown.iter().filter_map(|response| response.message.json.as_ref()).map(bodies::unwrapped).collect();
    let list = shown_bodies.iter().any(|body| bodies::items(body).is_some());
    let samples = bodies::samples(&shown_bodies);
    let fits = stated(page, &shown, registry)
        .into_iter()
        .find(|(ty, _, _)| matches!(ty, TypeRef::Type(_)) && !samples.is_empty() && shapes.fits(*ty, &samples));
    fits.map(|(ty, _, origin)| TypeUse { ty, collection: list, origin })
}

/// The type that annotation and prose agree on.
pub fn agreed(candidates: &[Candidate]) -> Option<TypeRef> {
    let said = |ty: TypeRef, by: Origin| candidates.iter().any(|(other, _, origin)| *other == ty && *origin == by);
    candidates.iter().map(|(ty, _, _)| *ty).find(|ty| said(*ty, Origin::Annotation) && said(*ty, Origin::Prose))
}

/// When what a page names differs: the one that is a base of them all. Annotations tell what one example shows, the words what
/// may come, unless they speak of several things at once; a base that nearly everything has tells neither.
pub fn broadest(candidates: &[Candidate], of_several: bool, types: &[Type]) -> Option<Candidate> {
    let is_base = |base: TypeRef, ty: TypeRef| match (base, ty) {
        (TypeRef::Type(base), TypeRef::Type(ty)) => self::is_base(base, ty, types),
        _ => base == ty,
    };
    let annotated: Vec<TypeRef> =
        candidates.iter().filter(|(_, _, origin)| *origin == Origin::Annotation).map(|(ty, _, _)| *ty).collect();
    let (base, _, _) = candidates.iter().find(|(base, _, _)| annotated.iter().all(|ty| is_base(*base, *ty)))?;
    let broader = candidates.iter().find(|(wide, _, _)| candidates.iter().all(|(ty, _, _)| is_base(*wide, *ty))).copied();
    let differ = annotated.windows(2).any(|pair| pair[0] != pair[1]);
    let telling =
        broader.filter(|(wide, _, _)| matches!(wide, TypeRef::Type(id) if wide != base && !of_several && !is_common(*id, types)));
    telling.or_else(|| candidates.iter().find(|(ty, _, _)| ty == base).copied().filter(|_| differ))
}

/// The nearest type that both are or derive from.
pub fn common_base(a: TypeId, b: TypeId, types: &[Type]) -> Option<TypeId> {
    lineage(a, types).find(|x| lineage(b, types).any(|y| *x == y))
}

/// True when one type is the other or a base of it.
pub fn is_base(base: TypeId, of: TypeId, types: &[Type]) -> bool {
    lineage(of, types).any(|id| id == base)
}

/// A type and its ancestors, nearest first.
pub fn lineage(id: TypeId, types: &[Type]) -> impl Iterator<Item = TypeId> {
    std::iter::successors(Some(id), |id| types[*id].base)
}

/// A base that more types than this share says nothing about what a message carries.
pub const MANY: usize = 40;

/// True for a base that nearly everything has.
pub fn is_common(base: TypeId, types: &[Type]) -> bool {
    (0..types.len()).filter(|id| is_base(base, *id, types)).nth(MANY).is_some()
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
        let found = broadest(&candidates, false, &types()).map(|(ty, _, _)| ty);
        assert_eq!((found, agreed(&candidates)), (broad.map(TypeRef::Type), both.map(TypeRef::Type)));
    }

    #[test]
    fn annotations_that_differ_give_way_to_their_base() {
        check(&[PRICE, NAME], LABEL, Some(LABEL), None);
        check(&[PRICE, LABEL], CRATE, Some(LABEL), None);
        check(&[PRICE, PRICE], LABEL, Some(LABEL), None);
        check(&[PRICE, CRATE], LABEL, None, None);
    }

    #[test]
    fn words_on_several_things_are_too_wide() {
        let candidates = [(TypeRef::Type(PRICE), false, Origin::Annotation), (TypeRef::Type(LABEL), true, Origin::Prose)];
        assert_eq!(broadest(&candidates, true, &types()), None);
    }

    #[test]
    fn annotation_and_prose_agree() {
        check(&[PRICE, NAME], NAME, None, Some(NAME));
        check(&[CRATE], CRATE, None, Some(CRATE));
    }
}

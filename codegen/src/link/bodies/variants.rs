//! What an operation carries where several pages document it.

use crate::link::bodies::Found;
use crate::link::candidates;
use crate::model::{Content, Operation, Type, TypeRef};

/// What an operation carries, and what each of its pages is taken to say.
pub struct Settled {
    /// The operation's.
    pub content: Content,
    /// Each page's.
    pub variants: Vec<Found>,
}

/// Kind of content from the primary page, type from what all pages have in common that can tell.
pub fn settle(operation: &Operation, found: &[Found], is_witness: impl Fn(usize) -> bool, types: &[Type]) -> Settled {
    let can_tell: Vec<bool> = operation.variants.iter().map(|variant| is_witness(variant.page)).collect();
    let first = if can_tell[operation.primary] { Some(operation.primary) } else { can_tell.iter().position(|can| *can) };
    let Some(first) = first else {
        return Settled { content: found[operation.primary].content, variants: found.to_vec() };
    };
    let witnesses = found.iter().zip(&can_tell).filter(|(_, can_tell)| **can_tell).map(|(found, _)| found);
    // The page that the operation is named after has a say even where it speaks of several things, if only as a base.
    let own = &found[operation.primary];
    let content =
        common(found[first].content, witnesses.chain(is_base(own.content, found[first].content, types).then_some(own)), types);
    let taken = Found::of(content, found[first].origin);
    let variants = found.iter().zip(&can_tell).map(|(found, can_tell)| if *can_tell { found.clone() } else { taken.clone() });
    Settled { content, variants: variants.collect() }
}

fn common<'a>(own: Content, others: impl Iterator<Item = &'a Found>, types: &[Type]) -> Content {
    let (Content::One(TypeRef::Type(start)) | Content::Many(TypeRef::Type(start))) = own else { return own };
    let mut common = start;
    for other in others {
        if let Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) = other.content {
            match candidates::common_base(common, id, types) {
                Some(base) => common = base,
                None => return own,
            }
        }
    }
    if common != start && candidates::is_common(common, types) {
        return own;
    }
    match own {
        Content::Many(_) => Content::Many(TypeRef::Type(common)),
        _ => Content::One(TypeRef::Type(common)),
    }
}

fn is_base(base: Content, of: Content, types: &[Type]) -> bool {
    let id = |content| match content {
        Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) => Some(id),
        _ => None,
    };
    id(base).zip(id(of)).is_some_and(|(base, of)| candidates::is_base(base, of, types))
}

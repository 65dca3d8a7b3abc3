//! What a page states of an operation's body, and which of several statements stands.
//!
//! What the path, an annotation, the words or a table state stands, and an example that differs is a finding. Where several
//! are stated and differ, the one stands that the examples bear out best, of these one that documents all that an unrelated one does
//! and more, and else the first in [`BELIEF`]'s order.

use crate::facts::{Facts, Origin, ResponseFact};
use crate::http::method::Method;
use crate::http::template::Segment;
use crate::json::Node;
use crate::link::bodies::explains::{Explains, documents_more, explained_names};
use crate::link::bodies::{Known, OperationOnPage};
use crate::model::{Operation, Primitive, TypeRef};

/// A type that is stated of a body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatedType {
    /// The type.
    pub ty: TypeRef,
    /// A collection of it.
    pub collection: bool,
    /// Who says so.
    pub origin: Origin,
}

/// Something that may state the type that an operation answers with.
type Belief = fn(&OperationOnPage<'_>, &[StatedType], &Known<'_>) -> Option<StatedType>;

/// Who is believed, the most trusted first. Annotations and words, in this order, follow them.
const BELIEF: [Belief; 2] = [
    // The path casts to the type: the service itself sees to it.
    |on_page, _, known| cast(on_page.operation, known),
    // Annotations tell what one example shows, the words what may come: a type that is a base of all that is stated holds both.
    |on_page, stated, known| broadest(stated, on_page.is_one_of_several, known),
];

/// What is stated of the answer, the most trusted first.
pub fn of_response(on_page: &OperationOnPage<'_>, successes: &[&ResponseFact], known: &Known<'_>) -> Vec<StatedType> {
    let said = annotated_and_worded(on_page.page, successes, known);
    let mut stated: Vec<StatedType> = BELIEF.iter().filter_map(|belief| belief(on_page, &said, known)).collect();
    stated.extend(said);
    stated
}

/// The types that annotations and the words name, in this order.
pub fn annotated_and_worded(page: &Facts, successes: &[&ResponseFact], known: &Known<'_>) -> Vec<StatedType> {
    let mut stated: Vec<StatedType> = Vec::new();
    for response in successes {
        if let Some(written) = &response.ty
            && let Some(ty) = known
                .registry
                .by_name(&written.value, &page.namespace)
                .or_else(|| Primitive::spelled(&written.value).map(TypeRef::Primitive))
        {
            stated.push(StatedType { ty, collection: response.collection, origin: Origin::Annotation });
        }
    }
    if let Some(mention) = &page.response.ty
        && let Some(ty) = known.registry.resolve(mention, &page.stem, &page.namespace)
    {
        stated.push(StatedType { ty, collection: mention.collection, origin: Origin::Prose });
    }
    stated
}

/// The statement that stands beside these samples. Words of a page that speaks of several things, and words that name a
/// scalar, are about this operation only where its samples bear them out.
pub fn standing_statement(
    stated: &[StatedType],
    samples: &[&Node],
    on_page: &OperationOnPage<'_>,
    known: &Known<'_>,
) -> Option<StatedType> {
    let mut best: Option<(Explains, StatedType)> = None;
    for (at, statement) in stated.iter().enumerate() {
        // Many responses of a page name the same type, which explains no more when it is named again.
        if stated[..at].iter().any(|earlier| (earlier.ty, earlier.origin) == (statement.ty, statement.origin)) {
            continue;
        }
        let explained = explained_names(statement.ty, samples, &[], &known.hierarchy, known.registry);
        let is_vague = on_page.is_one_of_several || !matches!(statement.ty, TypeRef::Type(_));
        if statement.origin == Origin::Prose && is_vague && explained == Explains::Nothing {
            continue;
        }
        // Of unrelated types that both document some of the members, the one stands that documents those of the other and more.
        let shows_more = |known_best: StatedType| {
            !known.hierarchy.are_related(statement.ty, known_best.ty)
                && documents_more(statement.ty, known_best.ty, samples, known.hierarchy.types())
        };
        if best.is_none_or(|(most, standing)| explained > most || explained == most && shows_more(standing)) {
            best = Some((explained, *statement));
        }
    }
    best.map(|(_, statement)| statement)
}

/// The type that the path ends in: that of one thing behind its key, of a list behind the name of one.
fn cast(operation: &Operation, known: &Known<'_>) -> Option<StatedType> {
    let [.., before, Segment::Literal(text)] = operation.template.segments.as_slice() else { return None };
    let ty = known.registry.by_full_name(text).filter(|ty| text.contains('.') && matches!(ty, TypeRef::Type(_)))?;
    let collection = operation.method() == Method::Get && !matches!(before, Segment::Key(_) | Segment::AlternateKey { .. });
    Some(StatedType { ty, collection, origin: Origin::Path })
}

/// When what a page names differs: the one that is a base of them all. Words that speak of several things at once are too wide
/// to be it.
fn broadest(stated: &[StatedType], of_several: bool, known: &Known<'_>) -> Option<StatedType> {
    let annotated: Vec<TypeRef> =
        stated.iter().filter(|statement| statement.origin == Origin::Annotation).map(|statement| statement.ty).collect();
    let is_base_of = |base: &StatedType, all: &[TypeRef]| all.iter().all(|ty| known.hierarchy.is_base(base.ty, *ty));
    let all: Vec<TypeRef> = stated.iter().map(|statement| statement.ty).collect();
    let widest = stated.iter().find(|statement| is_base_of(statement, &all)).filter(|_| !of_several);
    let of_annotations = stated.iter().find(|statement| is_base_of(statement, &annotated));
    let differ = annotated.windows(2).any(|pair| pair[0] != pair[1]);
    widest.or_else(|| of_annotations.filter(|_| differ)).copied()
}

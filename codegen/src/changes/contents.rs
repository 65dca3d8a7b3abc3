//! What requests carry and responses answer.

use crate::model::{Content, OperationId, TypeRef};
use crate::source::Span;

use super::side::Side;
use super::{Comparison, Touched, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    for (old, new) in comparison.operations.clone() {
        let (before, after) = (&comparison.base.model.operations[old], &comparison.head.model.operations[new]);
        // What is implied, or stands at another place as well, says the same as what it follows from.
        if after.implied_by.is_some() || after.is_alias {
            continue;
        }
        if changes(comparison, before.request, after.request) {
            let rule =
                if widens(comparison, before.request, after.request) { &rules::REQUEST_WIDENED } else { &rules::REQUEST_CHANGED };
            say(comparison, rule, (old, new), (before.request, after.request), "carries", |side, id| section(side, id, true));
        }
        if changes(comparison, before.response, after.response) {
            say(comparison, &rules::RESPONSE_CHANGED, (old, new), (before.response, after.response), "answers", |side, id| {
                section(side, id, false)
            });
        }
    }
}

fn say(
    comparison: &mut Comparison<'_>,
    rule: &'static rules::ChangeRule,
    (old, new): (OperationId, OperationId),
    (before, after): (Content, Content),
    verb: &str,
    place: impl Fn(&Side<'_>, OperationId) -> Span,
) {
    let message = format!(
        "`{}` {verb} {}, before {}",
        comparison.head.operation(new),
        shown(&comparison.head, after),
        shown(&comparison.base, before)
    );
    let touched = Touched::default().operation(&comparison.head, new).item(comparison.head.call(new));
    comparison.add(rule, Some(place(&comparison.base, old)), Some(place(&comparison.head, new)), message, touched);
}

/// The section of the page that speaks of the body, or of the answer; else the method line.
fn section(side: &Side<'_>, id: OperationId, request: bool) -> Span {
    let operation = &side.model.operations[id];
    let page = side.model.pages[operation.primary().page].file;
    let said = side.facts(page).and_then(|facts| if request { facts.request_body.span } else { facts.response.span });
    said.unwrap_or(operation.primary().span)
}

fn shown(side: &Side<'_>, content: Content) -> String {
    match content {
        Content::None => "nothing".to_owned(),
        Content::One(ty) => format!("`{}`", side.model.type_name(ty)),
        Content::Many(ty) => format!("`{}` collection", side.model.type_name(ty)),
        Content::Bytes => "bytes".to_owned(),
        Content::Redirect => "a redirect".to_owned(),
        Content::Untyped => "JSON that no page describes".to_owned(),
    }
}

fn changes(comparison: &Comparison<'_>, old: Content, new: Content) -> bool {
    match (old, new) {
        (Content::One(old), Content::One(new)) | (Content::Many(old), Content::Many(new)) => {
            comparison.changes_type(old, new) && !follows(comparison, old, new)
        }
        (old, new) => std::mem::discriminant(&old) != std::mem::discriminant(&new),
    }
}

/// A type that is gone, or was not there, leaves what the example shows: that is told with the type. A type of one body alone is
/// the same whatever it is called.
fn follows(comparison: &Comparison<'_>, old: TypeRef, new: TypeRef) -> bool {
    let (was_own, is_own) = (comparison.base.model.is_synthetic(old), comparison.head.model.is_synthetic(new));
    let is_gone = || matches!(old, TypeRef::Type(id) if !comparison.types.contains_key(&id));
    let is_new = || matches!(new, TypeRef::Type(id) if !comparison.types.values().any(|known| *known == id));
    let loose = |own: bool, ty: TypeRef| own || ty == TypeRef::Primitive(crate::model::Primitive::Untyped);
    was_own && is_own || is_gone() && loose(is_own, new) || is_new() && loose(was_own, old)
}

/// The body's type became one that the old one derives from.
fn widens(comparison: &Comparison<'_>, old: Content, new: Content) -> bool {
    match (old, new) {
        (Content::One(TypeRef::Type(old)), Content::One(TypeRef::Type(new))) => {
            comparison.types.get(&old).is_some_and(|old| comparison.head.model.lineage(*old).any(|id| id == new))
        }
        _ => false,
    }
}

//! What the bodies of each operation are: from annotations, prose, tables and examples, in this order, each checked against
//! the examples.

use std::collections::HashMap;

use crate::facts::{Facts, Origin, ParameterPlace, ResponseFact};
use crate::http::message::BodyKind;
use crate::json::{Node, Value};
use crate::link::registry::Registry;
use crate::link::shapes::{self, Shapes};
use crate::model::{Content, Exchange, Operation, Primitive, Type, TypeId, TypeRef, TypeUse};
use crate::source::Span;

/// Types of bodies; adds a type for each body that no page describes.
pub fn link(pages: &[&Facts], operations: &mut [Operation], exchanges: &[Exchange], types: &mut Vec<Type>, registry: &Registry) {
    let examples = Examples::new(operations, exchanges);
    let mut shapes = Shapes::new(types, registry);
    let mut responses = Vec::with_capacity(operations.len());
    for (id, operation) in operations.iter().enumerate() {
        responses.push(
            operation
                .variants
                .iter()
                .map(|variant| response(pages[variant.page], operation, &examples.of(id, variant.page), &mut shapes, registry))
                .collect::<Vec<_>>(),
        );
    }
    for (operation, found) in operations.iter_mut().zip(responses) {
        for (variant, content) in operation.variants.iter_mut().zip(&found) {
            variant.response = content.as_use();
        }
        operation.response = merge(&found, operation.primary, shapes.types());
    }
    let siblings: HashMap<String, Content> = operations
        .iter()
        .filter_map(|operation| operation.identity.strip_prefix("GET ").map(|path| (path.to_owned(), operation.response)))
        .collect();
    for (id, operation) in operations.iter_mut().enumerate() {
        let path = operation.identity.split_once(' ').map_or("", |(_, path)| path);
        let sibling = siblings.get(path).copied();
        let found: Vec<Found> = operation
            .variants
            .iter()
            .map(|variant| {
                request(pages[variant.page], operation, sibling, &examples.of(id, variant.page), &mut shapes, registry)
            })
            .collect();
        for (variant, content) in operation.variants.iter_mut().zip(&found) {
            variant.request = content.as_use();
        }
        operation.request = merge(&found, operation.primary, shapes.types());
    }
}

/// Content and what said so.
#[derive(Clone, Copy, Debug)]
struct Found {
    content: Content,
    origin: Origin,
}

impl Found {
    const NONE: Self = Self { content: Content::None, origin: Origin::Prose };

    fn new(ty: TypeRef, collection: bool, origin: Origin) -> Self {
        let content = match ty {
            TypeRef::Primitive(Primitive::Stream) => Content::Bytes,
            ty if collection => Content::Many(ty),
            ty => Content::One(ty),
        };
        Self { content, origin }
    }

    fn as_use(&self) -> Option<TypeUse> {
        match self.content {
            Content::One(ty) => Some(TypeUse { ty, collection: false, origin: self.origin }),
            Content::Many(ty) => Some(TypeUse { ty, collection: true, origin: self.origin }),
            _ => None,
        }
    }
}

/// Examples by the operation and page they belong to.
struct Examples<'a> {
    by_target: HashMap<(usize, usize), Vec<&'a Exchange>>,
}

impl<'a> Examples<'a> {
    fn new(operations: &[Operation], exchanges: &'a [Exchange]) -> Self {
        let mut by_target: HashMap<(usize, usize), Vec<&Exchange>> = HashMap::new();
        for exchange in exchanges {
            let target = exchange.target.as_ref().map(|target| target.operation);
            // An example that matches nothing still shows the bodies of its page's operations of that method.
            let (method, _) = exchange.fact.request_line();
            let fallback = exchange.row.filter(|(id, _)| operations[*id].method == method).map(|(id, _)| id);
            if let Some(id) = target.or(fallback) {
                by_target.entry((id, exchange.page)).or_default().push(exchange);
            }
        }
        // Method lines of one page that differ in the path alone share its examples.
        let mut by_page: HashMap<(usize, String), Vec<&Exchange>> = HashMap::new();
        for ((id, page), list) in &by_target {
            by_page.entry((*page, operations[*id].method.clone())).or_default().extend(list);
        }
        for list in by_page.values_mut() {
            list.sort_by_key(|exchange| exchange.fact.ordinal);
        }
        for (id, operation) in operations.iter().enumerate() {
            for variant in &operation.variants {
                if let Some(shared) = by_page.get(&(variant.page, operation.method.clone())) {
                    by_target.entry((id, variant.page)).or_insert_with(|| shared.clone());
                }
            }
        }
        Self { by_target }
    }

    fn of(&self, operation: usize, page: usize) -> Vec<&'a Exchange> {
        self.by_target.get(&(operation, page)).cloned().unwrap_or_default()
    }
}

fn response(page: &Facts, operation: &Operation, examples: &[&Exchange], shapes: &mut Shapes<'_>, registry: &Registry) -> Found {
    let successes: Vec<&ResponseFact> =
        examples.iter().flat_map(|exchange| &exchange.fact.responses).filter(|response| response.status() < 400).collect();
    if successes.iter().any(|response| is_redirect(response.status())) || (successes.is_empty() && page.statuses == [302]) {
        return Found { content: Content::Redirect, origin: Origin::Example };
    }
    let mut candidates: Vec<(TypeRef, bool, Origin)> = Vec::new();
    for response in &successes {
        if let Some(written) = &response.ty {
            let resolved = registry.named(&written.value, &page.namespace).or_else(|| shapes::primitive(&written.value));
            candidates.extend(resolved.map(|ty| (ty, response.collection, Origin::Annotation)));
        }
    }
    if let Some(mention) = &page.response.ty {
        let resolved = registry.resolve(mention, &page.stem, &page.namespace);
        candidates.extend(resolved.map(|ty| (ty, mention.collection, Origin::Prose)));
    }
    let bodies: Vec<&Node> = successes.iter().filter_map(|response| response.message.json.as_ref()).map(unwrapped).collect();
    if bodies.is_empty() {
        let has_bytes = successes
            .iter()
            .any(|response| response.message.message.body.as_ref().is_some_and(|body| body.kind != BodyKind::Json));
        if has_bytes {
            return Found { content: Content::Bytes, origin: Origin::Example };
        }
        return without_body(page, operation, &successes, &candidates);
    }
    let list = bodies.iter().find_map(|body| items(body));
    let samples: Vec<&Node> = match list {
        Some(_) => bodies.iter().filter_map(|body| items(body)).flatten().collect(),
        None => bodies.clone(),
    };
    if let Some(body) = request_mention(page, registry) {
        candidates.push((body, false, Origin::Prose));
    }
    if let Some(named) = samples.iter().find_map(|node| shapes::named_type(node, registry)) {
        candidates.push((named, false, Origin::Example));
    }
    if let Some((ty, _, origin)) = candidates.iter().find(|(ty, _, _)| shapes.fits(*ty, &samples)) {
        return Found::new(*ty, list.is_some(), *origin);
    }
    if let Some(scalar) = shapes::scalar_result(&bodies, list) {
        return Found::new(scalar, list.is_some(), Origin::Example);
    }
    let shown = successes
        .iter()
        .find(|response| response.message.json.is_some())
        .map_or(page_start(page), |response| response.message.span);
    let id = shapes.from_examples(page, "result", &samples, shown);
    Found {
        content: id.map_or(Content::Untyped, |id| Found::new(TypeRef::Type(id), list.is_some(), Origin::Example).content),
        origin: Origin::Example,
    }
}

/// No example shows a body: the words decide.
fn without_body(
    page: &Facts,
    operation: &Operation,
    successes: &[&ResponseFact],
    candidates: &[(TypeRef, bool, Origin)],
) -> Found {
    let empty_status = |code: &u16| matches!(code, 202 | 204 | 205);
    let shown_empty = !successes.is_empty() && operation.method != "GET";
    let said_empty =
        page.response.none || (!page.statuses.is_empty() && page.statuses.iter().filter(|code| **code < 400).all(empty_status));
    match candidates.first() {
        Some((ty, collection, origin))
            if !(said_empty || shown_empty && successes.iter().all(|response| empty_status(&response.status()))) =>
        {
            Found::new(*ty, *collection, *origin)
        }
        None if operation.method == "GET" && !said_empty => Found { content: Content::Untyped, origin: Origin::Prose },
        _ => Found::NONE,
    }
}

fn request(
    page: &Facts,
    operation: &Operation,
    sibling: Option<Content>,
    examples: &[&Exchange],
    shapes: &mut Shapes<'_>,
    registry: &Registry,
) -> Found {
    let bodies: Vec<&Node> = examples.iter().filter_map(|exchange| exchange.fact.request.json.as_ref()).collect();
    let has_bytes = examples
        .iter()
        .any(|exchange| exchange.fact.request.message.body.as_ref().is_some_and(|body| body.kind != BodyKind::Json));
    let parameters: Vec<_> = page.parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Body).collect();
    if bodies.is_empty() && has_bytes {
        return Found { content: Content::Bytes, origin: Origin::Example };
    }
    if matches!(operation.method.as_str(), "GET" | "DELETE") && bodies.is_empty() {
        return Found::NONE;
    }
    let mut candidates: Vec<(TypeRef, Origin)> = Vec::new();
    candidates.extend(request_mention(page, registry).map(|ty| (ty, Origin::Prose)));
    candidates.extend(bodies.iter().find_map(|node| shapes::named_type(node, registry)).map(|ty| (ty, Origin::Example)));
    if let Content::One(ty @ TypeRef::Type(_)) = operation.response {
        candidates.push((ty, Origin::Example));
    }
    if let Some(Content::One(ty @ TypeRef::Type(_)) | Content::Many(ty @ TypeRef::Type(_))) = sibling {
        candidates.push((ty, Origin::Example));
    }
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    if bodies.is_empty() && names.is_empty() {
        let silent = page.request_body.none && page.request_body.ty.is_none();
        let plausible = candidates
            .first()
            .filter(|(_, origin)| *origin == Origin::Prose || matches!(operation.method.as_str(), "PATCH" | "PUT"));
        return match plausible {
            Some((ty, origin)) if !silent => Found::new(*ty, false, *origin),
            _ => Found::NONE,
        };
    }
    if let Some((ty, origin)) = candidates.iter().find(|(ty, _)| shapes.fits_names(*ty, &bodies, &names)) {
        return Found::new(*ty, false, *origin);
    }
    let shown = examples.iter().map(|exchange| &exchange.fact.request).find(|request| request.json.is_some());
    let id = shapes.from_parameters(page, &parameters, &bodies, shown.map_or(page_start(page), |request| request.span));
    Found { content: id.map_or(Content::Untyped, |id| Content::One(TypeRef::Type(id))), origin: Origin::Table }
}

fn page_start(page: &Facts) -> Span {
    Span { file: page.file, start: 0, end: 0 }
}

fn request_mention(page: &Facts, registry: &Registry) -> Option<TypeRef> {
    let mention = page.request_body.ty.as_ref()?;
    registry.resolve(mention, &page.stem, &page.namespace).filter(|ty| matches!(ty, TypeRef::Type(_)))
}

/// Kind of content from the primary page, type from what all pages have in common.
fn merge(found: &[Found], primary: usize, types: &[Type]) -> Content {
    let own = found[primary].content;
    let (Content::One(TypeRef::Type(start)) | Content::Many(TypeRef::Type(start))) = own else { return own };
    let mut common = start;
    for other in found {
        if let Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) = other.content {
            match common_base(common, id, types) {
                Some(base) => common = base,
                None => return own,
            }
        }
    }
    match own {
        Content::Many(_) => Content::Many(TypeRef::Type(common)),
        _ => Content::One(TypeRef::Type(common)),
    }
}

fn common_base(a: TypeId, b: TypeId, types: &[Type]) -> Option<TypeId> {
    let lineage = |id| std::iter::successors(Some(id), |id: &TypeId| types[*id].base);
    lineage(a).find(|x| lineage(b).any(|y| *x == y))
}

fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// The entity in a body that is nothing but `{"value": {…}}`.
pub fn unwrapped(body: &Node) -> &Node {
    if let Value::Object(members) = &body.value {
        let mut own = members.iter().filter(|member| !member.key.contains('@'));
        if let (Some(member), None) = (own.next(), own.next())
            && member.key == "value"
            && matches!(member.value.value, Value::Object(_))
        {
            return &member.value;
        }
    }
    body
}

/// Items of a collection in a body.
pub fn items(body: &Node) -> Option<&Vec<Node>> {
    match (&body.value, body.get("value").map(|value| &value.value)) {
        (Value::Array(items), _) | (_, Some(Value::Array(items))) => Some(items),
        _ => None,
    }
}

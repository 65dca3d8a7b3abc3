//! What the bodies of each operation are: from annotations, prose, tables and examples, in this order, each checked against
//! the examples.

use std::collections::HashMap;

use crate::facts::{Facts, Origin, ParameterPlace, ResponseFact};
use crate::http::message::BodyKind;
use crate::http::template::Segment;
use crate::json::{Node, Value};
use crate::link::candidates::{self, Candidate};
use crate::link::registry::Registry;
use crate::link::shapes::{self, Shapes};
use crate::link::witnesses::Witnesses;
use crate::model::{Content, Exchange, Operation, Primitive, Type, TypeRef, TypeUse};
use crate::source::Span;

/// Types of bodies; adds a type for each body that no page describes.
pub fn link(pages: &[&Facts], operations: &mut [Operation], exchanges: &[Exchange], types: &mut Vec<Type>, registry: &Registry) {
    let examples = Examples::new(operations, exchanges);
    let witnesses = Witnesses::new(operations, exchanges);
    let mut shapes = Shapes::new(types, registry);
    let mut responses = Vec::with_capacity(operations.len());
    for (id, operation) in operations.iter().enumerate() {
        let found = operation
            .variants
            .iter()
            .map(|variant| response(pages[variant.page], operation, &examples.of(id, variant.page), &mut shapes, registry));
        responses.push(found.collect::<Vec<_>>());
    }
    for ((id, operation), found) in operations.iter_mut().enumerate().zip(responses) {
        let settled = settle(operation, &found, |page| witnesses.is_one(id, page, &operation.method), shapes.types());
        operation.response = settled.content;
        for (variant, content) in operation.variants.iter_mut().zip(settled.variants) {
            variant.response = content.stated.clone().or_else(|| content.as_use());
        }
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
        let settled = settle(operation, &found, |page| witnesses.is_one(id, page, &operation.method), shapes.types());
        operation.request = settled.content;
        for (variant, content) in operation.variants.iter_mut().zip(settled.variants) {
            variant.request = content.as_use();
        }
    }
}

/// Content and what said so.
#[derive(Clone, Debug)]
struct Found {
    content: Content,
    origin: Origin,
    /// The type that the page states, where its examples show another.
    stated: Option<TypeUse>,
}

impl Found {
    const NONE: Self = Self::of(Content::None, Origin::Prose);

    const fn of(content: Content, origin: Origin) -> Self {
        Self { content, origin, stated: None }
    }

    fn new(ty: TypeRef, collection: bool, origin: Origin) -> Self {
        let content = match ty {
            TypeRef::Primitive(Primitive::Stream) => Content::Bytes,
            ty if collection => Content::Many(ty),
            ty => Content::One(ty),
        };
        Self::of(content, origin)
    }

    fn as_use(&self) -> Option<TypeUse> {
        match self.content {
            Content::One(ty) => Some(TypeUse { ty, collection: false, origin: self.origin }),
            Content::Many(ty) => Some(TypeUse { ty, collection: true, origin: self.origin }),
            Content::Bytes => Some(TypeUse { ty: TypeRef::Primitive(Primitive::Stream), collection: false, origin: self.origin }),
            Content::None | Content::Redirect | Content::Untyped => None,
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
                    by_target.entry((id, variant.page)).or_insert_with(|| closest(operation, shared, operations));
                }
            }
        }
        Self { by_target }
    }

    fn of(&self, operation: usize, page: usize) -> Vec<&'a Exchange> {
        self.by_target.get(&(operation, page)).cloned().unwrap_or_default()
    }
}

/// The examples whose paths end most like the operation's: a page may show the list, one item and its content. What stands
/// before the last two segments tells where the thing belongs, not what it is.
fn closest<'a>(operation: &Operation, examples: &[&'a Exchange], operations: &[Operation]) -> Vec<&'a Exchange> {
    let end = |operation: &Operation| operation.identity.rsplit('/').take(2).map(str::to_owned).collect::<Vec<_>>();
    let own = end(operation);
    let likeness = |exchange: &Exchange| {
        let other = exchange.target.as_ref().map(|target| end(&operations[target.operation])).unwrap_or_default();
        own.iter().zip(&other).take_while(|(own, other)| own == other).count()
    };
    let best = examples.iter().map(|exchange| likeness(exchange)).max().unwrap_or_default();
    examples.iter().copied().filter(|exchange| likeness(exchange) == best).collect()
}

fn response(page: &Facts, operation: &Operation, examples: &[&Exchange], shapes: &mut Shapes<'_>, registry: &Registry) -> Found {
    let successes: Vec<&ResponseFact> =
        examples.iter().flat_map(|exchange| &exchange.fact.responses).filter(|response| response.status() < 400).collect();
    if successes.iter().any(|response| is_redirect(response.status())) || (successes.is_empty() && page.statuses == [302]) {
        return Found::of(Content::Redirect, Origin::Example);
    }
    let last = operation.template.segments.last();
    if matches!(last, Some(Segment::Literal(text)) if text == "$count") {
        return Found::new(TypeRef::Primitive(Primitive::Int64), false, Origin::Example);
    }
    let mut candidates: Vec<Candidate> = Vec::new();
    for response in &successes {
        if let Some(written) = &response.ty {
            let resolved = registry.named(&written.value, &page.namespace).or_else(|| shapes::primitive(&written.value));
            candidates.extend(resolved.map(|ty| (ty, response.collection, Origin::Annotation)));
        }
    }
    if let Some(Segment::Literal(text)) = last
        && operation.implied_by.is_some()
    {
        candidates.extend(registry.full(text).filter(|ty| matches!(ty, TypeRef::Type(_))).map(|ty| (ty, true, Origin::Example)));
    }
    if let Some(mention) = &page.response.ty {
        let resolved = registry.resolve(mention, &page.stem, &page.namespace);
        candidates.extend(resolved.map(|ty| (ty, mention.collection, Origin::Prose)));
    }
    if let Some(broad) = candidates::broadest(&candidates, shapes.types()) {
        candidates.insert(0, broad);
    }
    let bodies: Vec<&Node> = successes.iter().filter_map(|response| response.message.json.as_ref()).map(unwrapped).collect();
    if bodies.is_empty() {
        let has_bytes = successes
            .iter()
            .any(|response| response.message.message.body.as_ref().is_some_and(|body| body.kind != BodyKind::Json));
        if has_bytes {
            return Found::of(Content::Bytes, Origin::Example);
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
    if let Some(ty) = registry.behind_page(&page.stem).filter(|ty| shapes.has_all(*ty, &samples)) {
        return Found::new(ty, list.is_some(), Origin::Example);
    }
    if let Some(scalar) = shapes::scalar_result(&bodies, list) {
        return Found::new(scalar, list.is_some(), Origin::Example);
    }
    let shown = successes
        .iter()
        .find(|response| response.message.json.is_some())
        .map_or(page_start(page), |response| response.message.span);
    let id = shapes.from_examples(page, "result", &samples, shown);
    let content = id.map_or(Content::Untyped, |id| Found::new(TypeRef::Type(id), list.is_some(), Origin::Example).content);
    // A page that uses the operation of another page for something else may speak of something else.
    let own = operation.variants.iter().all(|variant| variant.span.file == page.file);
    let stated = candidates::agreed(&candidates).filter(|ty| own && shapes.has_any(*ty, &samples));
    let stated = stated.map(|ty| TypeUse { ty, collection: list.is_some(), origin: Origin::Annotation });
    Found { stated, ..Found::of(content, Origin::Example) }
}

/// No example shows a body: the words decide.
fn without_body(page: &Facts, operation: &Operation, successes: &[&ResponseFact], candidates: &[Candidate]) -> Found {
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
        None if operation.method == "GET" && !said_empty => Found::of(Content::Untyped, Origin::Prose),
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
        return Found::of(Content::Bytes, Origin::Example);
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
    Found::of(id.map_or(Content::Untyped, |id| Content::One(TypeRef::Type(id))), Origin::Table)
}

fn page_start(page: &Facts) -> Span {
    Span { file: page.file, start: 0, end: 0 }
}

fn request_mention(page: &Facts, registry: &Registry) -> Option<TypeRef> {
    let mention = page.request_body.ty.as_ref()?;
    registry.resolve(mention, &page.stem, &page.namespace).filter(|ty| matches!(ty, TypeRef::Type(_)))
}

/// What an operation carries, and what each of its pages is taken to say.
struct Settled {
    content: Content,
    variants: Vec<Found>,
}

/// Kind of content from the primary page, type from what all pages have in common that can tell.
fn settle(operation: &Operation, found: &[Found], is_witness: impl Fn(usize) -> bool, types: &[Type]) -> Settled {
    let can_tell: Vec<bool> = operation.variants.iter().map(|variant| is_witness(variant.page)).collect();
    let first = if can_tell[operation.primary] { Some(operation.primary) } else { can_tell.iter().position(|can| *can) };
    let Some(first) = first else {
        return Settled { content: found[operation.primary].content, variants: found.to_vec() };
    };
    let witnesses = found.iter().zip(&can_tell).filter(|(_, can_tell)| **can_tell).map(|(found, _)| found);
    let content = common(found[first].content, witnesses, types);
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

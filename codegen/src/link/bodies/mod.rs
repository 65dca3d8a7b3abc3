//! What the bodies of each operation are. Every row (an operation on one of its pages) is judged for itself: `examples`
//! gathers the examples that speak for it, `response` and `request` weigh them against annotations, prose and tables, and
//! `variants` settles what the operation carries where its pages differ.

mod examples;
mod request;
mod response;
mod shown;
mod variants;

pub use shown::{items, samples, unwrapped};

use std::collections::HashMap;

use crate::config::Config;
use crate::facts::{Facts, Origin};
use crate::http::template::Segment;
use crate::link::bodies::examples::Examples;
use crate::link::registry::Registry;
use crate::link::shapes::Shapes;
use crate::link::witnesses::Witnesses;
use crate::model::{Content, Exchange, Operation, OperationId, Primitive, Type, TypeRef, TypeUse, Variant};
use crate::source::Span;

/// Types of bodies; adds a type for each body that no page describes.
pub fn link(
    pages: &[&Facts],
    operations: &mut [Operation],
    exchanges: &[Exchange],
    types: &mut Vec<Type>,
    registry: &Registry,
    config: &Config,
) {
    let examples = Examples::new(operations, exchanges, config);
    let witnesses = Witnesses::new(operations, exchanges);
    let mut shapes = Shapes::new(types, registry);
    let mut responses = Vec::with_capacity(operations.len());
    for (id, operation) in operations.iter().enumerate() {
        let found = operation.variants.iter().map(|variant| {
            let row = Row::new(id, variant, pages, operation, &examples, &witnesses);
            response::of(&row, &mut shapes, registry, config)
        });
        responses.push(found.collect::<Vec<_>>());
    }
    for ((id, operation), found) in operations.iter_mut().enumerate().zip(responses) {
        let settled = variants::settle(operation, &found, |page| witnesses.is_one(id, page, &operation.method), shapes.types());
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
                let row = Row::new(id, variant, pages, operation, &examples, &witnesses);
                request::of(&row, sibling, &mut shapes, registry)
            })
            .collect();
        let settled = variants::settle(operation, &found, |page| witnesses.is_one(id, page, &operation.method), shapes.types());
        operation.request = settled.content;
        for (variant, content) in operation.variants.iter_mut().zip(settled.variants) {
            variant.request = content.as_use();
        }
    }
}

/// An operation on one of its pages, with the examples that speak for it there.
struct Row<'a> {
    id: OperationId,
    page: &'a Facts,
    operation: &'a Operation,
    examples: Vec<&'a Exchange>,
    /// The page's operations of this method are about different things.
    is_one_of_several: bool,
}

impl<'a> Row<'a> {
    fn new(
        id: OperationId,
        variant: &Variant,
        pages: &[&'a Facts],
        operation: &'a Operation,
        examples: &Examples<'a>,
        witnesses: &Witnesses,
    ) -> Self {
        let page = variant.page;
        let is_one_of_several = witnesses.is_one_of_several(page, &operation.method, !variant.template.query.is_empty());
        Self { id, page: pages[page], operation, examples: examples.of(id, page), is_one_of_several }
    }

    fn last(&self) -> Option<&Segment> {
        self.operation.template.segments.last()
    }

    /// The last segment is this text.
    fn ends_in(&self, text: &str) -> bool {
        matches!(self.last(), Some(Segment::Literal(last)) if last.eq_ignore_ascii_case(text))
    }

    /// One of its examples has an answer that holds something.
    fn is_exercised(&self) -> bool {
        let exact =
            self.examples.iter().filter(|exchange| exchange.target.as_ref().is_some_and(|target| target.operation == self.id));
        exact.flat_map(|exchange| &exchange.fact.responses).any(|response| response.message.message.body.is_some())
    }

    /// The path leads to one thing by its key.
    fn ends_in_key(&self) -> bool {
        matches!(self.last(), Some(Segment::Key(_) | Segment::AlternateKey { .. } | Segment::Colon(_)))
    }

    /// The start of the page.
    fn page_start(&self) -> Span {
        Span { file: self.page.file, start: 0, end: 0 }
    }

    /// The documented type that the words on the request's body name.
    fn request_mention(&self, registry: &Registry) -> Option<TypeRef> {
        let mention = self.page.request_body.ty.as_ref()?;
        registry.resolve(mention, &self.page.stem, &self.page.namespace).filter(|ty| matches!(ty, TypeRef::Type(_)))
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

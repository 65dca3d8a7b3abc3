//! What the bodies of each operation are: decided first, from what pages state and show, and made into types afterwards.
//!
//! Every operation is judged on each of its pages: `examples` gathers the examples that speak for it,
//! `stated` what is stated of it and who is believed, `inferred` what its examples show, and `response` and `request` decide.
//! `variants` settles what the operation carries where its pages differ, and `invent` makes a type of each body that no page
//! describes.

mod examples;
mod explains;
mod inferred;
mod invent;
mod request;
mod response;
mod samples;
mod stated;
mod table;
mod variants;

pub use explains::documents_more;
pub use inferred::named_type;
pub use samples::{list_items, member_names, own_value, sample_entities, unwrapped_entity};
pub use table::{is_member, is_plainly_path, steps};

use std::collections::{HashMap, HashSet};

use crate::config::Config;
use crate::facts::{Facts, MessageFact, Origin};
use crate::http::message::BodyKind;
use crate::http::method::Method;
use crate::http::status;
use crate::http::template::Segment;
use crate::ids::{TiSlice, TiVec};
use crate::json::Node;
use crate::link::bodies::examples::Examples;
use crate::link::bodies::inferred::Inferred;
use crate::link::bodies::invent::Inventor;
use crate::link::bodies::request::Writes;
use crate::link::evidence_index::EvidenceIndex;
use crate::link::hierarchy::Hierarchy;
use crate::link::registry::Registry;
use crate::model::{Content, Enum, EnumId, Exchange, Operation, OperationId, PageId, Type, TypeId, TypeRef, TypeUse, Variant};
use crate::source::Span;

/// Types of bodies; adds a type for each body that no page describes.
pub fn decide_bodies(
    pages: &TiSlice<PageId, &Facts>,
    operations: &mut TiSlice<OperationId, Operation>,
    exchanges: &[Exchange],
    types: &mut TiVec<TypeId, Type>,
    enums: &TiSlice<EnumId, Enum>,
    registry: &Registry,
    config: &Config,
) {
    let (responses, requests) = {
        let known = Known { registry, hierarchy: Hierarchy::of(types) };
        let evidence = Evidence {
            pages,
            examples: Examples::new(operations, exchanges, config),
            index: EvidenceIndex::new(operations, exchanges),
            known,
        };
        let responses = decide_responses(operations, &evidence, config);
        let requests = decide_requests(operations, &responses, &evidence);
        (responses, requests)
    };
    let mut inventor = Inventor::new(types, enums.iter().map(|own| own.name.to_lowercase()));
    for (operation, (response, request)) in operations.iter_mut().zip(responses.iter().zip(&requests)) {
        operation.response = inventor.content_of(&response.settled, pages, "result");
        operation.request = inventor.content_of(&request.settled, pages, "body");
        for (index, variant) in operation.variants.iter_mut().enumerate() {
            variant.response = response.on_pages[index].as_type_use(operation.response);
            variant.request = request.on_pages[index].as_type_use(operation.request);
        }
    }
}

/// All that speaks for bodies.
struct Evidence<'a> {
    pages: &'a TiSlice<PageId, &'a Facts>,
    examples: Examples<'a>,
    index: EvidenceIndex,
    known: Known<'a>,
}

/// The documented names and types.
struct Known<'a> {
    registry: &'a Registry,
    hierarchy: Hierarchy<'a>,
}

/// What was decided of one operation's body.
struct Decided {
    /// For each of its pages.
    on_pages: Vec<Found>,
    /// For all of them together.
    settled: Found,
}

fn decide_responses<'a>(
    operations: &'a TiSlice<OperationId, Operation>,
    evidence: &Evidence<'a>,
    config: &Config,
) -> Vec<Decided> {
    let mut decided: TiVec<OperationId, Option<Decided>> = operations.iter().map(|_| None).collect();
    let reads: HashMap<&str, OperationId> =
        operations.iter_enumerated().filter_map(|(id, operation)| Some((operation.identity.path_that_is_read()?, id))).collect();
    // What a path leads to is known before what lies below it.
    let mut order: Vec<OperationId> = operations.keys().collect();
    order.sort_by_key(|id| operations[*id].template.segments.len());
    for id in order {
        let operation = &operations[id];
        let read = operation.identity.path_that_is_read();
        let before = read.and_then(|path| path.rsplit_once('/')).map(|(before, _)| before);
        let parent = before.and_then(|path| decided[*reads.get(path)?].as_ref()?.settled.single_type());
        let found_on_page = |variant: &Variant| {
            let on_page = OperationOnPage::new(id, variant, operation, evidence);
            response::decide(&on_page, &evidence.known, parent, config)
        };
        let on_pages: Vec<Found> = operation.variants.iter().map(found_on_page).collect();
        decided[id] = Some(evidence.decided(id, operation, on_pages));
    }
    decided.into_iter().flatten().collect()
}

fn decide_requests<'a>(
    operations: &'a TiSlice<OperationId, Operation>,
    responses: &[Decided],
    evidence: &Evidence<'a>,
) -> Vec<Decided> {
    let reads: HashMap<&str, Option<TypeRef>> = operations
        .iter()
        .zip(responses)
        .filter_map(|(operation, response)| {
            Some((operation.identity.path_that_is_read()?, response.settled.type_of_value_or_items()))
        })
        .collect();
    // The paths that have something behind a key.
    let keyed: HashSet<&str> =
        operations.iter().filter_map(|operation| operation.identity.path.split_once("/{}")).map(|(path, _)| path).collect();
    let decide = |((id, operation), response): ((OperationId, &'a Operation), &Decided)| {
        let path = operation.identity.path.as_str();
        let at_path = reads.get(path).copied();
        let found_on_page = |variant: &Variant| {
            let on_page = OperationOnPage::new(id, variant, operation, evidence);
            let writes = match operation.method() {
                Method::Patch | Method::Put => true,
                Method::Post => at_path.is_some() || keyed.contains(path) || on_page.answers_created(),
                _ => false,
            };
            let entity = response.settled.single_type().or(at_path.flatten()).filter(|ty| matches!(ty, TypeRef::Type(_)));
            let writes = match entity {
                _ if !writes => Writes::NothingThere,
                Some(ty) => Writes::Entity { ty, at_path: at_path.flatten() },
                None => Writes::Something,
            };
            request::decide(&on_page, writes, &evidence.known)
        };
        let on_pages: Vec<Found> = operation.variants.iter().map(found_on_page).collect();
        evidence.decided(id, operation, on_pages)
    };
    operations.iter_enumerated().zip(responses).map(decide).collect()
}

impl Evidence<'_> {
    fn decided(&self, id: OperationId, operation: &Operation, on_pages: Vec<Found>) -> Decided {
        let can_tell = |page: PageId| self.index.can_tell(id, page, operation.method());
        let settled = variants::settle(operation, &on_pages, can_tell, &self.known.hierarchy);
        Decided { on_pages, settled }
    }
}

/// An operation on one of its pages, with the examples that speak for it there.
struct OperationOnPage<'a> {
    id: OperationId,
    page_id: PageId,
    page: &'a Facts,
    operation: &'a Operation,
    examples: Vec<&'a Exchange>,
    /// The paths of its examples end as its own does.
    examples_are_alike: bool,
    /// The page's operations of this method are about different things.
    is_one_of_several: bool,
}

impl<'a> OperationOnPage<'a> {
    fn new(id: OperationId, variant: &Variant, operation: &'a Operation, evidence: &Evidence<'a>) -> Self {
        let page_id = variant.page;
        let with_query = !variant.template.query.is_empty();
        let (examples, examples_are_alike) = evidence.examples.speaking_for(id, page_id);
        Self {
            id,
            page_id,
            page: evidence.pages[page_id],
            operation,
            examples,
            examples_are_alike,
            is_one_of_several: evidence.index.is_one_of_several(page_id, operation.method(), with_query),
        }
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

    /// The page or one of its examples says that something is created.
    fn answers_created(&self) -> bool {
        let shown = self
            .examples
            .iter()
            .flat_map(|exchange| &exchange.fact.responses)
            .any(|response| response.status() == status::CREATED);
        shown || self.page.statuses.contains(&status::CREATED)
    }

    /// The path leads to one thing by its key.
    fn ends_in_key(&self) -> bool {
        self.last().is_some_and(is_key)
    }

    /// The start of the page.
    fn page_start(&self) -> Span {
        Span { file: self.page.file, start: 0, end: 0 }
    }

    /// The documented type that the words on the request's body name.
    fn request_mention(&self, known: &Known<'_>) -> Option<TypeRef> {
        let mention = self.page.request_body.ty.as_ref()?;
        known.registry.resolve(mention, &self.page.stem, &self.page.namespace).filter(|ty| matches!(ty, TypeRef::Type(_)))
    }

    /// The documented type that the annotation of a request names.
    fn request_annotation(&self, known: &Known<'_>) -> Option<TypeRef> {
        let written = self.examples.iter().find_map(|exchange| exchange.fact.request_type.as_ref())?;
        known.registry.by_name(&written.value, &self.page.namespace).filter(|ty| matches!(ty, TypeRef::Type(_)))
    }

    fn found(&self, carried: Carried, origin: Origin) -> Found {
        Found { carried, origin, page: self.page_id, beside: None, tells_type: None, is_exercised: self.is_exercised() }
    }

    fn none(&self) -> Found {
        self.found(Carried::None, Origin::Prose)
    }

    fn known(&self, ty: TypeRef, collection: bool, origin: Origin) -> Found {
        let known = Inferred::Known(ty);
        self.found(if collection { Carried::Many(known) } else { Carried::One(known) }, origin)
    }
}

/// What a body carries, before types are made for what no page describes.
#[derive(Clone, Debug, PartialEq)]
enum Carried {
    /// Nothing.
    None,
    /// One value.
    One(Inferred),
    /// A list of values.
    Many(Inferred),
    /// Bytes or text of whatever media type.
    Bytes,
    /// A `Location` header and no body.
    Redirect,
    /// JSON of which nothing can be said.
    Untyped,
}

/// What was found of the body of an operation on a page.
#[derive(Clone, Debug)]
struct Found {
    carried: Carried,
    /// Who says so.
    origin: Origin,
    /// The page that it was found on.
    page: PageId,
    /// What the operation answers with when the request does not ask for a redirect.
    beside: Option<TypeUse>,
    /// Whether the bodies that the examples show name their own type; `None` where none is shown.
    tells_type: Option<bool>,
    /// An example of the page exercises the operation itself.
    is_exercised: bool,
}

impl Found {
    /// Notes whether these bodies name their own type.
    fn beside_bodies(self, bodies: &[&Node], registry: &Registry) -> Self {
        let samples = sample_entities(bodies);
        let named = samples.iter().all(|sample| named_type(sample, registry).is_some());
        Self { tells_type: (!samples.is_empty()).then_some(named), ..self }
    }

    /// The documented type of a body that is one value.
    fn single_type(&self) -> Option<TypeRef> {
        match self.carried {
            Carried::One(Inferred::Known(ty)) => Some(ty),
            _ => None,
        }
    }

    /// The documented type of a body that is one value, or of the items of one that is a list.
    fn type_of_value_or_items(&self) -> Option<TypeRef> {
        match self.carried {
            Carried::One(Inferred::Known(ty)) | Carried::Many(Inferred::Known(ty)) => Some(ty),
            _ => None,
        }
    }

    /// What the page says, as a use of a type. Where it shows a body without a documented type, that is the type which was made for the
    /// operation.
    fn as_type_use(&self, of_operation: Content) -> Option<TypeUse> {
        let known = |ty, collection| Some(TypeUse { ty, collection, origin: self.origin });
        match (&self.carried, of_operation) {
            (Carried::One(Inferred::Known(ty)), _) => known(*ty, false),
            (Carried::Many(Inferred::Known(ty)), _) => known(*ty, true),
            (Carried::Bytes, _) => known(TypeRef::Primitive(crate::model::Primitive::Stream), false),
            (Carried::One(_), Content::One(ty)) => known(ty, false),
            (Carried::Many(_), Content::Many(ty)) => known(ty, true),
            _ => self.beside.clone(),
        }
    }
}

/// A message whose body is not JSON, and does not claim to be.
fn is_bytes(message: &MessageFact) -> bool {
    let is_json = |header: &crate::http::message::Header| {
        header.name.eq_ignore_ascii_case("content-type") && docwright::replay::media_type(&header.value).ends_with("json")
    };
    let claims_json = message.message.headers.iter().any(is_json);
    !claims_json && message.message.body.as_ref().is_some_and(|body| body.kind != BodyKind::Json)
}

/// The segment picks one thing by its key.
pub fn is_key(segment: &Segment) -> bool {
    matches!(segment, Segment::Key(_) | Segment::AlternateKey { .. } | Segment::Colon(_))
}

#[cfg(test)]
mod tests;

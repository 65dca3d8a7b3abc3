//! Operations that only an example documents: the count of a documented collection, its members of one type, the media of a
//! documented entity, and a function whose arguments stand in a table and not in its method line.
//!
//! An example may not invent a path: everything before such a tail, and the name of such a function, is documented.

use std::collections::HashMap;
use std::sync::Arc;

use crate::config::Config;
use crate::facts::{Facts, ParameterPlace};
use crate::http::identity::Identity;
use crate::http::message::StartLine;
use crate::http::method::Method;
use crate::http::template::{self, Argument, Placeholder, Segment, Template};
use crate::ids::{TiSlice, TiVec};
use crate::link::exchanges::{OperationIndex, path_of};
use crate::link::registry::Registry;
use crate::model::{Content, Exchange, Operation, OperationId, PageId, Target, TypeRef, Variant};

/// Adds the operations that examples without one imply, and gives the examples to them.
pub fn add_implied(
    pages: &TiSlice<PageId, &Facts>,
    operations: &mut TiVec<OperationId, Operation>,
    exchanges: &mut [Exchange],
    registry: &Registry,
    config: &Config,
    version: &str,
) {
    let index = OperationIndex::new(operations, pages.len());
    let segments = config.bases(version);
    let mut known: HashMap<Identity, OperationId> = HashMap::new();
    for exchange in exchanges.iter_mut().filter(|exchange| exchange.target.is_none()) {
        let StartLine::Request { method, url, .. } = &exchange.fact.request.message.start else { continue };
        let Some(path) = path_of(url, config, &segments).filter(|_| *method == Method::Get) else { continue };
        let find = |path: &str| index.find(Some(exchange.page), *method, path, operations);
        let implied = tail(&path, operations, registry, find).or_else(|| call(&path, pages[exchange.page], operations, find));
        let Some((base, template)) = implied.map(|(base, template)| (base, Arc::new(template))) else { continue };
        let Some(bindings) = template.matches(&path) else { continue };
        let identity = Identity::of(*method, &template);
        let values = bindings.into_iter().map(|binding| binding.value).collect();
        let variant = variant(exchange, &base, operations, &template);
        let id = *known.entry(identity.clone()).or_insert_with(|| {
            operations.push_and_get_key(Operation {
                template: Arc::clone(&template),
                identity,
                variants: Vec::new(),
                primary: 0,
                implied_by: Some(base.operation),
                is_alias: false,
                request: Content::None,
                response: Content::None,
            })
        });
        if !operations[id].variants.iter().any(|variant| variant.page == exchange.page) {
            operations[id].variants.push(variant);
        }
        exchange.target = Some(Target { operation: id, values, own_page: base.own_page });
    }
}

/// The request line of the example, as the method line that the page leaves out.
fn variant(
    exchange: &Exchange,
    base: &Target,
    operations: &TiSlice<OperationId, Operation>,
    template: &Arc<Template>,
) -> Variant {
    let of_base = &operations[base.operation];
    let stated = of_base.variants.iter().find(|variant| variant.page == exchange.page).unwrap_or(of_base.primary());
    let request = &exchange.fact.request;
    Variant {
        page: exchange.page,
        span: request.place(request.message.range.clone()),
        path: template.path(),
        written: template.path(),
        repaired: false,
        template: Arc::clone(template),
        permissions: stated.permissions.clone(),
        request: None,
        response: None,
    }
}

/// A documented path with casts, `$count` or `$value` behind it.
fn tail(
    path: &str,
    operations: &TiSlice<OperationId, Operation>,
    registry: &Registry,
    find: impl Fn(&str) -> Option<Target>,
) -> Option<(Target, Template)> {
    let mut base = path.trim_end_matches('/');
    let mut tail = Vec::new();
    while let Some((before, last)) = base.rsplit_once('/') {
        let is_cast = last.contains('.') && matches!(registry.by_full_name(last), Some(TypeRef::Type(_)));
        if !is_cast && !["$count", "$value"].contains(&last) {
            return None;
        }
        tail.push(Segment::Literal(last.to_owned()));
        base = before;
        if let Some(found) = find(base) {
            let mut segments = operations[found.operation].template.segments.clone();
            segments.extend(tail.into_iter().rev());
            return Some((found, Template { segments, query: Vec::new() }));
        }
    }
    None
}

/// A call of a function that is documented without arguments, with some of those that its page's tables list: writers put
/// them under several headings.
fn call(
    path: &str,
    page: &Facts,
    operations: &TiSlice<OperationId, Operation>,
    find: impl Fn(&str) -> Option<Target>,
) -> Option<(Target, Template)> {
    let may_be_argument = |place| !matches!(place, ParameterPlace::Header | ParameterPlace::Answer);
    let parameters = || page.parameters.iter().filter(|parameter| may_be_argument(parameter.place));
    let documented = |name: &str| parameters().find(|parameter| parameter.name.eq_ignore_ascii_case(name));
    let call = template::calls(path).pop().filter(|call| !call.arguments.is_empty())?;
    let arguments = call.arguments.iter().map(|(written, quoted)| {
        let name = &documented(written)?.name;
        let value = Placeholder { text: name.clone(), sample: false };
        Some(Argument { name: name.clone(), value, quoted: *quoted, prefix: String::new() })
    });
    let arguments = arguments.collect::<Option<Vec<_>>>()?;
    let base = find(&format!("{}{}{}", &path[..call.range.start], call.name, &path[call.range.end..]))?;
    let mut template = Template { query: Vec::new(), ..Template::clone(&operations[base.operation].template) };
    let segment = template.segments.iter_mut().rev().find_map(|segment| match segment {
        Segment::Literal(text) if text.eq_ignore_ascii_case(&call.name) => Some(segment),
        _ => None,
    })?;
    *segment = Segment::Function { name: call.name, arguments };
    Some((base, template))
}

//! A documented request as an expression over the generated API, typed values and all.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::Emit;
use crate::emit::types::{ident, setter_name};
use crate::facts::MessageFact;
use crate::http::message::BodyKind;
use crate::http::url;
use crate::json::{Node, Value, to_strict};
use crate::model::{Content, Exchange, Primitive, Property, Target, TypeId, TypeRef};
use crate::names::calls::{Call, Step, StepKind};
use crate::replay::case;

/// The request of an exchange that matches an operation.
pub fn request(emit: &Emit<'_>, exchange: &Exchange, target: &Target) -> TokenStream {
    let call = emit.names.tree.call(target.operation);
    let operation = &emit.model.operations[target.operation];
    let (_, written) = exchange.fact.request_line();
    let url = url::split(written);
    let message = &exchange.fact.request;
    let mut used = Vec::new();
    let arguments: Option<Vec<&str>> = call
        .arguments
        .iter()
        .map(|param| {
            let found = url.query.iter().position(|pair| pair.name.eq_ignore_ascii_case(&param.wire))?;
            used.push(found);
            Some(url.query[found].value.as_str())
        })
        .collect();
    let Some(arguments) = arguments else { return follow(emit, target, written) };
    let (body, late_body) = body(emit, operation.request, message);
    let arguments = arguments.iter().map(|value| quote!(#value)).chain(body);
    let chain = whole_call(emit, call, &target.values, arguments);
    let queries =
        url.query.iter().enumerate().filter(|(index, _)| !used.contains(index)).map(|(_, pair)| query(&pair.name, &pair.value));
    let headers = headers(emit, message);
    quote!(#chain #(#queries)* #(#headers)* #late_body)
}

/// A link that the service gave, such as a delta link: it carries a token in the place of the arguments.
fn follow(emit: &Emit<'_>, target: &Target, link: &str) -> TokenStream {
    let ty = match emit.model.operations[target.operation].response {
        Content::Many(ty @ TypeRef::Type(_)) => emit.client_path(ty),
        _ => quote!(docwright::Json),
    };
    let root = root(emit);
    quote!(#root.client().follow::<#ty>(#link))
}

/// The operation's own call with its placeholders as values, for the table of all operations.
pub fn plain_call(emit: &Emit<'_>, operation: usize, values: &[String], queries: &[String]) -> TokenStream {
    let call = emit.names.tree.call(operation);
    let body = empty_body(emit, emit.model.operations[operation].request);
    whole_call(emit, call, values, queries.iter().map(|value| quote!(#value)).chain(body))
}

/// The steps of a call and its last method with `arguments`; an action's last step is that method and takes its own first.
fn whole_call(emit: &Emit<'_>, call: &Call, values: &[String], arguments: impl Iterator<Item = TokenStream>) -> TokenStream {
    let (own, navigation) =
        if call.is_action() { action_parts(emit, call, values) } else { (Vec::new(), chain(&call.steps, values, root(emit))) };
    let last = ident(call.last_method());
    let arguments = own.into_iter().chain(arguments);
    quote!(#navigation.#last(#(#arguments),*))
}

fn empty_body(emit: &Emit<'_>, content: Content) -> Option<TokenStream> {
    match content {
        Content::None | Content::Redirect => None,
        Content::One(ty @ TypeRef::Type(_)) => {
            let path = emit.client_path(ty);
            Some(quote!(#path::new()))
        }
        Content::Bytes => Some(quote!("application/octet-stream", "")),
        _ => Some(quote!(docwright::serde_json::Value::Null)),
    }
}

/// Parameters of an action's own step, and the chain up to it.
fn action_parts(emit: &Emit<'_>, call: &Call, values: &[String]) -> (Vec<TokenStream>, TokenStream) {
    let Some((last, before)) = call.steps.split_last() else { return (Vec::new(), root(emit)) };
    let places: usize = before.iter().map(|step| step.params.len()).sum();
    let chain = chain(before, values, root(emit));
    (parameters(last, values.get(places..).unwrap_or_default()), chain)
}

/// The variable that calls start from, called as in the documentation.
fn root(emit: &Emit<'_>) -> TokenStream {
    let name = ident(&emit.config.service.root);
    quote!(#name)
}

fn chain(steps: &[Step], values: &[String], root: TokenStream) -> TokenStream {
    let mut tokens = root;
    let mut rest = values;
    for step in steps {
        let name = ident(&step.rust);
        let (own, later) = rest.split_at(step.params.len().min(rest.len()));
        rest = later;
        let parameters = parameters(step, own);
        tokens = quote!(#tokens.#name(#(#parameters),*));
    }
    tokens
}

/// Numbers stand bare, everything else as text.
fn parameters(step: &Step, values: &[String]) -> Vec<TokenStream> {
    let bare = |index: usize| step.kind == StepKind::Function && step.params.get(index).is_some_and(|param| !param.quoted);
    values
        .iter()
        .enumerate()
        .map(|(index, value)| match value.parse::<i64>() {
            Ok(number) if bare(index) && number.to_string() == *value => {
                let number = Literal::i64_unsuffixed(number);
                quote!(#number)
            }
            _ => quote!(#value),
        })
        .collect()
}

fn query(name: &str, value: &str) -> TokenStream {
    let list = || value.split(',').map(|part| quote!(#part)).collect::<Vec<_>>();
    match name {
        "$select" if !value.is_empty() => {
            let list = list();
            quote!(.select([#(#list),*]))
        }
        "$expand" => quote!(.expand([#value])),
        "$filter" => quote!(.filter(#value)),
        "$search" => quote!(.search(#value)),
        "$orderby" => quote!(.order_by([#value])),
        "$count" if value == "true" => quote!(.count(true)),
        "$top" | "$skip" if value.parse::<u32>().is_ok_and(|number| number.to_string() == value) => {
            let number = Literal::u32_unsuffixed(value.parse().unwrap_or_default());
            let method = ident(name.trim_start_matches('$'));
            quote!(.#method(#number))
        }
        _ => quote!(.query(#name, #value)),
    }
}

fn headers(emit: &Emit<'_>, message: &MessageFact) -> Vec<TokenStream> {
    let content_type_in_body = message.message.body.is_some();
    message
        .message
        .headers
        .iter()
        .filter(|header| {
            let said_by_body = content_type_in_body && header.name.eq_ignore_ascii_case("content-type");
            !said_by_body && !case::is_passed_over(&header.name)
        })
        .map(|header| {
            let (name, value) = (&header.name, &header.value);
            match name.to_ascii_lowercase().as_str() {
                "prefer" => quote!(.prefer(#value)),
                "if-match" => quote!(.if_match(#value)),
                "if-none-match" => quote!(.if_none_match(#value)),
                _ => match emit.names.header(name) {
                    Some(header) => {
                        let setter = ident(&header.rust);
                        quote!(.#setter(#value))
                    }
                    None => quote!(.header(#name, #value)),
                },
            }
        })
        .collect()
}

/// The body as an argument of the call, where it takes one, and as a setter behind it, where it does not or takes another.
fn body(emit: &Emit<'_>, content: Content, message: &MessageFact) -> (Option<TokenStream>, TokenStream) {
    let none = TokenStream::new();
    let text = message.message.body.as_ref();
    let content_type = case::content_type(&message.message);
    match (content, text) {
        (Content::None | Content::Redirect, None) => (None, none),
        (content, None) => (empty_body(emit, content), quote!(.without_body())),
        (Content::One(TypeRef::Type(id)), Some(_)) if is_object(message) => {
            let value = message.json.as_ref().map(|node| record(emit, id, node));
            (value, none)
        }
        (content, Some(body)) if body.kind == BodyKind::Json && message.json.is_some() => {
            let text = message.json.as_ref().map(to_strict).unwrap_or_default();
            match content {
                Content::None | Content::Redirect => (None, quote!(.json_value(docwright::serde_json::from_str(#text)?))),
                Content::One(TypeRef::Type(_)) | Content::Bytes => {
                    (empty_body(emit, content), quote!(.json_value(docwright::serde_json::from_str(#text)?)))
                }
                _ => (Some(quote!(docwright::serde_json::from_str(#text)?)), none),
            }
        }
        (Content::Bytes, Some(body)) => {
            let text = &body.text;
            (Some(quote!(#content_type, #text)), none)
        }
        (content, Some(body)) => {
            let text = &body.text;
            (empty_body(emit, content), quote!(.text(#content_type, #text)))
        }
    }
}

fn is_object(message: &MessageFact) -> bool {
    message.json.as_ref().is_some_and(|node| matches!(node.value, Value::Object(_)))
}

/// An object as a builder chain. A derived type that it names itself takes the place of the declared one.
fn record(emit: &Emit<'_>, declared: TypeId, node: &Node) -> TokenStream {
    let id = emit.actual_type(declared, node);
    let path = emit.client_path(TypeRef::Type(id));
    let Value::Object(members) = &node.value else { return quote!(#path::new()) };
    let mut chain = quote!(#path::new());
    for member in members {
        if member.key == "@odata.type" && (id != declared || emit.names_type(&member.value, declared)) {
            continue;
        }
        let name = &member.key;
        let set = match emit.find_property(id, name) {
            Some((owner, index)) => {
                let property = &emit.model.types[owner].properties[index];
                let getter = &emit.names.properties[owner][index];
                property_value(emit, id, property, getter, &member.value)
            }
            None => None,
        };
        let set = set.unwrap_or_else(|| {
            let value = untyped(&member.value);
            quote!(.with_untyped(#name, #value))
        });
        chain = quote!(#chain #set);
    }
    chain
}

/// `.with_x(value)` or `.clear_x()`; `None` where no typed setter can say it.
fn property_value(emit: &Emit<'_>, owner: TypeId, property: &Property, getter: &str, node: &Node) -> Option<TokenStream> {
    if node.value == Value::Null {
        if !emit.clearable.contains(&owner) {
            let wire = &property.name;
            return Some(quote!(.with_untyped(#wire, docwright::serde_json::Value::Null)));
        }
        let clear = ident(&setter_name("clear", getter));
        return Some(quote!(.#clear()));
    }
    let set = ident(&setter_name("with", getter));
    let value = match (property.ty, property.collection, &node.value) {
        (TypeRef::Primitive(Primitive::Untyped | Primitive::Stream), ..) => untyped(node),
        (TypeRef::Type(id), false, Value::Object(_)) if emit.sendable.contains(&id) => record(emit, id, node),
        (TypeRef::Type(id), true, Value::Array(items)) if emit.sendable.contains(&id) => {
            if !items.iter().all(|item| matches!(item.value, Value::Object(_))) {
                return None;
            }
            let base = emit.client_path(TypeRef::Type(id));
            if items.is_empty() {
                quote!(Vec::<#base>::new())
            } else {
                let mixed = items.iter().any(|item| emit.actual_type(id, item) != id);
                let items = items.iter().map(|item| {
                    let value = record(emit, id, item);
                    if mixed && emit.actual_type(id, item) != id { quote!(#value.upcast::<#base>()) } else { value }
                });
                quote!([#(#items),*])
            }
        }
        (TypeRef::Enum(id), false, Value::String(text)) if emit.model.enums[id].flags => {
            let members = text.split(',').map(|member| choice(emit, id, member.trim()));
            quote!([#(#members),*])
        }
        (ty, true, Value::Array(items)) if !matches!(ty, TypeRef::Type(_)) => {
            let values: Option<Vec<TokenStream>> = items.iter().map(|item| scalar(emit, ty, item, true)).collect();
            let values = values?;
            if values.is_empty() { quote!([]) } else { quote!([#(#values),*]) }
        }
        (ty, false, _) => scalar(emit, ty, node, false)?,
        _ => return None,
    };
    Some(quote!(.#set(#value)))
}

fn choice(emit: &Emit<'_>, id: usize, text: &str) -> TokenStream {
    let path = emit.client_path(TypeRef::Enum(id));
    let member = emit.model.enums[id].members.iter().position(|member| member.name.eq_ignore_ascii_case(text));
    match member {
        Some(index) => {
            let name = ident(&emit.names.members[id][index]);
            quote!(#path::#name)
        }
        None => quote!(<#path as docwright::Choice>::from_text(#text)),
    }
}

fn scalar(emit: &Emit<'_>, ty: TypeRef, node: &Node, in_list: bool) -> Option<TokenStream> {
    let kind = match ty {
        TypeRef::Enum(id) => return node.as_str().map(|text| choice(emit, id, text)),
        TypeRef::Type(_) => return None,
        TypeRef::Primitive(kind) => kind,
    };
    match (kind, &node.value) {
        (Primitive::String | Primitive::Guid, Value::String(text)) => Some(quote!(#text)),
        (Primitive::Boolean, Value::Bool(value)) => Some(quote!(#value)),
        (
            Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64,
            Value::Number(text) | Value::String(text),
        ) => {
            let number = Literal::i64_unsuffixed(text.parse().ok()?);
            Some(quote!(#number))
        }
        (Primitive::Single | Primitive::Double | Primitive::Decimal, Value::Number(text)) => {
            let number: f64 = text.parse().ok().filter(|number: &f64| number.is_finite())?;
            let number = Literal::f64_unsuffixed(number);
            Some(quote!(#number))
        }
        (Primitive::Date | Primitive::DateTimeOffset | Primitive::TimeOfDay | Primitive::Duration, Value::String(text))
            if !in_list =>
        {
            Some(quote!(#text.parse()?))
        }
        (Primitive::Date | Primitive::DateTimeOffset | Primitive::TimeOfDay | Primitive::Duration, Value::String(text)) => {
            let ty = crate::emit::types::item_type(kind);
            Some(quote!(#text.parse::<#ty>()?))
        }
        _ => None,
    }
}

/// Any JSON: scalars as literals, the rest as text that is read.
fn untyped(node: &Node) -> TokenStream {
    match &node.value {
        Value::String(text) => quote!(#text),
        Value::Bool(value) => quote!(#value),
        Value::Number(text) if text.parse::<i64>().is_ok() => {
            let number = Literal::i64_suffixed(text.parse().unwrap_or_default());
            quote!(#number)
        }
        _ => {
            let text = to_strict(node);
            quote!(docwright::serde_json::from_str::<docwright::serde_json::Value>(#text)?)
        }
    }
}

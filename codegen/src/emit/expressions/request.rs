//! A documented request as an expression over the generated API, typed values and all.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::Emit;
use crate::emit::expressions::call::{self, empty_body};
use crate::emit::expressions::{ident, tokens};
use crate::emit::rust_type::{is_text, item_of};
use crate::facts::MessageFact;
use crate::json::{Node, Value, to_strict};
use crate::model::{Content, EnumId, Exchange, Primitive, Property, Target, TypeId, TypeRef};
use crate::names::calls::Call;
use crate::names::identifiers::setter_name;
use crate::replay::case;
use crate::replay::plan::{Body, Header, HeaderSetter, Plan, Query, QuerySetter};

/// The request of an exchange that matches an operation.
pub fn request(emit: &Emit<'_>, exchange: &Exchange, target: &Target) -> TokenStream {
    let call = emit.names.tree.call(target.operation);
    let operation = &emit.model.operations[target.operation];
    let (_, written) = exchange.fact.request_line();
    let message = &exchange.fact.request;
    let required: Vec<&str> = call.arguments.iter().map(|param| param.wire.as_str()).collect();
    let known = docwright::Operation::of_call(
        required.iter().map(|name| (*name).to_owned()).collect(),
        crate::emit::reference_json::shape(emit.model, operation.response),
    );
    let plan = Plan::of(message, written, docwright::replay::is_link(&known, written), &required, operation.request);
    if plan.link {
        return follow(emit, target, written);
    }
    let (body, late_body) = body(emit, operation.request, plan.body, message);
    let arguments = plan.arguments.iter().map(|value| quote!(#value)).chain(body);
    let chain = whole_call(emit, call, &target.values, arguments);
    let queries = plan.queries.iter().map(query);
    let headers = plan.headers.iter().map(|header| set_header(emit, header));
    // Bytes and text are given with their media type.
    let later = plan.content_type.iter().filter(|_| !matches!(plan.body, Body::Bytes | Body::TextInstead));
    let content_type = later.map(|value| quote!(.header("content-type", #value)));
    quote!(#chain #(#queries)* #(#headers)* #late_body #(#content_type)*)
}

/// A link that the service gave, such as a delta link: it carries a token in the place of the arguments.
fn follow(emit: &Emit<'_>, target: &Target, link: &str) -> TokenStream {
    let ty = match emit.model.operations[target.operation].response {
        Content::Many(ty @ TypeRef::Type(_)) => tokens(&emit.client_path(ty)),
        _ => quote!(docwright::Json),
    };
    let root = root(emit);
    quote!(#root.client().follow::<#ty>(#link))
}

/// The steps of a call and its last method, with further arguments.
fn whole_call(emit: &Emit<'_>, call: &Call, values: &[String], further: impl Iterator<Item = TokenStream>) -> TokenStream {
    let mut links = call::links(call, values);
    let last = links.pop();
    let root = root(emit);
    let navigation = links.iter().fold(root, |before, link| {
        let (name, arguments) = (ident(&link.name), link.arguments.iter().map(|argument| tokens(argument)));
        quote!(#before.#name(#(#arguments),*))
    });
    let Some(last) = last else { return navigation };
    let (name, own) = (ident(&last.name), last.arguments.iter().map(|argument| tokens(argument)));
    let arguments = own.chain(further);
    quote!(#navigation.#name(#(#arguments),*))
}

/// The variable that calls start from, called as in the documentation.
fn root(emit: &Emit<'_>) -> TokenStream {
    let name = ident(&emit.config.service.root);
    quote!(#name)
}

fn query(query: &Query) -> TokenStream {
    let (name, value) = (&query.name, &query.value);
    match query.setter {
        QuerySetter::Select => {
            let list = value.split(',');
            quote!(.select([#(#list),*]))
        }
        QuerySetter::Expand => quote!(.expand([#value])),
        QuerySetter::Filter => quote!(.filter(#value)),
        QuerySetter::Search => quote!(.search(#value)),
        QuerySetter::OrderBy => quote!(.order_by([#value])),
        QuerySetter::Count => quote!(.count(true)),
        QuerySetter::Top(number) => {
            let number = Literal::u32_unsuffixed(number);
            quote!(.top(#number))
        }
        QuerySetter::Skip(number) => {
            let number = Literal::u32_unsuffixed(number);
            quote!(.skip(#number))
        }
        QuerySetter::Any => quote!(.query(#name, #value)),
    }
}

fn set_header(emit: &Emit<'_>, header: &Header) -> TokenStream {
    let (name, value) = (&header.name, &header.value);
    match header.setter {
        HeaderSetter::Prefer => quote!(.prefer(#value)),
        HeaderSetter::IfMatch => quote!(.if_match(#value)),
        HeaderSetter::IfNoneMatch => quote!(.if_none_match(#value)),
        HeaderSetter::Add => quote!(.add_header(#name, #value)),
        HeaderSetter::Any => match emit.names.header(name) {
            Some(header) => {
                let setter = ident(&header.rust);
                quote!(.#setter(#value))
            }
            None => quote!(.header(#name, #value)),
        },
    }
}

/// The body as an argument of the call, where it takes one, and as a setter behind it, where it does not or takes another.
fn body(emit: &Emit<'_>, content: Content, body: Body, message: &MessageFact) -> (Vec<TokenStream>, TokenStream) {
    let none = TokenStream::new();
    let empty = || empty_body(emit, content).iter().map(|argument| tokens(argument)).collect();
    let json = || {
        let text = message.json.as_ref().map(to_strict).unwrap_or_default();
        quote!(docwright::serde_json::from_str(#text)?)
    };
    let text = || case::body_text(message).unwrap_or_default();
    let content_type = case::content_type(&message.message);
    match body {
        Body::Nothing => (Vec::new(), none),
        Body::LeftOut => (empty(), quote!(.without_body())),
        Body::Record => match (content, &message.json) {
            (Content::One(TypeRef::Type(id)), Some(node)) => (vec![record(emit, id, node)], none),
            _ => (empty(), none),
        },
        Body::Json => (vec![json()], none),
        Body::JsonInstead => {
            let json = json();
            (empty(), quote!(.json_value(#json)))
        }
        Body::Bytes => {
            let text = text();
            (vec![quote!(#content_type), quote!(#text)], none)
        }
        Body::TextInstead => {
            let text = text();
            (empty(), quote!(.text(#content_type, #text)))
        }
    }
}

/// An object as a builder chain. A derived type that it names itself takes the place of the declared one.
fn record(emit: &Emit<'_>, declared: TypeId, node: &Node) -> TokenStream {
    let id = emit.actual_type(declared, node);
    let path = tokens(&emit.client_path(TypeRef::Type(id)));
    let Value::Object(members) = &node.value else { return quote!(#path::new()) };
    let mut setters = Vec::new();
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
        setters.push(set);
    }
    if setters.len() <= LONGEST_CHAIN {
        return quote!(#path::new() #(#setters)*);
    }
    let mut parts: Vec<&[TokenStream]> = setters.chunks(LONGEST_CHAIN).collect();
    let last = parts.pop().unwrap_or_default();
    let before = parts.into_iter().map(|part| quote!(let record = record #(#part)*;));
    quote!({
        let record = #path::new();
        #(#before)*
        record #(#last)*
    })
}

/// So many calls stand in one chain. Compilers go through a chain call by call, each within the one before: thousands of them
/// overflow the stack. Only the longest of documented bodies come near it.
const LONGEST_CHAIN: usize = 200;

/// `.with_x(value)` or `.clear_x()`; `None` where no typed setter can say it.
fn property_value(emit: &Emit<'_>, owner: TypeId, property: &Property, getter: &str, node: &Node) -> Option<TokenStream> {
    if node.value == Value::Null {
        if !emit.can_clear(owner, property) {
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
            let base = tokens(&emit.client_path(TypeRef::Type(id)));
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
            if values.is_empty() && is_text(ty) { quote!([""; 0]) } else { quote!([#(#values),*]) }
        }
        (ty, false, _) => scalar(emit, ty, node, false)?,
        _ => return None,
    };
    Some(quote!(.#set(#value)))
}

fn choice(emit: &Emit<'_>, id: EnumId, text: &str) -> TokenStream {
    let path = tokens(&emit.client_path(TypeRef::Enum(id)));
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
            let number = Literal::i64_unsuffixed(whole(text)?);
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
            let ty = tokens(item_of(kind));
            Some(quote!(#text.parse::<#ty>()?))
        }
        _ => None,
    }
}

/// A whole number, written with a fraction of nothing or without one.
fn whole(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| {
        let (whole, fraction) = text.split_once('.')?;
        whole.parse().ok().filter(|_| !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0'))
    })
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

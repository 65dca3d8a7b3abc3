//! The client's types: one file each, a newtype with thin accessors.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::emit::Emit;
use crate::emit::escape::{code_span, doc_paragraphs, line, literal};
use crate::emit::layout::{format, generated_header};
use crate::emit::rustdoc::added;
use crate::json::{Node, Value};
use crate::model::{Content, Enum, Operation, Primitive, Property, Type, TypeId, TypeRef};
use crate::source::Room;

/// Types that a request can carry: they get setters, the others do not need them.
pub fn sendable(emit: &Emit<'_>) -> HashSet<TypeId> {
    let model = emit.model;
    let mut open: Vec<TypeId> = Vec::new();
    for operation in &model.operations {
        open.extend(request_types(operation));
    }
    for exchange in &model.exchanges {
        if let (Some(target), Some(json)) = (&exchange.target, &exchange.fact.request.json)
            && let Content::One(TypeRef::Type(id)) = model.operations[target.operation].request
        {
            shown(emit, id, json, &mut open);
        }
    }
    let mut derived: Vec<Vec<TypeId>> = vec![Vec::new(); model.types.len()];
    for id in 0..model.types.len() {
        for base in model.lineage(id).skip(1) {
            derived[base].push(id);
        }
    }
    let mut found = HashSet::new();
    while let Some(id) = open.pop() {
        if !found.insert(id) {
            continue;
        }
        open.extend(&derived[id]);
        for owner in model.lineage(id) {
            let ty = &model.types[owner];
            open.extend(ty.properties.iter().filter(|property| !property.navigation || ty.synthetic).filter_map(|property| {
                match property.ty {
                    TypeRef::Type(id) => Some(id),
                    _ => None,
                }
            }));
        }
    }
    found
}

/// Types whose values a request changes in place, where null means something: they get `clear_` too.
pub fn clearable(emit: &Emit<'_>) -> HashSet<TypeId> {
    let mut found: HashSet<TypeId> = HashSet::new();
    for operation in emit.model.operations.iter().filter(|operation| matches!(operation.method.as_str(), "PATCH" | "PUT")) {
        found.extend(request_types(operation));
    }
    found
}

fn request_types(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let common = match operation.request {
        Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) => Some(id),
        _ => None,
    };
    let own = operation.variants.iter().filter_map(|variant| match variant.request.as_ref()?.ty {
        TypeRef::Type(id) => Some(id),
        _ => None,
    });
    common.into_iter().chain(own)
}

/// Types of the objects that an example's body shows, relationships included.
fn shown(emit: &Emit<'_>, declared: TypeId, node: &Node, open: &mut Vec<TypeId>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| shown(emit, declared, item, open)),
        Value::Object(members) => {
            let id = emit.actual_type(declared, node);
            open.push(id);
            for member in members {
                if let Some((owner, index)) = emit.find_property(id, &member.key)
                    && let TypeRef::Type(inner) = emit.model.types[owner].properties[index].ty
                {
                    shown(emit, inner, &member.value, open);
                }
            }
        }
        _ => {}
    }
}

/// The file of a type.
pub fn type_file(emit: &Emit<'_>, id: TypeId) -> String {
    let ty = &emit.model.types[id];
    let name = ident(&emit.names.types[id].name);
    let wire = &ty.name;
    let mut uses = BTreeSet::new();
    let bases: Vec<TokenStream> =
        emit.model.lineage(id).skip(1).map(|base| emit.type_path(TypeRef::Type(base), id, &mut uses)).collect();
    let about = about(emit, ty);
    let getters =
        ty.properties.iter().zip(&emit.names.properties[id]).map(|(property, name)| getter(emit, id, property, name, &mut uses));
    let getters: Vec<TokenStream> = getters.collect();
    let mut setters = Vec::new();
    if emit.sendable.contains(&id) {
        for owner in emit.model.lineage(id) {
            let properties = emit.model.types[owner].properties.iter().zip(&emit.names.properties[owner]);
            for (property, name) in properties {
                setters.push(setter(emit, id, property, name, &mut uses));
            }
        }
    }
    let accessors = if getters.is_empty() && setters.is_empty() {
        TokenStream::new()
    } else {
        quote! { impl #name { #(#getters)* #(#setters)* } }
    };
    let head = format!("{}{}", generated_header(&format!("`{wire}`.")), use_lines(&uses));
    let bases: Vec<String> = bases.iter().map(path_text).collect();
    let item = format!(
        "docwright::record! {{\n{}    {name}: [{}] = {} in crate::REFERENCE{}\n}}\n\n",
        comment(&about, "    "),
        bases.join(", "),
        literal(wire),
        if emit.sendable.contains(&id) { ", new" } else { "" }
    );
    format(&format!("{head}{item}"), &accessors)
}

/// The file of an enumeration.
pub fn enum_file(emit: &Emit<'_>, id: usize) -> String {
    let e = &emit.model.enums[id];
    let mut text = generated_header(&format!("`{}`.", e.name));
    text.push_str("docwright::choice! {\n");
    text.push_str(&comment(&enum_about(emit, e), "    "));
    text.push_str(&format!("    {} = {} {{\n", emit.names.enums[id].name, literal(&e.name)));
    for (member, name) in e.members.iter().zip(&emit.names.members[id]) {
        let mut about = doc_paragraphs(&member.description);
        if about.is_empty() {
            about.push(code_span(&member.name));
        }
        about.extend(correction(emit.model.corrected.reason(member.span)));
        text.push_str(&comment(&spaced(about), "        "));
        text.push_str(&format!("        {name} = {},\n", literal(&member.name)));
    }
    text.push_str("    }\n}\n");
    text
}

/// Documentation lines as comments.
fn comment(lines: &[String], indent: &str) -> String {
    lines.iter().map(|text| format!("{indent}///{}\n", line(text))).collect()
}

/// Tokens of a path as they are written by hand.
fn path_text(path: &TokenStream) -> String {
    path.to_string().replace(' ', "")
}

fn about(emit: &Emit<'_>, ty: &Type) -> Vec<String> {
    let mut lines = doc_paragraphs(&ty.summary);
    if lines.is_empty() {
        let what = match (ty.synthetic, ty.pages.first()) {
            (true, Some(page)) => format!("Part of what {} sends or answers.", code_span(&page.stem)),
            _ => format!("{}.", code_span(&ty.name)),
        };
        lines.push(what);
    }
    lines.extend(correction(emit.model.corrected.base_reason(&ty.name)));
    if let Some(page) = ty.pages.first().filter(|_| !ty.synthetic)
        && let Some(url) = emit.page_link(Room::Resources, &page.stem)
    {
        lines.extend([String::new(), format!("[Reference](<{url}>)")]);
    }
    spaced(lines)
}

/// A paragraph on what no page says.
fn correction(reason: Option<&str>) -> Vec<String> {
    reason.map_or_else(Vec::new, |reason| vec![String::new(), added(reason)])
}

fn enum_about(emit: &Emit<'_>, e: &Enum) -> Vec<String> {
    let mut lines = doc_paragraphs(&e.summary);
    if lines.is_empty() {
        lines.push(format!("Members of {}.", code_span(&e.name)));
    }
    if let Some(url) = emit.page_link(Room::Resources, &e.stem) {
        lines.extend([String::new(), format!("[Reference](<{url}>)")]);
    }
    spaced(lines)
}

/// Documentation lines as rustdoc wants them: a blank after the slashes.
pub fn spaced(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") }).collect()
}

fn getter(emit: &Emit<'_>, owner: TypeId, property: &Property, name: &str, uses: &mut BTreeSet<String>) -> TokenStream {
    let name = ident(name);
    let wire = &property.name;
    let about = property_about(emit, property);
    let (ty, call) = read(emit, owner, property, uses);
    quote! {
        #(#[doc = #about])*
        #[inline]
        pub fn #name(&self) -> Option<#ty> { self.0.#call(#wire) }
    }
}

fn property_about(emit: &Emit<'_>, property: &Property) -> Vec<String> {
    let mut lines = doc_paragraphs(&property.description);
    if lines.is_empty() {
        lines.push(code_span(&property.name));
    }
    lines.extend(correction(emit.model.corrected.reason(property.span)));
    spaced(lines)
}

/// The type a getter gives, inside `Option`, and the record's method that reads it.
fn read(emit: &Emit<'_>, owner: TypeId, property: &Property, uses: &mut BTreeSet<String>) -> (TokenStream, TokenStream) {
    let primitive = |primitive| match primitive {
        Primitive::String => (quote!(&str), quote!(text)),
        Primitive::Boolean => (quote!(bool), quote!(boolean)),
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 => (quote!(i32), quote!(int32)),
        Primitive::Int64 => (quote!(i64), quote!(int64)),
        Primitive::Single | Primitive::Double | Primitive::Decimal => (quote!(f64), quote!(double)),
        Primitive::Date => (quote!(docwright::Date), quote!(date)),
        Primitive::DateTimeOffset => (quote!(docwright::DateTime), quote!(date_time)),
        Primitive::TimeOfDay => (quote!(docwright::TimeOfDay), quote!(time_of_day)),
        Primitive::Duration => (quote!(docwright::Duration), quote!(duration)),
        Primitive::Guid => (quote!(&str), quote!(guid)),
        Primitive::Binary => (quote!(Vec<u8>), quote!(binary)),
        Primitive::Stream | Primitive::Untyped => (quote!(&str), quote!(untyped)),
    };
    match (property.ty, property.collection) {
        (TypeRef::Primitive(Primitive::Untyped | Primitive::Stream), _) => (quote!(&str), quote!(untyped)),
        (TypeRef::Primitive(kind), false) => primitive(kind),
        (TypeRef::Primitive(kind), true) => {
            let item = item_type(kind);
            (quote!(docwright::List<'_, #item>), quote!(scalars))
        }
        (ty @ TypeRef::Enum(id), false) => {
            let path = emit.type_path(ty, owner, uses);
            if emit.model.enums[id].flags { (quote!(Vec<#path>), quote!(flags)) } else { (path, quote!(choice)) }
        }
        (ty @ TypeRef::Enum(_), true) => {
            let path = emit.type_path(ty, owner, uses);
            (quote!(docwright::List<'_, #path>), quote!(scalars))
        }
        (ty @ TypeRef::Type(_), false) => {
            let path = emit.type_path(ty, owner, uses);
            (quote!(&#path), quote!(record))
        }
        (ty @ TypeRef::Type(_), true) => {
            let path = emit.type_path(ty, owner, uses);
            (quote!(&[#path]), quote!(records))
        }
    }
}

/// Items of a list of primitives. What has no type of its own in a list stays text.
pub fn item_type(kind: Primitive) -> TokenStream {
    match kind {
        Primitive::Boolean => quote!(bool),
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        Primitive::Single | Primitive::Double | Primitive::Decimal => quote!(f64),
        Primitive::Date => quote!(docwright::Date),
        Primitive::DateTimeOffset => quote!(docwright::DateTime),
        Primitive::TimeOfDay => quote!(docwright::TimeOfDay),
        Primitive::Duration => quote!(docwright::Duration),
        Primitive::Binary => quote!(Vec<u8>),
        _ => quote!(&str),
    }
}

fn setter(emit: &Emit<'_>, owner: TypeId, property: &Property, name: &str, uses: &mut BTreeSet<String>) -> TokenStream {
    let wire = &property.name;
    let set = ident(&setter_name("with", name));
    let clear = ident(&setter_name("clear", name));
    let (argument, call) = write(emit, owner, property, uses);
    let set_about = format!(" Sets {}.", code_span(wire));
    let clear_about = format!(" Sets {} to null.", code_span(wire));
    let borrows = argument.to_string().contains("'a");
    let generics = if borrows { quote!(<'a>) } else { TokenStream::new() };
    let clear = if emit.clearable.contains(&owner) {
        quote! {
            #[doc = #clear_about]
            #[inline]
            #[must_use]
            pub fn #clear(self) -> Self { Self(self.0.with_null(#wire)) }
        }
    } else {
        TokenStream::new()
    };
    quote! {
        #[doc = #set_about]
        #[inline]
        #[must_use]
        pub fn #set #generics(self, value: #argument) -> Self { Self(self.0.#call(#wire, value)) }
        #clear
    }
}

fn write(emit: &Emit<'_>, owner: TypeId, property: &Property, uses: &mut BTreeSet<String>) -> (TokenStream, TokenStream) {
    match (property.ty, property.collection) {
        (TypeRef::Primitive(Primitive::Untyped | Primitive::Stream), _) => {
            (quote!(impl Into<docwright::serde_json::Value>), quote!(with_untyped))
        }
        (TypeRef::Primitive(kind), true) => {
            let lifetime_free = item_type(kind);
            let item = if matches!(kind, Primitive::String | Primitive::Guid) { quote!(&'a str) } else { lifetime_free };
            (quote!(impl IntoIterator<Item = #item>), quote!(with_scalars))
        }
        (TypeRef::Primitive(kind), false) => match kind {
            Primitive::String => (quote!(&str), quote!(with_text)),
            Primitive::Boolean => (quote!(bool), quote!(with_boolean)),
            Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 => (quote!(i32), quote!(with_int32)),
            Primitive::Int64 => (quote!(i64), quote!(with_int64)),
            Primitive::Single | Primitive::Double | Primitive::Decimal => (quote!(f64), quote!(with_double)),
            Primitive::Date => (quote!(docwright::Date), quote!(with_date)),
            Primitive::DateTimeOffset => (quote!(docwright::DateTime), quote!(with_date_time)),
            Primitive::TimeOfDay => (quote!(docwright::TimeOfDay), quote!(with_time_of_day)),
            Primitive::Duration => (quote!(docwright::Duration), quote!(with_duration)),
            Primitive::Guid => (quote!(&str), quote!(with_guid)),
            Primitive::Binary => (quote!(&[u8]), quote!(with_binary)),
            Primitive::Stream | Primitive::Untyped => (quote!(impl Into<docwright::serde_json::Value>), quote!(with_untyped)),
        },
        (ty @ TypeRef::Enum(id), false) => {
            let path = emit.type_path(ty, owner, uses);
            if emit.model.enums[id].flags {
                (quote!(impl IntoIterator<Item = #path>), quote!(with_flags))
            } else {
                (path, quote!(with_choice))
            }
        }
        (ty @ TypeRef::Enum(_), true) => {
            let path = emit.type_path(ty, owner, uses);
            (quote!(impl IntoIterator<Item = #path>), quote!(with_scalars))
        }
        (ty @ TypeRef::Type(_), false) => {
            let path = emit.type_path(ty, owner, uses);
            (quote!(impl docwright::Is<#path>), quote!(with_record))
        }
        (ty @ TypeRef::Type(_), true) => {
            let path = emit.type_path(ty, owner, uses);
            (quote!(impl IntoIterator<Item = impl docwright::Is<#path>>), quote!(with_records))
        }
    }
}

fn use_lines(uses: &BTreeSet<String>) -> String {
    let names: Vec<&str> = uses.iter().map(String::as_str).collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => format!("use super::{only};\n\n"),
        names => format!("use super::{{{}}};\n\n", names.join(", ")),
    }
}

/// `with_x` and `clear_x` of a getter.
pub use crate::names::identifiers::setter as setter_name;

/// An identifier that [`crate::names`] made.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

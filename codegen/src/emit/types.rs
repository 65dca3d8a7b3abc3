//! The client's types: one file each, a newtype with thin accessors.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::emit::escape::doc_paragraphs;
use crate::emit::layout::{format, generated_header};
use crate::emit::Emit;
use crate::model::{Content, Enum, Primitive, Property, Type, TypeId, TypeRef};

/// Types that a request can carry: they get setters, the others do not need them.
pub fn sendable(emit: &Emit<'_>) -> HashSet<TypeId> {
    let model = emit.model;
    let mut open: Vec<TypeId> = Vec::new();
    for operation in &model.operations {
        if let Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id)) = operation.request {
            open.push(id);
        }
    }
    let mut derived: Vec<Vec<TypeId>> = vec![Vec::new(); model.types.len()];
    for (id, ty) in model.types.iter().enumerate() {
        if let Some(base) = ty.base {
            derived[base].push(id);
        }
    }
    let mut found = HashSet::new();
    while let Some(id) = open.pop() {
        if !found.insert(id) {
            continue;
        }
        open.extend(&derived[id]);
        for id in model.lineage(id) {
            open.extend(model.types[id].properties.iter().filter(|property| !property.navigation || model.types[id].synthetic).filter_map(|property| match property.ty {
                TypeRef::Type(id) => Some(id),
                _ => None,
            }));
        }
    }
    found
}

/// The file of a type.
pub fn type_file(emit: &Emit<'_>, id: TypeId) -> String {
    let ty = &emit.model.types[id];
    let name = ident(&emit.names.types[id].name);
    let wire = &ty.name;
    let mut uses = BTreeSet::new();
    let bases: Vec<TokenStream> = emit.model.lineage(id).skip(1).map(|base| emit.type_path(TypeRef::Type(base), id, &mut uses)).collect();
    let about = about(emit, ty);
    let getters = ty.properties.iter().zip(&emit.names.properties[id]).map(|(property, name)| getter(emit, id, property, name, &mut uses));
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
    let uses = use_lines(&uses);
    let item = quote! {
        docwright::record! {
            #(#[doc = #about])*
            #name: [#(#bases),*] = #wire in crate::REFERENCE
        }
    };
    format(&generated_header(&format!("`{wire}`.")), &quote! { #uses #item #accessors })
}

/// The file of an enumeration.
pub fn enum_file(emit: &Emit<'_>, id: usize) -> String {
    let e = &emit.model.enums[id];
    let name = ident(&emit.names.enums[id].name);
    let wire = &e.name;
    let about = enum_about(emit, e);
    let members = e.members.iter().zip(&emit.names.members[id]).map(|(member, name)| {
        let name = ident(name);
        let wire = &member.name;
        let text = if member.description.trim().is_empty() { format!("`{}`", wire.replace('`', "'")) } else { member.description.clone() };
        let about = spaced(if member.description.trim().is_empty() { vec![text] } else { doc_paragraphs(&text) });
        quote! { #(#[doc = #about])* #name = #wire, }
    });
    let item = quote! {
        docwright::choice! {
            #(#[doc = #about])*
            #name = #wire { #(#members)* }
        }
    };
    format(&generated_header(&format!("`{wire}`.")), &item)
}

fn about(emit: &Emit<'_>, ty: &Type) -> Vec<String> {
    let mut lines = doc_paragraphs(&ty.summary);
    if lines.is_empty() {
        let what = match (ty.synthetic, ty.pages.first()) {
            (true, Some(page)) => format!("Part of what `{}` sends or answers.", page.stem),
            _ => format!("`{}`.", ty.name),
        };
        lines.push(what);
    }
    if let Some(page) = ty.pages.first().filter(|_| !ty.synthetic)
        && let Some(url) = emit.page_link("resources", &page.stem)
    {
        lines.extend([String::new(), format!("[Reference](<{url}>)")]);
    }
    spaced(lines)
}

fn enum_about(emit: &Emit<'_>, e: &Enum) -> Vec<String> {
    let mut lines = doc_paragraphs(&e.summary);
    if lines.is_empty() {
        lines.push(format!("Members of `{}`.", e.name));
    }
    if let Some(url) = emit.page_link("resources", &e.stem) {
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
    let about = property_about(property);
    let (ty, call) = read(emit, owner, property, uses);
    quote! {
        #(#[doc = #about])*
        pub fn #name(&self) -> Option<#ty> { self.0.#call(#wire) }
    }
}

fn property_about(property: &Property) -> Vec<String> {
    let mut lines = doc_paragraphs(&property.description);
    if lines.is_empty() {
        lines.push(format!("`{}`", property.name.replace('`', "'")));
    }
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
    let set_about = format!(" Sets `{}`.", wire.replace('`', "'"));
    let clear_about = format!(" Sets `{}` to null.", wire.replace('`', "'"));
    quote! {
        #[doc = #set_about]
        #[must_use]
        pub fn #set(self, value: #argument) -> Self { Self(self.0.#call(#wire, value)) }
        #[doc = #clear_about]
        #[must_use]
        pub fn #clear(self) -> Self { Self(self.0.with_null(#wire)) }
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

fn use_lines(uses: &BTreeSet<String>) -> TokenStream {
    let names = uses.iter().map(|name| ident(name));
    if uses.is_empty() { TokenStream::new() } else { quote! { use super::{#(#names),*}; } }
}

/// `with_x` and `clear_x` of a getter.
pub use crate::names::identifiers::setter as setter_name;

/// An identifier that [`crate::names`] made.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

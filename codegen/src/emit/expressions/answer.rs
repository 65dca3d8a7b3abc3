//! A documented response, read again property by property through the typed accessors: the lines of a test that do it.

use docwright::replay::{joined_path, list_items, wrapped_entity};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::Emit;
use crate::emit::expressions::{ident, tokens};
use crate::json::{Member, Node, Value};
use crate::link::bodies::own_value;
use crate::model::{Content, Primitive, Property, TypeId, TypeRef};

/// Statements that read everything documented in `body` from `answer`, and report it to the test `t`.
pub fn view(emit: &Emit<'_>, content: Content, body: &Node) -> Vec<TokenStream> {
    let mut lines = Lines { emit, statements: Vec::new(), variables: 0 };
    match content {
        Content::One(TypeRef::Type(id)) => {
            let own = emit.find_property(id, "value").map(|(owner, index)| &emit.model.types[owner].properties[index]);
            let entity = wrapped_entity(body, own_value(own), |name| emit.is_named(name, id)).unwrap_or(body);
            lines.object(&quote!(answer), &quote!(&answer), id, entity, "");
        }
        Content::Many(TypeRef::Type(id)) => {
            let prefix = if matches!(body.value, Value::Array(_)) { "" } else { "value" };
            if list_items(body).is_none_or(<[Node]>::is_empty) {
                lines.statements.push(quote!(t.empty_list(#prefix, Some(answer.items()));));
            }
            for (index, item) in list_items(body).into_iter().flatten().enumerate() {
                let path = format!("{prefix}[{index}]");
                let index = Literal::usize_unsuffixed(index);
                lines.bound(&quote!(t.item(#path, answer.items(), #index)?), |lines, value| {
                    lines.object(value, value, id, item, &path);
                });
            }
        }
        Content::One(TypeRef::Primitive(Primitive::Untyped)) | Content::Many(TypeRef::Primitive(Primitive::Untyped)) => {}
        Content::One(_) | Content::Many(_) => {
            // Scalars come bare too.
            let path = if body.get("value").is_some() { "value" } else { "" };
            lines.statements.push(quote!(t.see(#path, Some(answer.0));));
        }
        _ => {}
    }
    lines.statements
}

struct Lines<'a> {
    emit: &'a Emit<'a>,
    statements: Vec<TokenStream>,
    variables: usize,
}

impl Lines<'_> {
    fn variable(&mut self) -> proc_macro2::Ident {
        self.variables += 1;
        ident(&format!("v{}", self.variables))
    }

    /// A value that further statements read; where none does, it is only asked for.
    fn bound(&mut self, expression: &TokenStream, read: impl FnOnce(&mut Self, &TokenStream)) {
        let variable = self.variable();
        let at = self.statements.len();
        self.statements.push(quote!(#expression;));
        read(self, &quote!(#variable));
        if self.statements.len() > at + 1 {
            self.statements[at] = quote!(let #variable = #expression;);
        }
    }

    /// An object, given as what its accessors are called on and as what borrows it.
    fn object(&mut self, value: &TokenStream, borrowed: &TokenStream, declared: TypeId, node: &Node, path: &str) {
        let Value::Object(members) = &node.value else { return };
        let id = self.emit.actual_type(declared, node);
        if id != declared {
            let ty = tokens(&self.emit.client_path(TypeRef::Type(id)));
            let cast = quote!(t.cast::<_, #ty>(#path, #borrowed)?);
            return self.bound(&cast, |lines, value| lines.members(value, id, members, path));
        }
        self.members(value, id, members, path);
    }

    /// The documented members of an object that is of type `id`.
    fn members(&mut self, value: &TokenStream, id: TypeId, members: &[Member], path: &str) {
        for (at, member) in members.iter().enumerate() {
            // Of a key that stands twice, the last one counts.
            if members[at + 1..].iter().any(|later| later.key == member.key) {
                continue;
            }
            if let Some((owner, index)) = self.emit.find_property(id, &member.key) {
                let property = &self.emit.model.types[owner].properties[index];
                let getter = ident(&self.emit.names.properties[owner][index]);
                let path = joined_path(path, &member.key);
                self.property(value, property, &getter, &member.value, &path);
            }
        }
    }

    fn property(&mut self, value: &TokenStream, property: &Property, getter: &proc_macro2::Ident, node: &Node, path: &str) {
        match (property.ty, property.collection, &node.value) {
            (TypeRef::Primitive(Primitive::Untyped | Primitive::Stream), ..) => {
                self.statements.push(quote!(t.raw(#path, #value.#getter());));
            }
            (TypeRef::Type(_), _, Value::Null) => self.statements.push(quote!(t.null(#path, #value.#getter().is_none());)),
            (TypeRef::Type(id), false, Value::Object(_)) => {
                self.bound(&quote!(t.some(#path, #value.#getter())?), |lines, value| lines.object(value, value, id, node, path));
            }
            (TypeRef::Type(id), true, Value::Array(items)) => {
                let list = self.variable();
                if items.is_empty() {
                    self.statements.push(quote!(t.empty_list(#path, #value.#getter());));
                    return;
                }
                self.statements.push(quote!(let #list = t.some(#path, #value.#getter())?;));
                for (index, item) in items.iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    let index = Literal::usize_unsuffixed(index);
                    self.bound(&quote!(t.item(#path, #list, #index)?), |lines, value| {
                        lines.object(value, value, id, item, &path);
                    });
                }
            }
            _ => self.statements.push(quote!(t.see(#path, #value.#getter());)),
        }
    }
}

//! A type: a record with its getters and setters.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::{code_span, code_span_text, doc_paragraphs, single_line, string_literal};
use crate::emit::rust_type::{self, PropertyInRust};
use crate::emit::rustdoc::correction_paragraph;
use crate::emit::views::spaced_doc_lines;
use crate::model::{Property, Type, TypeId, TypeRef};
use crate::names::identifiers::setter_name;
use crate::source::PageKind;

/// The file of a type: `type.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct TypeView {
    /// The name on the wire, to be shown.
    pub wire: String,
    /// The same as a literal.
    pub wire_literal: String,
    /// The name in Rust.
    pub name: String,
    /// Documentation.
    pub about: Vec<String>,
    /// Types of the same module that the file names.
    pub uses: Vec<String>,
    /// What it derives from, the nearest first.
    pub bases: Vec<String>,
    /// A request can carry it.
    pub is_sendable: bool,
    /// Getters of its own properties.
    pub getters: Vec<GetterView>,
    /// Setters of its own properties and of those of its bases.
    pub setters: Vec<SetterView>,
}

/// A method that reads a property.
#[derive(Clone, Debug, Serialize)]
pub struct GetterView {
    /// Documentation.
    pub about: Vec<String>,
    /// Its name.
    pub name: String,
    /// What it gives, inside `Option`.
    pub value: String,
    /// The record's accessor.
    pub accessor: &'static str,
    /// The property on the wire, as a literal.
    pub wire_literal: String,
}

/// The methods that write a property.
#[derive(Clone, Debug, Serialize)]
pub struct SetterView {
    /// The property on the wire, to be shown.
    pub wire: String,
    /// The same as a literal.
    pub wire_literal: String,
    /// The name of the method that sets a value.
    pub name: String,
    /// What it takes.
    pub argument: String,
    /// The record's accessor.
    pub accessor: &'static str,
    /// The name of the method that sets null, where a request can.
    pub clear: Option<String>,
}

impl GetterView {
    /// Its head, as the template writes it.
    pub fn signature(&self) -> String {
        format!("pub fn {}(&self) -> Option<{}>", self.name, self.value)
    }
}

impl TypeView {
    /// A type of the model.
    pub fn of(emit: &Emit<'_>, id: TypeId) -> Self {
        let ty = &emit.model.types[id];
        let mut uses = BTreeSet::new();
        let bases = emit.model.lineage(id).skip(1).map(|base| emit.path_from(TypeRef::Type(base), id, &mut uses)).collect();
        let getters = (0..ty.properties.len()).map(|at| getter(emit, id, at, &mut uses)).collect();
        let is_sendable = emit.sendable.contains(&id);
        let owners = emit.model.lineage(id).filter(|_| is_sendable);
        let properties = owners.flat_map(|owner| (0..emit.model.types[owner].properties.len()).map(move |at| (owner, at)));
        let setters = properties.map(|(owner, at)| setters(emit, id, owner, at, &mut uses)).collect();
        Self {
            wire: single_line(&code_span_text(&ty.name)),
            wire_literal: string_literal(&ty.name),
            name: emit.names.types[id].name.clone(),
            about: about(emit, ty),
            uses: uses.into_iter().collect(),
            bases,
            is_sendable,
            getters,
            setters,
        }
    }
}

fn getter(emit: &Emit<'_>, owner: TypeId, at: usize, uses: &mut BTreeSet<String>) -> GetterView {
    let property = &emit.model.types[owner].properties[at];
    let PropertyInRust { accessor, value, .. } = rust_type::of_property(emit, owner, property, uses);
    GetterView {
        about: property_about(emit, property),
        name: emit.names.properties[owner][at].clone(),
        value,
        accessor,
        wire_literal: string_literal(&property.name),
    }
}

fn setters(emit: &Emit<'_>, id: TypeId, owner: TypeId, at: usize, uses: &mut BTreeSet<String>) -> SetterView {
    let property = &emit.model.types[owner].properties[at];
    let getter = &emit.names.properties[owner][at];
    let PropertyInRust { accessor, argument, .. } = rust_type::of_property(emit, id, property, uses);
    SetterView {
        wire: single_line(&code_span_text(&property.name)),
        wire_literal: string_literal(&property.name),
        name: setter_name("with", getter),
        argument,
        accessor,
        clear: emit.can_clear(id, property).then(|| setter_name("clear", getter)),
    }
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
    lines.extend(correction_paragraph(emit.model.corrected.base_reason(&ty.name)));
    if let Some(page) = ty.pages.first().filter(|_| !ty.synthetic) {
        lines.extend(emit.page_reference(PageKind::Resources, &page.stem));
    }
    spaced_doc_lines(lines)
}

fn property_about(emit: &Emit<'_>, property: &Property) -> Vec<String> {
    let mut lines = doc_paragraphs(&property.description);
    if lines.is_empty() {
        lines.push(code_span(&property.name));
    }
    lines.extend(correction_paragraph(emit.model.corrected.reason(property.span)));
    spaced_doc_lines(lines)
}

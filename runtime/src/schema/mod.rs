//! Schemas: the types of a reference as data, parsed once from the text that a client embeds.

pub(crate) mod flat;
mod kind;
mod load;
pub(crate) mod names;
mod shape;

use std::sync::OnceLock;

use flat::Flat;
pub(crate) use kind::split_collection;
pub use kind::{EnumIndex, FieldKind, Kind, Primitive, TypeIndex};
pub use load::LoadError;
use names::NameTable;
pub use shape::{Shape, UnknownShape};

/// All types and enumerations of one API version.
#[derive(Debug)]
pub struct Schemas {
    api_version: Box<str>,
    base_url: Box<str>,
    namespace: Box<str>,
    types: Box<[Schema]>,
    enums: Box<[Enumeration]>,
    type_names: NameTable,
    enum_names: NameTable,
}

/// One type: its own properties and its base.
#[derive(Debug)]
pub struct Schema {
    name: Box<str>,
    base: Option<TypeIndex>,
    open: bool,
    fields: Box<[(Box<str>, FieldKind)]>,
    inferred: Box<[Box<str>]>,
    flat: OnceLock<Flat>,
}

/// An enumeration and its documented members.
#[derive(Debug)]
pub struct Enumeration {
    name: Box<str>,
    members: Box<[Box<str>]>,
    flags: bool,
}

impl Schemas {
    /// Reads the schemas of a reference text; what else stands in it is passed over.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        load::load(text)
    }

    /// The name of the API version, such as `v1.0`.
    pub fn api_version(&self) -> &str {
        &self.api_version
    }

    /// Where the API is served, version included.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The main namespace.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// All types, in the order of the reference.
    pub fn types(&self) -> &[Schema] {
        &self.types
    }

    /// All enumerations, in the order of the reference.
    pub fn enums(&self) -> &[Enumeration] {
        &self.enums
    }

    /// The type of this full name, whatever its case, with or without a leading `#`.
    pub fn find(&self, name: &str) -> Option<TypeIndex> {
        let name = name.strip_prefix('#').unwrap_or(name);
        let is_it = |at: usize| same_name(&self.types[at].name, name);
        let found = self.type_names.find(names::hash(name), is_it)?;
        Some(TypeIndex(found))
    }

    /// The enumeration of this full name, whatever its case.
    pub fn find_enum(&self, name: &str) -> Option<EnumIndex> {
        let is_it = |at: usize| same_name(&self.enums[at].name, name);
        let found = self.enum_names.find(names::hash(name), is_it)?;
        Some(EnumIndex(found))
    }

    /// The kind that a text such as `Int32`, `Collection(ns.user)` or `ns.color` names.
    pub fn kind(&self, text: &str) -> Option<FieldKind> {
        let (item, many) = split_collection(text);
        let kind = match Primitive::from_name(item) {
            Some(primitive) => Kind::Primitive(primitive),
            None => match self.find(item) {
                Some(found) => Kind::Record(found),
                None => Kind::Choice(self.find_enum(item)?),
            },
        };
        Some(FieldKind { kind, many })
    }

    /// The type at a position.
    pub fn schema(&self, index: TypeIndex) -> &Schema {
        &self.types[index.0 as usize]
    }

    /// The enumeration at a position.
    pub fn enumeration(&self, index: EnumIndex) -> &Enumeration {
        &self.enums[index.0 as usize]
    }

    /// Whether `child` is `parent` or derives from it.
    pub fn is_a(&self, child: TypeIndex, parent: TypeIndex) -> bool {
        let mut at = Some(child);
        while let Some(index) = at {
            if index == parent {
                return true;
            }
            at = self.schema(index).base;
        }
        false
    }

    /// The kind of a property of a type or its bases.
    pub fn field(&self, index: TypeIndex, name: &str) -> Option<FieldKind> {
        let flat = self.flat(index);
        Some(flat.field(flat.find(name)?)?.kind)
    }

    /// Whether no page describes a property of a type, and an example alone shows it.
    pub fn is_inferred(&self, index: TypeIndex, name: &str) -> bool {
        let mut at = Some(index);
        while let Some(layer) = at.map(|index| self.schema(index)) {
            if layer.fields.iter().any(|(known, _)| **known == *name) {
                return layer.inferred.iter().any(|known| **known == *name);
            }
            at = layer.base;
        }
        false
    }

    /// The text that names a kind.
    pub fn kind_name(&self, kind: FieldKind) -> String {
        let item = match kind.kind {
            Kind::Primitive(primitive) => primitive.name(),
            Kind::Choice(index) => self.enumeration(index).name(),
            Kind::Record(index) => self.schema(index).name(),
        };
        if kind.many { format!("Collection({item})") } else { item.to_owned() }
    }

    /// The properties of a type, its bases' first; laid out on first use.
    pub(crate) fn flat(&self, index: TypeIndex) -> &Flat {
        let schema = self.schema(index);
        schema.flat.get_or_init(|| {
            let mut chain = vec![schema];
            while let Some(base) = chain.last().and_then(|last| last.base) {
                chain.push(self.schema(base));
            }
            Flat::new(chain.into_iter().rev().map(|layer| &*layer.fields))
        })
    }
}

impl Schema {
    /// The full name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type it derives from.
    pub fn base(&self) -> Option<TypeIndex> {
        self.base
    }

    /// Whether values may hold properties of their own.
    pub fn open(&self) -> bool {
        self.open
    }

    /// Its own properties, without those of its bases.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, FieldKind)> {
        self.fields.iter().map(|(name, kind)| (&**name, *kind))
    }
}

impl Enumeration {
    /// The full name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The documented members.
    pub fn members(&self) -> impl ExactSizeIterator<Item = &str> {
        self.members.iter().map(|member| &**member)
    }

    /// Whether a value may name several members, separated by commas.
    pub fn flags(&self) -> bool {
        self.flags
    }

    /// Whether every member that `text` names is documented, whatever its case.
    pub fn knows(&self, text: &str) -> bool {
        let known = |name: &str| self.members.iter().any(|member| same_name(member, name));
        // A list of documented members is one value of several flags, also where the page does not call them so.
        known(text) || text.split(',').all(|part| known(part.trim()))
    }
}

/// Whether two names differ in ASCII case at most.
pub(crate) fn same_name(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}

#[cfg(test)]
mod tests;

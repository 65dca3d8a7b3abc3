//! The whole reference of one version, resolved: plain data, no Rust in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::facts::{Census, ExchangeFact, MemberFact, Origin, ParameterFact};
use crate::http::identity::Identity;
use crate::http::method::Method;
use crate::http::template::Template;
use crate::ids::{Id, TiVec};
use crate::source::{FileId, Span, Spanned};

/// The place of a [`Page`] in [`Model::pages`].
pub type PageId = Id<Page>;
/// The place of a [`Operation`] in [`Model::operations`].
pub type OperationId = Id<Operation>;
/// The place of a [`Type`] in [`Model::types`].
pub type TypeId = Id<Type>;
/// The place of a [`Enum`] in [`Model::enums`].
pub type EnumId = Id<Enum>;

/// One version of the reference.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The version folder.
    pub api_version: String,
    /// The namespace of names without one.
    pub namespace: String,
    /// API pages in path order.
    pub pages: TiVec<PageId, Page>,
    /// Operations, in the order of their first method line.
    pub operations: TiVec<OperationId, Operation>,
    /// Types in name order; those that only one operation's body or result has come last.
    pub types: TiVec<TypeId, Type>,
    /// Enumerations in name order.
    pub enums: TiVec<EnumId, Enum>,
    /// Examples in page order.
    pub exchanges: Vec<Exchange>,
    /// How the parts of all pages were accounted for.
    pub census: Census,
    /// Why what no page says is right.
    pub corrected: Corrected,
}

/// What a corrections file gave. A fact that it gives has its place there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corrected {
    /// The reason of each entry, by its place.
    pub reasons: BTreeMap<Span, String>,
    /// The entries that say what a type derives from, by its full name in lower case.
    pub bases: BTreeMap<String, Span>,
}

impl Corrected {
    /// The reason of the correction that a place is, for a fact that stands on no page.
    pub fn reason(&self, place: Span) -> Option<&str> {
        self.reasons.get(&place).map(String::as_str)
    }

    /// The reason of the base of a type.
    pub fn base_reason(&self, ty: &str) -> Option<&str> {
        self.reason(*self.bases.get(&ty.to_lowercase())?)
    }
}

/// An API page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its file.
    pub file: FileId,
    /// File name without `.md`.
    pub stem: String,
    /// Its top heading.
    pub title: String,
    /// What the operation does, in the page's words.
    pub summary: String,
    /// Rows of its parameter tables.
    pub parameters: Arc<[ParameterFact]>,
}

/// What identifies an operation is its method and its path template with the placeholders blanked.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The primary page's template, with the query parameters of all method lines.
    pub template: Arc<Template>,
    /// What tells it from all others.
    pub identity: Identity,
    /// Every method line that documents it, in page order.
    pub variants: Vec<Variant>,
    /// Index of the variant that rustdoc, permissions and example come from.
    pub primary: usize,
    /// No method line documents it: an example does, which builds on this operation, or it is this operation at another place.
    pub implied_by: Option<OperationId>,
    /// It is another operation at a place that a correction calls the same.
    pub is_alias: bool,
    /// What travels to the service.
    pub request: Content,
    /// What comes back on success.
    pub response: Content,
}

/// One method line.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its page.
    pub page: PageId,
    /// The line.
    pub span: Span,
    /// The path in normal form.
    pub path: String,
    /// The path as written.
    pub written: String,
    /// Reading it took a repair.
    pub repaired: bool,
    /// Its own template.
    pub template: Arc<Template>,
    /// Permissions, as this page states them.
    pub permissions: Option<Permissions>,
    /// The body's type, as this page states it.
    pub request: Option<TypeUse>,
    /// The result's type, as this page states it.
    pub response: Option<TypeUse>,
}

/// Permissions of an operation, by scheme in configured order.
#[derive(Clone, Debug, PartialEq)]
pub struct Permissions {
    /// Scheme key and alternatives, least privileged first; none: not supported. A scheme that the page says nothing of is
    /// not among them.
    pub schemes: Vec<(String, Vec<Vec<String>>)>,
    /// For each of the schemes how many of its alternatives are the least privileged ones; `None` where the page draws no
    /// border between them and higher ones.
    pub least: Vec<Option<usize>>,
    /// For each of the schemes all names in the order in which the page has them, none twice.
    pub names: Vec<Vec<String>>,
    /// The table.
    pub span: Span,
}

/// A type as used by a body, with what said so.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeUse {
    /// Which.
    pub ty: TypeRef,
    /// A collection of it.
    pub collection: bool,
    /// What said so.
    pub origin: Origin,
}

/// A resolved type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A primitive.
    Primitive(Primitive),
    /// A structured type.
    Type(TypeId),
    /// An enumeration.
    Enum(EnumId),
}

/// The primitive types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the type system that the pages use")]
pub enum Primitive {
    String,
    Boolean,
    Byte,
    SByte,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    Date,
    DateTimeOffset,
    TimeOfDay,
    Duration,
    Guid,
    Binary,
    Stream,
    Untyped,
}

/// What a message carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Nothing.
    None,
    /// One value of a type.
    One(TypeRef),
    /// `{"value": […]}`.
    Many(TypeRef),
    /// Bytes or text of whatever media type.
    Bytes,
    /// A `Location` header and no body.
    Redirect,
    /// JSON that no page describes.
    Untyped,
}

/// A structured type.
#[derive(Clone, Debug)]
pub struct Type {
    /// Full name: `ns.main.user`; a type of one operation has the page's stem and its part: `user-sendmail-body`.
    pub name: String,
    /// The pages that describe it.
    pub pages: Vec<TypePage>,
    /// Base type.
    pub base: Option<TypeId>,
    /// It takes properties that are not documented.
    pub open: bool,
    /// Only one operation's body or result.
    pub synthetic: bool,
    /// What it is, in the page's words.
    pub summary: String,
    /// Own properties, inherited ones taken out.
    pub properties: Vec<Property>,
}

/// A page's part in a type.
#[derive(Clone, Debug)]
pub struct TypePage {
    /// The type's full name, as this page writes it.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// File name without `.md`.
    pub stem: String,
    /// Where it is described.
    pub span: Span,
    /// Base as this page states it: a full name.
    pub base: Option<String>,
    /// Open, as this page states it.
    pub open: bool,
    /// Properties that this page lists, inherited rows included.
    pub properties: Vec<Property>,
}

/// A property.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Wire name.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// The type's name as the page writes it, made full.
    pub written: String,
    /// A collection.
    pub collection: bool,
    /// A relationship.
    pub navigation: bool,
    /// The page says whether it may be null.
    pub nullable: Option<bool>,
    /// What the page says.
    pub description: String,
    /// Values that the description lists.
    pub inline_values: Vec<Spanned<String>>,
    /// Where it is described.
    pub span: Span,
    /// What described it.
    pub origin: Origin,
}

/// An enumeration.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Full name.
    pub name: String,
    /// The page that lists its members; the property's page for one that only a property lists.
    pub file: FileId,
    /// That page's file name without `.md`.
    pub stem: String,
    /// Its members.
    pub members: Vec<MemberFact>,
    /// Several members may stand together.
    pub flags: bool,
    /// No page describes it: rows that have it as their type list its members.
    pub is_of_rows: bool,
    /// What it is, in the page's words.
    pub summary: String,
    /// Where it is listed.
    pub span: Span,
}

/// An example, with the operation it exercises.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Its page.
    pub page: PageId,
    /// What the page shows.
    pub fact: Arc<ExchangeFact>,
    /// The operation its request matches, with the values of the template's places.
    pub target: Option<Target>,
    /// The method line of its page that lists it in the dump.
    pub method_line: Option<(OperationId, usize)>,
}

/// The operation that an example exercises.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The operation.
    pub operation: OperationId,
    /// Values in the order of the template's places, decoded.
    pub values: Vec<String>,
    /// The matching method line stands on the example's own page.
    pub own_page: bool,
}

impl Primitive {
    /// The canonical spellings.
    pub const ALL: [(&'static str, Self); 18] = [
        ("String", Self::String),
        ("Boolean", Self::Boolean),
        ("Byte", Self::Byte),
        ("SByte", Self::SByte),
        ("Int16", Self::Int16),
        ("Int32", Self::Int32),
        ("Int64", Self::Int64),
        ("Single", Self::Single),
        ("Double", Self::Double),
        ("Decimal", Self::Decimal),
        ("Date", Self::Date),
        ("DateTimeOffset", Self::DateTimeOffset),
        ("TimeOfDay", Self::TimeOfDay),
        ("Duration", Self::Duration),
        ("Guid", Self::Guid),
        ("Binary", Self::Binary),
        ("Stream", Self::Stream),
        ("Untyped", Self::Untyped),
    ];

    /// The primitive of a canonical spelling.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(spelling, _)| *spelling == name).map(|(_, primitive)| *primitive)
    }

    /// The primitive of any spelling: canonical or not, with a namespace before it or not: `Edm.String`, `string`.
    pub fn spelled(name: &str) -> Option<Self> {
        let short = name.rsplit('.').next().unwrap_or(name);
        Self::ALL.iter().find(|(spelling, _)| spelling.eq_ignore_ascii_case(short)).map(|(_, primitive)| *primitive)
    }

    /// Its canonical spelling.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, primitive)| *primitive == self).map_or("Untyped", |(spelling, _)| spelling)
    }
}

impl Operation {
    /// Its method.
    pub fn method(&self) -> Method {
        self.identity.method
    }

    /// The variant that speaks for the operation.
    pub fn primary(&self) -> &Variant {
        &self.variants[self.primary]
    }
}

impl Model {
    /// Full name of a type.
    pub fn type_name(&self, ty: TypeRef) -> &str {
        match ty {
            TypeRef::Primitive(primitive) => primitive.name(),
            TypeRef::Type(id) => &self.types[id].name,
            TypeRef::Enum(id) => &self.enums[id].name,
        }
    }

    /// True for a type of one body alone.
    pub fn is_synthetic(&self, ty: TypeRef) -> bool {
        matches!(ty, TypeRef::Type(id) if self.types[id].synthetic)
    }

    /// True for JSON without a type.
    pub fn is_untyped(&self, ty: TypeRef) -> bool {
        ty == TypeRef::Primitive(Primitive::Untyped)
    }

    /// The type and its ancestors, nearest first. A cycle of bases was cut when linking.
    pub fn lineage(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        std::iter::successors(Some(id), |id| self.types[*id].base)
    }

    /// Whether values of a type may have such a property: the type has one, or an ancestor, or a type that derives from it.
    pub fn may_have_property(&self, id: TypeId, is_meant: impl Fn(&Property) -> bool) -> bool {
        let own = |id: TypeId| self.types[id].properties.iter().any(&is_meant);
        self.lineage(id).any(own) || self.types.keys().any(|other| own(other) && self.lineage(other).any(|base| base == id))
    }

    /// The type of this full name as objects state it: with or without `#`, in letters of any case.
    pub fn type_named(&self, stated: &str) -> Option<TypeId> {
        let name = stated.trim_start_matches('#');
        self.types.position(|ty| ty.name.eq_ignore_ascii_case(name))
    }

    /// A property of a type or of one of its ancestors.
    pub fn property(&self, id: TypeId, name: &str) -> Option<&Property> {
        self.lineage(id).find_map(|id| self.types[id].properties.iter().find(|property| property.name == name))
    }
}

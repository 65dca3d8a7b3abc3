//! What a property may hold.

/// A scalar kind of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Primitive {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// 0 to 255.
    Byte,
    /// -128 to 127.
    SByte,
    /// A 16-bit integer.
    Int16,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer, as a number or as a string of digits.
    Int64,
    /// A 32-bit float.
    Single,
    /// A 64-bit float.
    Double,
    /// A decimal number.
    Decimal,
    /// A calendar day.
    Date,
    /// A point in time.
    DateTimeOffset,
    /// A time on the clock.
    TimeOfDay,
    /// A length of time.
    Duration,
    /// A globally unique identifier.
    Guid,
    /// Bytes as base64.
    Binary,
    /// A media stream, in JSON at most a link.
    Stream,
    /// Any JSON.
    Untyped,
}

/// Every primitive with the name it has in a reference.
const PRIMITIVES: [(&str, Primitive); 18] = [
    ("String", Primitive::String),
    ("Boolean", Primitive::Boolean),
    ("Byte", Primitive::Byte),
    ("SByte", Primitive::SByte),
    ("Int16", Primitive::Int16),
    ("Int32", Primitive::Int32),
    ("Int64", Primitive::Int64),
    ("Single", Primitive::Single),
    ("Double", Primitive::Double),
    ("Decimal", Primitive::Decimal),
    ("Date", Primitive::Date),
    ("DateTimeOffset", Primitive::DateTimeOffset),
    ("TimeOfDay", Primitive::TimeOfDay),
    ("Duration", Primitive::Duration),
    ("Guid", Primitive::Guid),
    ("Binary", Primitive::Binary),
    ("Stream", Primitive::Stream),
    ("Untyped", Primitive::Untyped),
];

impl Primitive {
    /// The primitive of this exact name.
    pub fn from_name(name: &str) -> Option<Self> {
        let found = PRIMITIVES.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }

    /// The name as written in a reference.
    pub fn name(self) -> &'static str {
        let found = PRIMITIVES.iter().find(|(_, primitive)| *primitive == self);
        found.map_or("Untyped", |(name, _)| name)
    }
}

/// Position of a type in its [`Schemas`](super::Schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeIndex(pub(crate) u32);

/// Position of an enumeration in its [`Schemas`](super::Schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EnumIndex(pub(crate) u32);

/// The kind of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A scalar.
    Primitive(Primitive),
    /// A member of an enumeration.
    Choice(EnumIndex),
    /// A value of a type, or of one derived from it.
    Record(TypeIndex),
}

/// The kind of a property: one value, or a list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldKind {
    /// The kind of the value, or of each item.
    pub kind: Kind,
    /// Whether it is a list.
    pub many: bool,
}

/// Splits `Collection(x)` into `x` and whether it was a collection.
pub(crate) fn split_collection(text: &str) -> (&str, bool) {
    match text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
        Some(item) => (item, true),
        None => (text, false),
    }
}

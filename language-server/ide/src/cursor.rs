//! What stands at a place of a page. Every feature asks this one classification.

mod blocks;
mod bodies;
mod facts;
mod query;
mod slot;
#[cfg(test)]
mod tests;

use crate::Snapshot;
use docwright_codegen::facts::TypeMention;
use docwright_codegen::json::Value;
use docwright_codegen::markdown;
use docwright_codegen::model::{TypeId, TypeRef};
use docwright_codegen::source::{FileId, Span};

pub use bodies::{Body, Visited, bodies, exchanges, linked, message_bodies, operation_of};
pub use facts::{find_word, permission_names};
pub use slot::{Slot, object_type, slot_of_member};

/// A part of a page that means something.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub what: What,
}

/// Which body of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyOf {
    /// Of the request of an exchange, by its index in the page's facts.
    Request(usize),
    /// Of a response of an exchange: both indices.
    Response(usize, usize),
    /// The JSON block of a type, by its index in the page's facts.
    Type(usize),
}

/// What a part is. Indices count in the page's [`Facts`](docwright_codegen::facts::Facts).
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A method line, by operation.
    MethodLine(usize),
    /// The first line of an example request, by exchange.
    RequestLine(usize),
    /// A word in a query option of an example request that may name a property: `displayName` in `$select=displayName`.
    QueryWord {
        /// The exchange.
        exchange: usize,
        /// The word.
        name: String,
    },
    /// The first line of a response: exchange and response.
    StatusLine(usize, usize),
    /// A header of a message.
    Header {
        /// The message.
        of: BodyOf,
        /// As written.
        name: String,
    },
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The anchor that links to it name.
        anchor: String,
    },
    /// A key of an annotation.
    AnnotationKey {
        /// The comment, by block of the page.
        block: usize,
        /// The key.
        key: String,
    },
    /// A value of an annotation.
    AnnotationValue {
        /// The comment, by block of the page.
        block: usize,
        /// Its key.
        key: String,
        /// Its text; numbers and flags as written.
        value: String,
    },
    /// The name of a property in its row.
    Property {
        /// The type.
        ty: usize,
        /// The property of that type.
        property: usize,
    },
    /// A type's name in a cell or in prose.
    Type(TypeMention),
    /// The row of an enumeration's member.
    Member {
        /// The enumeration.
        of: usize,
        /// The member.
        member: usize,
    },
    /// A value that a property's description lists.
    Value {
        /// The type.
        ty: usize,
        /// The property.
        property: usize,
        /// The value.
        value: String,
    },
    /// The name in a row of a parameter table.
    Parameter(usize),
    /// A permission in a table.
    Permission {
        /// Its name.
        name: String,
        /// The scheme of its row, by configured key.
        scheme: String,
    },
    /// A word of prose that is set off, in bold or as code, and may name a property.
    Word(String),
    /// A link.
    Link {
        /// Shown text.
        text: String,
        /// Target as written.
        target: String,
    },
    /// An inclusion.
    Include {
        /// Target as written.
        target: String,
    },
    /// A key of a JSON body.
    JsonKey {
        /// The body.
        body: BodyOf,
        /// The type of the object that it stands in.
        object: Option<TypeId>,
        /// The key.
        key: String,
    },
    /// A text, number or flag of a JSON body.
    JsonValue {
        /// The body.
        body: BodyOf,
        /// The documented type of the place.
        ty: Option<TypeRef>,
        /// Key of the member that it is the value of, or an item of.
        key: String,
        /// The value.
        value: Value,
    },
    /// A key of the front matter.
    FrontMatterKey(String),
    /// A value of the front matter.
    FrontMatterValue {
        /// Its key.
        key: String,
        /// Its text.
        value: String,
    },
}

/// All parts of a page, in no order. A link that is a type's name is told as that name alone.
pub fn parts(snapshot: &Snapshot, file: FileId) -> Vec<Part> {
    let mut parts = all(snapshot, file);
    let mentions: Vec<(Span, String)> = parts.iter().filter_map(linked_mention).collect();
    parts.retain(|part| match &part.what {
        What::Link { target, .. } => !mentions.iter().any(|(cell, link)| link == target && contains(*cell, part.span)),
        _ => true,
    });
    parts
}

/// All parts of a page, and every link as one.
pub fn all(snapshot: &Snapshot, file: FileId) -> Vec<Part> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let (page, _) = markdown::read(file, &found.source.text);
    let mut parts = Vec::new();
    facts::parts(found, &mut parts);
    blocks::parts(&page, &snapshot.config, &mut parts);
    for body in bodies(snapshot, found, &page) {
        body.parts(&mut parts);
    }
    parts
}

/// The parts that are no links, inclusions, headings or annotations: most pages need not be read again for them.
pub fn told(snapshot: &Snapshot, file: FileId) -> Vec<Part> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    if !found.facts.types.is_empty() {
        return all(snapshot, file);
    }
    let mut parts = Vec::new();
    facts::parts(found, &mut parts);
    for body in message_bodies(snapshot, found) {
        body.parts(&mut parts);
    }
    parts
}

fn linked_mention(part: &Part) -> Option<(Span, String)> {
    match &part.what {
        What::Type(mention) => mention.link.clone().map(|link| (part.span, link)),
        _ => None,
    }
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The innermost part at a byte of a page.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Part> {
    around(snapshot, file, offset).into_iter().next()
}

/// The parts around a byte of a page, the innermost first; a cursor right behind a part belongs to it.
pub fn around(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Part> {
    let mut touching = parts(snapshot, file);
    touching.retain(|part| holds(part.span, offset) || part.span.end == offset);
    touching.sort_by_key(|part| (!holds(part.span, offset), part.span.end - part.span.start));
    touching
}

/// True when the byte lies in the span.
pub fn holds(span: Span, offset: u32) -> bool {
    span.start <= offset && offset < span.end
}

//! The outline of a page, and names to jump to over the whole reference.

#[cfg(test)]
mod tests;

use crate::cursor::{self, Part, What};
use crate::entity::Entity;
use crate::{LinkedVersion, Snapshot, declared};
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::source::{FileId, Span};

/// What a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A heading.
    Section,
    /// A method line.
    Operation,
    /// A request with its responses.
    Example,
    /// A structured type.
    Type,
    /// A property.
    Property,
    /// An enumeration.
    Enum,
    /// A member of an enumeration.
    Member,
    /// A page.
    Page,
}

/// An entry of a page's outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Its name.
    pub name: String,
    /// What stands beside the name.
    pub detail: String,
    /// What it is.
    pub kind: Kind,
    /// All that belongs to it.
    pub span: Span,
    /// The name, or the line to jump to.
    pub selection: Span,
    /// What it holds.
    pub children: Vec<Symbol>,
}

/// An entry of the whole reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// Where it belongs: version and page.
    pub container: String,
    /// What it is.
    pub kind: Kind,
    /// Where it is described.
    pub span: Span,
}

/// How many entries a search gives.
pub const LIMIT: usize = 200;

/// The outline of a page: headings, and in them operations, examples, properties and members.
pub fn document(snapshot: &Snapshot, file: FileId) -> Vec<Symbol> {
    let Some(found) = snapshot.file(file) else { return Vec::new() };
    let end = found.source.text.len() as u32;
    let mut flat: Vec<(u8, Symbol)> = Vec::new();
    let mut parts = cursor::parts(snapshot, file);
    parts.sort_by_key(|part| (part.span.start, part.span.end));
    for part in parts {
        flat.extend(symbol(snapshot, file, &part));
    }
    // A section goes to the next heading of its level or above.
    for at in 0..flat.len() {
        let (level, symbol) = &flat[at];
        if symbol.kind == Kind::Section {
            let next = flat[at + 1..].iter().find(|(other, symbol)| symbol.kind == Kind::Section && other <= level);
            let until = next.map_or(end, |(_, symbol)| symbol.span.start);
            flat[at].1.span.end = until;
        }
    }
    nest(&mut flat.into_iter().peekable(), 0)
}

type Flat = std::iter::Peekable<std::vec::IntoIter<(u8, Symbol)>>;

/// Takes the symbols that lie deeper than `level`.
fn nest(flat: &mut Flat, level: u8) -> Vec<Symbol> {
    let mut symbols = Vec::new();
    while let Some((own, mut symbol)) = flat.next_if(|(own, _)| *own > level) {
        symbol.children = nest(flat, own);
        symbols.push(symbol);
    }
    symbols
}

/// A part as a symbol, with its depth; headings have their level, all others lie below every heading.
fn symbol(snapshot: &Snapshot, file: FileId, part: &Part) -> Option<(u8, Symbol)> {
    const LEAF: u8 = 7;
    let found = snapshot.file(file)?;
    let facts = &found.facts;
    let text = |span: Span| found.source.text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let (level, name, detail, kind, span) = match &part.what {
        What::Heading { level, .. } => {
            let name = text(part.span).lines().next().unwrap_or_default().trim_start_matches('#').trim();
            (*level, name.to_owned(), String::new(), Kind::Section, part.span)
        }
        What::MethodLine(index) => {
            let fact = facts.operations.get(*index)?;
            (LEAF, format!("{} {}", fact.method, fact.path), String::new(), Kind::Operation, part.span)
        }
        What::RequestLine(index) => {
            let fact = facts.exchanges.get(*index)?;
            let (method, url) = fact.request_line();
            let name = fact.name.clone().unwrap_or_else(|| format!("{method} {url}"));
            (LEAF, name, fact.title.clone(), Kind::Example, fact.request.span)
        }
        What::Property { ty, property } => {
            let fact = facts.types.get(*ty)?.properties.get(*property)?;
            let collection = if fact.ty.collection { " collection" } else { "" };
            (LEAF, fact.name.clone(), format!("{}{collection}", fact.ty.name), Kind::Property, fact.span)
        }
        What::Member { of, member } => {
            let e = facts.enums.get(*of)?;
            let fact = e.members.get(*member)?;
            let value = fact.value.map(|value| value.to_string()).unwrap_or_default();
            (LEAF, fact.name.clone(), value, Kind::Member, fact.span)
        }
        _ => return None,
    };
    let name = if name.is_empty() { "…".to_owned() } else { name };
    let span = Span { start: span.start.min(part.span.start), end: span.end.max(part.span.end), ..span };
    Some((level, Symbol { name, detail, kind, span, selection: part.span, children: Vec::new() }))
}

/// Operations, types, enumerations and pages whose name holds the letters of `query` in order; the best first.
pub fn workspace(snapshot: &Snapshot, query: &str) -> Vec<Found> {
    let query: Vec<char> = query.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let mut found: Vec<(u32, Candidate<'_>)> = Vec::new();
    for version in &snapshot.linked.versions {
        for candidate in candidates(version) {
            found.extend(score(&candidate.name, &query).map(|score| (score, candidate)));
        }
    }
    for file in snapshot.files.iter().filter(|file| file.source.page_kind.is_page()) {
        let entity = Entity::Page(file.facts.file);
        let version = snapshot.version_of(file.facts.file);
        let candidate = version.map(|version| Candidate { name: file.facts.stem.clone(), kind: Kind::Page, entity, version });
        let scored = candidate.and_then(|candidate| Some((score(&candidate.name, &query)?, candidate)));
        found.extend(scored);
    }
    found.sort_by(|(one, a), (other, b)| one.cmp(other).then_with(|| a.name.cmp(&b.name)));
    found.truncate(LIMIT);
    let shown = found.into_iter().filter_map(|(_, candidate)| {
        let span = declared::places(snapshot, candidate.version, &candidate.entity).first().copied()?;
        let stem = snapshot.file(span.file).map_or("", |file| &file.facts.stem);
        let container = format!("{} {stem}", candidate.version.model.api_version);
        Some(Found { name: candidate.name, container, kind: candidate.kind, span })
    });
    shown.collect()
}

struct Candidate<'a> {
    name: String,
    kind: Kind,
    entity: Entity,
    version: &'a LinkedVersion,
}

fn candidates(version: &LinkedVersion) -> impl Iterator<Item = Candidate<'_>> {
    let model = &version.model;
    let operations = model.operations.iter_enumerated().map(|(id, operation)| {
        let name = format!("{} {}", operation.method(), operation.template.path());
        Candidate { name, kind: Kind::Operation, entity: Entity::Operation(id), version }
    });
    let types = model.types.iter_enumerated().filter(|(_, ty)| !ty.synthetic).map(|(id, ty)| {
        let name = last_segment(&ty.name).to_owned();
        Candidate { name, kind: Kind::Type, entity: Entity::Type(id), version }
    });
    let enums = model.enums.iter_enumerated().map(|(id, e)| {
        let name = last_segment(&e.name).to_owned();
        Candidate { name, kind: Kind::Enum, entity: Entity::Enum(id), version }
    });
    operations.chain(types).chain(enums)
}

/// How well a name fits: the letters between those of the query count, those before the first a little, and the rest hardly.
fn score(name: &str, query: &[char]) -> Option<u32> {
    let mut wanted = query.iter();
    let mut next = wanted.next();
    let (mut gaps, mut lead, mut since) = (0_u32, 0_u32, 0_u32);
    let mut begun = false;
    for c in name.chars().flat_map(char::to_lowercase) {
        match next {
            Some(letter) if *letter == c => {
                gaps += if begun { since } else { 0 };
                lead = if begun { lead } else { since };
                (begun, since) = (true, 0);
                next = wanted.next();
            }
            _ => since += 1,
        }
    }
    next.is_none().then_some(gaps * 16 + lead * 4 + since)
}

//! Where pages say what something is.
//!
//! Places come from the facts of the pages as they are now, found by name; what was linked may be of an older text.

use crate::cursor::{self, What};
use crate::entity::Entity;
use crate::{File, LinkedVersion, Snapshot};
use docwright_codegen::facts::Facts;
use docwright_codegen::model::{Enum, EnumId, Operation, TypeId};
use docwright_codegen::source::{FileId, Span};

/// Every place that describes an entity, the one that counts first.
pub fn places(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Vec<Span> {
    let model = &version.model;
    match entity {
        Entity::Operation(id) => operation(snapshot, &model.operations[*id]),
        Entity::Exchange(index) => {
            let exchange = &model.exchanges[*index];
            let file = snapshot.file(model.pages[exchange.page].file);
            let now = file.and_then(|file| {
                let same = |fact: &&std::sync::Arc<docwright_codegen::facts::ExchangeFact>| {
                    fact.request_line() == exchange.fact.request_line()
                };
                let own = &file.facts.exchanges;
                own.get(exchange.fact.ordinal).filter(same).or_else(|| own.iter().find(same))
            });
            now.map(|fact| fact.request.place(fact.request.message.range.clone())).into_iter().collect()
        }
        Entity::Type(id) => of_type(snapshot, version, *id),
        Entity::Property(owner, at) => property(snapshot, version, *owner, *at),
        Entity::Enum(id) => enumeration(snapshot, &model.enums[*id]),
        Entity::Member(id, at) => member(snapshot, version, *id, *at),
        Entity::Permission(_) => Vec::new(),
        Entity::Page(file) => vec![page(snapshot, *file)],
        Entity::Heading(file, anchor) => vec![heading(snapshot, *file, anchor).unwrap_or_else(|| page(snapshot, *file))],
    }
}

fn operation(snapshot: &Snapshot, operation: &Operation) -> Vec<Span> {
    let primary_first = std::iter::once(operation.primary())
        .chain(operation.variants.iter().enumerate().filter(|(at, _)| *at != operation.primary).map(|(_, variant)| variant));
    let mut found = Vec::new();
    for variant in primary_first {
        let Some(file) = snapshot.file(variant.span.file) else { continue };
        let lines = file
            .facts
            .operations
            .iter()
            .filter(|fact| fact.method == operation.method() && fact.template.identity() == variant.template.identity());
        for line in lines {
            if !found.contains(&line.span) {
                found.push(line.span);
            }
        }
        // An operation that no line states is implied by an example.
        if found.is_empty() {
            found.extend(within(file, variant.span));
        }
    }
    found
}

fn of_type(snapshot: &Snapshot, version: &LinkedVersion, id: TypeId) -> Vec<Span> {
    let ty = &version.model.types[id];
    let of_page = |page: &docwright_codegen::model::TypePage| {
        let file = snapshot.file(page.file)?;
        let fact = file.facts.types.iter().find(|fact| fact.name.eq_ignore_ascii_case(&ty.name));
        fact.map(|fact| fact.span).or_else(|| within(file, page.span))
    };
    ty.pages.iter().filter_map(of_page).collect()
}

fn property(snapshot: &Snapshot, version: &LinkedVersion, owner: TypeId, at: usize) -> Vec<Span> {
    let ty = &version.model.types[owner];
    let Some(property) = ty.properties.get(at) else { return Vec::new() };
    let mut found = Vec::new();
    for page in &ty.pages {
        let Some(file) = snapshot.file(page.file) else { continue };
        let rows = file.facts.types.iter().filter(|fact| fact.name.eq_ignore_ascii_case(&ty.name));
        found.extend(rows.flat_map(|fact| &fact.properties).filter(|row| row.name == property.name).map(|row| row.name_span));
    }
    if found.is_empty() {
        found.extend(snapshot.file(property.span.file).and_then(|file| within(file, property.span)));
    }
    found
}

fn enumeration(snapshot: &Snapshot, e: &Enum) -> Vec<Span> {
    let Some(file) = snapshot.file(e.file) else { return Vec::new() };
    let fact = named_enum(&file.facts, &e.name).map(|fact| fact.span);
    fact.or_else(|| within(file, e.span)).into_iter().collect()
}

fn member(snapshot: &Snapshot, version: &LinkedVersion, id: EnumId, at: usize) -> Vec<Span> {
    let e = &version.model.enums[id];
    let Some(member) = e.members.get(at) else { return Vec::new() };
    let Some(file) = snapshot.file(member.span.file) else { return Vec::new() };
    let row = named_enum(&file.facts, &e.name)
        .and_then(|fact| fact.members.iter().find(|own| own.name.eq_ignore_ascii_case(&member.name)))
        .map(|own| own.span);
    row.or_else(|| within(file, member.span)).into_iter().collect()
}

fn named_enum<'f>(facts: &'f Facts, name: &str) -> Option<&'f docwright_codegen::facts::EnumFact> {
    facts.enums.iter().find(|fact| fact.name.eq_ignore_ascii_case(name))
}

/// The top heading of a page, else its first byte.
pub fn page(snapshot: &Snapshot, file: FileId) -> Span {
    let top = cursor::parts(snapshot, file).into_iter().find(|part| matches!(part.what, What::Heading { level: 1, .. }));
    top.map_or(Span { file, start: 0, end: 0 }, |part| part.span)
}

/// The heading of an anchor.
pub fn heading(snapshot: &Snapshot, file: FileId, anchor: &str) -> Option<Span> {
    let wanted = anchor.to_lowercase();
    let parts = cursor::parts(snapshot, file);
    parts.into_iter().find(|part| matches!(&part.what, What::Heading { anchor, .. } if *anchor == wanted)).map(|part| part.span)
}

/// A span of an older text, as far as the text of now has it.
fn within(file: &File, span: Span) -> Option<Span> {
    ((span.end as usize) <= file.source.text.len()).then_some(span)
}

//! Everywhere that something is mentioned.
//!
//! No index of mentions is kept: a page without the name in its text cannot mention it, and the others are read again, which
//! takes microseconds each. So an answer is as new as the texts.

#[cfg(test)]
mod tests;

use rayon::prelude::*;

use crate::cursor::{self, Part, What, find_word};
use crate::entity::{self, Entity};
use crate::place::Place;
use crate::{File, LinkedVersion, Snapshot, declared, rust, target};
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::model::{Model, OperationId};
use docwright_codegen::source::{FileId, Span};

/// What an answer is to hold beside the mentions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The places that describe it.
    pub declaration: bool,
    /// The generated items.
    pub rust: bool,
}

/// A mention.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The name, or the whole part where it does not show the name.
    pub name: Span,
    /// The part of the page.
    pub part: Part,
}

/// Mentions of what stands at a byte of a page.
pub fn at(snapshot: &Snapshot, file: FileId, offset: u32, options: Options) -> Vec<Place> {
    let Some((part, Some(entity))) = entity::at(snapshot, file, offset) else { return Vec::new() };
    let Some(version) = snapshot.version_of(file).or_else(|| snapshot.linked.versions.first()) else { return Vec::new() };
    let entity = subject(snapshot, version, file, &part, entity);
    find_references(snapshot, version, &entity, options)
}

/// Mentions of an entity, in path order.
pub fn find_references(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity, options: Options) -> Vec<Place> {
    let described = declared::places(snapshot, version, entity);
    let is_own =
        |span: &Span| described.iter().any(|own| own.file == span.file && own.start <= span.start && span.end <= own.end);
    let mut spans: Vec<Span> = mentions(snapshot, version, entity).into_iter().map(|mention| mention.name).collect();
    if options.declaration {
        let named = |own: &Span| spans.iter().any(|span| own.file == span.file && own.start <= span.start && span.end <= own.end);
        let unnamed: Vec<Span> = described.iter().filter(|own| !named(own)).copied().collect();
        spans.extend(unnamed);
    } else {
        spans.retain(|span| !is_own(span));
    }
    in_path_order(snapshot, &mut spans);
    let mut places: Vec<Place> = spans.into_iter().map(Place::Page).collect();
    if options.rust {
        places.extend(rust::places(snapshot, version, entity));
    }
    places
}

/// The first mention of an entity.
pub fn first(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Option<Span> {
    let mut spans: Vec<Span> = mentions(snapshot, version, entity).into_iter().map(|mention| mention.name).collect();
    in_path_order(snapshot, &mut spans);
    spans.first().copied()
}

/// All mentions of an entity on pages of the version and on shared fragments, the describing ones included.
pub fn mentions(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Vec<Mention> {
    let search = Search::of(snapshot, version, entity);
    let files: Vec<_> = snapshot.files.iter().filter(|file| search.may_mention(file)).collect();
    files.into_par_iter().flat_map_iter(|file| search.on_page(file)).collect()
}

/// A heading stands for what it opens.
fn subject(snapshot: &Snapshot, version: &LinkedVersion, file: FileId, part: &Part, entity: Entity) -> Entity {
    let What::Heading { level, .. } = part.what else { return entity };
    let Some(found) = snapshot.file(file) else { return entity };
    let named = |name: &str| version.registry.by_full_name(name).and_then(entity::of_type);
    let section = found.facts.enums.iter().find(|e| e.span == part.span).and_then(|e| named(&e.name));
    let of_page = || {
        let types = entity::types_of_page(snapshot, file).into_iter().find_map(entity::of_type);
        types.or_else(|| version.index.operations(file).first().map(|id| Entity::Operation(*id)))
    };
    section.or_else(|| if level == 1 { of_page() } else { None }).unwrap_or(entity)
}

fn in_path_order(snapshot: &Snapshot, spans: &mut Vec<Span>) {
    let path = |span: &Span| snapshot.file(span.file).map_or("", |file| file.source.path.as_str());
    spans.sort_by(|one, other| (path(one), one.start, one.end).cmp(&(path(other), other.start, other.end)));
    spans.dedup();
}

/// What is looked for.
struct Search<'a> {
    snapshot: &'a Snapshot,
    version: &'a LinkedVersion,
    entity: &'a Entity,
    /// One of these stands in the text of every page that mentions it.
    needles: Vec<String>,
    /// The name that a mention shows.
    name: String,
    /// The same as prose shows it.
    set_off: [String; 3],
    /// Pages, links to which are mentions.
    pages: Vec<FileId>,
}

impl<'a> Search<'a> {
    fn of(snapshot: &'a Snapshot, version: &'a LinkedVersion, entity: &'a Entity) -> Self {
        let model = &version.model;
        let name = name_of(snapshot, model, entity);
        let mut needles = vec![name.clone(), name.to_lowercase()];
        let mut pages = Vec::new();
        match entity {
            Entity::Type(id) => needles.extend(model.types[*id].pages.iter().map(|page| page.stem.clone())),
            Entity::Enum(id) => needles.push(model.enums[*id].stem.clone()),
            Entity::Operation(id) => {
                let variants = model.operations[*id].variants.iter().map(|variant| variant.span.file);
                pages.extend(variants.filter(|file| version.index.operations(*file).first() == Some(id)));
            }
            Entity::Page(file) | Entity::Heading(file, _) => pages.push(*file),
            Entity::Exchange(_) | Entity::Property(..) | Entity::Member(..) | Entity::Permission(_) => {}
        }
        needles.sort_unstable();
        needles.dedup();
        let set_off = [format!("**{name}**"), format!("__{name}__"), format!("`{name}`")];
        Self { snapshot, version, entity, needles, name, set_off, pages }
    }

    fn may_mention(&self, file: &File) -> bool {
        let of_version = file.source.api_version.is_empty() || file.source.api_version == self.version.model.api_version;
        if let Entity::Exchange(index) = self.entity {
            return self.version.model.pages[self.version.model.exchanges[*index].page].file == file.facts.file;
        }
        if let Entity::Operation(id) = self.entity
            && self.shows(file, *id)
        {
            return true;
        }
        of_version && self.needles.iter().any(|needle| file.source.text.contains(needle.as_str()))
    }

    /// The page has a method line or an example of the operation.
    fn shows(&self, file: &File, id: OperationId) -> bool {
        let model = &self.version.model;
        let mut exchanges = cursor::exchanges(self.version, file.facts.file).iter();
        model.operations[id].variants.iter().any(|variant| variant.span.file == file.facts.file)
            || exchanges.any(|exchange| exchange.target.as_ref().is_some_and(|target| target.operation == id))
    }

    fn on_page(&self, file: &File) -> Vec<Mention> {
        let id = file.facts.file;
        let in_facts = matches!(self.entity, Entity::Property(..) | Entity::Member(..) | Entity::Permission(_));
        let parts =
            if in_facts && !self.is_set_off(file) { cursor::told(self.snapshot, id) } else { cursor::all(self.snapshot, id) };
        let parts = parts.into_iter().filter(|part| self.is_mention(file, part));
        let mut mentions: Vec<Mention> =
            parts.map(|part| Mention { name: name_span(&file.source.text, &part, &self.name), part }).collect();
        // A type's name that is a link is both a name and a link.
        mentions.sort_by_key(|mention| (mention.name.start, mention.name.end));
        mentions.dedup_by_key(|mention| mention.name);
        mentions
    }

    /// The prose of the page may mention the property.
    fn is_set_off(&self, file: &File) -> bool {
        let text = &file.source.text;
        matches!(self.entity, Entity::Property(..)) && self.set_off.iter().any(|word| text.contains(word.as_str()))
    }

    fn is_mention(&self, file: &File, part: &Part) -> bool {
        match (self.entity, &part.what) {
            (Entity::Page(_) | Entity::Operation(_), What::Link { target, .. } | What::Include { target }) => {
                self.leads_here(file, target, None)
            }
            (Entity::Heading(_, anchor), What::Link { target, .. }) => self.leads_here(file, target, Some(anchor)),
            (Entity::Permission(name), What::Permission { name: own, .. }) => name == own,
            (Entity::Operation(id), What::RequestLine(_)) => {
                let exchange = entity::find_entity(self.snapshot, file.facts.file, part);
                let Some(Entity::Exchange(index)) = exchange else { return false };
                self.version.model.exchanges[index].target.as_ref().is_some_and(|target| target.operation == *id)
            }
            _ => {
                self.may_be_it(file, part)
                    && entity::find_entity(self.snapshot, file.facts.file, part).as_ref() == Some(self.entity)
            }
        }
    }

    /// Comparing texts is much cheaper than finding out what a part stands for.
    fn may_be_it(&self, file: &File, part: &Part) -> bool {
        match (self.entity, &part.what) {
            (Entity::Type(_) | Entity::Enum(_), What::Type(_) | What::Link { .. } | What::AnnotationValue { .. })
            | (Entity::Operation(_), What::MethodLine(_))
            | (Entity::Exchange(_), What::RequestLine(_) | What::StatusLine(..) | What::AnnotationValue { .. }) => true,
            (Entity::Type(_) | Entity::Enum(_), What::JsonValue { key, body, .. }) => {
                key == "@odata.type" || matches!(body, cursor::BodyOf::Type(_))
            }
            (Entity::Property(..), What::JsonKey { key, .. }) => key.starts_with(&self.name),
            (
                Entity::Property(..),
                What::QueryWord { name, .. } | What::AnnotationValue { value: name, .. } | What::Word(name),
            ) => *name == self.name,
            (Entity::Property(..), What::Property { .. } | What::Parameter(_))
            | (Entity::Member(..), What::JsonValue { .. } | What::Member { .. } | What::Value { .. }) => {
                let text = file.source.text.get(part.span.start as usize..part.span.end as usize).unwrap_or_default();
                find_caseless(text, &self.name).is_some()
            }
            _ => false,
        }
    }

    fn leads_here(&self, file: &File, written: &str, anchor: Option<&String>) -> bool {
        let Some(leads) = target::resolve_target(&file.source.path, written, &self.snapshot.config) else { return false };
        let is_anchor = anchor.is_none_or(|anchor| leads.anchor.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(anchor)));
        let mut paths = self.pages.iter().filter_map(|page| self.snapshot.file(*page));
        is_anchor && paths.any(|page| page.source.path.eq_ignore_ascii_case(&leads.path))
    }
}

/// The last place in `text` where `name` stands, in any case.
pub fn find_caseless(text: &str, name: &str) -> Option<usize> {
    let last = text.len().checked_sub(name.len())?;
    (0..=last).rev().find(|at| text.get(*at..at + name.len()).is_some_and(|piece| piece.eq_ignore_ascii_case(name)))
}

/// A name as it begins a sentence or a cell.
pub fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The name by which an entity is mentioned.
pub fn name_of(snapshot: &Snapshot, model: &Model, entity: &Entity) -> String {
    let stem = |file: FileId| snapshot.file(file).map(|file| file.facts.stem.clone()).unwrap_or_default();
    match entity {
        Entity::Operation(id) => stem(model.operations[*id].primary().span.file),
        Entity::Exchange(index) => model.exchanges[*index].fact.name.clone().unwrap_or_default(),
        Entity::Type(id) => last_segment(&model.types[*id].name).to_owned(),
        Entity::Property(owner, at) => model.types[*owner].properties[*at].name.clone(),
        Entity::Enum(id) => last_segment(&model.enums[*id].name).to_owned(),
        Entity::Member(id, at) => model.enums[*id].members[*at].name.clone(),
        Entity::Permission(name) => name.clone(),
        Entity::Page(file) => stem(*file),
        Entity::Heading(_, anchor) => anchor.clone(),
    }
}

/// Where a part shows a name: of a link the words, of a full name the last part.
fn name_span(text: &str, part: &Part, name: &str) -> Span {
    let whole = text.get(part.span.start as usize..part.span.end as usize).unwrap_or_default();
    let shown = match &part.what {
        What::Link { .. } | What::Type(_) => whole.find("](").map_or(whole, |end| &whole[..end]),
        _ => whole,
    };
    let last = matches!(part.what, What::AnnotationValue { .. } | What::JsonValue { .. });
    let start = if last { shown.rfind('.').map_or(0, |at| at + 1) } else { 0 };
    let found = find_word(&shown[start..], name).map(|at| start + at).or_else(|| find_word(shown, name));
    let found = found.or_else(|| find_word(shown, &capital(name)));
    found.map_or(part.span, |at| {
        let start = part.span.start + at as u32;
        Span { start, end: start + name.len() as u32, ..part.span }
    })
}

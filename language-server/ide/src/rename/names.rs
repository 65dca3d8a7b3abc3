//! New names of types, properties, enumerations, members and examples.

use crate::cursor::{self, BodyOf, Part, What, find_word};
use crate::entity::{self, Entity};
use crate::references::{self, capital, find_caseless};
use crate::rename::{Edits, Rename, headings};
use crate::{File, LinkedVersion, Snapshot, declared};
use docwright_codegen::json::Value;
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::lower::annotation;
use docwright_codegen::model::{TypeId, TypeRef};
use docwright_codegen::source::{FileId, Span};

/// Replaces a name wherever it is mentioned.
pub fn rename(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity, old: &str, new: &str) -> Result<Rename, String> {
    check(snapshot, version, entity, old, new)?;
    let mut edits = Edits::default();
    for mention in references::mentions(snapshot, version, entity) {
        let Some(file) = snapshot.file(mention.name.file) else { continue };
        let shown = &file.source.text[mention.name.start as usize..mention.name.end as usize];
        if let What::Word(_) = mention.part.what
            && entity::word(version, snapshot, mention.name.file, new).is_some()
        {
            return Err(format!("{}: `{new}` in its prose would name another property", file.source.path));
        }
        if let Some(text) = recased(shown, old, new) {
            edits.add(mention.name, text);
        } else if !matches!(mention.part.what, What::Link { .. } | What::Type(_)) {
            // What is written in another case is the same name to a reader, and to the tool.
            let at =
                find_caseless(shown, old).ok_or_else(|| format!("a mention of `{old}` is not written as such: `{shown}`"))?;
            let start = mention.name.start + at as u32;
            edits.add(Span { start, end: start + old.len() as u32, ..mention.name }, new);
        }
    }
    labels(snapshot, old, new, &mut edits)?;
    titles(snapshot, version, entity, old, new, &mut edits)?;
    Ok(edits.finish(Vec::new()))
}

/// `[name][]` finds its target by the words that it shows: `[name]: target` and `[words][name]` change with them.
fn labels(snapshot: &Snapshot, old: &str, new: &str, edits: &mut Edits) -> Result<(), String> {
    let files: Vec<FileId> = edits.by_file.keys().copied().collect();
    for file in files {
        let Some(found) = snapshot.file(file) else { continue };
        let text = &found.source.text;
        let definitions = defined_labels(text, old);
        if !definitions.is_empty() && !defined_labels(text, new).is_empty() {
            return Err(format!("{}: there is a link label `{new}` already", found.source.path));
        }
        let uses = text.match_indices("][").map(|(at, mark)| at + mark.len()).filter(|at| is_label(&text[*at..], old, "]"));
        let uses: Vec<usize> = if definitions.is_empty() { Vec::new() } else { uses.collect() };
        for at in definitions.into_iter().chain(uses) {
            let shown = &text[at..at + old.len()];
            let span = Span { file, start: at as u32, end: (at + old.len()) as u32 };
            edits.add(span, recased(shown, old, new).unwrap_or_else(|| new.to_owned()));
        }
    }
    Ok(())
}

/// Where a page defines a label, at the name.
fn defined_labels(text: &str, name: &str) -> Vec<usize> {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let labels = lines.filter_map(|(start, line)| {
        let lead = line.len() - line.trim_start_matches(' ').len();
        let rest = line[lead..].strip_prefix('[')?;
        is_label(rest, name, "]:").then_some(start + lead + 1)
    });
    labels.collect()
}

fn is_label(text: &str, name: &str, end: &str) -> bool {
    text.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)) && text[name.len()..].starts_with(end)
}

/// The new name as the old one was shown: as it is, or with a capital.
fn recased(shown: &str, old: &str, new: &str) -> Option<String> {
    if shown == old {
        return Some(new.to_owned());
    }
    (shown == capital(old)).then(|| capital(new))
}

/// Headings and titles that begin with the name, and the anchors that change with them.
fn titles(
    snapshot: &Snapshot,
    version: &LinkedVersion,
    entity: &Entity,
    old: &str,
    new: &str,
    edits: &mut Edits,
) -> Result<(), String> {
    if !matches!(entity, Entity::Type(_) | Entity::Enum(_)) {
        return Ok(());
    }
    let mut files: Vec<FileId> = declared::places(snapshot, version, entity).into_iter().map(|span| span.file).collect();
    files.dedup();
    for file in files {
        let Some(found) = snapshot.file(file) else { continue };
        let mut changes = Vec::new();
        for part in cursor::parts(snapshot, file) {
            let words = match &part.what {
                What::Heading { level, .. } if named_by(snapshot, version, file, *level, part.span).as_ref() == Some(entity) => {
                    headings::words(snapshot, part.span)
                }
                What::FrontMatterValue { key, .. } if key == "title" => part.span,
                _ => continue,
            };
            let text = &found.source.text[words.start as usize..words.end as usize];
            let lead = text.len() - text.trim_start_matches(['"', '\'']).len();
            if find_word(&text[lead..], old) != Some(0) {
                continue;
            }
            let start = words.start + lead as u32;
            edits.add(Span { start, end: start + old.len() as u32, ..words }, new);
            if matches!(part.what, What::Heading { .. }) {
                changes.push((words, format!("{new}{}", &text[old.len()..])));
            }
        }
        headings::follow(snapshot, file, &changes, edits)?;
    }
    Ok(())
}

/// The type or enumeration whose name a heading begins with.
pub fn named_by(snapshot: &Snapshot, version: &LinkedVersion, file: FileId, level: u8, heading: Span) -> Option<Entity> {
    let found = snapshot.file(file)?;
    let words = headings::words(snapshot, heading);
    let text = &found.source.text[words.start as usize..words.end as usize];
    let facts = &found.facts;
    let sections = facts.enums.iter().filter(|e| e.span == heading || level == 1).map(|e| &e.name);
    let types = facts.types.iter().filter(|_| level == 1).map(|ty| &ty.name);
    let mut named = sections.chain(types).filter(|name| find_word(text, last_segment(name)) == Some(0));
    version.registry.by_full_name(named.next()?).and_then(entity::of_type)
}

/// Refuses names that are none, and those that something else has or waits for.
fn check(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity, old: &str, new: &str) -> Result<(), String> {
    let is_word =
        |c: char| c.is_ascii_alphanumeric() || c == '_' || (c == '-' && !matches!(entity, Entity::Type(_) | Entity::Enum(_)));
    if !new.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') || !new.chars().all(is_word) {
        return Err(format!("`{new}` is no name: a letter, then letters, digits and `_`"));
    }
    let model = &version.model;
    let same = |name: &str| name.eq_ignore_ascii_case(new) && !name.eq_ignore_ascii_case(old);
    let taken = match entity {
        Entity::Type(_) | Entity::Enum(_) => {
            if snapshot.config.words.primitives.contains_key(&new.to_lowercase()) {
                return Err(format!("`{new}` is a primitive type"));
            }
            let names = model.types.iter().map(|ty| &ty.name).chain(model.enums.iter().map(|e| &e.name));
            names.map(|name| last_segment(name)).any(same)
        }
        Entity::Property(owner, _) => {
            let related = model.types.keys().filter(|id| is_related(version, *id, *owner));
            related.flat_map(|id| &model.types[id].properties).any(|property| property.name == new)
        }
        Entity::Member(id, _) => model.enums[*id].members.iter().any(|member| same(&member.name)),
        _ => false,
    };
    if taken {
        return Err(format!("there is a `{new}` already"));
    }
    let files = snapshot.files.iter().filter(|file| file.source.text.contains(new));
    for file in files {
        let waiting =
            cursor::parts(snapshot, file.facts.file).into_iter().find(|part| waits(snapshot, version, file, part, entity, new));
        if let Some(part) = waiting {
            let (line, _) = file.source.line_column(part.span.start);
            return Err(format!("{}:{line} mentions a `{new}` already", file.source.path));
        }
    }
    Ok(())
}

fn is_related(version: &LinkedVersion, one: TypeId, other: TypeId) -> bool {
    let model = &version.model;
    model.lineage(one).any(|id| id == other) || model.lineage(other).any(|id| id == one)
}

/// The part would become a mention if something of this kind had the name.
fn waits(snapshot: &Snapshot, version: &LinkedVersion, file: &File, part: &Part, entity: &Entity, new: &str) -> bool {
    if file.source.api_version != version.model.api_version {
        return false;
    }
    let is_new = |name: &str| last_segment(annotation::type_name(name).0).eq_ignore_ascii_case(new);
    match (entity, &part.what) {
        // What leads here by its link is a mention already, whatever it shows.
        (Entity::Type(_) | Entity::Enum(_), What::Type(mention)) => {
            !mention.primitive
                && is_new(&mention.name)
                && entity::find_entity(snapshot, file.facts.file, part).as_ref() != Some(entity)
        }
        (Entity::Type(_) | Entity::Enum(_), What::AnnotationValue { value, .. }) => value.contains('.') && is_new(value),
        (Entity::Type(_) | Entity::Enum(_), What::JsonValue { key, body, value: Value::String(text), .. }) => {
            (key == "@odata.type" || matches!(body, BodyOf::Type(_))) && is_new(text)
        }
        (Entity::Property(owner, _), What::JsonKey { object: Some(id), key, .. }) => {
            key.split('@').next() == Some(new) && is_related(version, *id, *owner)
        }
        (Entity::Property(owner, _), What::Parameter(index)) => {
            let is_new = file.facts.parameters.get(*index).is_some_and(|parameter| parameter.name == new);
            is_new && entity::body_types(version, file.facts.file).any(|id| is_related(version, id, *owner))
        }
        (Entity::Property(owner, _), What::QueryWord { name, exchange }) if name == new => {
            entity::asked_type(version, snapshot, file.facts.file, *exchange).is_some_and(|id| is_related(version, id, *owner))
        }
        (Entity::Property(owner, _), What::Word(name)) if name == new => {
            entity::types_about(version, snapshot, file.facts.file).into_iter().any(|id| is_related(version, id, *owner))
        }
        (Entity::Member(id, _), What::JsonValue { ty: Some(TypeRef::Enum(own)), value: Value::String(text), .. }) => {
            own == id && text.eq_ignore_ascii_case(new)
        }
        (Entity::Exchange(_), What::AnnotationValue { value, .. }) => value == new,
        _ => false,
    }
}

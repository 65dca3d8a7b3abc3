//! New names for what pages document, over the whole reference.
//!
//! A rename that another name would get in the way of is refused, so that the way back gives the same bytes.

mod headings;
mod names;
mod pages;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::cursor::{Part, What, find_word, holds};
use crate::entity::{self, Entity};
use crate::references::name_of;
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::diagnostic::Edit;
use docwright_codegen::source::{FileId, Span};

pub use pages::{move_file, move_files};

/// What a rename is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// The name under the cursor.
    pub span: Span,
    /// What it is now.
    pub placeholder: String,
}

/// What a rename changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rename {
    /// Changes of pages, by file; those of one file do not overlap and come in order.
    pub edits: Vec<(FileId, Vec<Edit>)>,
    /// Files that get a new path, below the docs folder: from, to.
    pub files: Vec<(String, String)>,
}

/// Says what can be renamed at a byte of a page, or why nothing can.
pub fn prepare(snapshot: &Snapshot, file: FileId, offset: u32) -> Result<Prepared, String> {
    subject(snapshot, file, offset).map(|subject| Prepared { span: subject.span, placeholder: subject.name })
}

/// Gives what stands at a byte of a page a new name.
pub fn rename(snapshot: &Snapshot, file: FileId, offset: u32, new: &str) -> Result<Rename, String> {
    let subject = subject(snapshot, file, offset)?;
    let new = new.trim();
    if new == subject.name {
        return Ok(Rename::default());
    }
    match &subject.entity {
        Entity::Page(page) => pages::rename(snapshot, *page, new),
        Entity::Heading(page, _) => headings::rename(snapshot, *page, subject.span, new),
        entity => names::rename(snapshot, subject.version, entity, &subject.name, new),
    }
}

/// What is to be renamed.
struct Subject<'a> {
    version: &'a LinkedVersion,
    entity: Entity,
    span: Span,
    name: String,
}

fn subject(snapshot: &Snapshot, file: FileId, offset: u32) -> Result<Subject<'_>, String> {
    let nothing = || "nothing here has a name that can be changed".to_owned();
    let (part, entity) = entity::at(snapshot, file, offset).ok_or_else(nothing)?;
    let version = snapshot.version_of(file).ok_or_else(|| "this file belongs to no version".to_owned())?;
    let text = &snapshot.file(file).ok_or_else(nothing)?.source.text;
    if let What::Heading { .. } = part.what {
        return heading(snapshot, version, file, offset, &part);
    }
    let entity = entity.ok_or_else(nothing)?;
    match &entity {
        Entity::Type(id) if version.model.types[*id].synthetic => {
            return Err("this type has no name on any page; it is made of one operation's body".to_owned());
        }
        Entity::Type(_) | Entity::Property(..) | Entity::Enum(_) | Entity::Member(..) => {}
        Entity::Exchange(_) if matches!(part.what, What::AnnotationValue { .. }) => {}
        Entity::Page(_) | Entity::Heading(..) => {
            let name = name_of(snapshot, &version.model, &entity);
            return match entity {
                Entity::Page(_) => Ok(Subject { version, entity, span: part.span, name }),
                _ => Err("rename the heading where it stands".to_owned()),
            };
        }
        Entity::Operation(_) | Entity::Exchange(_) => return Err("a call is named by its URL".to_owned()),
        Entity::Permission(_) => return Err("permissions are named by the service".to_owned()),
    }
    let name = name_of(snapshot, &version.model, &entity);
    let shown = &text[part.span.start as usize..part.span.end as usize];
    let span = find_word(shown, &name).map_or(part.span, |at| {
        let start = part.span.start + at as u32;
        Span { start, end: start + name.len() as u32, ..part.span }
    });
    Ok(Subject { version, entity, span, name })
}

/// In a heading: the type or enumeration that it names, where the cursor is on that name; else the heading itself.
fn heading<'a>(
    snapshot: &'a Snapshot,
    version: &'a LinkedVersion,
    file: FileId,
    offset: u32,
    part: &Part,
) -> Result<Subject<'a>, String> {
    let What::Heading { level, anchor } = &part.what else { return Err(String::new()) };
    let span = headings::words(snapshot, part.span);
    let text = snapshot.file(file).map_or("", |found| &found.source.text[span.start as usize..span.end as usize]);
    let named = names::named_by(snapshot, version, file, *level, part.span);
    let Some(entity) = named else {
        return Ok(Subject { version, entity: Entity::Heading(file, anchor.clone()), span, name: text.to_owned() });
    };
    let name = name_of(snapshot, &version.model, &entity);
    let at = span.start + find_word(text, &name).unwrap_or_default() as u32;
    let word = Span { start: at, end: at + name.len() as u32, ..span };
    if holds(word, offset) || word.end == offset {
        Ok(Subject { version, entity, span: word, name })
    } else {
        Err(format!("this heading names `{name}`: put the cursor on that name to rename it"))
    }
}

/// Edits by file.
#[derive(Default)]
struct Edits {
    by_file: BTreeMap<FileId, Vec<Edit>>,
}

impl Edits {
    fn add(&mut self, span: Span, text: impl Into<String>) {
        let edits = self.by_file.entry(span.file).or_default();
        if !edits.iter().any(|edit| edit.span == span) {
            edits.push(Edit { span, text: text.into() });
        }
    }

    fn finish(self, files: Vec<(String, String)>) -> Rename {
        let mut edits: Vec<(FileId, Vec<Edit>)> = self.by_file.into_iter().collect();
        for (_, edits) in &mut edits {
            edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        }
        Rename { edits, files }
    }
}

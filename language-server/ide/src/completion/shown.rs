//! What examples show of a type: its members by how often, and the values of one of them.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::cursor::{Visited, message_bodies};
use crate::linked::FilesByType;
use crate::{File, Snapshot};
use docwright_codegen::json::{Node, Value};
use docwright_codegen::model::TypeId;

/// Files that are asked what they show of a type: enough to tell the usual members from the rare ones, few enough to be read between
/// two keystrokes.
const ASKED: usize = 60;

/// The types of the objects that a file's messages show.
fn types(snapshot: &Snapshot, file: &File) -> BTreeSet<TypeId> {
    let mut types = BTreeSet::new();
    for body in message_bodies(snapshot, file) {
        body.visit(&mut |visited| {
            if let Visited::Member { object: Some(id), .. } = visited {
                types.insert(id);
            }
        });
    }
    types
}

/// Which files show which types, found at the first call.
pub(super) fn files_by_type(snapshot: &Snapshot) -> &FilesByType {
    // Places and numbers of types are those of the texts that were linked.
    let find = || find(&Snapshot { files: snapshot.linked.files.clone(), ..snapshot.clone() });
    snapshot.linked.files_by_type.get_or_init(find)
}

fn find(snapshot: &Snapshot) -> FilesByType {
    let all: Vec<&File> = snapshot.files.iter().map(|file| &**file).filter(|file| !file.facts.exchanges.is_empty()).collect();
    let found: Vec<(&File, BTreeSet<TypeId>)> = all.par_iter().map(|file| (*file, types(snapshot, file))).collect();
    let mut files = FilesByType::new();
    for (file, types) in found {
        for id in types {
            files.entry((file.source.api_version.clone(), id)).or_default().push(file.facts.file);
        }
    }
    files
}

/// Calls `see` with key and value of each member that objects of a type have in the examples of other files.
pub(super) fn each_member(snapshot: &Snapshot, file: &File, id: TypeId, see: &mut dyn FnMut(&str, &Node)) {
    let Some(files) = files_by_type(snapshot).get(&(file.source.api_version.clone(), id)) else { return };
    // Spread over the reference: neighbours in the list are pages about the same thing.
    for id_of_file in files.iter().step_by(files.len().div_ceil(ASKED)).filter(|other| **other != file.facts.file) {
        let Some(other) = snapshot.file(*id_of_file) else { continue };
        for body in message_bodies(snapshot, other) {
            body.visit(&mut |visited| {
                if let Visited::Member { member, object, .. } = visited
                    && object == Some(id)
                {
                    see(&member.key, &member.value);
                }
            });
        }
    }
}

/// The text of a value that can be offered again: of a text its content, of a number how it is written.
pub(super) fn scalar(node: &Node) -> Option<&str> {
    match &node.value {
        Value::String(text) | Value::Number(text) => Some(text),
        _ => None,
    }
}

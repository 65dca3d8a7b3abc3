//! Renames over whole references: there and back gives the same bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use docwright_codegen::model::{EnumId, TypeId};
use docwright_codegen::source::Span;
use docwright_ide::entity::Entity;
use docwright_ide::{LinkedVersion, Snapshot, Workspace, references, rename};

use crate::support::reference;

/// A place where something is mentioned by its name.
fn named_place(snapshot: &Snapshot, version: &LinkedVersion, entity: &Entity) -> Option<Span> {
    let name = references::name_of(snapshot, &version.model, entity);
    let mut spans: Vec<Span> = references::mentions(snapshot, version, entity).into_iter().map(|mention| mention.name).collect();
    spans.sort();
    spans.into_iter().find(|span| {
        let text = &snapshot.file(span.file).expect("a file of the reference").source.text;
        text[span.start as usize..span.end as usize] == name
            && rename::prepare(snapshot, span.file, span.start).is_ok_and(|prepared| prepared.placeholder == name)
    })
}

/// The texts of all files.
fn texts(snapshot: &Snapshot) -> BTreeMap<String, Arc<str>> {
    snapshot.files.iter().map(|file| (file.source.path.clone(), Arc::clone(&file.source.text))).collect()
}

fn apply(workspace: &mut Workspace, change: &rename::Rename) {
    let snapshot = workspace.snapshot();
    let changed = change.edits.iter().map(|(id, edits)| {
        let source = &snapshot.file(*id).expect("a file of the reference").source;
        let mut text = source.text.to_string();
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        (source.path.clone(), Some(Arc::from(text)))
    });
    let changed: Vec<_> = changed.collect();
    workspace.set_texts(changed);
    let linked = workspace.link_job().run(&|| false).expect("nobody cancels");
    workspace.adopt(linked);
}

#[test]
fn a_rename_and_the_way_back_give_the_same_bytes() {
    let done = rename_there_and_back(reference::shipped(), 10);
    assert!(done > 10, "{done} renames were tried");
}

#[test]
fn renames_in_a_large_reference_find_their_way_back() {
    let Some(corpus) = reference::one_large_version() else { return };
    let done = rename_there_and_back(corpus, 1);
    assert!(done > 1, "{done} renames were tried");
}

/// Renames about `count` types, each with a property, and as many enumerations, each with a member.
fn rename_there_and_back(mut workspace: Workspace, count: usize) -> usize {
    let first = texts(&workspace.snapshot());
    let (mut done, mut refused) = (0, 0);
    let all = workspace.snapshot().linked.versions[0].model.types.len();
    for id in (all / count / 2..all).step_by(all / count) {
        let snapshot = workspace.snapshot();
        let version = &snapshot.linked.versions[0];
        let of_enum = id * version.model.enums.len() / all;
        let (id, of_enum) = (TypeId::from(id), EnumId::from(of_enum));
        let entities = [Entity::Type(id), Entity::Property(id, 0), Entity::Enum(of_enum), Entity::Member(of_enum, 0)];
        for entity in entities {
            let is_there = match &entity {
                Entity::Property(id, at) => version.model.types[*id].properties.len() > *at,
                Entity::Enum(id) | Entity::Member(id, _) => version.model.enums.get(*id).is_some(),
                _ => true,
            };
            let Some(span) = is_there.then(|| named_place(&snapshot, version, &entity)).flatten() else { continue };
            let old = references::name_of(&snapshot, &version.model, &entity);
            let new = format!("{old}Renamed");
            let change = match rename::rename(&snapshot, span.file, span.start, &new) {
                Ok(change) => change,
                Err(reason) => {
                    eprintln!("{old}: {reason}");
                    refused += 1;
                    continue;
                }
            };
            apply(&mut workspace, &change);
            let renamed = workspace.snapshot();
            let back = rename::rename(&renamed, span.file, moved(&change, span), &old);
            let back = back.unwrap_or_else(|reason| panic!("{old}: back: {reason}"));
            assert_eq!(edit_count(&back), edit_count(&change), "{old}");
            apply(&mut workspace, &back);
            assert!(texts(&workspace.snapshot()) == first, "{old}: there and back");
            done += 1;
        }
    }
    eprintln!("{done} renames there and back, {refused} refused");
    done
}

fn edit_count(change: &rename::Rename) -> usize {
    change.edits.iter().map(|(_, edits)| edits.len()).sum()
}

/// Where a place stands after the edits before it.
fn moved(change: &rename::Rename, span: Span) -> u32 {
    let own = change.edits.iter().filter(|(file, _)| *file == span.file).flat_map(|(_, edits)| edits);
    let shift: i64 = own
        .filter(|edit| edit.span.end <= span.start)
        .map(|edit| i64::try_from(edit.text.len()).expect("a short text") - i64::from(edit.span.end - edit.span.start))
        .sum();
    u32::try_from(i64::from(span.start) + shift).expect("a place of the page")
}

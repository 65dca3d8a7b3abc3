//! Types, properties, enumerations and their members.

use crate::entity::Entity;
use crate::hover::signature;
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::emit::reference_json::kind;
use docwright_codegen::model::{EnumId, TypeId};

/// How many members an enumeration's answer lists.
const LISTED: usize = 20;

/// A type: its Rust, where it stands among the others, its pages.
pub fn structured(snapshot: &Snapshot, version: &LinkedVersion, id: TypeId) -> String {
    let model = &version.model;
    let ty = &model.types[id];
    let mut text = signature(snapshot, version, &Entity::Type(id));
    text.push_str(&format!("`{}`", ty.name));
    let bases: Vec<String> = model.lineage(id).skip(1).map(|base| format!("`{}`", model.types[base].name)).collect();
    if !bases.is_empty() {
        text.push_str(&format!(" derives from {}", bases.join(", ")));
    }
    let inherited: usize = model.lineage(id).skip(1).map(|base| model.types[base].properties.len()).sum();
    text.push_str(&format!("; {} properties of its own, {inherited} inherited", ty.properties.len()));
    text.push_str(if ty.open { "; open.\n" } else { ".\n" });
    paragraph(&mut text, &ty.summary);
    pages(&mut text, ty.pages.iter().map(|page| page.stem.as_str()));
    text.trim_end().to_owned()
}

/// A property: its accessor, its row in the schema, what the page says.
pub fn property(snapshot: &Snapshot, version: &LinkedVersion, owner: TypeId, at: usize) -> Option<String> {
    let model = &version.model;
    let ty = &model.types[owner];
    let property = ty.properties.get(at)?;
    let mut text = signature(snapshot, version, &Entity::Property(owner, at));
    text.push_str(&format!("`{}`: `{}` of `{}`", property.name, kind(model, property), ty.name));
    text.push_str(if property.navigation { ", a relationship.\n" } else { ".\n" });
    paragraph(&mut text, &property.description);
    let values: Vec<String> = property.inline_values.iter().map(|value| format!("`{}`", value.value)).collect();
    if !values.is_empty() {
        text.push_str(&format!("\nValues: {}\n", values.join(", ")));
    }
    let has_it = |page: &&docwright_codegen::model::TypePage| page.properties.iter().any(|own| own.name == property.name);
    pages(&mut text, ty.pages.iter().filter(has_it).map(|page| page.stem.as_str()));
    Some(text.trim_end().to_owned())
}

/// An enumeration with its members.
pub fn enumeration(snapshot: &Snapshot, version: &LinkedVersion, id: EnumId) -> String {
    let e = &version.model.enums[id];
    let mut text = signature(snapshot, version, &Entity::Enum(id));
    text.push_str(&format!("`{}`{}\n", e.name, if e.flags { ", several members may stand together." } else { "" }));
    paragraph(&mut text, &e.summary);
    for member in e.members.iter().take(LISTED) {
        text.push_str(&format!("\n* `{}` {}", member.name, member.description));
    }
    if e.members.len() > LISTED {
        text.push_str(&format!("\n* and {} more", e.members.len() - LISTED));
    }
    text.push('\n');
    pages(&mut text, std::iter::once(e.stem.as_str()));
    text.trim_end().to_owned()
}

/// A member of an enumeration.
pub fn member(snapshot: &Snapshot, version: &LinkedVersion, id: EnumId, at: usize) -> Option<String> {
    let e = &version.model.enums[id];
    let member = e.members.get(at)?;
    let mut text = signature(snapshot, version, &Entity::Member(id, at));
    text.push_str(&format!("`{}` of `{}`", member.name, e.name));
    if let Some(value) = member.value {
        text.push_str(&format!(", {value}"));
    }
    text.push('\n');
    paragraph(&mut text, &member.description);
    Some(text.trim_end().to_owned())
}

fn paragraph(text: &mut String, words: &str) {
    if !words.is_empty() {
        text.push_str(&format!("\n{words}\n"));
    }
}

fn pages<'a>(text: &mut String, stems: impl Iterator<Item = &'a str>) {
    let mut names: Vec<String> = stems.map(|stem| format!("`{stem}`")).collect();
    names.dedup();
    if !names.is_empty() {
        text.push_str(&format!("\nDescribed by {}\n", names.join(", ")));
    }
}

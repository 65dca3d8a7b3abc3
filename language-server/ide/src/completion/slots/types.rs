//! Types in the cells of tables.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Family, Reading, Slot, json};
use crate::completion::slot::{StandIns, situation_number};
use docwright_codegen::config::fold_text;
use docwright_codegen::http::message;
use docwright_codegen::json::{self as reader, Node, Value};
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::lower::type_cell;
use docwright_codegen::markdown::page::{Block, Cell, Table};

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let words = &reading.config.words;
    let mut shown: Option<HashMap<String, String>> = None;
    for block in &reading.page.blocks {
        let Block::Table(table) = block else { continue };
        let column = |among: &[String]| table.header.iter().position(|cell| among.contains(&fold_text(&cell.text.plain)));
        let Some(ty) = column(&words.type_column) else { continue };
        let name = column(&words.name_column).unwrap_or(0);
        if name != ty {
            let shown = shown.get_or_insert_with(|| shown_values(reading));
            rows(reading, table, name, ty, shown, slots);
        }
    }
}

fn rows(reading: &Reading<'_>, table: &Table, name: usize, ty: usize, shown: &HashMap<String, String>, slots: &mut Vec<Slot>) {
    // Methods mostly return what the page is about.
    let own = reading.facts.types.first().map_or("", |ty| last_segment(&ty.name));
    let stand_ins = Arc::new(StandIns::new(&[own]));
    let header = table.header.get(name).map(|cell| fold_text(&cell.text.plain)).unwrap_or_default();
    for row in &table.rows {
        let (Some(name), Some(cell)) = (row.cells.get(name), row.cells.get(ty)) else { continue };
        let Some((range, word)) = mention(reading, cell) else { continue };
        let name = name.text.plain.trim();
        let hint = shown.get(name).map_or("", String::as_str);
        let many = if is_many(cell) { "many" } else { "one" };
        let tail = last_word(name);
        let of = |parts: &[&str]| situation_number(Family::TypeName, parts);
        let situations = vec![
            of(&["hinted", name, hint, many]),
            of(&["name", name, many]),
            of(&["name", name]),
            of(&["tail and hint", &tail, hint, many]),
            of(&["hint", hint, many]),
            of(&["tail", &tail, many]),
            of(&["head", name.split(' ').next().unwrap_or_default(), &header, many]),
            of(&[&header, many]),
            of(&[]),
        ];
        let stand_ins = Arc::clone(&stand_ins);
        slots.push(Slot { word, stand_ins, ..reading.slot(Family::TypeName, range, situations) });
    }
}

/// Where the type stands in its cell, as a whole link or a word, and its name as written.
fn mention(reading: &Reading<'_>, cell: &Cell) -> Option<(Range<usize>, String)> {
    let span = cell.span?;
    if let Some(link) = cell.text.links.first() {
        return Some((link.span.start as usize..link.span.end as usize, link.text.trim().to_owned()));
    }
    let mention = type_cell::read(cell, reading.config)?;
    let written = reading.text.get(span.start as usize..span.end as usize)?;
    let lower = written.to_ascii_lowercase();
    let found = lower.find(&mention.name.to_ascii_lowercase());
    // A primitive in another spelling: the first word that is one.
    let (at, length) = match found {
        Some(at) => (at, mention.name.len()),
        None => words(written)
            .find(|(_, word)| type_cell::primitive(word, &reading.config.words).is_some())
            .map(|(at, word)| (at, word.len()))?,
    };
    let start = span.start as usize + at;
    Some((start..start + length, written[at..at + length].to_owned()))
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric() && c != '.').filter(|word| !word.is_empty()).map(|word| {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        (at, word)
    })
}

fn is_many(cell: &Cell) -> bool {
    cell.text.plain.to_ascii_lowercase().contains("collection")
}

/// `lastModifiedDateTime` → `datetime`: what the end of a name says of its type.
fn last_word(name: &str) -> String {
    let capitals: Vec<usize> = name.char_indices().filter(|(_, c)| c.is_uppercase()).map(|(at, _)| at).collect();
    let at = match capitals.as_slice() {
        [.., one, two] if name[*one..*two].eq_ignore_ascii_case("date") => *one,
        [.., last] => *last,
        [] => 0,
    };
    name[at..].to_ascii_lowercase()
}

/// What the page's JSON shows for each name: the text where it is short, as in blocks that name types, and the kind of value.
fn shown_values(reading: &Reading<'_>) -> HashMap<String, String> {
    let mut shown = HashMap::new();
    for block in &reading.page.blocks {
        let Block::Fence(fence) = block else { continue };
        let (messages, _) = message::read(&fence.text);
        let bodies: Vec<&str> = if messages.is_empty() {
            vec![fence.text.as_str()]
        } else {
            messages.iter().filter_map(|message| Some(message.body.as_ref()?.text.as_str())).collect()
        };
        for body in bodies.into_iter().filter(|body| body.trim_start().starts_with(['{', '['])) {
            if let (Some(node), _) = reader::read(body) {
                json::members(&node, "", &mut |place| {
                    shown.entry(place.key().to_owned()).or_insert_with(|| looks(&place.member().value));
                });
            }
        }
    }
    shown
}

fn looks(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "flag".to_owned(),
        Value::Number(text) => if text.contains('.') { "fraction" } else { "number" }.to_owned(),
        Value::String(text) => string_looks(text),
        Value::Array(items) => items.first().map_or_else(|| "list".to_owned(), looks),
        Value::Object(_) => node
            .get("@odata.type")
            .and_then(Node::as_str)
            .map_or_else(|| "object".to_owned(), |name| name.rsplit('.').next().unwrap_or(name).to_lowercase()),
    }
}

/// Short words as they are: blocks of types show the type's name. Of samples only the form counts.
fn string_looks(text: &str) -> String {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_date = text.len() >= 10 && text.as_bytes().get(4) == Some(&b'-') && text.as_bytes().get(7) == Some(&b'-');
    if is_date {
        if text.contains('T') { "instant" } else { "day" }.to_owned()
    } else if text.len() <= 24 && digits == 0 || text.ends_with("(identifier)") {
        text.to_lowercase()
    } else if text.len() <= 6 {
        "short text".to_owned()
    } else {
        "text".to_owned()
    }
}

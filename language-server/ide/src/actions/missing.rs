//! What a page lacks, written for it: rows, pages of types, responses.

use std::borrow::Cow;

use super::{Action, Kind, skeleton};
use crate::cursor::{self, What};
use crate::{File, Snapshot, examples, target};
use docwright_codegen::config::fold_text;
use docwright_codegen::diagnostic::{Diagnostic, Edit, rules};
use docwright_codegen::http::method::Method;
use docwright_codegen::json::{Node, Value};
use docwright_codegen::link::registry::last_segment;
use docwright_codegen::markdown;
use docwright_codegen::markdown::page::{Block, Table};
use docwright_codegen::model::{Content, TypeId, TypeRef};
use docwright_codegen::source::{FileId, Span};

/// What mends a finding by writing something new.
pub(super) fn of_finding(snapshot: &Snapshot, finding: &Diagnostic) -> Option<Action> {
    if finding.rule == &rules::EXAMPLE_PROPERTY_UNDOCUMENTED {
        row(snapshot, finding)
    } else if finding.rule == &rules::TYPE_UNRESOLVED {
        mentioned_type(snapshot, finding)
    } else if finding.rule == &rules::EXAMPLE_TYPE_UNKNOWN {
        shown_type(snapshot, finding)
    } else {
        None
    }
}

/// A row for a property that an example shows and no table lists.
fn row(snapshot: &Snapshot, finding: &Diagnostic) -> Option<Action> {
    let file = snapshot.file(finding.span.file)?;
    let version = snapshot.version_of(finding.span.file)?;
    let keys = cursor::parts(snapshot, finding.span.file).into_iter().filter_map(|part| match part.what {
        What::JsonKey { object: Some(id), key, .. } if part.span.start <= finding.span.start => Some((part.span.start, id, key)),
        _ => None,
    });
    let (_, id, key) = keys.max_by_key(|(start, ..)| *start)?;
    let node = member_named(snapshot, file, &key, Some(finding.span))?;
    let (span, cells) = place_for_row(snapshot, version.model.types.get(id)?.pages.first()?.file, id)?;
    let ty = skeleton::type_of(&node);
    let values = cells.iter().map(|cell| match cell {
        Column::Name => key.as_str(),
        Column::Type => ty.as_str(),
        Column::Other => "",
    });
    let is_html = snapshot.file(span.file).is_some_and(|file| file.source.text[..span.start as usize].ends_with('>'));
    let text = if is_html {
        format!("\n<tr>{}</tr>", values.map(|value| format!("<td>{value}</td>")).collect::<String>())
    } else {
        format!("\n|{}|", values.collect::<Vec<_>>().join("|"))
    };
    let title = format!("Document `{key}` in `{}`", last_segment(&version.model.types[id].name));
    Some(Action::new(title, Kind::QuickFix, vec![Edit { span, text }]).about(finding.rule))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Type,
    Other,
}

/// The end of the table that lists a type's properties, and what its columns hold.
fn place_for_row(snapshot: &Snapshot, id: FileId, ty: TypeId) -> Option<(Span, Vec<Column>)> {
    let file = snapshot.file(id)?;
    let name = &snapshot.version_of(id)?.model.types[ty].name;
    let fact = file.facts.types.iter().find(|fact| fact.name.eq_ignore_ascii_case(name))?;
    let listed = fact
        .properties
        .iter()
        .find(|property| property.origin == docwright_codegen::facts::Origin::Table && !property.navigation)?;
    let (page, _) = markdown::read(id, &file.source.text);
    let table = page.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.span.start <= listed.span.start && listed.span.end <= table.span.end => Some(table),
        _ => None,
    })?;
    let end = table.rows.last()?.span.end;
    let end = file.source.text[..end as usize].trim_end().len() as u32;
    Some((Span { file: id, start: end, end }, columns(snapshot, table)))
}

fn columns(snapshot: &Snapshot, table: &Table) -> Vec<Column> {
    let words = &snapshot.config.words;
    let column = |text: &str| {
        let text = fold_text(text);
        if words.type_column.contains(&text) {
            Column::Type
        } else if words.name_column.contains(&text) {
            Column::Name
        } else {
            Column::Other
        }
    };
    table.header.iter().map(|cell| column(&cell.text.plain)).collect()
}

/// A page for a type that is mentioned and that no page describes, by what the page's own JSON shows of it.
fn mentioned_type(snapshot: &Snapshot, finding: &Diagnostic) -> Option<Action> {
    let file = snapshot.file(finding.span.file)?;
    let part = cursor::at(snapshot, finding.span.file, finding.span.start)?;
    let What::Type(mention) = part.what else { return None };
    let mut rows = file.facts.types.iter().flat_map(|ty| &ty.properties).filter(|row| row.ty.span == mention.span);
    let shown = rows.find_map(|row| member_named(snapshot, file, &row.name, None));
    type_page(snapshot, finding, file, &mention.name, shown.as_ref().map(first_item))
}

/// A page for a type that an object of an example names.
fn shown_type(snapshot: &Snapshot, finding: &Diagnostic) -> Option<Action> {
    let file = snapshot.file(finding.span.file)?;
    let (page, _) = markdown::read(finding.span.file, &file.source.text);
    cursor::bodies(snapshot, file, &page).iter().find_map(|body| {
        let object = object_at(&body.json, &|node| {
            node.get("@odata.type").is_some_and(|name| body.place(name.range.clone()) == finding.span)
        })?;
        let name = object.get("@odata.type")?.as_str()?.trim_start_matches('#');
        type_page(snapshot, finding, file, name, Some(object))
    })
}

fn object_at<'n>(node: &'n Node, is_wanted: &dyn Fn(&Node) -> bool) -> Option<&'n Node> {
    if is_wanted(node) {
        return Some(node);
    }
    match &node.value {
        Value::Object(members) => members.iter().find_map(|member| object_at(&member.value, is_wanted)),
        Value::Array(items) => items.iter().find_map(|item| object_at(item, is_wanted)),
        _ => None,
    }
}

fn type_page(snapshot: &Snapshot, finding: &Diagnostic, file: &File, written: &str, sample: Option<&Node>) -> Option<Action> {
    let (namespace, name) = written.rsplit_once('.').unwrap_or((&file.facts.namespace, written));
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && !name.is_empty();
    let path = snapshot.config.new_page_of_type(&file.source.api_version, &name.to_lowercase())?;
    if !is_name || snapshot.find(&path).is_some() || !file.source.page_kind.is_page() {
        return None;
    }
    let text = skeleton::resource_page(name, namespace, sample);
    let shown = target::relative(&file.source.path, &path);
    let action = Action::new(format!("Create `{shown}`"), Kind::QuickFix, Vec::new()).about(finding.rule);
    Some(Action { creates: vec![(path, text)], ..action })
}

fn first_item(node: &Node) -> &Node {
    match &node.value {
        Value::Array(items) => items.first().map_or(node, first_item),
        _ => node,
    }
}

/// The value that a page's JSON shows for a key, at a place where one is given.
fn member_named(snapshot: &Snapshot, file: &File, key: &str, place: Option<Span>) -> Option<Node> {
    let (page, _) = markdown::read(file.facts.file, &file.source.text);
    for body in cursor::bodies(snapshot, file, &page) {
        let mut found = None;
        body.visit(&mut |visited| {
            if let cursor::Visited::Member { member, .. } = visited
                && member.key == key
                && place.is_none_or(|place| {
                    let own = body.place(member.key_range.start..member.value.range.end);
                    own.start <= place.start && place.start <= own.end
                })
            {
                found.get_or_insert_with(|| member.value.clone());
            }
        });
        if found.is_some() {
            return found;
        }
    }
    None
}

/// A response below a request that has none.
pub(super) fn response(snapshot: &Snapshot, range: Span) -> Option<Action> {
    let example = examples::at(snapshot, range.file, range.start)?;
    let fact = &example.exchange.fact;
    let request = fact.request.span;
    let outside = range.start < request.start || request.end < range.start;
    if outside || !fact.responses.is_empty() {
        return None;
    }
    let model = &example.version.model;
    let content = example.exchange.target.as_ref().map(|target| model.operations[target.operation].response);
    let told = snapshot.file(range.file)?.facts.statuses.first().copied();
    let empty = matches!(content, Some(Content::None));
    let status = told.unwrap_or(if empty {
        204
    } else if fact.method() == Some(Method::Post) {
        201
    } else {
        200
    });
    let reason = reason(status);
    let body: Cow<'_, str> = match content {
        _ if status == 204 => "".into(),
        Some(Content::One(TypeRef::Type(id))) => skeleton::sample(model, id, "").into(),
        Some(Content::Many(TypeRef::Type(id))) => {
            format!("{{\n  \"value\": [\n    {}\n  ]\n}}", skeleton::sample(model, id, "    ")).into()
        }
        _ => "".into(),
    };
    let keys = &snapshot.config.annotations;
    let mut annotation = format!("\"{}\": \"{}\"", keys.kind, keys.response.first()?);
    if let (Some(Content::One(ty) | Content::Many(ty)), Some(key)) = (content, keys.ty.first())
        && !model.is_synthetic(ty)
    {
        annotation.push_str(&format!(",\n  \"{key}\": \"{}\"", model.type_name(ty)));
    }
    let head = if body.is_empty() { String::new() } else { "Content-Type: application/json\n\n".to_owned() };
    let line = if body.is_empty() { "" } else { "\n" };
    let text = format!("\n\n<!-- {{\n  {annotation}\n}} -->\n```http\nHTTP/1.1 {status} {reason}\n{head}{body}{line}```");
    let end = Span { start: request.end, ..request };
    let at = fence_end(snapshot, end)?;
    Some(Action::new("Add a response", Kind::Refactor, vec![Edit { span: at, text }]))
}

/// The end of the code block around a place, without its line end.
fn fence_end(snapshot: &Snapshot, place: Span) -> Option<Span> {
    let text = &*snapshot.file(place.file)?.source.text;
    let end = text[..place.end as usize].trim_end().len() as u32;
    Some(Span { start: end, end, ..place })
}

fn reason(status: u16) -> &'static str {
    match status {
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        302 => "Found",
        _ => "OK",
    }
}

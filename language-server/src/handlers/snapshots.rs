//! Snapshots that wait for a decision: requests of our own, for views that list them and diffs that show them.

use docwright_codegen::snapshots::snapshot_body;
use docwright_codegen::source::FileId;
use docwright_ide::pending::{self, Grouped, Waiting};
use lsp_server::ErrorCode;
use lsp_types::Uri;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::context::Context;
use crate::refusal::Refusal;
use crate::view::{Places, Reference};

/// What `docwright/snapshots` may be limited to.
#[derive(Default, Deserialize)]
struct Listed {
    /// A page.
    uri: Option<Uri>,
}

/// What `docwright/snapshot` is about.
#[derive(Deserialize)]
struct Named {
    /// Its name in the list.
    name: String,
    /// A page of its reference, where several are open.
    uri: Option<Uri>,
}

/// A row of the list.
#[derive(Serialize)]
struct Row<'a> {
    /// Test binary and exchange: what commands are given.
    name: &'a str,
    /// `changed`, `new` or `gone`.
    state: &'static str,
    /// The page below the docs folder, without which no test writes the snapshot any more.
    page: Option<&'a str>,
    uri: Option<String>,
    range: Option<lsp_types::Range>,
    /// The number of its group.
    group: Option<usize>,
}

/// Everything that waits, by page and by what it changes.
pub fn list(context: &Context, params: Value) -> Result<Value, Refusal> {
    let Listed { uri } = if params.is_null() { Listed::default() } else { read(params)? };
    let page = match &uri {
        Some(uri) => Some(context.view.page(uri).ok_or_else(unknown)?),
        None => None,
    };
    let mut rows: Vec<Value> = Vec::new();
    let mut groups: Vec<Value> = Vec::new();
    let references = context.view.references.iter();
    for reference in references.filter(|known| page.is_none_or(|page| std::ptr::eq(page.reference, *known))) {
        let waiting = find(context, reference, page.map(|page| page.file))?;
        let open = context.view.documents.keys().filter_map(|path| context.view.page_at(path));
        let open: Vec<FileId> = open.filter(|page| std::ptr::eq(page.reference, reference)).map(|page| page.file).collect();
        let grouped = pending::group(&reference.snapshot, waiting, &open);
        let first = groups.len();
        groups.extend(grouped.groups.iter().map(|group| {
            let names = group.members.iter().map(|&member| &grouped.waiting[member].snapshot.name);
            json!({
                "cause": group.cause.id(),
                "title": group.cause.title(),
                "members": grouped.members(group),
                "pages": group.pages,
                "snapshots": names.collect::<Vec<_>>(),
            })
        }));
        let places = Places::new(&context.view, reference);
        rows.extend(grouped.waiting.iter().enumerate().map(|(at, waiting)| json!(row(&grouped, first, at, waiting, &places))));
    }
    Ok(json!({ "snapshots": rows, "groups": groups }))
}

/// The accepted text of a snapshot and the one that its test would write now, without their heads.
pub fn texts(context: &Context, params: Value) -> Result<Value, Refusal> {
    let Named { name, uri } = read(params)?;
    let page = match &uri {
        Some(uri) => Some(context.view.page(uri).ok_or_else(unknown)?),
        None => None,
    };
    let references = context.view.references.iter();
    for reference in references.filter(|known| page.is_none_or(|page| std::ptr::eq(page.reference, *known))) {
        // Most likely it is of the page that was named, which is soon told.
        let mut waiting = find(context, reference, page.map(|page| page.file))?;
        if page.is_some() && waiting.iter().all(|waiting| waiting.snapshot.name != name) {
            waiting = find(context, reference, None)?;
        }
        if let Some(Waiting { snapshot, .. }) = waiting.into_iter().find(|waiting| waiting.snapshot.name == name) {
            let accepted = snapshot.accepted.as_deref().map(snapshot_body);
            return Ok(json!({
                "name": snapshot.name,
                "path": snapshot.path,
                "accepted": accepted,
                "now": snapshot.place.is_some().then(|| snapshot_body(&snapshot.new)),
                "diff": snapshot.diff,
            }));
        }
    }
    Err(Refusal::failed(format!("no snapshot `{name}` waits")))
}

fn find(context: &Context, reference: &Reference, page: Option<FileId>) -> Result<Vec<Waiting>, Refusal> {
    pending::all(&reference.snapshot, page, &|| context.is_cancelled()).map_err(Refusal::failed)
}

fn row<'a>(grouped: &'a Grouped, first: usize, at: usize, waiting: &'a Waiting, places: &Places<'_>) -> Row<'a> {
    let snapshot = &waiting.snapshot;
    let state = match (&snapshot.place, &snapshot.accepted) {
        (None, _) => "gone",
        (Some(_), None) => "new",
        (Some(_), Some(_)) => "changed",
    };
    let location = waiting.request.and_then(|span| places.location(span));
    Row {
        name: &snapshot.name,
        state,
        page: snapshot.place.as_ref().map(|place| place.page.as_str()),
        uri: location.as_ref().map(|location| location.uri.to_string()),
        range: location.map(|location| location.range),
        group: grouped.groups.iter().position(|group| group.members.contains(&at)).map(|group| first + group),
    }
}

fn read<P: for<'p> Deserialize<'p>>(params: Value) -> Result<P, Refusal> {
    serde_json::from_value(params).map_err(|error| Refusal::new(ErrorCode::InvalidParams, error.to_string()))
}

fn unknown() -> Refusal {
    Refusal::failed("this is no page of an open reference")
}

//! The model as JSON for other tools: a promise of its own, apart from the shape of [`crate::model`].

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::config::Config;
use crate::facts::{MemberFact, MessageFact, ResponseFact, Tally};
use crate::model::{Content, Exchange, Model, Operation, OperationId, PageId, Permissions, Property, TypeRef, TypeUse, Variant};
use crate::reference::Edition;
use crate::replay::{Outcome, Replayed};
use crate::source::{Lines, Sources};

#[derive(Serialize)]
struct Dump<'a> {
    ir_version: u32,
    tool: &'static str,
    api_version: &'a str,
    operations: Vec<Value>,
    types: Vec<Value>,
    enums: Vec<Value>,
    census: Value,
    body_types: Vec<Value>,
    aliases: Vec<Value>,
}

/// The dump of one version, one entry a line.
pub fn render(edition: &Edition, sources: &Sources, config: &Config) -> String {
    let Edition { model, names, replayed, .. } = edition;
    let mut examples: BTreeMap<(OperationId, usize), Vec<Value>> = BTreeMap::new();
    for (exchange, replayed) in model.exchanges.iter().zip(replayed) {
        if let Some(method_line) = exchange.method_line {
            let id = names.exchange_id(exchange);
            examples.entry(method_line).or_default().push(example(&id, exchange, replayed));
        }
    }
    let mut rows: Vec<(PageId, (bool, u32), Value)> = Vec::new();
    let mut places = Lines::of(sources);
    let documented = model.operations.iter_enumerated().filter(|(_, operation)| operation.implied_by.is_none());
    for (id, operation) in documented {
        let call = names.tree.call(id).display(&config.service.root);
        for (index, variant) in operation.variants.iter().enumerate() {
            let examples = examples.remove(&(id, index)).unwrap_or_default();
            // A line that a correction gives stands behind those of the page, and has no place on it.
            let is_corrected = model.corrected.reason(variant.span).is_some();
            let line = if is_corrected { 0 } else { places.line_column(variant.span.file, variant.span.start).0 };
            let row = row((model, line, config), variant, operation, &call, examples);
            rows.push((variant.page, (is_corrected, variant.span.start), row));
        }
    }
    rows.sort_by_key(|(page, start, _)| (*page, *start));
    let aliases = model.operations.iter_enumerated().filter(|(_, operation)| operation.is_alias);
    let aliases = aliases.map(|(id, operation)| alias(model, operation, &names.tree.call(id).display(&config.service.root)));
    let dump = Dump {
        ir_version: 1,
        tool: concat!("docwright ", env!("CARGO_PKG_VERSION")),
        api_version: &model.api_version,
        operations: rows.into_iter().map(|(_, _, row)| row).collect(),
        types: types(model),
        enums: enums(model),
        census: census(model),
        body_types: body_types(model),
        aliases: aliases.collect(),
    };
    lines(&dump)
}

/// One entry of a list a line: large dumps stay readable, and diffs small.
fn lines(dump: &Dump<'_>) -> String {
    let mut text = format!(
        "{{\n\"ir_version\": {},\n\"tool\": {},\n\"api_version\": {},\n",
        dump.ir_version,
        json!(dump.tool),
        json!(dump.api_version)
    );
    for (key, rows) in [("operations", &dump.operations), ("types", &dump.types), ("enums", &dump.enums)] {
        list(&mut text, key, rows);
        text.push_str(",\n");
    }
    text.push_str(&format!("\"census\": {},\n", dump.census));
    list(&mut text, "body_types", &dump.body_types);
    text.push_str(",\n");
    list(&mut text, "aliases", &dump.aliases);
    text.push_str("\n}\n");
    text
}

fn list(text: &mut String, key: &str, rows: &[Value]) {
    let rows: Vec<String> = rows.iter().map(Value::to_string).collect();
    text.push_str(&format!("\"{key}\": [\n{}\n]", rows.join(",\n")));
}

fn row(
    (model, line, config): (&Model, usize, &Config),
    variant: &Variant,
    operation: &Operation,
    call: &str,
    examples: Vec<Value>,
) -> Value {
    let page = &model.pages[variant.page];
    let mut row = json!({
        "page": page.stem,
        "line": line,
        "method": operation.method().as_str(),
        "path": variant.written,
        "rust": call,
        "permissions": variant.permissions.as_ref().map(|stated| permissions(stated, config)),
        "request_type": content(model, operation.request),
        "response_type": content(model, operation.response),
    });
    if let Some(reason) = model.corrected.reason(variant.span) {
        // The page has no such line.
        row["line"] = Value::Null;
        row["corrected"] = json!(reason);
    }
    if let Some(reason) = variant.permissions.as_ref().and_then(|stated| model.corrected.reason(stated.span)) {
        row["permissions"]["corrected"] = json!(reason);
    }
    let parameters = page.parameters.iter().filter_map(|row| {
        let reason = model.corrected.reason(row.span)?;
        Some(json!({ "name": row.name, "type": row.ty.as_ref().map(|ty| &ty.name), "corrected": reason }))
    });
    let parameters: Vec<Value> = parameters.collect();
    if !parameters.is_empty() {
        row["parameters"] = json!(parameters);
    }
    // What the call has is settled among all pages of the operation; this one may say otherwise.
    for (key, stated) in [("request_type", &variant.request), ("response_type", &variant.response)] {
        let stated = type_use(model, stated.as_ref());
        if stated != row[key] {
            row[format!("stated_{key}")] = stated;
        }
    }
    row["examples"] = Value::Array(examples);
    row
}

/// An operation at a place that a correction calls the same as another; no page has a line of it.
fn alias(model: &Model, operation: &Operation, call: &str) -> Value {
    let follows = operation.implied_by.map(|id| &model.operations[id]);
    json!({
        "page": model.pages[operation.primary().page].stem,
        "method": operation.method().as_str(),
        "path": operation.template.path(),
        "rust": call,
        "follows": follows.map(|other| format!("{} {}", other.method(), other.template.path())),
        "request_type": content(model, operation.request),
        "response_type": content(model, operation.response),
        "corrected": model.corrected.reason(operation.primary().span),
    })
}

/// Names and alternatives by scheme, null where the page says nothing of a scheme. `least` counts the alternatives that the page
/// calls the least privileged, null where it draws no border.
fn permissions(permissions: &Permissions, config: &Config) -> Value {
    let unknown: serde_json::Map<String, Value> = config.schemes.keys().map(|scheme| (scheme.clone(), Value::Null)).collect();
    let mut value = Value::Object(unknown.clone());
    let (mut alternatives, mut border) = (Value::Object(unknown.clone()), Value::Object(unknown));
    for (((scheme, sets), names), least) in permissions.schemes.iter().zip(&permissions.names).zip(&permissions.least) {
        value[scheme] = json!(names);
        alternatives[scheme] = json!(sets);
        border[scheme] = json!(least);
    }
    value["alternatives"] = alternatives;
    value["least"] = border;
    value
}

/// The type that a call has for a body.
fn content(model: &Model, content: Content) -> Value {
    match content {
        Content::One(ty) => type_row(model, ty, false),
        Content::Many(ty) => type_row(model, ty, true),
        Content::None | Content::Bytes | Content::Redirect | Content::Untyped => Value::Null,
    }
}

fn type_use(model: &Model, used: Option<&TypeUse>) -> Value {
    used.map_or(Value::Null, |used| type_row(model, used.ty, used.collection))
}

fn type_row(model: &Model, ty: TypeRef, collection: bool) -> Value {
    let mut value = json!({ "name": model.type_name(ty), "collection": collection });
    if model.is_synthetic(ty) {
        value["synthetic"] = json!(true);
    }
    value
}

fn example(id: &str, exchange: &Exchange, replayed: &Replayed) -> Value {
    let fact = &exchange.fact;
    let (method, url) = fact.request_line();
    let mut responses = fact.responses.iter().map(response);
    let first = responses.next();
    let mut value = json!({
        "name": fact.name,
        "request": { "method": method, "url": url, "headers": headers(&fact.request), "body": body(&fact.request) },
        "response": first,
    });
    let more: Vec<Value> = responses.collect();
    if !more.is_empty() {
        value["more_responses"] = json!(more);
    }
    value["exchange"] = json!(id);
    value["outcome"] = match replayed.outcome {
        Outcome::Replayed => json!("replayed"),
        Outcome::Ledgered(rule) => json!({ "ledger": docwright::replay::cause(rule.id), "rule": rule.id }),
    };
    if replayed.repaired {
        value["repaired"] = json!(true);
    }
    let leaves = replayed.leaves;
    value["leaves"] = json!({
        "typed": leaves.typed,
        "inferred": leaves.inferred,
        "undocumented": leaves.undocumented,
        "untyped": leaves.untyped,
    });
    value
}

fn response(fact: &ResponseFact) -> Value {
    let mut value = json!({ "status": fact.status() });
    value["type"] = json!(fact.ty.as_ref().map(|ty| &ty.value));
    value["collection"] = json!(fact.collection);
    value["truncated"] = json!(fact.truncated);
    value["headers"] = headers(&fact.message);
    value["body"] = json!(body(&fact.message));
    value
}

fn headers(fact: &MessageFact) -> Value {
    let mut value = json!({});
    for header in &fact.message.headers {
        value[&header.name] = json!(header.value);
    }
    value
}

fn body(fact: &MessageFact) -> &str {
    fact.message.body.as_ref().map_or("", |body| &body.text)
}

fn types(model: &Model) -> Vec<Value> {
    let documented = model.types.iter().filter(|ty| !ty.synthetic);
    let pages = documented.flat_map(|ty| ty.pages.iter().map(move |page| (ty, page)));
    pages
        .map(|(ty, page)| {
            let properties = properties(model, &page.properties);
            let mut row =
                json!({ "name": ty.name, "page": page.stem, "base": page.base, "open": page.open, "properties": properties });
            if let Some(reason) = model.corrected.base_reason(&ty.name) {
                row["corrected"] = json!(reason);
            }
            row
        })
        .collect()
}

/// Types that only one body or result has: no page describes them under a name of their own.
fn body_types(model: &Model) -> Vec<Value> {
    let synthetic = model.types.iter().filter(|ty| ty.synthetic);
    synthetic.map(|ty| json!({ "name": ty.name, "properties": properties(model, &ty.properties) })).collect()
}

fn properties(model: &Model, properties: &[Property]) -> Vec<Value> {
    let row = |property: &Property| {
        let mut row = json!({
            "name": property.name,
            "type": if model.is_untyped(property.ty) { property.written.as_str() } else { model.type_name(property.ty) },
            "collection": property.collection,
            "nav": property.navigation,
            "nullable": property.nullable,
        });
        if let Some(reason) = model.corrected.reason(property.span) {
            row["corrected"] = json!(reason);
        }
        row
    };
    properties.iter().map(row).collect()
}

fn enums(model: &Model) -> Vec<Value> {
    let members = |e: &crate::model::Enum| e.members.iter().map(|member| member.name.clone()).collect::<Vec<_>>();
    let row = |e: &crate::model::Enum| {
        let mut row = json!({ "name": e.name, "page": e.stem, "members": members(e), "flags": e.flags });
        let reason = |member: &MemberFact| Some((member.name.clone(), json!(model.corrected.reason(member.span)?)));
        let corrected: serde_json::Map<String, Value> = e.members.iter().filter_map(reason).collect();
        if !corrected.is_empty() {
            row["corrected"] = Value::Object(corrected);
        }
        row
    };
    model.enums.iter().map(row).collect()
}

fn census(model: &Model) -> Value {
    let tally = |tally: Tally| json!({ "used": tally.used, "ignored": tally.ignored, "diagnosed": tally.diagnosed });
    json!({
        "fences": tally(model.census.fences),
        "annotations": tally(model.census.annotations),
        "rows": tally(model.census.rows),
        "method_lines": tally(model.census.method_lines),
    })
}

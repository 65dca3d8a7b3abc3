//! `reference.json`: the model as the runtime reads it, one entry a line so that changes diff well.

use std::collections::HashMap;

use docwright::replay::is_host;
use serde_json::{Value, json};

use crate::config::Config;
use crate::emit::option_headers::SentHeaders;
use crate::facts::Origin;
use crate::formats::uri::encoded_path;
use crate::http::url::split_url;
use crate::lower::words::contains_word;
use crate::model::{Content, Model, Operation, OperationId, Primitive, Property, TypeRef};

/// The hosts that receive requests from the service: those of the configuration, and those that examples call whose titles say that
/// the service calls there.
fn receivers(model: &Model, config: &Config) -> Vec<String> {
    let service = &config.service;
    let mut hosts = service.callback_hosts.clone();
    let spellings = |word: &String| [word.clone(), word.replace(' ', "-"), word.replace(' ', "")];
    let words: Vec<String> = config.words.receiver_title.iter().flat_map(spellings).collect();
    for exchange in model.exchanges.iter().filter(|exchange| exchange.target.is_none()) {
        if !contains_word(&exchange.fact.title, &words) {
            continue;
        }
        let Some(host) = split_url(exchange.fact.request_line().1).host else { continue };
        let is_own = service.hosts.iter().any(|own| is_host(own, &host));
        if !is_own && !hosts.contains(&host) && !host.contains(['{', '<']) {
            hosts.push(host);
        }
    }
    hosts
}

/// The text of a version's `reference.json`.
pub fn render(model: &Model, config: &Config) -> String {
    let mut text = String::from("{\n");
    let base = config.base_of(&model.api_version);
    let base_url = format!("https://{}/{base}", config.service.hosts[0]).trim_end_matches('/').to_owned();
    for (key, value) in [("api_version", &model.api_version), ("base_url", &base_url), ("namespace", &model.namespace)] {
        text.push_str(&format!("{}: {},\n", json!(key), json!(value)));
    }
    let service = &config.service;
    let versions: Vec<String> = config.versions.keys().map(|version| config.base_of(version)).collect();
    for (key, values) in [
        ("hosts", json!(service.hosts)),
        ("content_hosts", json!(service.content_hosts)),
        ("callback_hosts", json!(receivers(model, config))),
        ("versions", json!(versions)),
    ] {
        text.push_str(&format!("{}: {values},\n", json!(key)));
    }
    list(
        &mut text,
        "types",
        model.types.iter().map(|ty| {
            let mut row = json!({ "name": ty.name });
            if let Some(base) = ty.base {
                row["base"] = json!(model.types[base].name);
            }
            if ty.open {
                row["open"] = json!(true);
            }
            row["fields"] = ty.properties.iter().map(|property| json!([property.name, kind(model, property)])).collect();
            let inferred: Vec<&str> = ty
                .properties
                .iter()
                .filter(|property| property.origin == Origin::Example)
                .map(|property| property.name.as_str())
                .collect();
            if !inferred.is_empty() {
                row["inferred"] = json!(inferred);
            }
            row
        }),
    );
    text.push_str(",\n");
    list(
        &mut text,
        "enums",
        model.enums.iter().map(|e| {
            let mut row = json!({ "name": e.name, "members": e.members.iter().map(|member| &member.name).collect::<Vec<_>>() });
            if e.flags {
                row["flags"] = json!(true);
            }
            row
        }),
    );
    text.push_str(",\n");
    let mut lines: HashMap<String, usize> = HashMap::new();
    for operation in &model.operations {
        *lines.entry(line(operation)).or_default() += 1;
    }
    // Of lines that differ in their query alone one call stands, which requires nothing of it.
    let mut aliases: HashMap<OperationId, Vec<String>> = HashMap::new();
    for operation in model.operations.iter().filter(|operation| operation.is_alias) {
        if let Some(id) = operation.implied_by {
            aliases.entry(id).or_default().push(operation.template.path());
        }
    }
    let sent = SentHeaders::of(model);
    let rows = model.operations.iter_enumerated().filter(|(_, operation)| !operation.is_alias).map(|(id, operation)| {
        let mut row = operation_row(model, operation, config);
        let option_headers = sent.with_options(&model.pages[operation.primary().page].parameters);
        if !option_headers.is_empty() {
            row["option_headers"] = json!(option_headers);
        }
        if let Some(paths) = aliases.get(&id) {
            row["also"] = json!(paths);
        }
        let required: Vec<&str> = operation.template.required_query().collect();
        if !required.is_empty() && lines[&line(operation)] == 1 {
            row["required"] = json!(required);
        }
        row
    });
    list(&mut text, "operations", rows);
    text.push_str("\n}\n");
    text
}

fn line(operation: &Operation) -> String {
    format!("{} {}", operation.method(), operation.template.path().to_lowercase())
}

fn list(text: &mut String, key: &str, rows: impl Iterator<Item = Value>) {
    text.push_str(&format!("{}: [", json!(key)));
    for (index, row) in rows.enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&row.to_string());
    }
    text.push_str("\n]");
}

/// The kind of a property as the runtime spells it.
pub fn kind(model: &Model, property: &Property) -> String {
    let name = model.type_name(property.ty);
    if property.collection && property.ty != TypeRef::Primitive(Primitive::Untyped) {
        format!("Collection({name})")
    } else {
        name.to_owned()
    }
}

/// The shape of a body as the runtime spells it.
pub fn shape(model: &Model, content: Content) -> String {
    match content {
        Content::One(ty @ TypeRef::Type(_)) => format!("One({})", model.type_name(ty)),
        Content::Many(ty @ TypeRef::Type(_)) => format!("Many({})", model.type_name(ty)),
        Content::One(TypeRef::Primitive(Primitive::Untyped))
        | Content::Many(TypeRef::Primitive(Primitive::Untyped))
        | Content::Untyped => "Untyped".into(),
        Content::One(ty) => format!("Scalar({})", model.type_name(ty)),
        Content::Many(ty) => format!("Scalars({})", model.type_name(ty)),
        Content::Bytes => "Bytes".into(),
        Content::None | Content::Redirect => "None".into(),
    }
}

fn operation_row(model: &Model, operation: &Operation, config: &Config) -> Value {
    let primary = operation.primary();
    let page = &model.pages[primary.page];
    let mut row = json!({ "page": page.stem, "method": operation.method().as_str(), "path": operation.template.path(), "summary": page.summary });
    if !config.service.page_url.is_empty() {
        row["link"] = json!(page_url(config, &model.api_version, &page.stem));
    }
    if let Some(permissions) = &primary.permissions {
        row["permissions"] = permissions.schemes.iter().map(|(scheme, sets)| json!({ "scheme": scheme, "sets": sets })).collect();
    }
    if let Content::One(ty) = operation.request {
        row["request"] = json!(model.type_name(ty));
    }
    row["response"] = json!(shape(model, operation.response));
    row
}

/// Where a page is published.
pub fn page_url(config: &Config, version: &str, stem: &str) -> String {
    config.service.page_url.replace("{version}", version).replace("{page}", &encoded_path(stem))
}

#[cfg(test)]
mod tests {
    /// Whether a request to another host, in an example with this title, is one of the service to a receiver.
    #[track_caller]
    fn check_receiver(title: &str, host: &str, expected: bool) {
        let page = format!(
            "# Lend book\n\n## HTTP request\n\n```http\nPOST /books/{{id}}/lend\n```\n\n## Examples\n\n### {title}\n\n#### Request\n\n\
             ```http\nPOST https://{host}/v1/told\nContent-Type: application/json\n\n{{}}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
        );
        let reference = crate::reference::fixture::reference(&[("v1/api/book-lend.md", &page)]);
        let findings = reference.findings(crate::reference::fixture::find(&reference, "v1/api/book-lend.md"));
        let is_wrong = findings.iter().any(|finding| finding.rule.id == "wrong-host");
        assert_eq!(!is_wrong, expected, "{title} | {host}");
    }

    #[test]
    fn titles_say_that_the_service_calls() {
        check_receiver("Example 2: Call back to the reader's desk", "desk.example", true);
        check_receiver("Webhook of a reader", "hooks.desk.example:8443", true);
        check_receiver("Example 2: Lend a book", "desk.example", false);
        check_receiver("Callback", "desk.example", true);
        check_receiver("Call the backend", "desk.example", false);
        check_receiver("Call backend", "desk.example", false);
    }
}

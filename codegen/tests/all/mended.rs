//! Rows of the ledger over a whole reference, drawn by a fixed seed: where a row points, the page's text is mended as a writer
//! would mend it, and the exchange replays.

use std::collections::BTreeMap;
use std::sync::Arc;

use docwright_codegen::config::Config;
use docwright_codegen::http::method::Method;
use docwright_codegen::model::{Exchange, Model};
use docwright_codegen::pipeline::{self, Files};
use docwright_codegen::replay::place::ShownPlace;
use docwright_codegen::replay::{Outcome, ReplaySchemas, Replayed};
use docwright_codegen::source::Span;

use docwright_references::docs;
use docwright_references::random::Random;

/// How many rows are drawn.
const DRAWN: usize = 60;
/// How often one exchange may be mended: one with several wrong values shows them one after the other.
const ROUNDS: usize = 12;

#[test]
fn a_mended_row_replays() {
    let Some(folder) = docs::corpus() else { return };
    let config = Config::load(&docs::configuration()).expect("the shipped configuration");
    let version = config.versions.keys().next().expect("a version").clone();
    let mut files = Files::load(&folder, &config).expect("the reference");
    let mut drawn: Option<Vec<Key>> = None;
    for _ in 0..ROUNDS {
        let (model, replayed) = link(&files, &config, &version);
        let rows = rows(&model, &replayed, &files);
        let drawn = drawn.get_or_insert_with(|| draw(&rows));
        assert_eq!(drawn.len(), DRAWN);
        let mut edits: BTreeMap<&str, (Span, String)> = BTreeMap::new();
        for key in drawn.iter() {
            let (exchange, replayed) = rows[key];
            if replayed.outcome != Outcome::Replayed {
                // One edit a page and round: the next one's place is only known after it.
                edits.entry(&key.0).or_insert_with(|| mend(exchange, replayed, &model, &files, &config));
            }
        }
        if edits.is_empty() {
            return;
        }
        let changes = edits.into_iter().map(|(path, (span, text))| {
            let source = &files.get(span.file).expect("a page").source;
            let mut mended = source.text.to_string();
            mended.replace_range(span.start as usize..span.end as usize, &text);
            (path.to_owned(), Some(Arc::from(mended)))
        });
        files.set(changes.collect(), &folder, &config);
    }
    let (model, replayed) = link(&files, &config, &version);
    let rows = rows(&model, &replayed, &files);
    let left: Vec<_> = drawn
        .into_iter()
        .flatten()
        .filter(|key| rows[key].1.outcome != Outcome::Replayed)
        .map(|key| (rows[&key].1.verdict.detail.clone(), key))
        .collect();
    assert!(left.is_empty(), "mended {ROUNDS} times, and not replayed: {left:#?}");
}

/// Path of a page, and the place of an exchange on it.
type Key = (String, usize);

fn link(files: &Files, config: &Config, version: &str) -> (Model, Vec<Replayed>) {
    let linked = pipeline::link(files, &pipeline::included_permissions(files), config, version).expect("pages of the version");
    let replayed = ReplaySchemas::of(&linked.model, config).expect("schemas that load").replay_all(&linked.model);
    (linked.model, replayed)
}

/// All exchanges with their replays.
fn rows<'m>(model: &'m Model, replayed: &'m [Replayed], files: &Files) -> BTreeMap<Key, (&'m Exchange, &'m Replayed)> {
    let path = |exchange: &Exchange| files.get(model.pages[exchange.page].file).expect("a page").source.path.clone();
    let rows = model.exchanges.iter().zip(replayed);
    rows.map(|(exchange, replayed)| ((path(exchange), exchange.fact.ordinal), (exchange, replayed))).collect()
}

fn draw(rows: &BTreeMap<Key, (&Exchange, &Replayed)>) -> Vec<Key> {
    let of_docs = |replayed: &Replayed| rule(replayed).is_some_and(|rule| docwright::replay::cause(rule) == "docs");
    let mut keys: Vec<Key> = rows.iter().filter(|(_, (_, replayed))| of_docs(replayed)).map(|(key, _)| key.clone()).collect();
    Random::new(2_106).shuffle(&mut keys);
    keys.truncate(DRAWN);
    keys
}

fn rule(replayed: &Replayed) -> Option<&'static str> {
    match replayed.outcome {
        Outcome::Replayed => None,
        Outcome::Ledgered(rule) => Some(rule.id),
    }
}

/// What a writer would put in the place that a row names.
#[track_caller]
fn mend(exchange: &Exchange, replayed: &Replayed, model: &Model, files: &Files, config: &Config) -> (Span, String) {
    let row = ShownPlace::of(&exchange.fact, &replayed.verdict.place).span();
    let detail = replayed.verdict.detail.as_str();
    let (span, text) = match rule(replayed) {
        Some("placeholder" | "value-type" | "body-shape") => {
            let page = files.get(row.file).expect("a page");
            (row, value(&page.source.text[row.start as usize..row.end as usize], detail, model))
        }
        Some("broken-json") => {
            let index = replayed.verdict.place.response;
            let message = index.map_or(&exchange.fact.request, |index| &exchange.fact.responses[index].message);
            let body = message.message.body.as_ref().expect("a body that is broken");
            (message.place(body.range.clone()), "{}\n".to_owned())
        }
        Some("wrong-version") => {
            let named = detail.split('`').nth(1).expect("the version that the URL names");
            start_line(exchange, |method, url| {
                format!("{method} {}", url.replacen(&format!("/{named}/"), &format!("/{}/", model.api_version), 1))
            })
        }
        Some("wrong-host" | "no-operation") => {
            let (method, path) = documented(exchange, model);
            start_line(exchange, |_, url| {
                let query = url.split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
                format!("{method} https://{}/{}{path}{query}", config.service.hosts[0], model.api_version)
            })
        }
        other => panic!("no mend for {other:?}: {detail}"),
    };
    assert!(row.file == span.file && row.start <= span.start && span.end <= row.end, "the row leads elsewhere: {detail}");
    (span, text)
}

/// The start line of the request, written anew from its method and URL.
fn start_line(exchange: &Exchange, change: impl Fn(&str, &str) -> String) -> (Span, String) {
    let request = &exchange.fact.request;
    let (method, url) = exchange.fact.request_line();
    let start = request.message.range.start;
    let at = request.text[start..].find(url).expect("the URL in its line");
    (request.place(start..start + at + url.len()), change(method, url))
}

/// Method and path of the page's own operations: of the example's method, where there is one. Each placeholder is a `1`.
fn documented(exchange: &Exchange, model: &Model) -> (Method, String) {
    let variants =
        || model.operations.iter().flat_map(|operation| operation.variants.iter().map(move |variant| (operation, variant)));
    let own = || variants().filter(|(operation, variant)| variant.page == exchange.page && operation.implied_by.is_none());
    let (operation, variant) = own()
        .find(|(operation, _)| Some(operation.method()) == exchange.fact.method())
        .or_else(|| own().next())
        .expect("a page with an operation");
    let mut path = String::new();
    let mut inside = false;
    for c in variant.template.path().chars() {
        match c {
            '{' => inside = true,
            '}' => {
                inside = false;
                path.push('1');
            }
            c if !inside => path.push(c),
            _ => {}
        }
    }
    (operation.method(), path)
}

/// A value that the documented type can hold, made of what stands there where that says anything.
fn value(written: &str, detail: &str, model: &Model) -> String {
    let expected = detail.split_once("expected ").and_then(|(_, rest)| rest.split_once(", found")).map_or("", |(name, _)| name);
    if let Some(item) = expected.strip_prefix("Collection(") {
        let scalar = item.strip_suffix(')').is_some_and(|name| !name.contains('.')) || written.starts_with('{');
        assert!(scalar, "{detail}");
        return format!("[{written}]");
    }
    if expected.starts_with("an object with") {
        return written.find('{').map_or(String::new(), |at| format!("{}{{\"value\": [{}]}}", &written[..at], &written[at..]));
    }
    let sample = match expected {
        "DateTimeOffset" => "\"2021-01-01T00:00:00Z\"",
        "Date" => "\"2021-01-01\"",
        "TimeOfDay" => "\"08:00:00\"",
        "Duration" => "\"PT1H\"",
        "Guid" => "\"5f6a7b1c-0d2e-4f3a-8b4c-9d5e6f708192\"",
        "Boolean" => "true",
        "Binary" => "\"AQID\"",
        "Int16" | "Int32" | "Int64" | "Single" | "Double" | "Decimal" => "1",
        "String" => "\"text\"",
        name => {
            let members = model.enums.iter().find(|e| e.name.eq_ignore_ascii_case(name)).map(|e| &e.members);
            return members.map_or("{}".to_owned(), |members| format!("{:?}", members[0].name));
        }
    };
    sample.to_owned()
}

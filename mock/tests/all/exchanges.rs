//! Each documented exchange, by raw HTTP.

use std::collections::BTreeSet;
use std::path::Path;

use docwright::documented::Exchange;
use docwright::replay::{Message, split_url};
use docwright::serde_json::{self, Value};
use docwright_codegen::config::Config;
use docwright_codegen::reference::Reference;
use docwright_codegen::replay::{Outcome, Replayed};
use docwright_mock::{Mock, Options, Settings};
use docwright_references::docs;
use docwright_references::random::Random;

use crate::support::Running;

/// How many pages of each version are drawn.
const PAGES: usize = 100;
const SEED: u64 = 17;

/// What the server puts in the place of what is documented: links of its own.
fn with_own_links(message: &Message<'_>, url: &str) -> String {
    let body = message.body.unwrap_or_default();
    body.replace("https://graph.microsoft.com/", &format!("{url}/"))
}

/// A documented answer without what the server makes itself: upload URLs.
fn without_sessions(text: &str) -> Option<Value> {
    let mut json: Value = serde_json::from_str(text).ok()?;
    if let Some(body) = json.as_object_mut() {
        body.remove("uploadUrl");
    }
    Some(json)
}

async fn check(server: &Running, base: &str, exchange: &Exchange) -> Result<(), String> {
    let message = Message::parse(&exchange.request);
    let (method, url) = message.request_line();
    let parts = split_url(url);
    let base = format!("/{base}");
    let path = if parts.path.starts_with(&base) { parts.path.to_owned() } else { format!("{base}{}", parts.path) };
    let question = if parts.query.is_empty() { "" } else { "?" };
    let mut request = server.request(method, &format!("{path}{question}{}", parts.query));
    let connection = ["host", "content-length"];
    for (name, value) in message.headers.iter().filter(|(name, _)| !connection.contains(&name.to_ascii_lowercase().as_str())) {
        request = request.header(*name, *value);
    }
    request = request.header("prefer", format!("example={}", exchange.id));
    let answer = request.body(message.body.unwrap_or_default().to_owned()).send().await.map_err(|error| error.to_string())?;
    let documented = Message::parse(&exchange.responses[0]);
    if answer.status() != documented.status() {
        return Err(format!("{}: {}", answer.status(), answer.text().await.unwrap_or_default()));
    }
    let text = answer.text().await.map_err(|error| error.to_string())?;
    // With these statuses HTTP sends no body, whatever a page shows.
    let has_body = ![204, 304].contains(&documented.status());
    let expected = if has_body { with_own_links(&documented, &server.url) } else { String::new() };
    if text == expected || without_sessions(&text).is_some_and(|json| Some(json) == without_sessions(&expected)) {
        return Ok(());
    }
    Err(format!("\n{text}\ninstead of\n{expected}"))
}

#[tokio::test]
async fn each_is_answered_as_documented() {
    let server = Running::usual().await;
    let exchanges: Vec<&Exchange> = graph_v1_0::EXCHANGES.exchanges().all().iter().collect();
    assert!(exchanges.len() > 100, "{}", exchanges.len());
    check_all(&server, "v1.0", &exchanges).await;
}

async fn check_all(server: &Running, base: &str, exchanges: &[&Exchange]) {
    let mut wrong = Vec::new();
    for exchange in exchanges {
        if let Err(why) = check(server, base, exchange).await {
            wrong.push(format!("{}: {why}", exchange.id));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), exchanges.len(), wrong.join("\n"));
}

/// Exchanges of the large reference, drawn by a fixed seed: some pages of each version, read without the others. With
/// `DOCWRIGHT_MOCK_EXCHANGES=500` so many of all pages, which takes as long as reading them does.
#[tokio::test]
async fn those_of_a_large_reference_are_too() {
    let Some(folder) = docs::corpus() else { return };
    let wanted = std::env::var("DOCWRIGHT_MOCK_EXCHANGES").ok().and_then(|number| number.parse::<usize>().ok());
    let config = Config::load(&docs::configuration()).expect("the shipped configuration");
    let mut methods = BTreeSet::new();
    let (reference, share) = match wanted {
        Some(wanted) => (Reference::open(&folder, config.clone()).expect("the reference"), wanted / config.versions.len()),
        None => (some_pages(&folder, config.clone()), usize::MAX),
    };
    for version in config.versions.keys() {
        let mock = Mock::of(&reference, Some(version), Options::default()).expect("a mock");
        let base = mock.bases()[0].to_owned();
        let elsewhere = elsewhere(&reference, version);
        let is_answered = |exchange: &&Exchange| !exchange.responses.is_empty() && !elsewhere.contains(&exchange.id);
        let mut exchanges: Vec<Exchange> = mock.exchanges().filter(is_answered).cloned().collect();
        Random::new(SEED).shuffle(&mut exchanges);
        exchanges.truncate(share);
        assert!(exchanges.len() >= PAGES.min(share), "{version}: {}", exchanges.len());
        methods.extend(exchanges.iter().map(|exchange| exchange.operation.0.clone()));
        check_all(&Running::serving(mock, Settings::default()).await, &base, &exchanges.iter().collect::<Vec<_>>()).await;
    }
    for method in ["DELETE", "GET", "PATCH", "POST", "PUT"] {
        assert!(methods.contains(method), "{methods:?}");
    }
}

/// Exchanges whose request is none of this version, by their ledger: nothing here could answer them.
fn elsewhere(reference: &Reference, version: &str) -> BTreeSet<String> {
    const RULES: [&str; 5] = ["callback", "content-host", "no-operation", "wrong-host", "wrong-version"];
    let edition = reference.editions.get(version).expect("the version");
    let rows = edition.model.exchanges.iter().zip(&edition.replayed);
    let is_elsewhere = |replayed: &Replayed| matches!(replayed.outcome, Outcome::Ledgered(rule) if RULES.contains(&rule.id));
    rows.filter(|(_, replayed)| is_elsewhere(replayed)).map(|(exchange, _)| edition.names.exchange_id(exchange)).collect()
}

/// The reference of some of its pages of operations.
fn some_pages(folder: &Path, config: Config) -> Reference {
    let mut texts = Vec::new();
    for version in config.versions.keys() {
        let pages = std::fs::read_dir(folder.join(version).join("api")).expect("a folder of pages");
        let mut names: Vec<String> = pages.map(|page| page.expect("a page").file_name().to_string_lossy().into_owned()).collect();
        names.sort_unstable();
        Random::new(SEED).shuffle(&mut names);
        for name in names.into_iter().take(PAGES) {
            let path = format!("{version}/api/{name}");
            let text = std::fs::read_to_string(folder.join(&path)).expect("a page");
            texts.push((path, text.into()));
        }
    }
    Reference::of_texts(texts, config).expect("a reference")
}

#[tokio::test]
async fn no_link_leads_to_the_service() {
    let server = Running::usual().await;
    let (status, body) = server.get("/v1.0/me/messages").await;
    assert_eq!(status, 200);
    assert!(!body.to_string().contains("https://graph.microsoft.com"), "{body}");
}

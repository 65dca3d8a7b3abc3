//! What has changed since: changes and removals, the link that a program keeps, and what a service does not know any more.

use crate::shop::{Item, Shop};
use docwright::testing::{Script, SimulatedClock};
use docwright::{Change, Client, Collection, Delta, DeltaLink, DeltaStep, RemovalReason, Request, Typed, serde_json};
use futures_util::StreamExt;

const BASE: &str = "https://api.shop.example/v1";

fn page(ids: &str, kind: &str, link: &str) -> String {
    let item = |id: &str| match id.split_once('-') {
        Some((id, reason)) => format!(r#"{{"@removed":{{"reason":"{reason}"}},"id":"{id}"}}"#),
        None => format!(r#"{{"id":"{id}"}}"#),
    };
    let items: Vec<String> = ids.split_terminator(' ').map(item).collect();
    format!(r#"{{"value":[{}],"@odata.{kind}Link":"{link}"}}"#, items.join(","))
}

fn query(script: &Script, clock: &SimulatedClock) -> Request<Collection<Item>> {
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    Shop(client).items().list().select(["id"]).prefer("few")
}

/// A step in words: what became of the items, `resync` or `!`, then the link that a program would keep, and `.` for the end.
fn step(clock: &SimulatedClock, delta: &mut Delta<Item>) -> String {
    let word = |change: Change<Item>| match change {
        Change::Changed(item) => format!("+{}", item.record().text("id").unwrap_or_default()),
        Change::Removed(removed) if *removed.reason() == RemovalReason::Deleted => {
            format!("-{}", removed.id().unwrap_or_default())
        }
        Change::Removed(removed) => format!("-{} {:?}", removed.id().unwrap_or_default(), removed.reason()),
    };
    let mut words: Vec<String> = match clock.run(delta.next()) {
        Some(Ok(DeltaStep::Page(page))) => page.into_iter().map(word).collect(),
        Some(Ok(DeltaStep::Resync(resync))) => vec![format!("resync {}", resync.codes().collect::<Vec<_>>().join(" "))],
        Some(Err(error)) => vec![format!("! {}", error.link().unwrap_or_default().trim_start_matches(BASE))],
        None => vec![".".to_owned()],
    };
    words.push(format!("| {}", delta.link().map_or("", |link| link.as_str().trim_start_matches(BASE))));
    words.join(" ")
}

#[test]
fn rounds() {
    let script = Script::new()
        .json(200, page("1 2", "next", "/items?skip=a"))
        .answer(500, [], "")
        .json(200, page("3", "delta", &format!("{BASE}/items?since=b")))
        .json(200, page("1-deleted 2-changed 3-lost 4", "delta", "/items?since=c"));
    let clock = SimulatedClock::new();
    let mut delta = query(&script, &clock).changes();
    assert_eq!(delta.link(), None);
    let expected = ["+1 +2 | /items?skip=a", "! /items?skip=a | /items?skip=a", "+3 | /items?since=b", ". | /items?since=b"];
    assert_eq!(expected.map(|_| step(&clock, &mut delta)), expected);
    delta.next_round();
    assert_eq!(step(&clock, &mut delta), "-1 -2 Changed -3 Other(\"lost\") +4 | /items?since=c");
    assert_eq!(step(&clock, &mut delta), ". | /items?since=c");
    let sent = script.sent();
    assert!(sent.iter().all(|sent| sent.header("prefer") == Some("few")));
    assert_eq!((sent[0].uri.query(), sent[3].uri.query()), (Some("$select=id"), Some("since=b")));
}

#[test]
fn a_kept_link_goes_on() {
    let script = Script::new().json(200, page("1", "next", "/items?skip=a")).json(200, page("2", "delta", "/items?since=b"));
    let clock = SimulatedClock::new();
    let mut delta = query(&script, &clock).changes();
    step(&clock, &mut delta);
    let kept = serde_json::to_string(&delta.link()).expect("JSON");
    let link: DeltaLink = serde_json::from_str(&kept).expect("a link");
    assert_eq!(format!("{link:?}"), r#"DeltaLink("https://api.shop.example/v1/items")"#);
    let mut rest = query(&script, &clock).changes_since(&link);
    assert_eq!(rest.link(), Some(&link));
    assert_eq!(step(&clock, &mut rest), "+2 | /items?since=b");
    let sent = &script.sent()[1];
    assert_eq!((sent.uri.query(), sent.header("prefer")), (Some("skip=a"), Some("few")));
}

#[test]
fn the_link_stands_for_no_page_that_was_not_handed_out() {
    let script = Script::new().answer(429, [("retry-after", "5")], "").json(200, page("1", "next", "/items?skip=a"));
    let clock = SimulatedClock::new();
    let mut delta = query(&script, &clock).changes();
    {
        let mut next = std::pin::pin!(delta.next());
        assert!(clock.run(std::future::poll_fn(|context| std::task::Poll::Ready(next.as_mut().poll(context)))).is_pending());
    }
    assert_eq!(delta.link(), None);
    assert_eq!(step(&clock, &mut delta), "+1 | /items?skip=a");
}

#[test]
fn a_service_that_has_forgotten_is_asked_from_the_beginning() {
    let check = |location: Option<&str>, afterwards: &str, again: &str| {
        let gone = r#"{"error":{"code":"resyncRequired","message":"","innerError":{"code":"uploadDifferences"}}}"#;
        let headers = [("content-type", "application/json"), ("location", location.unwrap_or_default())];
        let headers = headers.into_iter().take(if location.is_some() { 2 } else { 1 });
        let script = Script::new().answer(410, headers, gone).json(200, page("1", "delta", "/items?since=z"));
        let clock = SimulatedClock::new();
        let mut delta = query(&script, &clock).changes_since(&DeltaLink::new(format!("{BASE}/items?since=old")));
        assert_eq!(step(&clock, &mut delta), format!("resync resyncRequired uploadDifferences | {afterwards}"));
        let next = step(&clock, &mut delta);
        let sent: Vec<String> = script.sent().iter().map(|sent| sent.uri.to_string()).collect();
        assert_eq!(
            (sent.last().map_or("", |uri| uri.trim_start_matches(BASE)), sent.len()),
            (again, if next.starts_with('!') { 1 } else { 2 })
        );
        next
    };
    assert_eq!(check(None, "", "/items?$select=id"), "+1 | /items?since=z");
    assert_eq!(check(Some("/v1/items?since="), "/items?since=", "/items?since="), "+1 | /items?since=z");
    let elsewhere = "https://elsewhere.example/items";
    assert_eq!(check(Some(elsewhere), elsewhere, "/items?since=old"), format!("! {elsewhere} | {elsewhere}"));
}

#[test]
fn a_service_that_always_forgets_is_an_error() {
    let script = Script::new().answer(410, [], "").answer(410, [], "").json(200, page("1", "next", "/items?skip=a"));
    let script = script.answer(410, [], "");
    let clock = SimulatedClock::new();
    let mut delta = query(&script, &clock).changes();
    let expected = ["resync  | ", "! /items?$select=id | ", "+1 | /items?skip=a", "resync  | "];
    assert_eq!(expected.map(|_| step(&clock, &mut delta)), expected);
}

#[test]
fn a_round_is_a_stream() {
    let script = Script::new().json(200, page("1", "next", "/items?skip=a")).json(200, page("2", "delta", "/items?since=b"));
    let clock = SimulatedClock::new();
    let steps: Vec<_> = clock.run(query(&script, &clock).changes().collect());
    let last = |step: &Result<DeltaStep<Item>, _>| matches!(step, Ok(DeltaStep::Page(page)) if page.is_last());
    assert_eq!(steps.iter().map(last).collect::<Vec<_>>(), [false, true]);
}

//! Collections over several pages, without a network: what errors leave, where one can go on, and what is fetched when.

use crate::shop::{Item, Shop};
use docwright::testing::{Script, SimulatedClock};
use docwright::{Client, Collection, Error, Items, Pages, Request, Typed};
use futures_util::StreamExt;

const LINK: &str = "https://api.shop.example/v1/items?page=2";

fn page(names: &str, link: &str) -> String {
    let items: Vec<String> = names.split_terminator(' ').map(|name| format!(r#"{{"name":"{name}"}}"#)).collect();
    let link = if link.is_empty() { String::new() } else { format!(r#","@odata.nextLink":"{link}""#) };
    format!(r#"{{"value":[{}]{link}}}"#, items.join(","))
}

fn list(script: &Script, clock: &SimulatedClock) -> Request<Collection<Item>> {
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    Shop(client).items().list().prefer("few")
}

fn name(item: &Item) -> String {
    item.record().text("name").unwrap_or_default().to_owned()
}

/// What a list gives, one word each: names, `!` for an error and `.` for the end.
fn words(clock: &SimulatedClock, items: &mut Items<Item>, times: usize) -> String {
    let word = |item: Option<Result<Item, Error>>| match item {
        Some(Ok(item)) => name(&item),
        Some(Err(_)) => "!".to_owned(),
        None => ".".to_owned(),
    };
    (0..times).map(|_| word(clock.run(items.next()))).collect::<Vec<_>>().join(" ")
}

#[test]
fn what_an_error_leaves() {
    let check = |fault: &dyn Fn(Script) -> Script, expected: &str| {
        let (clock, script) = (SimulatedClock::new(), Script::new().json(200, page("a b", "/items?page=2")));
        let script = fault(script).json(200, page("c", ""));
        let mut items = list(&script, &clock).items();
        assert_eq!(words(&clock, &mut items, 5), expected, "{:?}", script.sent());
        script
    };
    check(&|script| script, "a b c . .");
    check(&|script| script.answer(500, [], ""), "a b ! c .");
    check(&|script| script.answer(403, [], "").answer(410, [], ""), "a b ! ! c");
    let patient = |script: Script| script.answer(429, [("retry-after", "3600")], "");
    let script = check(&patient, "a b ! c .");
    assert!(script.sent().iter().all(|sent| sent.header("prefer") == Some("few")));
    assert!(script.sent()[1..].iter().all(|sent| sent.uri == LINK));
    // Nothing that asking again would mend.
    check(&|script| script.json(200, "{}"), "a b ! . .");
    check(&|script| script.json(200, page("x", "https://elsewhere.example/items")), "a b x ! .");
    check(&|script| script.json(200, page("x", "/items?page=2")), "a b x ! .");
}

#[test]
fn an_error_says_where() {
    let check = |second: &str, expected: &str| {
        let script = Script::new().json(200, page("a", "/items?page=2")).json(200, second.to_owned()).answer(500, [], "");
        let clock = SimulatedClock::new();
        let mut pages = list(&script, &clock).pages();
        let error = loop {
            match clock.run(pages.try_next()) {
                Ok(page) => assert!(page.is_some(), "an error before the end"),
                Err(error) => break error,
            }
        };
        assert_eq!((error.link(), pages.link()), (Some(expected), Some(expected)), "{error}");
        assert!(!error.to_string().contains("page="), "{error}");
    };
    check("{}", LINK);
    check(&page("", "/items?page=3"), "https://api.shop.example/v1/items?page=3");
    check(&page("", "https://elsewhere.example/items"), "https://elsewhere.example/items");
    check(&page("", "/items"), "https://api.shop.example/v1/items");
}

#[test]
fn a_kept_link_goes_on() {
    let script = Script::new().json(200, page("a b", "/items?page=2")).json(200, page("c", "")).json(200, page("c", ""));
    let clock = SimulatedClock::new();
    let mut items = list(&script, &clock).top(2).items();
    let first = "https://api.shop.example/v1/items?$top=2";
    let mut links = vec![items.link().map(str::to_owned)];
    for expected in ["a", "b", "c", "."] {
        assert_eq!(words(&clock, &mut items, 1), expected);
        links.push(items.link().map(str::to_owned));
    }
    assert_eq!(links.iter().map(Option::as_deref).collect::<Vec<_>>(), [Some(first), Some(first), Some(LINK), None, None]);
    let mut rest = list(&script, &clock).top(2).resume(LINK).items();
    assert_eq!(words(&clock, &mut rest, 2), "c .");
    let sent = script.sent();
    assert_eq!((sent[2].uri.to_string().as_str(), sent[2].header("prefer")), (LINK, Some("few")));
}

#[test]
fn a_first_page_that_no_get_gives_has_no_link() {
    let script = Script::new().answer(500, [], "").json(200, page("a", "/items?page=2")).json(200, page("b", ""));
    let clock = SimulatedClock::new();
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    let search = client.at::<Collection<Item>>(&crate::shop::REFERENCE, "POST", "/items/find").text("text/plain", "cups");
    let mut items = search.items();
    assert_eq!(clock.run(items.try_next()).expect_err("a fault").link(), None);
    assert_eq!(words(&clock, &mut items, 3), "a b .");
    let sent: Vec<String> = script.sent().iter().map(|sent| format!("{} {}", sent.method, sent.body.len())).collect();
    assert_eq!(sent, ["POST 4", "POST 4", "GET 0"]);
}

#[test]
fn pages_are_fetched_when_wanted_or_one_ahead() {
    let check = |ahead: bool, expected: [usize; 5]| {
        let script = Script::new().json(200, page("a b", "/items?page=2")).json(200, page("c", "/items?page=3"));
        let script = script.json(200, page("d", ""));
        let clock = SimulatedClock::new();
        let items = list(&script, &clock).items();
        let mut items = if ahead { items.prefetch() } else { items };
        let mut fetched = Vec::new();
        for expected in ["a", "b", "c", "d", "."] {
            assert_eq!(words(&clock, &mut items, 1), expected);
            fetched.push(script.sent().len());
        }
        assert_eq!(fetched, expected);
    };
    check(false, [1, 1, 2, 3, 3]);
    check(true, [2, 2, 3, 3, 3]);
}

#[test]
fn a_fault_of_a_page_fetched_ahead_is_told_in_its_turn() {
    let script = Script::new().json(200, page("a b", "/items?page=2")).answer(500, [], "").json(200, page("c", ""));
    let clock = SimulatedClock::new();
    let mut items = list(&script, &clock).items().prefetch();
    assert_eq!(words(&clock, &mut items, 5), "a b ! c .");
}

#[test]
fn collecting_ends_at_its_limit_and_loses_nothing() {
    let script = Script::new().json(200, page("a b c", "/items?page=2")).answer(500, [], "").json(200, page("d e", ""));
    let clock = SimulatedClock::new();
    let mut items = list(&script, &clock).items();
    let mut collect = |limit: usize| {
        let some = clock.run(items.collect_at_most(limit)).map(|items| items.iter().map(name).collect::<Vec<_>>().join(" "));
        (some.unwrap_or_else(|_| "!".to_owned()), items.link().map(str::to_owned), script.sent().len())
    };
    let first = Some("https://api.shop.example/v1/items".to_owned());
    assert_eq!(collect(0), (String::new(), first.clone(), 0));
    assert_eq!(collect(2), ("a b".to_owned(), first.clone(), 1));
    // The third item is kept over the fault of the page behind it.
    assert_eq!(collect(2), ("!".to_owned(), first, 2));
    assert_eq!(collect(2), ("c d".to_owned(), Some(LINK.to_owned()), 3));
    assert_eq!(collect(9), ("e".to_owned(), None, 3));
}

#[test]
fn a_future_that_is_dropped_loses_nothing() {
    let script = Script::new().answer(429, [("retry-after", "5")], "").json(200, page("a", ""));
    let clock = SimulatedClock::new();
    let mut items = list(&script, &clock).items();
    {
        let mut next = std::pin::pin!(items.next());
        assert!(clock.run(std::future::poll_fn(|context| std::task::Poll::Ready(next.as_mut().poll(context)))).is_pending());
    }
    assert_eq!(words(&clock, &mut items, 2), "a .");
    assert_eq!(script.sent().len(), 2);
}

#[test]
fn an_offline_list_is_told_once() {
    let pages: Pages<Item> = Shop(Client::offline()).items().list().pages();
    let all = SimulatedClock::new().run(pages.collect::<Vec<_>>());
    assert_eq!(all.len(), 1);
    assert!(all[0].as_ref().is_err_and(|error| error.is_refused() && error.to_string().contains("offline")));
}

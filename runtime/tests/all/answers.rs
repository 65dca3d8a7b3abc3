//! Answers that are not as documented, without a network: what is kept, what is told, and what is an error.

use std::sync::{Arc, Mutex};

use crate::shop::{Item, Shop};
use docwright::testing::{Script, SimulatedClock};
use docwright::{Client, ClientBuilder, Collection, DeltaStep, Error, Mismatch, Reply, Request, Typed};

fn client(answer: &str) -> ClientBuilder {
    Client::builder().transport(Script::new().json(200, answer.to_owned())).clock(SimulatedClock::new())
}

fn shop(builder: ClientBuilder) -> Shop {
    Shop(builder.build().expect("a client"))
}

fn send<T: docwright::Response>(request: Request<T>) -> Result<T, Error> {
    SimulatedClock::new().run(request.send())
}

fn list(answer: &str) -> Request<Collection<Item>> {
    shop(client(answer)).items().list()
}

fn told(mismatches: &[Mismatch]) -> Vec<String> {
    mismatches.iter().map(Mismatch::to_string).collect()
}

/// A page, its prices, `-` for none, and what it says of mismatches.
#[track_caller]
fn check(answer: &str, prices: &str, expected: &[&str]) {
    let page = send(list(answer)).expect("a page");
    let price = |item: &Item| item.record().int32("price").map_or("-".to_owned(), |price| price.to_string());
    assert_eq!(page.iter().map(price).collect::<Vec<_>>().join(" "), prices, "{answer}");
    assert_eq!(told(page.mismatches()), expected, "{answer}");
}

#[test]
fn one_value_does_not_lose_the_page() {
    check(r#"{"value":[{"price":1},{"price":2}]}"#, "1 2", &[]);
    check(
        r#"{"value":[{"price":1},{"price":"dear"},{"price":3}]}"#,
        "1 - 3",
        &["`value[1].price`: expected Int32, found string \"dear\""],
    );
    check(r#"[{"price":true}]"#, "-", &["`[0].price`: expected Int32, found true"]);
    check(
        r#"{"value":[null,{"price":1},"x",{"price":[2]}]}"#,
        "1 - -",
        &[
            "`value[0]`: expected shop.item, found null",
            "`value[2]`: expected shop.item, found string \"x\"",
            "`value[3].price`: expected Int32, found an array",
        ],
    );
}

#[test]
fn a_page_prints_what_came() {
    let answer = r#"{"@odata.count":2,"value":[{"price":"dear","new":[1]},7]}"#;
    assert_eq!(send(list(answer)).expect("a page").to_json(), answer);
}

#[test]
fn what_is_no_page_is_an_error() {
    for answer in [r#"{"value":{}}"#, r#"{"value":"x"}"#, r#"{"value":null}"#, "{}", r#"{"value":[{"price":1}"#, "7"] {
        assert!(send(list(answer)).expect_err(answer).is_decode(), "{answer}");
    }
}

#[test]
fn strict_is_an_error_for_a_call_and_for_a_client() {
    let answer = r#"{"value":[{"price":1},{"price":"dear"}]}"#;
    let of_call = send(list(answer).strict());
    let of_client = send(shop(client(answer).strict()).items().list());
    for error in [of_call, of_client] {
        let error = error.expect_err("a misfit");
        let decode = error.decode_error().expect("a place");
        assert_eq!((decode.path(), decode.expected(), decode.found()), ("[1].price", Some("Int32"), Some("string \"dear\"")));
    }
    let one = r#"{"price":"dear"}"#;
    assert!(send(shop(client(one)).items().id("7").get()).is_ok());
    assert!(send(shop(client(one)).items().id("7").get().strict()).expect_err("a misfit").is_decode());
    assert!(send(shop(client(one).strict()).items().id("7").get()).expect_err("a misfit").is_decode());
    assert!(send(shop(client(r#"{"value":[null,{"price":1}]}"#).strict()).items().list()).is_ok());
}

#[test]
fn strictness_goes_on_from_page_to_page() {
    let pages = || {
        let second = r#"{"value":[{"price":"dear"}]}"#;
        Script::new().json(200, r#"{"value":[{"price":1}],"@odata.nextLink":"/items?page=2"}"#).json(200, second)
    };
    let clock = SimulatedClock::new();
    let request = |script: Script| shop(Client::builder().transport(script).clock(clock.clone())).items().list();
    let last = |request: Request<Collection<Item>>| {
        let mut pages = request.pages();
        assert!(clock.run(pages.next()).expect("a page").is_ok());
        clock.run(pages.next()).expect("a page")
    };
    assert_eq!(last(request(pages())).expect("a page").mismatches().len(), 1);
    assert!(last(request(pages()).strict()).expect_err("a misfit").is_decode());
}

#[test]
fn the_hook_tells_what_is_seen() {
    let check = |answer: &str, send_it: &dyn Fn(Shop), expected: &[&str]| {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = seen.clone();
        send_it(shop(client(answer).on_mismatch(move |event| {
            let page = event.call.operation().map_or("", |operation| operation.page.as_str());
            log.lock().expect("a log").push(format!("{page} {}", event.mismatch));
        })));
        assert_eq!(*seen.lock().expect("a log"), expected, "{answer}");
    };
    let one = |shop: Shop| drop(send(shop.items().id("7").get()));
    let many = |shop: Shop| drop(send(shop.items().list()));
    let dear = "item-get `price`: expected Int32, found string \"dear\"";
    check(r#"{"price":"dear"}"#, &one, &[dear]);
    check(r#"{"price":1}"#, &one, &[]);
    check(
        r#"{"value":[{"price":true,"name":1}]}"#,
        &many,
        &["item-list `value[0].price`: expected Int32, found true", "item-list `value[0].name`: expected String, found number 1"],
    );
    check(r#"{"price":"dear"}"#, &|shop| drop(send(shop.items().id("7").get().strict())), &[]);
}

#[test]
fn changes_tell_of_theirs() {
    let answer =
        r#"{"value":[{"price":"dear"},{"id":"2","@removed":{"reason":"deleted"}}],"@odata.deltaLink":"/items/delta?token=a"}"#;
    let mut delta = list(answer).changes();
    let Ok(Some(DeltaStep::Page(page))) = SimulatedClock::new().run(delta.try_next()) else { panic!("no page") };
    assert_eq!(told(page.mismatches()), ["`value[0].price`: expected Int32, found string \"dear\""]);
    assert_eq!(page.changes().len(), 2);
    assert!(format!("{page:?}").len() < 200);
}

#[test]
fn nesting_beyond_the_limit_is_an_error_that_says_so() {
    let text = r#"{"base_url":"https://box.example","types":[{"name":"box.box","fields":[["boxes","Collection(box.box)"]]}]}"#;
    let schemas: &'static docwright::Schemas = Box::leak(Box::new(docwright::Schemas::parse(text).expect("a reference")));
    let schema = schemas.find("box.box").expect("a type");
    let deep = format!("{}{}", r#"{"boxes":["#.repeat(10_000), "]}".repeat(10_000));
    let error = docwright::Record::from_json_lenient(schemas, schema, &deep).expect_err("too deep");
    assert!(error.to_string().contains("nested deeper than"), "{error}");
    // What the reference does not know is kept, however deep it is.
    let page = send(list(&format!(r#"{{"value":[{{"price":1,"box":{deep}}}]}}"#))).expect("a page");
    assert_eq!(page.items()[0].record().extra("box"), Some(deep.as_str()));
}

#[test]
fn what_debug_shows_is_short_and_no_body() {
    let items: Vec<String> = (0..5000).map(|price| format!(r#"{{"price":{price},"name":"secret"}}"#)).collect();
    let answer = format!(r#"{{"value":[{}],"@odata.nextLink":"https://api.shop.example/v1/items?secret"}}"#, items.join(","));
    let page = format!("{:?}", send(list(&answer)).expect("a page"));
    assert_eq!(page, "Collection { items: 5000, mismatches: 0, count: None, next_link: true, delta_link: false, .. }");
    let reply = format!("{:?}", send(list(&answer).query("a", "secret").read_as::<Reply>()).expect("a reply"));
    assert!(reply.len() < 1000 && !reply.contains("secret") && reply.contains("body_bytes"), "{reply}");
    let long = shop(client(&answer)).items().id(&"x".repeat(30_000)).get().read_as::<Reply>();
    assert!(format!("{:?}", send(long).expect("a reply")).len() < 1000);
    let content = format!("{:?}", send(list(&answer).read_as::<docwright::Content>()).expect("content"));
    assert!(content.len() < 200 && !content.contains("secret"), "{content}");
}

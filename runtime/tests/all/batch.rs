//! Several calls in one: what is sent, what comes back to whom, and what is sent again.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::shop::{Item, REFERENCE, Shop};
use docwright::middleware::{RetryEvent, RetryPolicy};
use docwright::serde_json::{Value, from_slice, json};
use docwright::testing::{Fault, Script, SimulatedClock};
use docwright::{Batch, BatchEndpoint, Client, ClientBuilder, Content, Error, Json, Request, StreamBody, Text, Typed};

fn builder(script: &Script, clock: &SimulatedClock) -> ClientBuilder {
    Client::builder().transport(script.clone()).clock(clock.clone())
}

fn client(script: &Script, clock: &SimulatedClock) -> Client {
    builder(script, clock).build().expect("a client")
}

fn at(client: &Client, method: &str, path: &str) -> Request<Json> {
    client.at(&REFERENCE, method, path)
}

/// An answer with these statuses, `1:200 2:429/7` for the first two requests and `Retry-After: 7`. Each body tells its request.
fn answer(script: Script, statuses: &str) -> Script {
    let response = |text: &str| {
        let (id, status) = text.split_once(':').expect("a name and a status");
        let (status, after) = status.split_once('/').unwrap_or((status, ""));
        let headers = if after.is_empty() { json!({}) } else { json!({"Retry-After": after}) };
        json!({"id": id, "status": status.parse::<u16>().expect("a status"), "headers": headers, "body": {"of": id}})
    };
    let responses: Vec<Value> = statuses.split_whitespace().map(response).collect();
    script.json(200, json!({ "responses": responses }).to_string())
}

/// The requests of each batch that was sent, as `1 GET /items <-2`.
fn sent(script: &Script) -> Vec<String> {
    let batch = |sent: docwright::testing::Sent| {
        let body: Value = from_slice(&sent.body).unwrap_or_default();
        let part = |part: &Value| {
            let text = |name: &str| part[name].as_str().unwrap_or_default().to_owned();
            let on =
                part["dependsOn"].as_array().into_iter().flatten().map(|on| format!("<-{}", on.as_str().unwrap_or_default()));
            [text("id"), text("method"), text("url")].into_iter().chain(on).collect::<Vec<_>>().join(" ")
        };
        body["requests"].as_array().into_iter().flatten().map(part).collect::<Vec<_>>().join(", ")
    };
    script.sent().into_iter().map(batch).collect()
}

/// A result as its status or the kind of its error.
fn word(result: &Result<Json, Error>) -> String {
    match result {
        Ok(json) => json.0["of"].as_str().unwrap_or_default().to_owned(),
        Err(error) if error.is_refused() => "refused".to_owned(),
        Err(error) if error.is_decode() => "decode".to_owned(),
        Err(error) => error.status().map_or_else(|| "broken".to_owned(), |status| format!("!{}", status.as_u16())),
    }
}

fn words(results: &[Result<Json, Error>]) -> String {
    results.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_request_has_its_own_answer() {
    let responses = r#"{"responses":[
        {"id":"3","status":204,"headers":{},"body":null},
        {"id":"2","status":201,"body":{"id":"8","name":"jug"}},
        {"id":"1","status":404,"body":{"error":{"code":"itemNotFound","message":"Gone."}}}]}"#;
    let (clock, script) = (SimulatedClock::new(), Script::new().json(200, responses));
    let shop = Shop(client(&script, &clock));
    let get = shop.items().id("7").get().select(["id", "name"]).prefer("a").prefer("b");
    let create = shop.items().create(Item::new().with_untyped("name", "jug"));
    let (get, created, deleted) = clock.run(Batch::new((get, create, shop.items().id("9").delete())).send());
    let error = get.expect_err("nothing");
    assert!(error.is_not_found() && error.code() == Some("itemNotFound"));
    assert_eq!(error.operation().map(|operation| operation.page.as_str()), Some("item-get"));
    assert!(error.to_string().starts_with("GET https://api.shop.example/v1/items/7: 404 Not Found: itemNotFound"), "{error}");
    assert_eq!(created.expect("an item").record().text("name"), Some("jug"));
    assert!(deleted.is_ok());
    let [sent] = &script.sent()[..] else { panic!("one batch") };
    assert_eq!((sent.method.as_str(), sent.uri.to_string().as_str()), ("POST", "https://api.shop.example/v1/$batch"));
    assert_eq!((sent.header("content-type"), sent.header("accept")), (Some("application/json"), Some("application/json")));
    let body: Value = from_slice(&sent.body).expect("JSON");
    let expected = json!({"requests": [
        {"id": "1", "method": "GET", "url": "/items/7?$select=id,name", "headers": {"prefer": "a, b"}},
        {"id": "2", "method": "POST", "url": "/items", "headers": {"content-type": "application/json"}, "body": {"name": "jug"}},
        {"id": "3", "method": "DELETE", "url": "/items/9"},
    ]});
    assert_eq!(body, expected);
}

#[test]
fn many_requests_go_in_several_batches() {
    let check = |endpoint: BatchEndpoint, count: usize, sizes: &[usize], url: &str| {
        let mut script = Script::new();
        let mut position = 0;
        for size in sizes {
            let statuses: Vec<String> = (position + 1..=position + size).rev().map(|id| format!("{id}:200")).collect();
            script = answer(script, &statuses.join(" "));
            position += size;
        }
        let clock = SimulatedClock::new();
        let client = builder(&script, &clock).batch_endpoint(endpoint).build().expect("a client");
        let requests: Vec<_> = (0..count).map(|number| at(&client, "GET", &format!("/items/{number}"))).collect();
        let results = clock.run(Batch::new(requests).send());
        let expected: Vec<String> = (1..=count).map(|id| id.to_string()).collect();
        assert_eq!(words(&results), expected.join(" "));
        assert!(script.sent().iter().all(|sent| sent.uri == *format!("https://api.shop.example/v1/{url}")));
        script.assert_done();
    };
    check(BatchEndpoint::default(), 0, &[], "");
    check(BatchEndpoint::default(), 1, &[1], "$batch");
    check(BatchEndpoint::default(), 20, &[20], "$batch");
    check(BatchEndpoint::default(), 45, &[20, 20, 5], "$batch");
    check(BatchEndpoint::default().path("together").limit(2), 3, &[2, 1], "together");
    check(BatchEndpoint::default().limit(0), 2, &[1, 1], "$batch");
}

#[test]
fn an_array_gives_an_array() {
    let (clock, script) = (SimulatedClock::new(), answer(Script::new(), "2:200 1:200"));
    let client = client(&script, &clock);
    let [first, second] = clock.run(Batch::new([at(&client, "GET", "/a"), at(&client, "GET", "/b")]).send());
    assert_eq!((word(&first), word(&second)), ("1".to_owned(), "2".to_owned()));
}

/// Batches of two, of the requests `/1`, `/2` and so on that depend on each other as said.
fn ordered(count: usize, pairs: &[(usize, usize)], answers: &[&str], expected: &str, batches: &[&str]) {
    let (clock, script) = (SimulatedClock::new(), answers.iter().fold(Script::new(), |script, next| answer(script, next)));
    let client = builder(&script, &clock).batch_endpoint(BatchEndpoint::default().limit(2)).build().expect("a client");
    let requests: Vec<_> = (1..=count).map(|number| at(&client, "GET", &format!("/{number}"))).collect();
    let batch = pairs.iter().fold(Batch::new(requests), |batch, (request, on)| batch.depends_on(*request, *on));
    assert_eq!(words(&clock.run(batch.send())), expected, "{pairs:?}");
    assert_eq!(sent(&script), batches, "{pairs:?}");
}

#[test]
fn what_depends_on_what() {
    ordered(2, &[(1, 0)], &["1:200 2:200"], "1 2", &["1 GET /1, 2 GET /2 <-1"]);
    ordered(2, &[(0, 1), (0, 1)], &["1:200 2:200"], "1 2", &["2 GET /2, 1 GET /1 <-2"]);
    // What was done in an earlier batch is not said again.
    ordered(3, &[(2, 0)], &["1:200 2:200", "3:200"], "1 2 3", &["1 GET /1, 2 GET /2", "3 GET /3"]);
    ordered(3, &[(0, 2), (0, 1)], &["2:200 3:200", "1:200"], "1 2 3", &["2 GET /2, 3 GET /3", "1 GET /1"]);
    // What failed stops what depends on it, over batches too.
    ordered(3, &[(1, 0), (2, 1)], &["1:404 2:424"], "!404 !424 refused", &["1 GET /1, 2 GET /2 <-1"]);
    ordered(3, &[(2, 0)], &["1:404 2:200"], "!404 2 refused", &["1 GET /1, 2 GET /2"]);
    // What waits for something throttled waits too, whatever the service made of it.
    let again = ["1:429/3 2:424", "1:200 2:200"];
    ordered(2, &[(1, 0)], &again, "1 2", &["1 GET /1, 2 GET /2 <-1", "1 GET /1, 2 GET /2 <-1"]);
    ordered(3, &[(2, 0)], &["1:429/3 2:200", "1:200 3:200"], "1 2 3", &["1 GET /1, 2 GET /2", "1 GET /1, 3 GET /3 <-1"]);
    // What cannot be.
    ordered(2, &[(0, 1), (1, 0)], &[], "refused refused", &[]);
    ordered(2, &[(1, 1)], &["1:200"], "1 refused", &["1 GET /1"]);
    ordered(2, &[(0, 7)], &["2:200"], "refused 2", &["2 GET /2"]);
}

#[test]
fn one_by_one() {
    let (clock, script) = (SimulatedClock::new(), answer(Script::new(), "1:200 2:500 3:424"));
    let client = client(&script, &clock);
    let requests = vec![at(&client, "GET", "/1"), at(&client, "GET", "/2"), at(&client, "GET", "/3")];
    assert_eq!(words(&clock.run(Batch::new(requests).in_order().send())), "1 !500 !424");
    assert_eq!(sent(&script), ["1 GET /1, 2 GET /2 <-1, 3 GET /3 <-2"]);
}

/// Requests with these methods: what comes in the end, what was sent, and how long it took at least.
fn again(methods: &[&str], answers: &[&str], expected: &str, batches: &[&str], waited: u64) {
    let (clock, script) = (SimulatedClock::new(), answers.iter().fold(Script::new(), |script, next| answer(script, next)));
    let client = client(&script, &clock);
    let requests: Vec<_> = methods.iter().map(|method| at(&client, method, "/")).collect();
    let results = clock.run(Batch::new(requests).retry(RetryPolicy::default().retries(2)).send());
    assert_eq!((words(&results).as_str(), sent(&script)), (expected, batches.iter().map(|&text| text.to_owned()).collect()));
    let (waited, least) = (clock.elapsed(), Duration::from_secs(waited));
    assert!(waited >= least && waited <= least + Duration::from_secs(2), "{answers:?}: {waited:?}");
}

#[test]
fn throttled_requests_are_sent_again() {
    let two = "1 GET /, 2 GET /";
    again(&["GET", "GET"], &["1:200 2:200"], "1 2", &[two], 0);
    again(&["GET", "GET"], &["1:200 2:429/7", "2:200"], "1 2", &[two, "2 GET /"], 7);
    again(&["GET", "GET"], &["1:429/20 2:429/7", "1:200 2:200"], "1 2", &[two, two], 20);
    again(&["GET", "GET"], &["1:200 2:429/soon", "2:200"], "1 2", &[two, "2 GET /"], 0);
    again(&["POST"], &["1:429/1", "1:503/2", "1:201"], "1", &["1 POST /", "1 POST /", "1 POST /"], 3);
    again(&["GET"], &["1:503", "1:504", "1:502"], "!502", &["1 GET /", "1 GET /", "1 GET /"], 0);
    again(&["POST"], &["1:503"], "!503", &["1 POST /"], 0);
    again(&["GET"], &["1:500"], "!500", &["1 GET /"], 0);
    // A wait that is too long is the caller's.
    again(&["GET", "GET"], &["1:200 2:429/3600"], "1 !429", &[two], 0);
}

#[test]
fn a_request_keeps_its_own_policy_and_counts_its_attempts() {
    let script = answer(answer(Script::new(), "1:429/1 2:429/1"), "2:429/1");
    let (clock, events) = (SimulatedClock::new(), Arc::new(Mutex::new(Vec::new())));
    let log = events.clone();
    let event = move |event: &RetryEvent| {
        let url = event.call.as_ref().map(|call| call.url().to_owned());
        log.lock().expect("a log").push((url, event.attempts, event.status.map(|status| status.as_u16())));
    };
    let client = builder(&script, &clock).on_retry(event).build().expect("a client");
    let requests = vec![at(&client, "GET", "/1").retry(RetryPolicy::none()), at(&client, "GET", "/2")];
    let results = clock.run(Batch::new(requests).retry(RetryPolicy::default().retries(1)).send());
    let attempts: Vec<u32> = results.iter().map(|result| result.as_ref().map_or_else(Error::attempts, |_| 0)).collect();
    assert_eq!((words(&results).as_str(), attempts), ("!429 !429", vec![1, 2]));
    assert!(results.iter().all(|result| result.as_ref().is_err_and(|error| error.retry_after() == Some(Duration::from_secs(1)))));
    assert_eq!(*events.lock().expect("a log"), [(Some("https://api.shop.example/v1/2".to_owned()), 1, Some(429))]);
}

#[test]
fn bodies_that_are_no_json() {
    let responses = r#"{"responses":[
        {"id":"1","status":200,"headers":{"Content-Type":"image/png"},"body":"_-8="},
        {"id":"2","status":200,"headers":{"Content-Type":"text/plain"},"body":"a\nb"}]}"#;
    let (clock, script) = (SimulatedClock::new(), Script::new().json(200, responses));
    let client = client(&script, &clock);
    let picture = client.at::<Content>(&REFERENCE, "PUT", "/picture").bytes("image/png", vec![255, 239, 1]);
    let note = client.at::<Text>(&REFERENCE, "PUT", "/note").text("text/plain", "\"note\"");
    let raw = client.at::<Json>(&REFERENCE, "PUT", "/raw").bytes("application/json", "{\"a\":1.0}");
    let (picture, note, raw) = clock.run(Batch::new((picture, note, raw)).send());
    let picture = picture.expect("a picture");
    assert_eq!((picture.bytes(), picture.content_type()), (&[255, 239][..], Some("image/png")));
    assert_eq!(note.expect("a note").0, "a\nb");
    let missing = raw.expect_err("no response");
    assert!(missing.is_decode() && missing.to_string().contains("no response for this request"), "{missing}");
    let body = String::from_utf8(script.sent()[0].body.to_vec()).expect("text");
    for expected in [r#""body":"_-8B""#, r#""body":"\"note\"""#, r#""body":{"a":1.0}"#] {
        assert!(body.contains(expected), "{body}");
    }
}

#[test]
fn a_redirect_in_a_batch_is_an_answer_where_it_is_documented() {
    let response = |id: &str| json!({"id": id, "status": 302, "headers": {"Location": "https://files.example/7"}});
    let script = Script::new().json(200, json!({"responses": [response("1"), response("2")]}).to_string());
    let clock = SimulatedClock::new();
    let shop = Shop(client(&script, &clock));
    let requests = (shop.items().id("7").content(), shop.items().id("7").get());
    let (content, item) = clock.run(Batch::new(requests).send());
    assert_eq!(content.expect("a redirect").location(), "https://files.example/7");
    assert_eq!(item.expect_err("no item").status().map(|status| status.as_u16()), Some(302));
}

#[test]
fn when_a_batch_as_a_whole_fails() {
    let check = |fault: &dyn Fn(Script) -> Script, method: &str, expected: &str, times: usize, says: &str| {
        let clock = SimulatedClock::new();
        let script = answer(answer(fault(Script::new()), "1:200 2:200"), "3:200");
        let client = builder(&script, &clock).batch_endpoint(BatchEndpoint::default().limit(2)).build().expect("a client");
        let requests = vec![at(&client, "GET", "/1"), at(&client, method, "/2"), at(&client, "GET", "/3")];
        let results = clock.run(Batch::new(requests).send());
        assert_eq!((words(&results).as_str(), script.sent().len()), (expected, times));
        if let Err(error) = &results[0] {
            let text = error.to_string();
            assert!(text.starts_with("GET https://api.shop.example/v1/1: the batch that carried it failed: POST "), "{text}");
            assert!(text.contains(says), "{text}");
            assert!(std::error::Error::source(error).is_some());
        }
    };
    check(&|script| script, "POST", "1 2 3", 2, "");
    // The batch may be sent twice when each of its requests may.
    check(&|script| script.fault(Fault::Broken), "GET", "1 2 3", 3, "");
    check(&|script| script.fault(Fault::Connect), "POST", "1 2 3", 3, "");
    check(&|script| script.answer(429, [("retry-after", "9")], ""), "POST", "1 2 3", 3, "");
    // What failed with one batch fails alone; here the answers of the script are for others then.
    check(&|script| script.fault(Fault::Broken), "POST", "broken broken decode", 2, "the connection broke");
    check(&|script| script.answer(413, [], ""), "GET", "!413 !413 decode", 2, "413");
    check(&|script| script.json(200, "{}"), "GET", "decode decode decode", 2, "responses");
    check(&|script| script.json(200, "<html>"), "GET", "decode decode decode", 2, "expected value");
}

#[test]
fn an_offline_client_sends_no_batch() {
    let client = Client::offline();
    let results = SimulatedClock::new().run(Batch::new(vec![at(&client, "GET", "/1"), at(&client, "GET", "/2")]).send());
    assert_eq!(words(&results), "refused refused");
    let error = results[0].as_ref().expect_err("offline");
    assert!(
        error.is_unsent() && error.to_string().ends_with("the client is offline: it was built without a transport"),
        "{error}"
    );
}

#[test]
fn what_no_batch_can_carry() {
    let check = |make: &dyn Fn(&Client) -> Request<Json>, complaint: &str| {
        let clock = SimulatedClock::new();
        let script = answer(Script::new(), "1:200 2:200 3:200");
        let client = client(&script, &clock);
        let requests = vec![at(&client, "GET", "/1"), make(&client), at(&client, "GET", "/3")];
        let results = clock.run(Batch::new(requests).send());
        assert_eq!((words(&results).as_str(), sent(&script)), ("1 refused 3", vec!["1 GET /1, 3 GET /3".to_owned()]));
        let error = results[1].as_ref().expect_err("a refusal").to_string();
        assert!(error.contains(complaint), "{error}");
    };
    check(&|client| at(client, "GET", "https://elsewhere.example/items"), "would give its token away");
    check(&|client| at(client, "GET", "https://api.shop.example/v2/items"), "only what is below https://api.shop.example/v1");
    check(&|client| client.anonymous(&REFERENCE, "PUT", "https://api.shop.example/v1/upload"), "no token");
    check(&|client| at(client, "GET", "/items").header("a b", "c"), "HTTP cannot carry the header");
    check(&|_| at(&Client::offline(), "GET", "/items"), "another client");
    let stream = || StreamBody::again(None, || Box::pin(futures_util::stream::empty()));
    check(&|client| at(client, "PUT", "/items").stream("text/plain", stream()), "made while it is sent");
}

#[test]
fn a_request_goes_by_the_name_of_its_batch() {
    let (clock, script) = (SimulatedClock::new(), answer(Script::new(), "1:404"));
    let client = builder(&script, &clock).client_request_ids("client-request-id").build().expect("a client");
    let requests = vec![at(&client, "GET", "/1"), at(&client, "GET", "/2")];
    let results = clock.run(Batch::new(requests).send());
    let id = script.sent()[0].header("client-request-id").expect("a name").to_owned();
    assert!(results.iter().all(|result| result.as_ref().is_err_and(|error| error.client_request_id() == Some(&id))));
}

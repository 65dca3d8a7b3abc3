//! What can go wrong on the way × what kind of request it is: what the caller is told, and how often it was sent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::shop::REFERENCE;
use docwright::middleware::{RetryPolicy, Timeouts};
use docwright::testing::{Fault, Script, SimulatedClock};
use docwright::{Bytes, Client, Error, Json, Request, StaticToken, StreamBody};

const GOOD: &str = r#"{"good":true}"#;

struct Piece(Option<Bytes>);

impl futures_core::Stream for Piece {
    type Item = Result<Bytes, docwright::BoxError>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}

#[derive(Clone, Copy, Debug)]
enum Sends {
    /// Bytes, which can be sent again.
    Bytes,
    /// A stream that can be read once.
    Once,
}

fn request(client: &Client, method: &str, sends: Sends) -> Request<Json> {
    let request = client.at::<Json>(&REFERENCE, method, "/items");
    match sends {
        Sends::Bytes => request.text("text/plain", "body"),
        Sends::Once => request.stream("text/plain", StreamBody::once(Some(4), Piece(Some(Bytes::from_static(b"body"))))),
    }
}

/// A fault and then a good answer: how often was it sent, and what was said in the end.
fn check(fault: impl Fn(Script) -> Script, expected: [(u32, &str); 4]) {
    let cases = [("PUT", Sends::Bytes), ("PUT", Sends::Once), ("POST", Sends::Bytes), ("POST", Sends::Once)];
    for ((method, sends), (times, outcome)) in cases.into_iter().zip(expected) {
        let clock = SimulatedClock::new();
        let script = fault(Script::new()).json(200, GOOD);
        let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
        let answer = clock.run(request(&client, method, sends).send());
        let what = answer.as_ref().map_or_else(word, |_| "good");
        assert_eq!((script.sent().len() as u32, what), (times, outcome), "{method} {sends:?}: {answer:?}");
        if let Err(error) = &answer {
            assert_eq!(error.attempts(), times, "{error}");
        }
        // Each try sends all of it, and none but a connection that was never made sends nothing.
        assert!(script.sent().iter().all(|sent| sent.body == "body" || sent.body.is_empty()));
    }
}

fn word(error: &Error) -> &'static str {
    match () {
        () if error.is_throttled() => "throttled",
        () if error.is_timeout() => "timeout",
        () if error.is_connect() => "connect",
        () if error.is_refused() => "refused",
        () if error.status().is_some() => "status",
        () => "broken",
    }
}

#[test]
fn what_is_sent_twice() {
    // For PUT and POST, each with bytes and with a body that can be read once.
    check(|script| script, [(1, "good"), (1, "good"), (1, "good"), (1, "good")]);
    check(|script| script.fault(Fault::Connect), [(2, "good"), (2, "good"), (2, "good"), (2, "good")]);
    check(|script| script.fault(Fault::Broken), [(2, "good"), (1, "broken"), (1, "broken"), (1, "broken")]);
    check(|script| script.fault(Fault::BrokenBody), [(2, "good"), (1, "broken"), (1, "broken"), (1, "broken")]);
    check(|script| script.fault(Fault::Silence), [(2, "good"), (1, "timeout"), (1, "timeout"), (1, "timeout")]);
    check(|script| script.fault(Fault::SilentBody), [(2, "good"), (1, "timeout"), (1, "timeout"), (1, "timeout")]);
    let status = |status: u16| move |script: Script| script.answer(status, [], "");
    check(status(429), [(2, "good"), (1, "throttled"), (2, "good"), (1, "throttled")]);
    check(status(502), [(2, "good"), (1, "status"), (1, "status"), (1, "status")]);
    check(status(503), [(2, "good"), (1, "status"), (1, "status"), (1, "status")]);
    check(status(504), [(2, "good"), (1, "timeout"), (1, "timeout"), (1, "timeout")]);
    check(status(500), [(1, "status"), (1, "status"), (1, "status"), (1, "status")]);
    check(status(409), [(1, "status"), (1, "status"), (1, "status"), (1, "status")]);
    let later = |script: Script| script.answer(503, [("retry-after", "3")], "");
    check(later, [(2, "good"), (1, "throttled"), (2, "good"), (1, "throttled")]);
    let much_later = |script: Script| script.answer(429, [("retry-after", "3600")], "");
    check(much_later, [(1, "throttled"), (1, "throttled"), (1, "throttled"), (1, "throttled")]);
    let same_again = |script: Script| script.answer(307, [("location", "/v2/items")], "");
    check(same_again, [(2, "good"), (1, "status"), (2, "good"), (1, "status")]);
    let elsewhere = |script: Script| script.answer(302, [("location", "/v2/items")], "");
    check(elsewhere, [(1, "status"), (1, "status"), (1, "status"), (1, "status")]);
}

fn client(script: &Script, clock: &SimulatedClock) -> docwright::ClientBuilder {
    Client::builder().transport(script.clone()).clock(clock.clone()).token(StaticToken::new("s3cret"))
}

fn get(client: &Client) -> Request<Json> {
    client.at(&REFERENCE, "GET", "/items")
}

#[test]
fn a_wait_is_as_long_as_the_service_asks() {
    for (asked, least) in [("7", 7), ("Thu, 01 Jan 1970 00:00:20 GMT", 20), ("Thu, 01 Jan 1970 00:00:00 GMT", 0)] {
        let (clock, events) = (SimulatedClock::new(), Arc::new(Mutex::new(Vec::new())));
        let log = events.clone();
        let script = Script::new().answer(429, [("retry-after", asked)], "").json(200, GOOD);
        let client = client(&script, &clock).on_retry(move |event| log.lock().expect("a log").push(event.clone()));
        let reply = clock.run(get(&client.build().expect("a client")).reply()).expect("an answer");
        assert_eq!(reply.attempts(), 2);
        let waited = clock.elapsed();
        assert!(waited >= Duration::from_secs(least) && waited <= Duration::from_millis(least * 1000 + 500), "{waited:?}");
        let events = events.lock().expect("a log");
        assert_eq!((events.len(), events[0].attempts, events[0].status.map(|status| status.as_u16())), (1, 1, Some(429)));
    }
}

#[test]
fn attempts_end() {
    let clock = SimulatedClock::new();
    let script = (0..9).fold(Script::new(), |script, _| script.answer(503, [], "busy"));
    let client = client(&script, &clock).build().expect("a client");
    let error = clock.run(get(&client).send()).expect_err("busy");
    assert_eq!((error.attempts(), script.sent().len()), (5, 5));
    assert!(error.to_string().contains("attempts: 5"), "{error}");
    let error = clock.run(get(&client).retry(RetryPolicy::none()).send()).expect_err("busy");
    assert_eq!((error.attempts(), script.sent().len()), (1, 6));
    let post = client.at::<Json>(&REFERENCE, "POST", "/items").retry(RetryPolicy::default().retries(1).idempotent(true));
    assert_eq!(clock.run(post.send()).expect_err("busy").attempts(), 2);
}

#[test]
fn a_call_ends_in_time() {
    let clock = SimulatedClock::new();
    let script = Script::new().answer(429, [("retry-after", "60")], "").fault(Fault::Silence).json(200, GOOD);
    let client = client(&script, &clock).timeouts(Timeouts::none().call(Duration::from_secs(30))).build().expect("a client");
    let error = clock.run(get(&client).send()).expect_err("there is no time to wait");
    assert!(error.is_throttled() && clock.elapsed() == Duration::ZERO, "{error}");
    let error = clock.run(get(&client).send()).expect_err("silence");
    assert!(error.is_timeout() && clock.elapsed() == Duration::from_secs(30), "{error}");
    let ten = Timeouts::none().idle(Duration::from_secs(10));
    assert!(clock.run(get(&client).extension(ten).send()).is_ok());
}

#[test]
fn calls_end_without_being_told_to() {
    let check = |faults: &[Fault], policy: RetryPolicy, ended_after: u64| {
        let clock = SimulatedClock::new();
        let script = faults.iter().fold(Script::new(), |script, fault| script.fault(*fault));
        let client = client(&script, &clock).retry(policy).build().expect("a client");
        let error = clock.run(get(&client).send()).expect_err("silence");
        assert!(error.is_timeout() && clock.elapsed() == Duration::from_secs(ended_after), "{error} after {:?}", clock.elapsed());
    };
    // An attempt that is silent, before its answer and within, and a call of too many of them.
    check(&[Fault::Silence], RetryPolicy::none(), 100);
    check(&[Fault::SilentBody], RetryPolicy::none(), 100);
    check(&[Fault::Silence, Fault::Silence, Fault::Silence], RetryPolicy::default(), 300);
}

#[test]
fn a_budget_ends_what_retries_would_make_worse() {
    let clock = SimulatedClock::new();
    let script = (0..6000).fold(Script::new(), |script, _| script.answer(503, [], ""));
    let client = client(&script, &clock).build().expect("a client");
    for _ in 0..1000 {
        assert!(clock.run(get(&client).send()).is_err());
    }
    // 500 from the start, and one for each two calls.
    let retries = script.sent().len() - 1000;
    assert!((990..=1000).contains(&retries), "{retries}");
}

#[test]
fn large_answers_end_early() {
    let clock = SimulatedClock::new();
    let script = Script::new().json(200, vec![b' '; 2000]).answer(200, [("content-length", "5000")], "").json(200, GOOD);
    let client = client(&script, &clock).answer_limit(1000).build().expect("a client");
    for complaint in ["more than the 1000 bytes", "5000 bytes"] {
        let error = clock.run(get(&client).send()).expect_err("too much");
        assert!(error.is_too_large() && error.to_string().contains(complaint), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    assert!(clock.run(get(&client).send()).is_ok());
}

#[test]
fn answers_are_read_as_what_they_are() {
    let check = |status: u16, media_type: &str, body: &str, expected: &str| {
        let clock = SimulatedClock::new();
        let script = Script::new().answer(status, [("content-type", media_type)], body.to_owned());
        let client = client(&script, &clock).build().expect("a client");
        let error = clock.run(get(&client).send()).expect_err("no JSON");
        assert_eq!(error.to_string(), format!("GET https://api.shop.example/v1/items: {expected}"));
        error
    };
    let page = "<!doctype html><title>Sign in</title>";
    let shown = "an HTML page, as a proxy or a sign-in sends it: \"Sign in\"";
    assert!(check(403, "text/html", page, &format!("403 Forbidden: {shown}")).is_html());
    let promise = "the body is not what the reference promises";
    assert!(check(200, "text/html", page, &format!("200 OK, but {promise}: {shown}")).is_decode());
    assert!(
        !check(200, "application/json", "\u{feff} ", &format!("200 OK, but {promise}: it is empty where JSON was promised"))
            .is_html()
    );
    let body = r#"{"error":{"code":"a","innerError":{"date":"2021-01-01T00:00:00","request-id":"r"}}}"#;
    check(400, "application/json", body, "400 Bad Request: a\n  request id: r\n  date: 2021-01-01T00:00:00");
}

#[test]
fn what_did_not_decode_says_where() {
    let clock = SimulatedClock::new();
    let script = Script::new().json(200, r#"{"price":"dear"}"#);
    let shop = crate::shop::Shop(client(&script, &clock).build().expect("a client"));
    let error = clock.run(shop.items().id("7").get().strict().send()).expect_err("no price");
    let decode = error.decode_error().expect("a place");
    assert_eq!((decode.path(), decode.expected(), decode.found()), ("price", Some("Int32"), Some("string \"dear\"")));
}

#[test]
fn calls_have_names() {
    let clock = SimulatedClock::new();
    let script = Script::new().answer(429, [("retry-after", "1")], "").fault(Fault::Broken).answer(500, [], "").json(200, GOOD);
    let shop = client(&script, &clock).client_request_ids("Client-Request-Id").build().expect("a client");
    let broken = clock.run(get(&shop).retry(RetryPolicy::default().retries(1)).send()).expect_err("a fault");
    let chosen = clock.run(get(&shop).header("client-request-id", "mine").send()).expect_err("a fault");
    let anonymous = shop.anonymous::<Json>(&REFERENCE, "GET", "https://files.example/7");
    assert!(clock.run(anonymous.send()).is_ok());
    let sent: Vec<Option<String>> =
        script.sent().iter().map(|sent| sent.header("client-request-id").map(str::to_owned)).collect();
    let id = broken.client_request_id().map(str::to_owned);
    assert_eq!(sent, [id.clone(), id.clone(), Some("mine".to_owned()), None]);
    let line = format!("(attempt 2)\n  client request id: {}", id.expect("a name"));
    assert!(broken.to_string().ends_with(&line), "{broken}");
    assert!(chosen.to_string().ends_with("500 Internal Server Error\n  client request id: mine"), "{chosen}");
    let error = client(&script, &clock).client_request_ids("no header").build().expect_err("no header");
    assert_eq!(error.to_string(), "cannot make a client: `no header` is no header");
}

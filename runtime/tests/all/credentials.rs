//! Where tokens go, where they do not, and who is asked for them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::shop::REFERENCE;
use docwright::middleware::{Middleware, Next};
use docwright::testing::{Fault, Script, SimulatedClock};
use docwright::{
    AccessToken, BoxError, BoxFuture, Client, Clock, HttpRequest, Json, Request, Sending, TokenProvider, TokenRequest,
};

const SECRET: &str = "s3cret";

/// Takes a second for each token, which is valid for an hour.
#[derive(Clone)]
struct Source {
    clock: SimulatedClock,
    asked: Arc<Mutex<Vec<TokenRequest>>>,
}

impl Source {
    fn new(clock: &SimulatedClock) -> Self {
        Self { clock: clock.clone(), asked: Arc::default() }
    }

    fn asked(&self) -> Vec<TokenRequest> {
        self.asked.lock().expect("a log").clone()
    }
}

impl TokenProvider for Source {
    fn token<'a>(&'a self, wanted: &'a TokenRequest) -> BoxFuture<'a, Result<AccessToken, BoxError>> {
        Box::pin(async move {
            self.clock.sleep(Duration::from_secs(1)).await;
            let mut asked = self.asked.lock().expect("a log");
            asked.push(wanted.clone());
            let expires = self.clock.now() + Duration::from_hours(1);
            Ok(AccessToken::new(format!("{SECRET}{}", asked.len())).expires(expires))
        })
    }
}

fn get(client: &Client) -> Request<Json> {
    client.at(&REFERENCE, "GET", "/items")
}

fn tokens(script: &Script) -> Vec<Option<String>> {
    script.sent().iter().map(|sent| sent.header("authorization").map(str::to_owned)).collect()
}

fn good(count: usize) -> Script {
    (0..count).fold(Script::new(), |script, _| script.json(200, "{}"))
}

#[test]
fn calls_share_one_token() {
    let (clock, script) = (SimulatedClock::new(), good(5));
    let source = Source::new(&clock);
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).token(source.clone()).scopes(["a", "b"]);
    let client = client.build().expect("a client");
    let answers = clock.run(futures_util::future::join_all((0..3).map(|_| get(&client).send())));
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!((source.asked().len(), source.asked()[0].scopes()), (1, &["a".to_owned(), "b".to_owned()][..]));
    clock.advance(Duration::from_mins(57));
    clock.run(get(&client).send()).expect("an answer");
    assert_eq!(source.asked().len(), 1);
    clock.advance(Duration::from_mins(2));
    clock.run(get(&client).send()).expect("an answer");
    assert_eq!(source.asked().len(), 2);
    assert_eq!(tokens(&script)[3..], [Some("Bearer s3cret1".into()), Some("Bearer s3cret2".into())]);
}

#[test]
fn a_call_that_is_dropped_leaves_the_others_their_token() {
    let (clock, script) = (SimulatedClock::new(), good(1));
    let source = Source::new(&clock);
    let client = Client::builder().transport(script).clock(clock.clone()).token(source.clone()).build().expect("a client");
    let mut dropped = Box::pin(get(&client).send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(dropped.as_mut().poll(&mut context).is_pending());
    drop(dropped);
    clock.run(get(&client).send()).expect("an answer");
    assert_eq!(source.asked().len(), 1);
}

#[test]
fn a_challenge_is_met_once() {
    let challenge = [("www-authenticate", r#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ==""#)];
    let clock = SimulatedClock::new();
    let script = Script::new().answer(401, challenge, "").json(200, "{}").answer(401, challenge, "").answer(401, challenge, "");
    let source = Source::new(&clock);
    let client =
        Client::builder().transport(script.clone()).clock(clock.clone()).token(source.clone()).build().expect("a client");
    clock.run(client.at::<Json>(&REFERENCE, "POST", "/items").text("text/plain", "body").send()).expect("an answer");
    assert_eq!(source.asked()[1].claims(), Some(r#"{"a":1}"#));
    assert_eq!(tokens(&script), [Some("Bearer s3cret1".into()), Some("Bearer s3cret2".into())]);
    assert!(script.sent().iter().all(|sent| sent.body == "body"));
    let error = clock.run(get(&client).send()).expect_err("refused twice");
    assert_eq!((error.status().map(|status| status.as_u16()), source.asked().len()), (Some(401), 3));
}

#[test]
fn a_refused_token_is_not_used_again() {
    let clock = SimulatedClock::new();
    let script = Script::new().answer(401, [], "").json(200, "{}");
    let source = Source::new(&clock);
    let client = Client::builder().transport(script).clock(clock.clone()).token(source.clone()).build().expect("a client");
    assert!(clock.run(get(&client).send()).is_err());
    assert!(clock.run(get(&client).send()).is_ok());
    assert_eq!(source.asked().len(), 2);
}

#[test]
fn another_host_gets_no_credentials() {
    let check = |location: &str, at_target: (bool, bool)| {
        let clock = SimulatedClock::new();
        let script = Script::new().answer(302, [("location", location)], "").json(200, "{}");
        let client = Client::builder().transport(script.clone()).clock(clock.clone()).token(Source::new(&clock));
        clock.run(get(&client.build().expect("a client")).header("cookie", "c").send()).expect("an answer");
        let sent = script.sent();
        assert_eq!((sent[0].header("authorization").is_some(), sent[0].header("cookie").is_some()), (true, true));
        assert_eq!((sent[1].header("authorization").is_some(), sent[1].header("cookie").is_some()), at_target, "{location}");
    };
    check("/elsewhere", (true, true));
    check("https://API.shop.example:443/x", (true, true));
    check("https://store.example/x", (false, false));
    check("https://api.shop.example:8443/x", (false, false));
}

#[test]
fn tokens_travel_in_private_only() {
    let check = |base: &str, sent: usize| {
        let (clock, script) = (SimulatedClock::new(), good(2));
        let client = || Client::builder().transport(script.clone()).clock(clock.clone()).base_url(base);
        let with_token = client().token(Source::new(&clock)).build().expect("a client");
        let with_header = client().build().expect("a client");
        for request in [get(&with_token), get(&with_header).header("authorization", "Bearer s3cret")] {
            let answer = clock.run(request.send());
            assert_eq!(answer.is_err_and(|error| error.is_refused()), sent == 0, "{base}");
        }
        assert_eq!(script.sent().len(), sent, "{base}");
    };
    check("http://shop.example/v1", 0);
    check("http://localhost:8080/v1", 2);
    check("http://127.0.0.1/v1", 2);
    check("https://shop.example/v1", 2);
}

#[test]
fn the_redirect_that_leaves_https_is_refused() {
    let clock = SimulatedClock::new();
    let script = Script::new().answer(302, [("location", "http://api.shop.example/v1/items")], "");
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    assert!(clock.run(get(&client).send()).expect_err("a refusal").is_refused());
    script.assert_done();
}

/// Looks at each attempt as a careless log would, its token included.
struct Looker;

impl Middleware for Looker {
    fn call<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let shown = format!("{request:?}");
        assert!(shown.contains("authorization") && !shown.contains(SECRET), "{shown}");
        next.run(request)
    }
}

#[test]
fn the_token_is_shown_nowhere() {
    let clock = SimulatedClock::new();
    let script = Script::new()
        .json(200, "{}")
        .answer(403, [], "no")
        .json(200, "[")
        .fault(Fault::Connect)
        .fault(Fault::Broken)
        .fault(Fault::Silence);
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).token(Source::new(&clock));
    let client = client.attempt_middleware(Looker).build().expect("a client");
    let mut shown = format!("{client:?} {:?}", AccessToken::new(SECRET));
    for _ in 0..6 {
        let request = get(&client).retry(docwright::middleware::RetryPolicy::none());
        shown += &format!("{request:?} {request:#}");
        match clock.run(request.reply()) {
            Ok(reply) => shown += &format!("{reply:?}"),
            Err(error) => shown += &format!("{error} {error:?}"),
        }
    }
    let request = get(&client).header("authorization", "Bearer s3cret");
    shown += &format!("{request:?} {request:#} {:?}", script.sent());
    assert!(!shown.contains(SECRET), "{shown}");
}

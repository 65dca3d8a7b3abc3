use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::LongRunning;
use crate::testing::{Fault, Script, SimulatedClock};
use crate::{Accepted, Client, Error, Json, Reference, StaticToken};

static REFERENCE: Reference = Reference::new(r#"{"base_url":"https://shop.example/v1"}"#);

const FILE: &str = r#"{"id":"7"}"#;

fn client(script: &Script, clock: &SimulatedClock) -> Client {
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).token(StaticToken::new("secret"));
    client.build().expect("a client")
}

async fn start(client: &Client) -> Result<LongRunning<Json>, Error> {
    client.at::<Accepted>(&REFERENCE, "POST", "/files/1/copy").start::<Json>().await
}

/// Where was asked, with `+` where a token went; what came; and how many seconds it took.
fn check(script: &Script, asked: &[&str], expected: &str, seconds: u64) {
    let clock = SimulatedClock::new();
    let client = client(script, &clock);
    let outcome = clock.run(async { start(&client).await?.wait().await });
    let sent: Vec<String> = script
        .sent()
        .iter()
        .skip(1)
        .map(|sent| {
            let token = if sent.header("authorization").is_some() { "+" } else { "" };
            format!("{token}{}", sent.uri)
        })
        .collect();
    let told = match outcome {
        Ok(json) => json.0["id"].as_str().or(json.0["status"].as_str()).unwrap_or_default().to_owned(),
        Err(error) if error.is_operation_failed() => format!("failed {}", error.code().unwrap_or_default()),
        Err(error) if error.is_refused() => "refused".to_owned(),
        Err(error) if error.is_timeout() => "time-out".to_owned(),
        Err(error) if error.is_decode() => "decode".to_owned(),
        Err(error) => error.to_string(),
    };
    assert_eq!(
        (sent, told.as_str(), clock.elapsed().as_secs()),
        (asked.iter().map(ToString::to_string).collect(), expected, seconds)
    );
    script.assert_done();
}

fn accepted(location: &str) -> Script {
    Script::new().answer(202, [("location", location)], "")
}

#[test]
fn on_the_own_host() {
    let own = "+https://shop.example/v1/operations/3";
    check(&accepted("/operations/3").json(200, r#"{"status":"succeeded"}"#), &[own], "succeeded", 1);
    check(
        &accepted("https://shop.example/v1/operations/3")
            .json(200, r#"{"status":"running"}"#)
            .answer(202, [("retry-after", "10")], "")
            .json(200, r#"{"status":"Completed","resourceLocation":"https://shop.example/v1/files/7"}"#)
            .json(200, FILE),
        &[own, own, own, "+https://shop.example/v1/files/7"],
        "7",
        13,
    );
    // Done at once, and a place that shows the result when it is there.
    check(&Script::new().json(200, FILE), &[], "7", 0);
    check(&accepted("/files/7").answer(202, [], "").json(200, FILE), &["+https://shop.example/v1/files/7"; 2], "7", 3);
}

#[test]
fn elsewhere_no_token_goes() {
    let monitor = "https://other.example/monitor/5?key=1";
    check(
        &accepted(monitor)
            .answer(202, [("location", "/monitor/6")], r#"{"status":"inProgress"}"#)
            .answer(303, [("location", "https://shop.example/v1/files/7")], "")
            .json(200, FILE),
        &[monitor, "https://other.example/monitor/6", "+https://shop.example/v1/files/7"],
        "7",
        3,
    );
    check(&accepted("http://other.example/monitor"), &[], "refused", 0);
    check(&accepted("http://shop.example/monitor"), &[], "refused", 0);
    check(&accepted("ftp://other.example/monitor"), &[], "refused", 0);
}

#[test]
fn both_headers() {
    let script = Script::new().answer(202, [("location", "/files/7"), ("operation-location", "/operations/3")], "");
    check(
        &script.json(200, r#"{"status":"succeeded"}"#).json(200, FILE),
        &["+https://shop.example/v1/operations/3", "+https://shop.example/v1/files/7"],
        "7",
        1,
    );
}

#[test]
fn failures() {
    let own = "+https://shop.example/v1/operations/3";
    let failed = r#"{"status":"Failed","error":{"code":"full","message":"No room."}}"#;
    check(&accepted("/operations/3").json(200, failed), &[own], "failed full", 1);
    check(&accepted("/operations/3").json(200, r#"{"status":"cancelled"}"#), &[own], "failed ", 1);
    check(&Script::new().answer(202, [], ""), &[], "decode", 0);
    check(&accepted("/operations/3").answer(302, [], ""), &[own], "decode", 1);
}

#[test]
fn the_time_limit_and_waiting_again() {
    let running = r#"{"status":"running","percentComplete":"40"}"#;
    let script = (0..8).fold(accepted("/operations/3"), |script, _| script.json(200, running));
    let script = script.answer(500, [], "").json(200, r#"{"status":"succeeded","id":"7"}"#);
    let clock = SimulatedClock::new();
    let seen = Arc::new(Mutex::new(0));
    let count = seen.clone();
    let mut operation = clock.run(start(&client(&script, &clock))).expect("an operation").time_limit(Duration::from_secs(100));
    assert_eq!(operation.url(), Some("/operations/3"));
    operation = operation.on_progress(move |progress| {
        *count.lock().expect("no panic") += 1;
        assert_eq!(progress.percent, (progress.status.as_deref() == Some("running")).then_some(40.0));
    });
    assert!(clock.run(operation.wait()).is_err_and(|error| error.is_timeout()));
    // 1, 2, 4, 8, 16 seconds, then half a minute each.
    assert_eq!((clock.elapsed().as_secs(), script.sent().len()), (91, 8));
    assert!(clock.run(operation.wait()).is_err_and(|error| error.status().is_some_and(|status| status == 500)));
    assert_eq!(clock.run(operation.wait()).expect("an end").0["id"], "7");
    assert_eq!(clock.run(operation.ended()).expect("the same end").status(), 200);
    assert_eq!((operation.url(), *seen.lock().expect("no panic")), (None, 9));
    script.assert_done();
}

#[test]
fn a_dropped_future_and_cancelling() {
    let script = Script::new().fault(Fault::Silence).json(200, r#"{"status":"running"}"#).answer(204, [], "");
    let clock = SimulatedClock::new();
    let mut operation = client(&script, &clock).operation::<Json>(&REFERENCE, "/operations/3").time_limit(Duration::ZERO);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    clock.advance(Duration::from_secs(1));
    assert!(std::pin::pin!(operation.wait()).poll(&mut context).is_pending());
    assert!(clock.run(operation.wait()).is_err_and(|error| error.is_timeout()));
    clock.run(operation.cancel()).expect("it is cancelled");
    assert_eq!(format!("{:?}", script.sent()[2]), "DELETE https://shop.example/v1/operations/3 (0 bytes)");
}

#[test]
fn the_futures_can_be_spawned() {
    fn is_send(_: impl Send) {}
    let client = client(&Script::new(), &SimulatedClock::new());
    let operation = || client.operation::<Json>(&REFERENCE, "/operations/3");
    is_send(start(&client));
    is_send(operation().wait());
    is_send(operation().ended());
    is_send(operation().cancel());
}

use std::sync::{Arc, Mutex};
use std::task::Context;
use std::time::Duration;

use super::words::STEP;
use super::{Upload, UploadContent, UploadSession};
use crate::testing::{Fault, Script, SimulatedClock};
use crate::{Client, Error, Json, StaticToken};

const URL: &str = "https://up.shop.example/secret-path?key=secret-query";

/// Two whole pieces and a half one.
const LENGTH: u64 = 2 * STEP + STEP / 2;

fn bytes() -> Vec<u8> {
    (0..LENGTH).map(|at| (at % 251) as u8).collect()
}

fn client(script: &Script, clock: &SimulatedClock) -> Client {
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).token(StaticToken::new("secret-token"));
    client.client_request_ids("client-request-id").build().expect("a client")
}

fn upload(script: &Script, clock: &SimulatedClock) -> Upload<Json> {
    let content = UploadContent::from_bytes(bytes());
    client(script, clock).upload::<Json>(UploadSession::new(URL), content).piece_size(STEP)
}

fn at(from: u64) -> String {
    format!(r#"{{"nextExpectedRanges":["{from}-"]}}"#)
}

/// What was sent in short: the first byte of each piece in steps, `?` for a question, `x` for the end of a session, `c` for a commit.
fn sent(script: &Script) -> String {
    let words = script.sent().into_iter().map(|sent| {
        assert_eq!(sent.uri, URL);
        assert_eq!((sent.header("authorization"), sent.header("client-request-id")), (None, None));
        match sent.method.as_str() {
            "GET" => "?".to_owned(),
            "DELETE" => "x".to_owned(),
            "POST" => "c".to_owned(),
            _ => {
                let range = sent.header("content-range").expect("a range").trim_start_matches("bytes ");
                let (first, rest) = range.split_once('-').expect("a range");
                let (last, total) = rest.split_once('/').expect("a total");
                let (first, last): (usize, usize) = (first.parse().expect("a number"), last.parse().expect("a number"));
                assert_eq!(total, LENGTH.to_string());
                assert!(sent.body.is_empty() || sent.body == bytes()[first..=last]);
                (first as u64 / STEP).to_string()
            }
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Each answer by a letter: `a` takes the first piece, `b` the second, `.` ends, `!` breaks the connection, `-` makes none.
fn script(answers: &str) -> Script {
    answers.chars().fold(Script::new(), |script, answer| match answer {
        '0' => script.json(200, at(0)),
        'a' => script.json(202, at(STEP)),
        'b' => script.json(202, at(2 * STEP)),
        'e' => script.json(202, r#"{"nextExpectedRanges":[]}"#),
        'n' => script.answer(202, [], ""),
        '.' => script.json(201, r#"{"id":"7"}"#),
        '!' => script.fault(Fault::Broken),
        's' => script.fault(Fault::Silence),
        '-' => script.fault(Fault::Connect),
        '4' => script.answer(429, [("retry-after", "20")], ""),
        '5' => script.answer(500, [], ""),
        '6' => script.answer(416, [], ""),
        '7' => script.answer(507, [], ""),
        '9' => script.json(409, r#"{"error":{"code":"nameConflict","message":"Taken."}}"#),
        '8' => script.answer(404, [], ""),
        other => panic!("{other} is no answer"),
    })
}

fn check(answers: &str, expected_sent: &str, expected: &str) {
    let (script, clock) = (script(answers), SimulatedClock::new());
    let outcome = clock.run(upload(&script, &clock).send());
    assert_eq!((sent(&script).as_str(), word(&outcome).as_str()), (expected_sent, expected), "{answers}");
    script.assert_done();
}

fn word(outcome: &Result<Json, Error>) -> String {
    let error = match outcome {
        Ok(answer) => return answer.0["id"].as_str().unwrap_or("no id").to_owned(),
        Err(error) => error,
    };
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    match error.status() {
        _ if error.is_session_gone() => "gone".to_owned(),
        _ if error.is_decode() => "decode".to_owned(),
        Some(status) => status.as_u16().to_string(),
        None if error.is_timeout() => "time-out".to_owned(),
        None => "broken".to_owned(),
    }
}

#[test]
fn pieces() {
    check("ab.", "0 1 2", "7");
    check("nn.", "0 1 2", "7");
    // The service has more or less than what was sent.
    check("b.", "0 2", "7");
    check("0ab.", "0 0 1 2", "7");
    check("ab0ab.", "0 1 2 0 1 2", "7");
}

#[test]
fn faults() {
    check("a!ab.", "0 1 ? 1 2", "7");
    check("a!b.", "0 1 ? 2", "7");
    check("!0!0!0ab.", "0 ? 0 ? 0 ? 0 1 2", "7");
    check("!0!0!0!0!", "0 ? 0 ? 0 ? 0 ? 0", "broken");
    // Progress between failures begins the count again.
    check("!0!0!0a!a!a!ab!b.", "0 ? 0 ? 0 ? 0 1 ? 1 ? 1 ? 1 2 ? 2", "7");
    check("as b.".replace(' ', "").as_str(), "0 1 ? 2", "7");
    // Nothing was sent: no question is needed.
    check("-ab.", "0 0 1 2", "7");
    check("a4b.", "0 1 1 2", "7");
    check("a5ab.", "0 1 ? 1 2", "7");
    check("a6b.", "0 1 ? 2", "7");
    check("a7", "0 1", "507");
    check("ab9", "0 1 2", "409");
    check("a8", "0 1", "gone");
    check("a!8", "0 1 ?", "gone");
    // The last answer got lost, and the service gives it to a question.
    check("ab!.", "0 1 2 ?", "7");
    check("ab!e", "0 1 2 ?", "decode");
    // A service that takes nothing, and one that loses what it has.
    check("00000", "0 0 0 0 0", "decode");
    check("a0a0a0a0a0", "0 1 0 1 0 1 0 1 0 1", "decode");
}

#[test]
fn a_last_piece_that_may_have_been_taken() {
    let (script, clock) = (script("ab!8"), SimulatedClock::new());
    let error = clock.run(upload(&script, &clock).send()).expect_err("gone").to_string();
    assert!(error.starts_with("GET https://up.shop.example: 404") && error.contains("may be complete"), "{error}");
}

#[test]
fn commits() {
    let (script, clock) = (script("abe."), SimulatedClock::new());
    let outcome = clock.run(upload(&script, &clock).commit_at_end().send());
    assert_eq!((sent(&script).as_str(), word(&outcome).as_str()), ("0 1 2 c", "7"));
}

#[test]
fn throttling_is_waited_for_and_seen() {
    let (script, clock) = (script("a4b5b."), SimulatedClock::new());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (told, progress) = (seen.clone(), seen.clone());
    let client = Client::builder().transport(script.clone()).clock(clock.clone());
    let client = client.on_retry(move |event| told.lock().expect("no panic").push(format!("{:?}", event.status))).build();
    let upload = client.expect("a client").upload::<Json>(UploadSession::new(URL), UploadContent::from_bytes(bytes()));
    let mut upload = upload
        .piece_size(STEP)
        .on_progress(move |at| progress.lock().expect("no panic").push(format!("{}", at.sent / (STEP / 2))));
    clock.run(upload.send()).expect("an answer");
    assert_eq!(*seen.lock().expect("no panic"), ["2", "Some(429)", "4", "Some(500)", "5"]);
    assert!(clock.elapsed() >= Duration::from_secs(20));
}

#[test]
fn a_dropped_future_and_a_session_that_was_kept() {
    let (script, clock) = (script("as").json(200, at(STEP)).json(202, at(2 * STEP)).fault(Fault::Silence), SimulatedClock::new());
    let mut upload = upload(&script, &clock);
    drop_once_sent(&script, 2, upload.send());
    drop_once_sent(&script, 5, upload.send());
    assert_eq!(sent(&script), "0 1 ? 1 2");
    let kept = serde_json::to_string(upload.session()).expect("JSON");
    let session: UploadSession = serde_json::from_str(&kept).expect("a session");
    assert!(!format!("{session:?} {upload:?}").contains("secret"));

    let script = Script::new().json(200, at(2 * STEP)).json(201, r#"{"id":"8"}"#);
    let client = client(&script, &clock);
    let mut other = client.upload::<Json>(session.clone(), UploadContent::from_bytes("other"));
    assert!(clock.run(other.send()).is_err_and(|error| error.is_refused()));
    let outcome = clock.run(client.upload::<Json>(session, UploadContent::from_bytes(bytes())).send());
    assert_eq!((sent(&script).as_str(), word(&outcome).as_str()), ("? 2", "8"));
}

/// Lets the future go as far as it can without waiting, and drops it.
fn drop_once_sent<T>(script: &Script, times: usize, future: impl Future<Output = T>) {
    let mut context = Context::from_waker(std::task::Waker::noop());
    assert!(std::pin::pin!(future).as_mut().poll(&mut context).is_pending());
    assert_eq!(script.sent().len(), times);
}

#[test]
fn cancelling() {
    for (status, good) in [(204, true), (404, true), (500, false)] {
        let (script, clock) = (Script::new().answer(status, [], ""), SimulatedClock::new());
        assert_eq!(clock.run(upload(&script, &clock).cancel()).is_ok(), good);
        assert_eq!(sent(&script), "x");
    }
}

#[test]
fn what_cannot_be_sent() {
    let check = |upload: Upload<Json>, expected: &str| {
        let mut upload = upload;
        let error = SimulatedClock::new().run(upload.send()).expect_err("refused");
        assert!(error.to_string().contains(expected), "{error}");
    };
    let (script, clock) = (Script::new(), SimulatedClock::new());
    check(upload(&script, &clock).piece_size(1000), "327680 to 62914560");
    check(client(&script, &clock).upload(UploadSession::new(URL), UploadContent::from_bytes("")), "no empty content");
    check(client(&script, &clock).upload(UploadSession::new("up"), UploadContent::from_bytes("x")), "no host");
    let short = UploadContent::from_reader(9, &b"short"[..]);
    check(client(&script, &clock).upload(UploadSession::new(URL), short), "5 bytes of the content were to be had at 0");
    assert_eq!(sent(&script), "");
}

#[test]
fn content_of_a_file_and_of_a_reader() {
    let path = std::env::temp_dir().join(format!("docwright-upload-{}", std::process::id()));
    std::fs::write(&path, bytes()).expect("a file");
    let contents =
        [UploadContent::from_path(&path).expect("a file"), UploadContent::from_reader(LENGTH, std::io::Cursor::new(bytes()))];
    for content in contents {
        let (script, clock) = (script("a!ab!b."), SimulatedClock::new());
        let mut upload = client(&script, &clock).upload::<Json>(UploadSession::new(URL), content).piece_size(STEP);
        let outcome = clock.run(upload.send());
        assert_eq!((sent(&script).as_str(), word(&outcome).as_str()), ("0 1 ? 1 2 ? 2", "7"));
    }
    std::fs::remove_file(path).expect("the file");

    // A reader that is not at its beginning any more.
    let (script, clock) = (script("a0"), SimulatedClock::new());
    let content = UploadContent::from_reader(LENGTH, std::io::Cursor::new(bytes()));
    let mut upload = client(&script, &clock).upload::<Json>(UploadSession::new(URL), content).piece_size(STEP);
    let error = clock.run(upload.send());
    assert!(error.is_err_and(|error| error.is_content()));

    // A reader whose first bytes the service has already.
    let script = Script::new().json(200, at(2 * STEP)).json(201, r#"{"id":"9"}"#);
    let session = serde_json::from_str(&format!(r#"{{"url":"{URL}"}}"#)).expect("a session");
    let content = UploadContent::from_reader(LENGTH, std::io::Cursor::new(bytes()));
    let outcome = clock.run(client(&script, &clock).upload::<Json>(session, content).send());
    assert_eq!((sent(&script).as_str(), word(&outcome).as_str()), ("? 2", "9"));
}

#[test]
fn the_futures_can_be_spawned() {
    fn is_send(_: impl Send) {}
    let (script, clock) = (Script::new(), SimulatedClock::new());
    is_send(upload(&script, &clock).send());
    is_send(upload(&script, &clock).cancel());
}

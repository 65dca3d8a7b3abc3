use std::time::Duration;

use super::{DigestCheck, Download};
use crate::testing::{Script, SimulatedClock};
use crate::transport::BoxError;
use crate::{Bytes, Client, Content, Reference};

static REFERENCE: Reference = Reference::new(r#"{"base_url":"https://shop.example"}"#);

const WHOLE: &str = "all of the content";
const FIRST: [(&str, &str); 2] = [("content-length", "18"), ("etag", "\"a\"")];

struct Equals(&'static str, String);

impl DigestCheck for Equals {
    fn update(&mut self, piece: &[u8]) {
        self.1.push_str(&String::from_utf8_lossy(piece));
    }

    fn finish(self: Box<Self>) -> Result<(), BoxError> {
        if self.0 == self.1 { Ok(()) } else { Err("the digest is another".into()) }
    }
}

/// What comes, with `!` and a word for each error, and what parts were asked for.
fn check(script: &Script, expected: &str, expected_parts: &[&str]) {
    let clock = SimulatedClock::new();
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    let request = client.at::<Content>(&REFERENCE, "GET", "/film");
    let mut download = request.into_download().check(Equals(WHOLE, String::new()));
    let told = clock.run(read(&mut download));
    let parts: Vec<String> = script
        .sent()
        .iter()
        .map(|sent| {
            assert_eq!(sent.header("accept-encoding"), Some("identity"));
            [sent.header("range"), sent.header("if-range")].into_iter().flatten().collect::<Vec<_>>().join(" ")
        })
        .collect();
    assert_eq!((told.as_str(), parts), (expected, expected_parts.iter().map(ToString::to_string).collect()));
    script.assert_done();
}

async fn read(download: &mut Download) -> String {
    let mut told = String::new();
    while let Some(piece) = download.next().await {
        match piece {
            Ok(piece) => told.push_str(&String::from_utf8_lossy(&piece)),
            Err(error) if error.is_content() => told.push_str("!content"),
            Err(error) if error.status().is_some() => told.push_str("!status"),
            Err(_) => told.push_str("!broken"),
        }
    }
    told
}

fn script() -> Script {
    Script::new()
}

fn part(range: &str) -> [(&str, &str); 2] {
    [("content-range", range), ("etag", "\"a\"")]
}

#[test]
fn whole_and_in_parts() {
    check(&script().answer(200, FIRST, WHOLE), WHOLE, &[""]);
    let cut = || script().answer(200, FIRST, &b"all of"[..]);
    check(&cut().answer(206, part("bytes 6-17/18"), &b" the content"[..]), WHOLE, &["", "bytes=6- \"a\""]);
    check(
        &cut().answer(206, part("bytes 6-17/18"), &b" the"[..]).answer(206, part("bytes 10-17/18"), &b" content"[..]),
        WHOLE,
        &["", "bytes=6- \"a\"", "bytes=10- \"a\""],
    );
    // A service without parts.
    check(&cut().answer(200, FIRST, WHOLE), WHOLE, &["", "bytes=6- \"a\""]);
    // One that fails in between is asked again.
    check(
        &cut().answer(400, [], "").answer(206, part("bytes 6-17/18"), &b" the content"[..]),
        "all of!status the content",
        &["", "bytes=6- \"a\"", "bytes=6- \"a\""],
    );
}

#[test]
fn content_that_changes() {
    let cut = || script().answer(200, FIRST, &b"all of"[..]);
    check(&cut().answer(200, [("etag", "\"b\"")], "other"), "all of!content", &["", "bytes=6- \"a\""]);
    check(&cut().answer(206, part("bytes 6-20/21"), ""), "all of!content", &["", "bytes=6- \"a\""]);
    check(&cut().answer(416, [], ""), "all of!content", &["", "bytes=6- \"a\""]);
    check(&script().answer(200, FIRST, &b"all of no content!"[..]), "all of no content!!content", &[""]);
    check(&script().answer(200, FIRST, &b"all of the content and more"[..]), "all of the content and more!content", &[""]);
}

#[test]
fn without_a_version_or_a_length_nothing_is_gone_on_with() {
    let weak = [("content-length", "18"), ("etag", "W/\"a\"")];
    check(&script().answer(200, weak, &b"all of"[..]), "all of!broken", &[""]);
    check(&script().answer(200, [("etag", "\"a\"")], &b"all of"[..]), "all of!content", &[""]);
}

#[test]
fn nothing_new_again_and_again_ends() {
    let cut = |script: Script| script.answer(206, part("bytes 6-17/18"), Bytes::new());
    let script = (0..4).fold(script().answer(200, FIRST, &b"all of"[..]), |script, _| cut(script));
    let clock = SimulatedClock::new();
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    let mut download = client.at::<Content>(&REFERENCE, "GET", "/film").into_download();
    assert!(clock.run(download.next()).expect("a piece").is_ok());
    assert!(clock.run(download.next()).expect("an error").is_err_and(|error| error.to_string().contains("6 bytes came of 18")));
    assert_eq!(script.sent().len(), 5);
    assert_eq!((download.received(), download.length()), (6, Some(18)));
}

#[test]
fn there_is_no_limit_but_silence() {
    let clock = SimulatedClock::new();
    let script = script().fault(crate::testing::Fault::SilentBody);
    let client = Client::builder().transport(script).clock(clock.clone()).build().expect("a client");
    let mut download = client.at::<Content>(&REFERENCE, "GET", "/film").into_download();
    assert!(clock.run(download.next()).expect("a piece").is_ok());
    // Nobody waits meanwhile.
    clock.advance(Duration::from_secs(100_000));
    assert!(clock.run(download.next()).expect("an error").is_err_and(|error| error.is_timeout()));
    assert_eq!(clock.elapsed(), Duration::from_secs(100_100));
}

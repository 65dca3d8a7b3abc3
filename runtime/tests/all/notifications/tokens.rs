//! Tokens by which a service proves that notifications are its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::SECRET;
use crate::shop::Item;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use docwright::http::Request;
use docwright::notifications::{Delivery, Receiver, Refusal, TokenCheck, TokenError, ValidationToken};
use docwright::testing::SimulatedClock;

/// Good at the start of the simulated clock, and for an hour.
const CLAIMS: &str = r#"{"aud":"bakery","azp":"mill","tid":"T1","nbf":0,"exp":3600}"#;
const SEAL: &str = "sealed by the mill";

fn token(claims: &str, seal: &str) -> String {
    [r#"{"alg":"RS256","kid":"k1"}"#, claims, seal].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part)).join(".")
}

/// A delivery with these tokens, as JSON, and an encrypted notification for each tenant.
fn receive(tokens: &str, tenants: &[&str]) -> Delivery<Item> {
    let encrypted = r#"{"data":"AQID","dataSignature":"AQID","dataKey":"AQID"}"#;
    let notification =
        |tenant: &&str| format!(r#"{{"clientState":"{SECRET}","tenantId":{tenant},"encryptedContent":{encrypted}}}"#);
    let notifications: Vec<_> = tenants.iter().map(notification).collect();
    let body = format!(r#"{{"value":[{}],"validationTokens":{tokens}}}"#, notifications.join(","));
    Receiver::new(SECRET).receive(&Request::post("/changes").body(body).expect("a request"))
}

/// Takes tokens of the mill for the bakery.
fn bakery(clock: &SimulatedClock) -> TokenCheck {
    let is_signed = |token: &ValidationToken| token.key_id() == Some("k1") && token.signature() == SEAL.as_bytes();
    TokenCheck::new("bakery", "mill", is_signed).clock(clock.clone())
}

fn check_tokens(tokens: &[String], tenants: &[&str], expected: Result<(), TokenError>) {
    let tokens = format!("{tokens:?}");
    let delivery = receive(&tokens, tenants);
    assert_eq!(delivery.check_tokens(&bakery(&SimulatedClock::new())), expected, "{tokens}");
    assert_eq!((delivery.answer().status().as_u16(), delivery.refusals()), (202, &[][..]));
}

fn check_claims(claims: &str, expected: Result<(), TokenError>) {
    check_tokens(&[token(claims, SEAL)], &[r#""t1""#], expected);
}

#[test]
fn good_tokens() {
    check_claims(CLAIMS, Ok(()));
    check_claims(r#"{"aud":["shop","bakery"],"appid":"mill","tid":"t1","exp":1}"#, Ok(()));
    let other = CLAIMS.replace("T1", "t2");
    check_tokens(&[token(CLAIMS, SEAL), token(&other, SEAL)], &[r#""t2""#, r#""t1""#, "null"], Ok(()));
}

#[test]
fn claims_that_are_not_as_the_program_states() {
    let without = |text: &str, instead: &str| {
        assert!(CLAIMS.contains(text), "{text}");
        CLAIMS.replace(text, instead)
    };
    for audience in [r#""Bakery""#, r#""""#, "null", r#"["shop"]"#, "[]", "7"] {
        check_claims(&without(r#""bakery""#, audience), Err(TokenError::Audience));
    }
    for sender in [r#""azp":"bakery""#, r#""azp":"""#, r#""azp":7"#, r#""azp":"thief","appid":"mill""#, r#""sub":"mill""#] {
        check_claims(&without(r#""azp":"mill""#, sender), Err(TokenError::Sender));
    }
    for end in ["-301", "-300", "null", r#""3600""#, "1e400"] {
        check_claims(&without("3600", end), Err(TokenError::Expired));
    }
    check_claims(&without("3600", "-299"), Ok(()));
    check_claims(&without(r#""nbf":0"#, r#""nbf":300"#), Ok(()));
    check_claims(&without(r#""nbf":0"#, r#""nbf":301"#), Err(TokenError::NotYetValid));
}

#[test]
fn tokens_end() {
    let clock = SimulatedClock::new();
    let delivery = receive(&format!("{:?}", [token(CLAIMS, SEAL)]), &[]);
    let exact = bakery(&clock).clock_skew(Duration::ZERO);
    clock.advance(Duration::from_secs(3599));
    assert_eq!(delivery.check_tokens(&exact), Ok(()));
    clock.advance(Duration::from_secs(1));
    assert_eq!(delivery.check_tokens(&exact), Err(TokenError::Expired));
    assert_eq!(delivery.check_tokens(&bakery(&clock)), Ok(()));
    clock.advance(Duration::from_mins(5));
    assert_eq!(delivery.check_tokens(&bakery(&clock)), Err(TokenError::Expired));
}

#[test]
fn the_signature_is_asked_for_last_and_never_passed_over() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let nobody = TokenCheck::new("bakery", "mill", move |_| count.fetch_add(1, Ordering::Relaxed) == usize::MAX);
    let nobody = nobody.clock(SimulatedClock::new());
    let check = |claims: &str, expected: TokenError, asks: usize| {
        let delivery = receive(&format!("{:?}", [token(claims, SEAL)]), &[]);
        assert_eq!(delivery.check_tokens(&nobody), Err(expected));
        assert_eq!(asked.load(Ordering::Relaxed), asks);
    };
    check(&CLAIMS.replace("3600", "-3600"), TokenError::Expired, 0);
    check(&CLAIMS.replace("mill", "thief"), TokenError::Sender, 0);
    check(CLAIMS, TokenError::Signature, 1);
    check_tokens(&[token(CLAIMS, SEAL), token(CLAIMS, "copied")], &[], Err(TokenError::Signature));
}

#[test]
fn encrypted_notifications_need_a_token_for_their_tenant() {
    check_tokens(&[], &[], Ok(()));
    check_tokens(&[], &[r#""t1""#], Err(TokenError::Missing));
    check_tokens(&[], &["null"], Err(TokenError::Missing));
    check_tokens(&[token(CLAIMS, SEAL)], &[r#""t1""#, r#""t2""#], Err(TokenError::Missing));
    check_tokens(&[token(&CLAIMS.replace("tid", "oid"), SEAL)], &[r#""t1""#], Err(TokenError::Missing));
    assert_eq!(receive("null", &[r#""t1""#]).check_tokens(&bakery(&SimulatedClock::new())), Err(TokenError::Missing));
}

#[test]
fn what_is_no_token_is_refused() {
    let check = |tokens: &str, good: usize, bad: usize| {
        let delivery = receive(tokens, &[r#""t1""#]);
        assert_eq!(delivery.refusals(), vec![Refusal::ValidationToken; bad], "{tokens}");
        assert_eq!((delivery.validation_tokens().len(), delivery.notifications().len()), (good, 1), "{tokens}");
        assert_eq!(delivery.answer().status(), 202);
        assert_eq!(delivery.check_tokens(&bakery(&SimulatedClock::new())), Err(TokenError::Malformed), "{tokens}");
    };
    let good = token(CLAIMS, SEAL);
    check(&format!(r#"["{good}","a.b.c",7,null]"#), 1, 3);
    check(&format!(r#""{good}""#), 0, 1);
    check("{}", 0, 1);
}

#[test]
fn several_programs_may_have_one_url() {
    let clock = SimulatedClock::new();
    let tokens = [CLAIMS.to_owned(), CLAIMS.replace("bakery", "shop")].map(|claims| token(&claims, SEAL));
    let delivery = receive(&format!("{tokens:?}"), &[]);
    assert_eq!(delivery.check_tokens(&bakery(&clock)), Err(TokenError::Audience));
    assert_eq!(delivery.check_tokens(&bakery(&clock).and_audience("shop")), Ok(()));
}

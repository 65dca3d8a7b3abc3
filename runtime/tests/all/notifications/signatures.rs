//! Signatures of validation tokens. The key in `sealed/keys.json` is the public half of that in `sealed/bakery.pem`.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RSA_PKCS1_SHA512, RsaEncoding, RsaKeyPair};
use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use docwright::http::Request;
use docwright::notifications::{Receiver, SigningKeys, TokenCheck, TokenError, ValidationToken};

use crate::shop::Item;

const BAKERY: &str = include_str!("sealed/bakery.pem");
const OTHER: &str = include_str!("sealed/other.pem");
const KEYS: &str = include_str!("sealed/keys.json");

const HEADER: &str = r#"{"alg":"RS256","kid":"bakery"}"#;
const CLAIMS: &str = r#"{"aud":"shop","azp":"mill","exp":9000000000}"#;

/// A token that this key has signed.
fn signed(pem: &str, header: &str, encoding: &'static dyn RsaEncoding) -> String {
    let der = BASE64_STANDARD.decode(pem.lines().filter(|line| !line.starts_with('-')).collect::<String>()).expect("base64");
    let key = RsaKeyPair::from_pkcs8(&der).expect("a key");
    let text = [header, CLAIMS].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part)).join(".");
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(encoding, &SystemRandom::new(), text.as_bytes(), &mut signature).expect("signs");
    format!("{text}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}

fn read(token: &str) -> ValidationToken {
    let body = format!(r#"{{"value":[],"validationTokens":["{token}"]}}"#);
    let delivery = Receiver::new("secret").receive::<Item>(&Request::post("/changes").body(body).expect("a request"));
    delivery.validation_tokens()[0].clone()
}

fn keys() -> SigningKeys {
    SigningKeys::from_json(KEYS).expect("keys")
}

fn check(token: &str, expected: bool) {
    assert_eq!(keys().have_signed(&read(token)), expected, "{token}");
}

#[test]
fn what_the_issuer_has_signed() {
    let token = signed(BAKERY, HEADER, &RSA_PKCS1_SHA256);
    check(&token, true);
    let keys = keys();
    let check = TokenCheck::new("shop", "mill", move |token| keys.have_signed(token));
    assert_eq!(check.check(&read(&token)), Ok(()));
    assert_eq!(check.check(&read(&signed(OTHER, HEADER, &RSA_PKCS1_SHA256))), Err(TokenError::Signature));
}

#[test]
fn what_somebody_else_has_signed_or_changed() {
    check(&signed(OTHER, HEADER, &RSA_PKCS1_SHA256), false);
    check(&signed(BAKERY, HEADER, &RSA_PKCS1_SHA512), false);
    check(&signed(BAKERY, r#"{"alg":"RS512","kid":"bakery"}"#, &RSA_PKCS1_SHA512), false);
    check(&signed(BAKERY, r#"{"alg":"HS256","kid":"bakery"}"#, &RSA_PKCS1_SHA256), false);
    let token = signed(BAKERY, HEADER, &RSA_PKCS1_SHA256);
    let claims = CLAIMS.replace("shop", "mine");
    let [before, after] = [CLAIMS, &claims].map(|claims| BASE64_URL_SAFE_NO_PAD.encode(claims));
    check(&token.replace(&before, &after), false);
    let (text, _) = token.rsplit_once('.').expect("three parts");
    check(&format!("{text}.c2VhbA"), false);
}

#[test]
fn keys_go_by_their_names() {
    let check = |header: &str, known: bool| {
        let token = read(&signed(BAKERY, header, &RSA_PKCS1_SHA256));
        assert_eq!((keys().know(&token), keys().have_signed(&token)), (known, known), "{header}");
    };
    check(HEADER, true);
    check(r#"{"alg":"RS256","kid":"Bakery"}"#, false);
    check(r#"{"alg":"RS256"}"#, false);
    assert_eq!(format!("{:?}", keys()), r#"{"bakery"}"#);
}

#[test]
fn keys_that_cannot_be_used() {
    let check = |json: &str, expected: &str| {
        let error = SigningKeys::from_json(json).expect_err("no keys");
        assert_eq!(error.to_string(), expected, "{json}");
    };
    check("", "no list of keys");
    check("[]", "no list of keys");
    check(r#"{"keys":7}"#, "no list of keys");
    let none = "no RSA key for signatures in the list of keys";
    check("{}", none);
    check(&KEYS.replace("\"sig\"", "\"enc\""), none);
    check(&KEYS.replace("\"sig\"", "7"), none);
    check(&KEYS.replace("\"RSA\"", "\"EC\""), none);
    check(&KEYS.replace("\"kid\"", "\"x5t\""), none);
    check(&KEYS.replace("\"e\"", "\"f\""), none);
    check(&KEYS.replace("AQAB", "?"), none);
    assert!(SigningKeys::from_json(&KEYS.replace("\"use\"", "\"alg\"")).is_ok());
    assert!(SigningKeys::from_json(&KEYS.replacen('[', "[7, {}, ", 1)).is_ok());
}

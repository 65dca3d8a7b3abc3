//! Encrypted resources. The files in `sealed/` were made with OpenSSL: keys for this test alone, and content for the first of them.

use std::sync::LazyLock;

use super::{delivery, receive};
use crate::shop::Cake;
use aws_lc_rs::cipher::{AES_256, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::hmac;
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PrivateDecryptingKey};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use docwright::Typed;
use docwright::notifications::{DecryptError, DecryptionKeys};
use docwright::serde_json::{Value, from_str, json};

const BAKERY: &str = include_str!("sealed/bakery.pem");
const OTHER: &str = include_str!("sealed/other.pem");

static CONTENT: LazyLock<Value> = LazyLock::new(|| from_str(include_str!("sealed/content.json")).expect("JSON"));

fn keys(pem: &str) -> DecryptionKeys {
    DecryptionKeys::new().with_pem("bakery", pem).expect("a key")
}

fn open(content: &Value, keys: &DecryptionKeys) -> Result<String, DecryptError> {
    let received = receive("POST", "/changes", delivery(&[&format!(r#""encryptedContent":{content}"#)]));
    let cake = received.notifications()[0].decrypt(keys)?;
    Ok(cake.cast::<Cake>().map(Typed::to_json).unwrap_or_default())
}

fn check(change: impl FnOnce(&mut Value), keys: &DecryptionKeys, expected: DecryptError) {
    let mut content = CONTENT.clone();
    change(&mut content);
    let error = open(&content, keys).expect_err("does not open");
    assert_eq!(error, expected);
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

/// The base64 of a member with one bit turned.
fn tampered(member: &str) -> impl FnOnce(&mut Value) {
    move |content| {
        let mut bytes = BASE64_STANDARD.decode(content[member].as_str().expect("a text")).expect("base64");
        bytes[1] ^= 4;
        content[member] = BASE64_STANDARD.encode(bytes).into();
    }
}

/// Content that was encrypted and signed with this key.
fn sealed(data_key: &[u8], data: &[u8]) -> Value {
    let der = BASE64_STANDARD.decode(BAKERY.lines().filter(|line| !line.starts_with('-')).collect::<String>()).expect("base64");
    let public = PrivateDecryptingKey::from_pkcs8(&der).expect("a key").public_key();
    let public = OaepPublicEncryptingKey::new(public).expect("a key");
    let mut room = vec![0; public.ciphertext_size()];
    let key = public.encrypt(&OAEP_SHA1_MGF1SHA1, data_key, &mut room, None).expect("encrypts");
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, data_key), data);
    let [data, signature, key] = [data, signature.as_ref(), key].map(|bytes| BASE64_STANDARD.encode(bytes));
    json!({ "data": data, "dataSignature": signature, "dataKey": key, "encryptionCertificateId": "bakery" })
}

fn encrypted(key: &[u8; 32], text: &[u8]) -> Vec<u8> {
    let cipher = PaddedBlockEncryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, key).expect("a key")).expect("a cipher");
    let start = FixedLength::from(key.first_chunk::<16>().expect("long enough"));
    let mut data = text.to_vec();
    cipher.less_safe_encrypt(&mut data, EncryptionContext::Iv128(start)).expect("encrypts");
    data
}

#[test]
fn what_another_implementation_has_sealed_opens() {
    let opened = open(&CONTENT, &keys(BAKERY)).expect("opens");
    assert_eq!(opened, r##"{"id":"c1","name":"s3cret cake","layers":3,"@odata.type":"#shop.cake"}"##);
    let several = DecryptionKeys::new().with_pem("bakery", OTHER).and_then(|keys| keys.with_pem("old", OTHER));
    let several = several.and_then(|keys| keys.with_pem("bakery", &format!("Bag Attributes\n{BAKERY}"))).expect("keys");
    assert_eq!(open(&CONTENT, &several), Ok(opened));
    assert_eq!(format!("{several:?}"), r#"{"bakery", "old", "bakery"}"#);
}

#[test]
fn what_was_changed_does_not() {
    let bakery = keys(BAKERY);
    check(tampered("data"), &bakery, DecryptError::Signature);
    check(tampered("dataSignature"), &bakery, DecryptError::Signature);
    check(tampered("dataKey"), &bakery, DecryptError::DataKey);
    check(|content| content["data"] = "".into(), &bakery, DecryptError::Signature);
    check(|content| content["data"] = "?".into(), &bakery, DecryptError::Data);
    check(|content| content["dataSignature"] = "".into(), &bakery, DecryptError::Signature);
    check(|content| content["dataKey"] = "AQID".into(), &bakery, DecryptError::DataKey);
    check(|content| content["dataKey"] = Value::Null, &bakery, DecryptError::NotThere);
}

#[test]
fn other_keys_do_not_open_it() {
    check(|_| {}, &keys(OTHER), DecryptError::DataKey);
    check(|_| {}, &DecryptionKeys::new(), DecryptError::UnknownCertificate);
    check(|content| content["encryptionCertificateId"] = "Bakery".into(), &keys(BAKERY), DecryptError::UnknownCertificate);
    check(|content| content["encryptionCertificateId"] = Value::Null, &keys(BAKERY), DecryptError::UnknownCertificate);
}

#[test]
fn what_is_signed_can_still_be_no_resource() {
    let bakery = keys(BAKERY);
    let key = [7; 32];
    let check = |content: &Value, expected: Result<&str, DecryptError>| {
        assert_eq!(open(content, &bakery), expected.map(str::to_owned));
    };
    let cake = r##"{"layers":1,"@odata.type":"#shop.cake"}"##;
    check(&sealed(&key, &encrypted(&key, cake.as_bytes())), Ok(cake));
    check(&sealed(&key, &encrypted(&key, b"s3cret")), Err(DecryptError::Resource));
    check(&sealed(&key, &encrypted(&key, b"[1]")), Err(DecryptError::Resource));
    check(&sealed(&key, &encrypted(&key, b"\xff")), Err(DecryptError::Data));
    check(&sealed(&key, &encrypted(&[8; 32], cake.as_bytes())), Err(DecryptError::Data));
    check(&sealed(&key, b"not whole blocks"[1..].as_ref()), Err(DecryptError::Data));
    check(&sealed(&key, b""), Err(DecryptError::Data));
    check(&sealed(&[7; 16], b""), Err(DecryptError::DataKey));
}

#[test]
fn keys_that_cannot_be_used() {
    let check = |pem: &str, expected: &str| {
        let error = DecryptionKeys::new().with_pem("bakery", pem).expect_err("no key");
        assert_eq!(error.to_string(), expected);
    };
    check("", "no block `PRIVATE KEY` of PEM");
    check(&BAKERY.replace("PRIVATE", "RSA PRIVATE"), "no block `PRIVATE KEY` of PEM");
    check(&BAKERY[..BAKERY.len() / 2], "no block `PRIVATE KEY` of PEM");
    check(&BAKERY.replacen("-----\n", "-----\n?", 1), "no base64 in the block `PRIVATE KEY`");
    check("-----BEGIN PRIVATE KEY-----AQID-----END PRIVATE KEY-----", "no RSA key of 2048 to 8192 bits in the form of PKCS#8");
}

//! A token by which a service proves that notifications are its own.

use std::fmt;

use jiff::Timestamp;

use super::members::Members;
use super::words;
use crate::value::decode_base64;

/// A token (JWT) beside notifications, as it reads before anybody has checked it: [`TokenCheck`](super::TokenCheck) does.
#[derive(Clone)]
pub struct ValidationToken {
    text: String,
    /// So many bytes of the text are signed.
    signed: usize,
    signature: Vec<u8>,
    algorithm: String,
    key_id: Option<String>,
    issuer: Option<String>,
    tenant_id: Option<String>,
    audiences: Vec<String>,
    sender: Option<String>,
    not_before: Option<Timestamp>,
    expires: Option<Timestamp>,
}

impl ValidationToken {
    /// Nothing, where the text has not the three parts of a token, where nobody has signed it, or where it asks for an extension to be
    /// understood: none is. A claim that is not as it should be is not there.
    pub(super) fn read(text: String) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let (header, claims) = (decoded(header)?, decoded(claims)?);
        let (header, claims) = (Members::of(&header)?, Members::of(&claims)?);
        let algorithm = header.text(words::ALGORITHM).filter(|name| !name.eq_ignore_ascii_case(words::UNSIGNED))?;
        let signature = decode_base64(signature).filter(|bytes| !bytes.is_empty())?;
        if header.has(words::EXTENSIONS) {
            return None;
        }
        Some(Self {
            signed: signed.len(),
            signature,
            algorithm,
            key_id: header.text(words::KEY_ID),
            issuer: claims.text(words::ISSUER),
            tenant_id: claims.text(words::TOKEN_TENANT),
            audiences: claims.texts(words::AUDIENCE),
            sender: words::SENDERS.iter().find_map(|name| claims.text(name)),
            not_before: moment(&claims, words::NOT_BEFORE),
            expires: moment(&claims, words::TOKEN_EXPIRATION),
            text,
        })
    }

    /// The token as it came.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was signed: its first two parts, as they came.
    pub fn signed(&self) -> &[u8] {
        &self.text.as_bytes()[..self.signed]
    }

    /// The signature: its last part, decoded.
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// The name of the algorithm that it says it was signed with, such as `RS256`; never `none`.
    pub fn algorithm(&self) -> &str {
        &self.algorithm
    }

    /// The name of the key that it says it was signed with.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// Who says to have made it.
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// The tenant of the notifications that it is for.
    pub fn tenant_id(&self) -> Option<&str> {
        self.tenant_id.as_deref()
    }

    /// The programs that it is for.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.audiences.iter().map(String::as_str)
    }

    /// Who sends with it: `azp`, or `appid` of older tokens.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_deref()
    }

    /// From when on it is valid.
    pub fn not_before(&self) -> Option<Timestamp> {
        self.not_before
    }

    /// Until when it is valid.
    pub fn expires(&self) -> Option<Timestamp> {
        self.expires
    }
}

/// By which key. The token itself is nothing for logs.
impl fmt::Debug for ValidationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValidationToken").field("key_id", &self.key_id).finish_non_exhaustive()
    }
}

fn decoded(part: &str) -> Option<String> {
    String::from_utf8(decode_base64(part)?).ok()
}

/// Tokens count seconds, which may have a fraction.
fn moment(claims: &Members<'_>, name: &str) -> Option<Timestamp> {
    let seconds: f64 = claims.json(name)?.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "what is too large becomes the largest number, which is no timestamp")]
    Timestamp::from_second(seconds as i64).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::encode_base64;

    fn token(header: &str, claims: &str) -> String {
        format!("{}.{}.c2VhbA", encode_base64(header.as_bytes()), encode_base64(claims.as_bytes()))
    }

    #[test]
    fn what_a_token_says() {
        let text = token(
            r#"{"typ":"JWT","alg":"RS256","kid":"k1"}"#,
            r#"{"iss":"https://issuer.example","tid":"t1","aud":"bakery","azp":"mill","nbf":60,"exp":3600.5}"#,
        );
        let token = ValidationToken::read(text.clone()).expect("a token");
        assert_eq!((token.text(), token.signature()), (text.as_str(), &b"seal"[..]));
        assert_eq!([token.signed(), b".c2VhbA"].concat(), text.as_bytes());
        assert_eq!((token.algorithm(), token.key_id()), ("RS256", Some("k1")));
        assert_eq!((token.issuer(), token.tenant_id()), (Some("https://issuer.example"), Some("t1")));
        assert_eq!((token.audiences().collect::<Vec<_>>(), token.sender()), (vec!["bakery"], Some("mill")));
        let seconds = [token.not_before(), token.expires()].map(|moment| moment.map(Timestamp::as_second));
        assert_eq!(seconds, [Some(60), Some(3600)]);
        assert_eq!(format!("{token:?}"), r#"ValidationToken { key_id: Some("k1"), .. }"#);
    }

    #[test]
    fn claims_of_other_forms() {
        let claims = |claims: &str| ValidationToken::read(token(r#"{"alg":"ES256"}"#, claims)).expect("a token");
        assert_eq!(claims(r#"{"aud":["a","b"]}"#).audiences().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(claims(r#"{"appid":"old"}"#).sender(), Some("old"));
        assert_eq!(claims(r#"{"appid":"old","azp":"new"}"#).sender(), Some("new"));
        let bad = claims(r#"{"aud":["a",7],"azp":7,"iss":null,"tid":{},"nbf":"60","exp":1e400}"#);
        assert_eq!((bad.audiences().count(), bad.sender(), bad.issuer(), bad.tenant_id()), (0, None, None, None));
        assert_eq!((bad.not_before(), bad.expires(), bad.key_id()), (None, None, None));
    }

    #[test]
    fn what_is_no_token() {
        let header = r#"{"alg":"RS256"}"#;
        let whole = token(header, "{}");
        assert!(ValidationToken::read(whole.clone()).is_some());
        let (signed, _) = whole.rsplit_once('.').expect("three parts");
        let texts = [
            String::new(),
            "..".to_owned(),
            signed.to_owned(),
            format!("{signed}."),
            format!("{signed}.?"),
            format!("{whole}.c2VhbA"),
            token("{}", "{}"),
            token(r#"{"alg":7}"#, "{}"),
            token(r#"{"alg":"none"}"#, "{}"),
            token(r#"{"alg":"None"}"#, "{}"),
            token(r#"{"alg":"RS256","crit":["b64"]}"#, "{}"),
            token(r#"{"alg":"RS256","crit":null}"#, "{}"),
            token(header, "[]"),
            token(header, "{"),
            token("RS256", "{}"),
        ];
        for text in texts {
            assert!(ValidationToken::read(text.clone()).is_none(), "{text}");
        }
    }
}

//! The public keys with which the issuer of validation tokens signs them.

use std::fmt;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

use super::keys::KeyError;
use super::members::Members;
use super::token::ValidationToken;
use super::words::{KEY_ID, published};
use crate::value::decode_base64;

/// The public keys of an issuer of tokens, from the document (JWKS) in which it publishes them, for a [`TokenCheck`](super::TokenCheck):
/// `TokenCheck::new(program, sender, move |token| keys.have_signed(token))`. Issuers change their keys every few weeks.
#[derive(Clone)]
pub struct SigningKeys(Vec<(String, RsaPublicKeyComponents<Vec<u8>>)>);

impl SigningKeys {
    /// Reads the document. Keys that are for something else than signatures, or of another kind than RSA, are passed over.
    pub fn from_json(json: &str) -> Result<Self, KeyError> {
        let items = Members::of(json).and_then(|document| document.items(published::KEYS)).ok_or(KeyError("no list of keys"))?;
        let keys: Vec<_> = items.iter().filter_map(|item| read_key(&Members::of(item.get())?)).collect();
        if keys.is_empty() { Err(KeyError("no RSA key for signatures in the list of keys")) } else { Ok(Self(keys)) }
    }

    /// Whether a key of the name that the token says is there: otherwise the issuer has new ones, or nothing to do with it.
    pub fn know(&self, token: &ValidationToken) -> bool {
        self.named(token).next().is_some()
    }

    /// Whether the token was signed with one of these keys, of the name that it says, and with RS256 (RSA with SHA-256).
    pub fn have_signed(&self, token: &ValidationToken) -> bool {
        let fits = |key: &RsaPublicKeyComponents<Vec<u8>>| {
            key.verify(&RSA_PKCS1_2048_8192_SHA256, token.signed(), token.signature()).is_ok()
        };
        token.algorithm() == published::RSA_SHA256 && self.named(token).any(fits)
    }

    fn named<'k>(&'k self, token: &'k ValidationToken) -> impl Iterator<Item = &'k RsaPublicKeyComponents<Vec<u8>>> {
        self.0.iter().filter(|(name, _)| token.key_id() == Some(name)).map(|(_, key)| key)
    }
}

fn read_key(members: &Members<'_>) -> Option<(String, RsaPublicKeyComponents<Vec<u8>>)> {
    let is_for_signatures = !members.has(published::USE) || members.text(published::USE)? == published::SIGNATURES;
    let is_rsa = members.text(published::KIND)? == published::RSA;
    let number = |name: &str| decode_base64(&members.text(name)?);
    let key = RsaPublicKeyComponents { n: number(published::MODULUS)?, e: number(published::EXPONENT)? };
    (is_for_signatures && is_rsa).then_some((members.text(KEY_ID)?, key))
}

/// The names alone.
impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

//! The private keys that open what a service has encrypted.

use std::fmt;

use aws_lc_rs::rsa::{OaepPrivateDecryptingKey, PrivateDecryptingKey};
use zeroize::Zeroizing;

use crate::value::decode_base64;

const PEM_BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const PEM_END: &str = "-----END PRIVATE KEY-----";

/// Private keys of RSA, each by the name that its certificate has in subscriptions. They never show, and what this makes of a given key on
/// the way is wiped; the given text or bytes are the program's to wipe.
///
/// While a certificate is replaced by another, a program gives the keys of both.
#[derive(Default)]
pub struct DecryptionKeys(Vec<(Box<str>, OaepPrivateDecryptingKey)>);

impl DecryptionKeys {
    /// No keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a key in the DER form of PKCS#8.
    pub fn with_der(mut self, certificate_id: &str, key: &[u8]) -> Result<Self, KeyError> {
        let key = PrivateDecryptingKey::from_pkcs8(key)
            .map_err(|_| KeyError("no RSA key of 2048 to 8192 bits in the form of PKCS#8"))?;
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| KeyError("the key cannot be used to decrypt"))?;
        self.0.push((certificate_id.into(), key));
        Ok(self)
    }

    /// Adds the first key of a text in the PEM form of PKCS#8, which begins with `-----BEGIN PRIVATE KEY-----`.
    pub fn with_pem(self, certificate_id: &str, pem: &str) -> Result<Self, KeyError> {
        let block = pem.split_once(PEM_BEGIN).and_then(|(_, rest)| rest.split_once(PEM_END));
        let (base64, _) = block.ok_or(KeyError("no block `PRIVATE KEY` of PEM"))?;
        let mut joined = Zeroizing::new(String::with_capacity(base64.len()));
        joined.extend(base64.split_whitespace());
        let der = decode_base64(&joined).map(Zeroizing::new).ok_or(KeyError("no base64 in the block `PRIVATE KEY`"))?;
        self.with_der(certificate_id, &der)
    }

    /// The keys of this name.
    pub(super) fn named<'k>(&'k self, certificate_id: &'k str) -> impl Iterator<Item = &'k OaepPrivateDecryptingKey> {
        self.0.iter().filter(move |(name, _)| **name == *certificate_id).map(|(_, key)| key)
    }
}

/// The names alone.
impl fmt::Debug for DecryptionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// A key that cannot be used. It says why, and nothing of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyError(pub(super) &'static str);

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for KeyError {}

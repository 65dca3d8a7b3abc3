//! Opens encrypted content: first the key of the data, then its signature is checked, and only then is it decrypted.

use std::fmt;

use aws_lc_rs::cipher::{AES_256, AES_256_KEY_LEN, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use aws_lc_rs::hmac;
use aws_lc_rs::iv::{FixedLength, IV_LEN_128_BIT};
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey};
use zeroize::Zeroizing;

use super::encrypted::EncryptedContent;
use super::keys::DecryptionKeys;
use crate::value::decode_base64;

/// The key of one encrypted resource. It is wiped when it is no longer needed, and lies at one place until then: what moves is a pointer.
type DataKey = Zeroizing<Vec<u8>>;

/// Why encrypted content could not be opened. It says nothing of the content. Do not tell a sender which it was: the answer to a delivery
/// is the same for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecryptError {
    /// The notification has no encrypted content.
    NotThere,
    /// The program has no key of this name.
    UnknownCertificate,
    /// The key of the data cannot be opened with the program's: it was made for another certificate, or is damaged.
    DataKey,
    /// The signature is of other data: somebody has changed it on its way.
    Signature,
    /// What was signed cannot be decrypted to a text.
    Data,
    /// The text is no such resource.
    Resource,
}

impl fmt::Display for DecryptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotThere => "the notification has no encrypted content",
            Self::UnknownCertificate => "there is no key for the certificate of the encrypted content",
            Self::DataKey => "the key of the encrypted content cannot be opened with the key for its certificate",
            Self::Signature => "the encrypted content does not have the signature that came with it",
            Self::Data => "the encrypted content cannot be decrypted to a text",
            Self::Resource => "the encrypted content is no such resource",
        })
    }
}

impl std::error::Error for DecryptError {}

impl EncryptedContent {
    /// The JSON of the resource, opened with the program's keys.
    pub fn decrypt(&self, keys: &DecryptionKeys) -> Result<String, DecryptError> {
        let data_key = self.open_data_key(keys)?;
        let mut data = decode_base64(self.data()).ok_or(DecryptError::Data)?;
        let signature = decode_base64(self.data_signature()).ok_or(DecryptError::Signature)?;
        let signing_key = hmac::Key::new(hmac::HMAC_SHA256, &data_key);
        hmac::verify(&signing_key, &data, &signature).map_err(|_| DecryptError::Signature)?;
        let text = decrypt_data(&data_key, &mut data).ok_or(DecryptError::Data)?;
        std::str::from_utf8(text).map(str::to_owned).map_err(|_| DecryptError::Data)
    }

    fn open_data_key(&self, keys: &DecryptionKeys) -> Result<DataKey, DecryptError> {
        let mut named = keys.named(self.certificate_id().ok_or(DecryptError::UnknownCertificate)?).peekable();
        named.peek().ok_or(DecryptError::UnknownCertificate)?;
        let encrypted = decode_base64(self.data_key()).ok_or(DecryptError::DataKey)?;
        named.find_map(|key| open_with(key, &encrypted)).ok_or(DecryptError::DataKey)
    }
}

fn open_with(key: &OaepPrivateDecryptingKey, encrypted: &[u8]) -> Option<DataKey> {
    let mut room = DataKey::new(vec![0; key.min_output_size()]);
    let length = key.decrypt(&OAEP_SHA1_MGF1SHA1, encrypted, &mut room, None).ok()?.len();
    // What is cut off here is wiped with the rest.
    room.truncate(length);
    (length == AES_256_KEY_LEN).then_some(room)
}

/// The start of the key is also that of the chain.
fn decrypt_data<'d>(key: &[u8], data: &'d mut [u8]) -> Option<&'d [u8]> {
    let (start, _) = key.split_first_chunk::<IV_LEN_128_BIT>()?;
    let cipher = PaddedBlockDecryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, key).ok()?).ok()?;
    cipher.decrypt(data, DecryptionContext::Iv128(FixedLength::from(start))).ok().map(|text| &*text)
}

#[cfg(test)]
mod tests {
    use zeroize::{Zeroize, ZeroizeOnDrop};

    use super::*;

    #[test]
    fn an_opened_key_is_wiped_as_a_whole() {
        fn is_wiped_when_dropped<T: ZeroizeOnDrop>(_: &T) {}
        let mut key = DataKey::new(vec![7; 256]);
        is_wiped_when_dropped(&key);
        key.truncate(AES_256_KEY_LEN);
        key.zeroize();
        assert!(key.is_empty());
        assert!(key.spare_capacity_mut().len() >= 256);
    }
}

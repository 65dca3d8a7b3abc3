//! What a service tells of a resource to those alone who have the key.

use std::fmt;

use super::members::Members;
use super::words;

/// A resource that is encrypted with a key that is itself encrypted with the certificate of the subscription. The feature
/// `notifications-encrypted` opens it.
#[derive(Clone)]
pub struct EncryptedContent {
    data: String,
    data_signature: String,
    data_key: String,
    certificate_id: Option<String>,
    certificate_thumbprint: Option<String>,
}

impl EncryptedContent {
    /// Nothing, where something is missing that is needed to open it.
    pub(super) fn read(json: &str) -> Option<Self> {
        let members = Members::of(json)?;
        Some(Self {
            data: members.text(words::DATA)?,
            data_signature: members.text(words::DATA_SIGNATURE)?,
            data_key: members.text(words::DATA_KEY)?,
            certificate_id: members.text(words::CERTIFICATE),
            certificate_thumbprint: members.text(words::THUMBPRINT),
        })
    }

    /// The encrypted resource, in base64.
    pub fn data(&self) -> &str {
        &self.data
    }

    /// The signature of the encrypted resource, in base64.
    pub fn data_signature(&self) -> &str {
        &self.data_signature
    }

    /// The encrypted key of both, in base64.
    pub fn data_key(&self) -> &str {
        &self.data_key
    }

    /// The name that the program gave its certificate in the subscription.
    pub fn certificate_id(&self) -> Option<&str> {
        self.certificate_id.as_deref()
    }

    /// The thumbprint of that certificate.
    pub fn certificate_thumbprint(&self) -> Option<&str> {
        self.certificate_thumbprint.as_deref()
    }
}

/// Which certificate opens it.
impl fmt::Debug for EncryptedContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptedContent").field("certificate_id", &self.certificate_id).finish_non_exhaustive()
    }
}

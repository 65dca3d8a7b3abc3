//! The protocol of change notifications: its words and numbers.

use std::time::Duration;

/// The query parameter of the handshake. Letter case says nothing: services do not agree on it.
pub(super) const VALIDATION_TOKEN: &str = "validationToken";

/// The notifications, in the body of a delivery.
pub(super) const NOTIFICATIONS: &str = "value";
/// The tokens beside them that prove who sent them.
pub(super) const VALIDATION_TOKENS: &str = "validationTokens";

/// Members of one notification.
pub(super) const ID: &str = "id";
pub(super) const SUBSCRIPTION: &str = "subscriptionId";
pub(super) const EXPIRATION: &str = "subscriptionExpirationDateTime";
pub(super) const CHANGE: &str = "changeType";
pub(super) const LIFECYCLE: &str = "lifecycleEvent";
pub(super) const CLIENT_STATE: &str = "clientState";
pub(super) const TENANT: &str = "tenantId";
pub(super) const RESOURCE: &str = "resource";
pub(super) const RESOURCE_DATA: &str = "resourceData";
pub(super) const ENCRYPTED: &str = "encryptedContent";

/// Members of encrypted content.
pub(super) const DATA: &str = "data";
pub(super) const DATA_SIGNATURE: &str = "dataSignature";
pub(super) const DATA_KEY: &str = "dataKey";
pub(super) const CERTIFICATE: &str = "encryptionCertificateId";
pub(super) const THUMBPRINT: &str = "encryptionCertificateThumbprint";

/// Members of the header and of the claims of a validation token.
pub(super) const ALGORITHM: &str = "alg";
pub(super) const EXTENSIONS: &str = "crit";
pub(super) const KEY_ID: &str = "kid";
pub(super) const ISSUER: &str = "iss";
pub(super) const TOKEN_TENANT: &str = "tid";
pub(super) const AUDIENCE: &str = "aud";
/// Who sends with the token. The second is the word of older tokens.
pub(super) const SENDERS: [&str; 2] = ["azp", "appid"];
pub(super) const NOT_BEFORE: &str = "nbf";
pub(super) const TOKEN_EXPIRATION: &str = "exp";
/// The algorithm of a token that nobody has signed.
pub(super) const UNSIGNED: &str = "none";

/// Members of the document in which an issuer of tokens publishes its keys.
#[cfg(feature = "notifications-encrypted")]
pub(super) mod published {
    pub(crate) const KEYS: &str = "keys";
    pub(crate) const KIND: &str = "kty";
    pub(crate) const RSA: &str = "RSA";
    pub(crate) const USE: &str = "use";
    pub(crate) const SIGNATURES: &str = "sig";
    pub(crate) const MODULUS: &str = "n";
    pub(crate) const EXPONENT: &str = "e";
    /// The algorithm of tokens that such a key signs.
    pub(crate) const RSA_SHA256: &str = "RS256";
}

/// The longest token that is sent back, in bytes: those of services have a few hundred, and who sends more wants its own text shown.
pub(super) const LONGEST_TOKEN: usize = 4096;
/// The largest body that is read unless the program says otherwise, in bytes: some hundred notifications with their records.
pub(super) const LARGEST_BODY: usize = 4 << 20;

/// So far the clock of who has made a token may be from that of the program.
pub(super) const CLOCK_SKEW: Duration = Duration::from_mins(5);

/// So much of a subscription's time passes before it is renewed, of a hundred: what is left suffices for several attempts.
pub(super) const PERCENT_BEFORE_RENEWAL: u8 = 66;
/// Between two attempts at least so much passes: a service that gives no time, or fails, is not run down.
pub(super) const BETWEEN_ATTEMPTS: Duration = Duration::from_secs(30);
/// And after attempts that failed at most so much: changes are lost in the meantime.
pub(super) const LONGEST_BACKOFF: Duration = Duration::from_mins(15);
/// The clock is looked at so often: the timer of a machine that was asleep does not know how long that was.
pub(super) const LONGEST_SLEEP: Duration = Duration::from_mins(5);

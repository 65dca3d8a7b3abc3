//! Which TLS the built-in transport has, as this crate's features say it.

use http::Uri;
use http::uri::Scheme;

use super::TransportError;

const HAS_TLS: bool = cfg!(any(feature = "reqwest", feature = "rustls-no-provider", feature = "native-tls"));

/// A request over TLS without TLS would be a connection that fails, and be tried again.
pub(super) fn check_request(uri: &Uri) -> Result<(), TransportError> {
    if HAS_TLS || uri.scheme() != Some(&Scheme::HTTPS) {
        return Ok(());
    }
    let message = "https needs TLS, which the built-in transport has with one of the features `reqwest` (rustls over aws-lc), \
        `rustls-no-provider` (rustls over what the program installs) and `native-tls`";
    Err(TransportError::refused(message))
}

/// Without a provider of cryptography reqwest would panic.
#[cfg(all(feature = "rustls-no-provider", not(any(feature = "reqwest", feature = "native-tls"))))]
pub(super) fn check_provider() -> Result<(), TransportError> {
    if rustls::crypto::CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    let message = "with the feature `rustls-no-provider` the program installs a provider of cryptography before it makes a client, \
        such as with `rustls::crypto::ring::default_provider().install_default()`";
    Err(TransportError::refused(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_needs_a_feature_and_http_none() {
        assert!(check_request(&Uri::from_static("http://127.0.0.1:8080/v1")).is_ok());
        let refused = check_request(&Uri::from_static("https://shop.example/v1")).err();
        assert_eq!(refused.is_some_and(|error| error.is_refused()), !HAS_TLS);
    }

    #[test]
    #[cfg(all(feature = "rustls-no-provider", not(any(feature = "reqwest", feature = "native-tls"))))]
    fn a_missing_provider_is_an_error() {
        let error = crate::Client::builder().build().expect_err("no provider").to_string();
        assert!(error.contains("the program installs a provider"), "{error}");
    }
}

//! Base64 in either alphabet, with or without padding.

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true);
const PLAIN: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);

/// Whether `text` is base64.
pub(crate) fn is_base64(text: &str) -> bool {
    let bytes = text.trim_end_matches('=').as_bytes();
    let padding = text.len() - bytes.len();
    let complete = bytes.len() % 4 != 1 && padding <= 2;
    let padded = padding == 0 || text.len().is_multiple_of(4);
    let plain = bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
    let url = || bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    complete && padded && (plain || url())
}

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let engine = if text.contains(['-', '_']) { &URL } else { &PLAIN };
    engine.decode(text).ok()
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    PLAIN.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&[u8]>) {
        assert_eq!(is_base64(text), expected.is_some(), "{text}");
        assert_eq!(decode(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn both_alphabets_are_read() {
        check("", Some(b""));
        check("AQID", Some(&[1, 2, 3]));
        check("AQI=", Some(&[1, 2]));
        check("AQI", Some(&[1, 2]));
        check("_-8=", Some(&[255, 239]));
        check("/+8=", Some(&[255, 239]));
        check("AQIDBA===", None);
        check("A", None);
        check("AQ I", None);
        check("a-b+", None);
    }
}

//! The handshake: before a service sends anything to a URL, it asks there for a token of its own back.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::words::{LONGEST_TOKEN, VALIDATION_TOKEN};

/// What a query says about a handshake.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Handshake {
    /// Nothing.
    None,
    /// This is to be sent back.
    Token(String),
    /// It has none that could be sent back: an empty one, several, one that is no text or too long.
    Refused,
}

/// Reads the query as forms are encoded.
pub(super) fn handshake(query: &str) -> Handshake {
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let mut tokens = pairs.filter(|(name, _)| decoded(name).is_some_and(|name| name.eq_ignore_ascii_case(VALIDATION_TOKEN)));
    match (tokens.next(), tokens.next()) {
        (None, _) => Handshake::None,
        (Some((_, token)), None) => match decoded(token) {
            Some(token) if (1..=LONGEST_TOKEN).contains(&token.len()) => Handshake::Token(token),
            _ => Handshake::Refused,
        },
        (Some(_), Some(_)) => Handshake::Refused,
    }
}

fn decoded(text: &str) -> Option<String> {
    let spaces = text.replace('+', " ");
    percent_decode_str(&spaces).decode_utf8().ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, expected: &str) {
        assert_eq!(handshake(query), Handshake::Token(expected.to_owned()), "{query}");
    }

    fn refused(query: &str) {
        assert_eq!(handshake(query), Handshake::Refused, "{query}");
    }

    #[test]
    fn tokens() {
        check("validationToken=abc", "abc");
        check("from=bakery&validationtoken=Validation%3a+a%2Bb%3D", "Validation: a+b=");
        check("validation%54oken=%C3%A9", "é");
        check("validationToken=a=b", "a=b");
        check("validationToken=%3Cscript%3E", "<script>");
        check(&format!("validationToken={}", "a".repeat(LONGEST_TOKEN)), &"a".repeat(LONGEST_TOKEN));
    }

    #[test]
    fn no_tokens() {
        for query in ["", "token=validationToken", "validationTokens=a", "%FF=a"] {
            assert_eq!(handshake(query), Handshake::None, "{query}");
        }
        refused("validationToken");
        refused("validationToken=");
        refused("validationToken=%FF");
        refused("validationToken=a&ValidationToken=a");
        refused(&format!("validationToken={}", "a".repeat(LONGEST_TOKEN + 1)));
    }
}

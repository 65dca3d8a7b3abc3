//! The secrets of the program, which a notification has to know.

use std::hint::black_box;

/// What subscriptions were made with. It is never shown.
#[derive(Clone, Default)]
pub(super) struct Secrets(Vec<Box<[u8]>>);

impl Secrets {
    /// Nothing is no secret: it would let everybody in.
    pub fn add(&mut self, secret: &str) {
        if !secret.is_empty() {
            self.0.push(secret.as_bytes().into());
        }
    }

    /// Whether one of them was given. All are compared, whichever it is.
    pub fn contain(&self, given: &str) -> bool {
        self.0.iter().fold(false, |found, secret| found | same(secret, given.as_bytes()))
    }
}

/// Takes as long for a text that differs in its first byte as for one that differs in its last.
fn same(secret: &[u8], given: &[u8]) -> bool {
    let lengths = u8::from(secret.len() != given.len());
    let pairs = given.iter().zip(secret.iter().cycle());
    pairs.fold(lengths, |different, (given, secret)| black_box(different | (given ^ secret))) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets() {
        let mut secrets = Secrets::default();
        let check = |secrets: &Secrets, given: &str, expected: bool| assert_eq!(secrets.contain(given), expected, "{given}");
        secrets.add("");
        check(&secrets, "", false);
        secrets.add("ab");
        secrets.add("xyz");
        check(&secrets, "ab", true);
        check(&secrets, "xyz", true);
        check(&secrets, "", false);
        check(&secrets, "a", false);
        check(&secrets, "abab", false);
        check(&secrets, "xyZ", false);
        check(&secrets, "AB", false);
    }
}

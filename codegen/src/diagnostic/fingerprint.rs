//! What makes a finding the same one after its page has changed elsewhere.

use super::Diagnostic;
use crate::source::Sources;

/// Names a finding by its rule, its page, what it says and the line it begins in, white space at the ends aside. Lines that move
/// change nothing; equal lines with equal findings are named alike, so that whoever compares has to count.
///
/// The same in every run, on every machine and in every release: it is written into files.
pub fn fingerprint(finding: &Diagnostic, sources: &Sources) -> String {
    let file = sources.file(finding.span.file);
    of_parts(&[finding.rule.id, &file.path, &finding.message, line_at(&file.text, finding.span.start as usize)])
}

/// Names whatever these texts say together.
pub(crate) fn of_parts(parts: &[&str]) -> String {
    let mut hash = Fnv::default();
    for part in parts {
        hash.add(part.as_bytes());
        // A sign that is in none of the parts keeps them apart.
        hash.add(&[0xFF]);
    }
    format!("{:016x}", hash.0)
}

/// The line that a place stands in, without white space at its ends.
fn line_at(text: &str, offset: usize) -> &str {
    let at = text.floor_char_boundary(offset);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    text[start..end].trim()
}

/// FNV-1a with 64 bits: a hash that never changes, and that nobody has a reason to attack here.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fnv, fingerprint};
    use crate::diagnostic::Diagnostic;
    use crate::diagnostic::fixture::{sources, span_of};
    use crate::diagnostic::rules::{self, Rule};

    fn of(rule: &'static Rule, path: &str, text: &str, message: &str) -> String {
        let sources = sources(path, text);
        fingerprint(&Diagnostic::new(rule, span_of(text, ","), message), &sources)
    }

    #[test]
    fn what_changes_it_and_what_does_not() {
        let comma = &rules::JSON_TRAILING_COMMA;
        let first = of(comma, "v1/api/a.md", "# A\n\n{\"a\": 1,}\n", "a comma");
        assert_eq!(of(comma, "v1/api/a.md", "# A\n\nmore\r\n\r\n  {\"a\": 1,}\r\n", "a comma"), first, "the line moved");
        for other in [
            of(&rules::JSON_MISSING_COMMA, "v1/api/a.md", "{\"a\": 1,}\n", "a comma"),
            of(comma, "v1/api/b.md", "{\"a\": 1,}\n", "a comma"),
            of(comma, "v1/api/a.md", "{\"b\": 1,}\n", "a comma"),
            of(comma, "v1/api/a.md", "{\"a\": 1,}\n", "another comma"),
        ] {
            assert_ne!(other, first);
        }
    }

    /// Values of the hash's authors: files of baselines outlive releases.
    #[test]
    fn the_hash_is_the_published_one() {
        let of = |text: &str| {
            let mut hash = Fnv::default();
            hash.add(text.as_bytes());
            hash.0
        };
        assert_eq!(of(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(of("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(of("foobar"), 0x8594_4171_f739_67e8);
    }
}

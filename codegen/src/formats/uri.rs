//! Paths of files as addresses write them: the parts between slashes are encoded, and what is no letter is written in bytes.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands for itself in any part of a URI. A colon is not among it, which would make the first part a scheme.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// What `encodeURIComponent` of scripts leaves as it is, beside.
const OF_SCRIPTS: &AsciiSet = &UNRESERVED.remove(b'!').remove(b'*').remove(b'\'').remove(b'(').remove(b')');

/// A path as a relative reference.
pub(crate) fn encoded_path(path: &str) -> String {
    utf8_percent_encode(path, UNRESERVED).to_string()
}

/// A path as a script makes it of the same parts.
pub(crate) fn encoded_as_scripts_do(path: &str) -> String {
    utf8_percent_encode(path, OF_SCRIPTS).to_string()
}

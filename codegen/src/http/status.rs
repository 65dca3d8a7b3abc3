//! What status codes mean.

/// The status of an answer that tells of what a request has created.
pub const CREATED: u16 = 201;

/// Whether a request was answered with what it asked for.
pub fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

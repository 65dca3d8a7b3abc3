//! The protocol of upload sessions: its words and numbers.

use std::ops::RangeInclusive;

/// The URL of a session, in the record that opens one.
pub const URL: &str = "uploadUrl";
/// What the service lacks, in that record and in answers.
pub const MISSING: &str = "nextExpectedRanges";
/// An object with any of these tells how a session stands. Any other answer is the result of the upload.
pub(super) const OF_A_SESSION: [&str; 3] = [URL, MISSING, "expirationDateTime"];

/// Services put files together of pieces of this size; others are not put together rightly.
pub(super) const STEP: u64 = 320 << 10;
/// No request may have more than 60 MiB.
pub(super) const PIECE_SIZES: RangeInclusive<u64> = STEP..=(60 << 20);
/// 5 MiB: a slow line of half a megabit sends it within the client's time-outs, and a fast one is kept busy.
pub(super) const PIECE: u64 = 16 * STEP;

/// Whether services take pieces of this size.
pub(super) fn is_piece_size(bytes: u64) -> bool {
    bytes.is_multiple_of(STEP) && PIECE_SIZES.contains(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn piece_sizes() {
        let check = |bytes: u64, expected: bool| assert_eq!(is_piece_size(bytes), expected, "{bytes}");
        check(0, false);
        check(STEP - 1, false);
        check(STEP, true);
        check(STEP + 1, false);
        check(PIECE, true);
        check(60 << 20, true);
        check((60 << 20) + STEP, false);
    }
}

//! Dates and times as the protocol writes them, each printed back digit for digit.

mod clock;
mod date_time;
mod duration;

use std::fmt;

pub use clock::{Date, TimeOfDay};
pub(crate) use clock::{parse_date, parse_time_of_day};
pub use date_time::DateTime;
pub use duration::Duration;

/// A text that is no such date, time or duration, or a value that a type cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeError(&'static str);

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for TimeError {}

/// The number that ASCII digits alone spell.
fn digits(text: &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for byte in text {
        if !byte.is_ascii_digit() {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?;
    }
    Some(value)
}

/// The nanoseconds that one to nine digits after a point spell.
fn nanoseconds(fraction: &[u8]) -> Option<u32> {
    let missing = 9u32.checked_sub(u32::try_from(fraction.len()).ok()?)?;
    if missing == 9 {
        return None;
    }
    Some(digits(fraction)? * 10u32.pow(missing))
}

/// Writes the first `count` of the nine digits of `nanoseconds`, after a point, if any are asked for.
fn write_fraction(f: &mut fmt::Formatter<'_>, nanoseconds: u32, count: u8) -> fmt::Result {
    if count == 0 {
        return Ok(());
    }
    let count = count.min(9);
    let shown = nanoseconds / 10u32.pow(9 - u32::from(count));
    write!(f, ".{shown:0width$}", width = usize::from(count))
}

/// How many digits after the point `nanoseconds` needs.
fn fraction_digits(nanoseconds: u32) -> u8 {
    if nanoseconds == 0 {
        return 0;
    }
    let mut count = 9;
    let mut rest = nanoseconds;
    while rest.is_multiple_of(10) {
        rest /= 10;
        count -= 1;
    }
    count
}

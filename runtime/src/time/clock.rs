//! Calendar days and clock times.

use std::fmt;
use std::str::FromStr;

pub use jiff::civil::Date;
use jiff::civil::Time;

use super::{TimeError, digits, fraction_digits, nanoseconds, write_fraction};

/// Reads `YYYY-MM-DD`.
pub(crate) fn parse_date(text: &[u8]) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
        return None;
    };
    let year = i16::try_from(digits(&[y1, y2, y3, y4])?).ok()?;
    let month = i8::try_from(digits(&[m1, m2])?).ok()?;
    let day = i8::try_from(digits(&[d1, d2])?).ok()?;
    Date::new(year, month, day).ok()
}

/// A time on the clock and how it is written: with or without seconds, and to how many digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    pub(super) time: Time,
    pub(super) seconds: bool,
    pub(super) digits: u8,
}

/// Reads `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`.
pub(crate) fn parse_time_of_day(text: &[u8]) -> Option<TimeOfDay> {
    let (&[h1, h2, b':', m1, m2], rest) = text.split_first_chunk::<5>()? else {
        return None;
    };
    let hour = i8::try_from(digits(&[h1, h2])?).ok()?;
    let minute = i8::try_from(digits(&[m1, m2])?).ok()?;
    let Some((&[b':', s1, s2], rest)) = rest.split_first_chunk::<3>() else {
        let time = Time::new(hour, minute, 0, 0).ok()?;
        return rest.is_empty().then_some(TimeOfDay { time, seconds: false, digits: 0 });
    };
    let second = i8::try_from(digits(&[s1, s2])?).ok()?;
    let (nanosecond, digits) = match rest {
        [] => (0, 0),
        [b'.', fraction @ ..] => (nanoseconds(fraction)?, u8::try_from(fraction.len()).ok()?),
        _ => return None,
    };
    let nanosecond = i32::try_from(nanosecond).ok()?;
    Some(TimeOfDay { time: Time::new(hour, minute, second, nanosecond).ok()?, seconds: true, digits })
}

impl TimeOfDay {
    /// The time on the clock.
    pub fn time(self) -> Time {
        self.time
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        parse_time_of_day(text.as_bytes()).ok_or(TimeError("not a time of day"))
    }
}

impl From<Time> for TimeOfDay {
    fn from(time: Time) -> Self {
        Self { time, seconds: true, digits: fraction_digits(time.subsec_nanosecond().unsigned_abs()) }
    }
}

impl From<TimeOfDay> for Time {
    fn from(value: TimeOfDay) -> Self {
        value.time
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.time;
        write!(f, "{:02}:{:02}", time.hour(), time.minute())?;
        if self.seconds {
            write!(f, ":{:02}", time.second())?;
            write_fraction(f, time.subsec_nanosecond().unsigned_abs(), self.digits)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: bool) {
        let read = text.parse::<TimeOfDay>().map(|time| time.to_string());
        assert_eq!(read.as_deref().ok(), expected.then_some(text));
    }

    #[test]
    fn times_of_day_print_back() {
        check("08:30", true);
        check("23:59:59", true);
        check("08:00:00.0000000", true);
        check("08:00:00.123456789", true);
        check("24:00:00", false);
        check("8:00:00", false);
        check("08:00:00.", false);
        check("08:00:00.1234567890", false);
        check("08:00:", false);
        check("", false);
    }
}

//! A length of time in the notation `P1DT2H3M4.5S`.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;

use super::{TimeError, digits, fraction_digits, nanoseconds, write_fraction};

const DAY: i64 = 86_400;

/// A length of time: months, whose length depends on the calendar, and an exact rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    months: i64,
    exact: SignedDuration,
}

impl Duration {
    /// Reads `[-]P[nY][nM][nW][nD][T[nH][nM][n[.n]S]]` with at least one part.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] | rest => (false, rest),
        };
        let mut rest = text.strip_prefix(b"P")?;
        let mut months = 0i64;
        let mut seconds = 0i64;
        let mut nanos = 0u32;
        let mut units: &[(u8, i64, i64)] = &[(b'Y', 12, 0), (b'M', 1, 0), (b'W', 0, 7 * DAY), (b'D', 0, DAY)];
        if rest.is_empty() {
            return None;
        }
        while !rest.is_empty() {
            if let [b'T', time @ ..] = rest {
                if time.is_empty() || units.first().is_some_and(|unit| unit.2 == 3600) {
                    return None;
                }
                units = &[(b'H', 0, 3600), (b'M', 0, 60), (b'S', 0, 1)];
                rest = time;
            }
            let end = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.')?;
            let (number, unit) = (&rest[..end], rest[end]);
            let at = units.iter().position(|known| known.0 == unit)?;
            let (_, of_months, of_seconds) = units[at];
            let whole = match number.iter().position(|byte| *byte == b'.') {
                Some(point) if unit == b'S' => {
                    nanos = nanoseconds(&number[point + 1..])?;
                    &number[..point]
                }
                Some(_) => return None,
                None => number,
            };
            if whole.is_empty() {
                return None;
            }
            let whole = i64::from(digits(whole)?);
            months += whole * of_months;
            seconds = seconds.checked_add(whole.checked_mul(of_seconds)?)?;
            units = &units[at + 1..];
            rest = &rest[end + 1..];
        }
        let exact = SignedDuration::new(seconds, i32::try_from(nanos).ok()?);
        Some(if negative { Self { months: -months, exact: exact.checked_neg()? } } else { Self { months, exact } })
    }

    /// The months, of which the calendar tells the length.
    pub fn months(self) -> i64 {
        self.months
    }

    /// The exact part: weeks, days of 24 hours, hours, minutes and seconds.
    pub fn exact(self) -> SignedDuration {
        self.exact
    }
}

impl FromStr for Duration {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::parse(text).ok_or(TimeError("not a duration"))
    }
}

impl From<SignedDuration> for Duration {
    fn from(exact: SignedDuration) -> Self {
        Self { months: 0, exact }
    }
}

impl TryFrom<Duration> for SignedDuration {
    type Error = TimeError;

    fn try_from(value: Duration) -> Result<Self, TimeError> {
        if value.months == 0 { Ok(value.exact) } else { Err(TimeError("a duration of months has no exact length")) }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.months < 0 || self.exact.is_negative() {
            f.write_str("-")?;
        }
        f.write_str("P")?;
        let months = self.months.unsigned_abs();
        let seconds = self.exact.as_secs().unsigned_abs();
        let nanos = self.exact.subsec_nanos().unsigned_abs();
        let day = DAY.unsigned_abs();
        let (days, clock) = (seconds / day, seconds % day);
        for (count, unit) in [(months / 12, 'Y'), (months % 12, 'M'), (days, 'D')] {
            if count > 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        if clock == 0 && nanos == 0 && (months > 0 || days > 0) {
            return Ok(());
        }
        f.write_str("T")?;
        for (count, unit) in [(clock / 3600, 'H'), (clock % 3600 / 60, 'M')] {
            if count > 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        if clock % 60 > 0 || nanos > 0 || clock == 0 {
            write!(f, "{}", clock % 60)?;
            write_fraction(f, nanos, fraction_digits(nanos))?;
            f.write_str("S")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let read = text.parse::<Duration>().map(|duration| duration.to_string());
        assert_eq!(read.as_deref().ok(), expected);
    }

    #[test]
    fn durations_print_in_normal_form() {
        check("PT0S", Some("PT0S"));
        check("P1D", Some("P1D"));
        check("PT24H", Some("P1D"));
        check("P1W", Some("P7D"));
        check("P1Y2M", Some("P1Y2M"));
        check("-P1DT2H3M4.5S", Some("-P1DT2H3M4.5S"));
        check("PT90M", Some("PT1H30M"));
        check("PT0.0010000S", Some("PT0.001S"));
        check("P10675199DT2H48M5.4775807S", Some("P10675199DT2H48M5.4775807S"));
        check("P", None);
        check("PT", None);
        check("P1DT", None);
        check("P1H", None);
        check("PT1M1H", None);
        check("PT.5S", None);
        check("PT1.5H", None);
        check("PTT1S", None);
        check("1D", None);
    }
}

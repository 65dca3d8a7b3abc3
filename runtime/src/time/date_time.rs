//! A point in time as it was written: offset, fraction and all.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::{SignedDuration, Timestamp};

use super::clock::{TimeOfDay, parse_date, parse_time_of_day};
use super::{Date, TimeError};

/// A date and time, with or without an offset from UTC.
///
/// It prints as it was written: `.000Z` stays `.000Z`, and an offset stays an offset. Every year up to 9999 is held, also the
/// last moments of it, which services use for "never" and which [`Timestamp`] does not reach; hence the fallible conversion.
/// Two values are equal when they are written alike up to the case of letters; [`Self::same_instant`] compares moments.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTime {
    date: Date,
    // The parts of a `TimeOfDay`, side by side: a value of a record has room for 20 bytes.
    time: civil::Time,
    seconds: bool,
    digits: u8,
    zone: Zone,
    lower_t: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Zone {
    /// None written.
    Local,
    /// `Z`.
    Upper,
    /// `z`.
    Lower,
    /// Minutes east of UTC.
    East(u16),
    /// Minutes west of UTC, `-00:00` among them.
    West(u16),
}

impl DateTime {
    /// Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]]`, followed by `Z`, an offset or nothing.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.as_bytes().split_first_chunk::<10>()?;
        let date = parse_date(date)?;
        let (letter, rest) = rest.split_first()?;
        let lower_t = match letter {
            b'T' => false,
            b't' => true,
            _ => return None,
        };
        let (time, zone) = match rest {
            [time @ .., b'Z'] => (time, Zone::Upper),
            [time @ .., b'z'] => (time, Zone::Lower),
            [time @ .., b'+', _, _, b':', _, _] => (time, Zone::East(offset(rest)?)),
            [time @ .., b'-', _, _, b':', _, _] => (time, Zone::West(offset(rest)?)),
            time => (time, Zone::Local),
        };
        Some(Self::new(date, parse_time_of_day(time)?, zone, lower_t))
    }

    fn new(date: Date, time: TimeOfDay, zone: Zone, lower_t: bool) -> Self {
        Self { date, time: time.time, seconds: time.seconds, digits: time.digits, zone, lower_t }
    }

    fn time_of_day(self) -> TimeOfDay {
        TimeOfDay { time: self.time, seconds: self.seconds, digits: self.digits }
    }

    /// The date and time as written, whatever the offset.
    pub fn civil(self) -> civil::DateTime {
        self.date.to_datetime(self.time)
    }

    /// The offset from UTC in minutes; `None` if none is written.
    pub fn offset_minutes(self) -> Option<i16> {
        match self.zone {
            Zone::Local => None,
            Zone::Upper | Zone::Lower => Some(0),
            Zone::East(minutes) => i16::try_from(minutes).ok(),
            Zone::West(minutes) => i16::try_from(minutes).ok().map(|west| -west),
        }
    }

    /// The time since the start of 1970 in UTC; `None` if no offset is written.
    pub fn since_epoch(self) -> Option<SignedDuration> {
        let offset = SignedDuration::from_mins(i64::from(self.offset_minutes()?));
        let written = self.civil().duration_since(civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0));
        written.checked_sub(offset)
    }

    /// The moment as a timestamp. Fails without an offset, and within a day of the year 10000.
    pub fn timestamp(self) -> Result<Timestamp, TimeError> {
        let since = self.since_epoch().ok_or(TimeError("a date and time without an offset"))?;
        Timestamp::from_duration(since).map_err(|_| TimeError("beyond what a timestamp holds"))
    }

    /// Whether both are the same moment; without an offset, whether both are written alike.
    pub fn same_instant(self, other: Self) -> bool {
        match (self.since_epoch(), other.since_epoch()) {
            (Some(left), Some(right)) => left == right,
            (None, None) => self == other,
            _ => false,
        }
    }
}

/// The minutes of the `HH:MM` that `text` ends with.
fn offset(text: &[u8]) -> Option<u16> {
    let (_, &[h1, h2, _, m1, m2]) = text.split_last_chunk::<5>()?;
    let hours = super::digits(&[h1, h2])?;
    let minutes = super::digits(&[m1, m2])?;
    if hours > 23 || minutes > 59 {
        return None;
    }
    u16::try_from(hours * 60 + minutes).ok()
}

impl FromStr for DateTime {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::parse(text).ok_or(TimeError("not a date and time"))
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        let civil = jiff::tz::Offset::UTC.to_datetime(timestamp);
        Self::new(civil.date(), civil.time().into(), Zone::Upper, false)
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = TimeError;

    fn try_from(value: DateTime) -> Result<Self, TimeError> {
        value.timestamp()
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date;
        let letter = if self.lower_t { 't' } else { 'T' };
        let (year, month, day) = (date.year(), date.month(), date.day());
        write!(f, "{year:04}-{month:02}-{day:02}{letter}{}", self.time_of_day())?;
        match self.zone {
            Zone::Local => Ok(()),
            Zone::Upper => f.write_str("Z"),
            Zone::Lower => f.write_str("z"),
            Zone::East(minutes) => write!(f, "+{:02}:{:02}", minutes / 60, minutes % 60),
            Zone::West(minutes) => write!(f, "-{:02}:{:02}", minutes / 60, minutes % 60),
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: bool) {
        let read = text.parse::<DateTime>().map(|time| time.to_string());
        assert_eq!(read.as_deref().ok(), expected.then_some(text));
    }

    #[test]
    fn date_times_print_back() {
        check("2031-05-06T07:08:09Z", true);
        check("2031-05-06T07:08:09.000Z", true);
        check("2031-05-06T07:08:09.1234567Z", true);
        check("2031-05-06T07:08:09-08:00", true);
        check("2031-05-06T07:08:09.5+05:45", true);
        check("2031-05-06T07:08:09-00:00", true);
        check("2031-05-06t07:08:09z", true);
        check("2031-05-06T07:08Z", true);
        check("2031-05-06T07:08:09", true);
        check("0001-01-01T00:00:00Z", true);
        check("9999-12-31T23:59:59.9999999Z", true);
        check("2031-05-06", false);
        check("2031-02-30T00:00:00Z", false);
        check("2031-05-06 07:08:09Z", false);
        check("2031-05-06T07:08:09+24:00", false);
        check("2031-05-06T07:08:09+é", false);
        check("now", false);
    }

    fn check_same(left: &str, right: &str, expected: bool) {
        let parse = |text: &str| text.parse::<DateTime>().expect("a date and time");
        assert_eq!(parse(left).same_instant(parse(right)), expected);
    }

    #[test]
    fn moments_are_compared_across_offsets() {
        check_same("2031-05-06T07:00:00Z", "2031-05-05T23:00:00-08:00", true);
        check_same("2031-05-06T07:00:00Z", "2031-05-06T07:00:00.0000000Z", true);
        check_same("2031-05-06T07:00:00Z", "2031-05-06T07:00:00", false);
        check_same("2031-05-06T07:00:00", "2031-05-06T07:00:00", true);
        check_same("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", true);
    }

    #[test]
    fn never_is_no_timestamp_and_stays_a_date_time() {
        let never: DateTime = "9999-12-31T23:59:59Z".parse().expect("a date and time");
        assert!(never.timestamp().is_err());
        let now = Timestamp::from_second(1_900_000_000).expect("in range");
        assert_eq!(DateTime::from(now).timestamp(), Ok(now));
        assert_eq!(DateTime::from(now).to_string(), "2030-03-17T17:46:40Z");
    }
}

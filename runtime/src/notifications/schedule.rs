//! When a subscription is renewed.

use std::time::Duration;

use jiff::Timestamp;

use super::words::{BETWEEN_ATTEMPTS, LONGEST_BACKOFF, PERCENT_BEFORE_RENEWAL};
use crate::clock::time_after;

/// How much of a subscription's time passes before it is renewed, and how much time at least lies between two attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalSchedule {
    percent: u8,
    between_attempts: Duration,
}

/// Two thirds of the time, and half a minute.
impl Default for RenewalSchedule {
    fn default() -> Self {
        Self { percent: PERCENT_BEFORE_RENEWAL, between_attempts: BETWEEN_ATTEMPTS }
    }
}

impl RenewalSchedule {
    /// Renews when so much of the time that was left has passed, of a hundred. After an attempt that failed, the same of what is left then.
    #[must_use]
    pub fn after_percent(mut self, percent: u8) -> Self {
        self.percent = percent.min(100);
        self
    }

    /// Lets at least so much time pass between two attempts, whatever the service says. A subscription that would be renewed sooner is at once
    /// the first time.
    #[must_use]
    pub fn between_attempts(mut self, duration: Duration) -> Self {
        self.between_attempts = duration;
        self
    }

    /// When to try next.
    pub(super) fn due(&self, standing: &Standing) -> Timestamp {
        let earliest =
            standing.attempted.map_or(standing.since, |attempted| time_after(attempted, self.backoff(standing.failures)));
        if standing.urgent {
            return earliest;
        }
        let left = Duration::try_from(standing.expires.duration_since(standing.since)).unwrap_or_default();
        let wait = left.saturating_mul(u32::from(self.percent)) / 100;
        let attempted = standing.attempted.map_or(standing.since, |attempted| time_after(attempted, self.between_attempts));
        match (left.is_zero(), wait < self.between_attempts) {
            (true, _) => earliest,
            (false, true) => attempted,
            (false, false) => time_after(standing.since, wait),
        }
    }

    /// Twice as long after each failure, where no time is left that says how long.
    fn backoff(&self, failures: u32) -> Duration {
        let longest = LONGEST_BACKOFF.max(self.between_attempts);
        self.between_attempts.saturating_mul(2u32.saturating_pow(failures)).min(longest)
    }
}

/// How a subscription stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    /// When this began to be so: with the subscription, or with the last attempt.
    pub since: Timestamp,
    pub expires: Timestamp,
    /// When the last attempt began.
    pub attempted: Option<Timestamp>,
    /// How many attempts have failed since one has not.
    pub failures: u32,
    /// Whether the service has asked for it.
    pub urgent: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("in range")
    }

    /// All in seconds; the last attempt was at `since`.
    fn check(since: i64, expires: i64, failures: Option<u32>, urgent: bool, expected: i64) {
        let attempted = failures.map(|_| second(since));
        let standing =
            Standing { since: second(since), expires: second(expires), attempted, failures: failures.unwrap_or(0), urgent };
        assert_eq!(RenewalSchedule::default().due(&standing), second(expected), "{standing:?}");
    }

    #[test]
    fn times() {
        check(0, 1000, None, false, 660);
        check(1000, 2000, Some(0), false, 1660);
        check(660, 960, Some(1), false, 858);
        check(960, 1000, Some(3), false, 990);
        check(990, 1000, Some(4), false, 1020);
        check(0, 40, None, false, 0);
        check(0, 50, None, false, 33);
        check(0, 0, None, false, 0);
        check(50, 0, None, false, 50);
        check(1000, 1000, Some(0), false, 1030);
        check(1000, 1000, Some(1), false, 1060);
        check(1000, 900, Some(4), false, 1480);
        check(1000, 900, Some(60), false, 1900);
    }

    #[test]
    fn urgent_times() {
        check(100, 1000, None, true, 100);
        check(100, 1000, Some(0), true, 130);
        check(100, 1000, Some(2), true, 220);
    }

    #[test]
    fn extremes() {
        let schedule = RenewalSchedule::default().after_percent(200).between_attempts(Duration::MAX);
        let standing = Standing {
            since: Timestamp::MIN,
            expires: Timestamp::MAX,
            attempted: Some(Timestamp::MAX),
            failures: u32::MAX,
            urgent: false,
        };
        assert_eq!(schedule.due(&standing), Timestamp::MAX);
        assert_eq!(schedule.due(&Standing { urgent: true, ..standing }), Timestamp::MAX);
        assert_eq!(schedule.between_attempts(Duration::ZERO).due(&standing), Timestamp::MAX);
    }
}

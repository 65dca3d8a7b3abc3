//! How often, and how long to wait.

use std::time::Duration;

use http::Method;

use super::is_idempotent;

/// When a call is tried again. As an extension of a request it holds for that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    longest_wait: Duration,
    idempotent: Option<bool>,
}

impl Default for RetryPolicy {
    /// Four more attempts, after up to 0.5, 1, 2 and 4 seconds or when the service says, if that is within two minutes.
    fn default() -> Self {
        Self {
            retries: 4,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(30),
            longest_wait: Duration::from_mins(2),
            idempotent: None,
        }
    }
}

impl RetryPolicy {
    /// Each call is sent once.
    #[must_use]
    pub fn none() -> Self {
        Self::default().retries(0)
    }

    /// At most so many attempts after the first.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The first wait is somewhere between nothing and this; each further one may be twice as long.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// No wait is longer, unless the service asks for it.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// A service that asks for a longer wait is not waited for: its answer is the caller's.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Says of a call what its method does not: that it may, or must not, be carried out twice.
    #[must_use]
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Whether a request with this method may be carried out twice.
    pub(crate) fn may_repeat(&self, method: &Method) -> bool {
        self.idempotent.unwrap_or_else(|| is_idempotent(method))
    }

    /// The wait after so many attempts: what the service asks for and up to a base delay more, so that not all come back at once, or
    /// a random part of a delay that doubles. None when there were enough attempts, or the wait is too long.
    pub(crate) fn wait(&self, attempts: u32, asked: Option<Duration>) -> Option<Duration> {
        if attempts > self.retries {
            return None;
        }
        match asked {
            Some(asked) if asked > self.longest_wait => None,
            Some(asked) => Some(asked.saturating_add(up_to(self.base_delay))),
            None => Some(up_to(self.bound(attempts))),
        }
    }

    fn bound(&self, attempts: u32) -> Duration {
        let doubled = 1_u32.checked_shl(attempts - 1).unwrap_or(u32::MAX);
        self.base_delay.saturating_mul(doubled).min(self.max_delay)
    }
}

fn up_to(bound: Duration) -> Duration {
    bound.mul_f64(fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(attempts: u32, asked: Option<u64>, expected: Option<(u64, u64)>) {
        let policy = RetryPolicy::default().retries(40);
        for _ in 0..50 {
            let wait = policy.wait(attempts, asked.map(Duration::from_secs));
            let fits = match (wait, expected) {
                (Some(wait), Some((from, to))) => (Duration::from_millis(from)..=Duration::from_millis(to)).contains(&wait),
                (wait, _) => wait.is_none() && expected.is_none(),
            };
            assert!(fits, "{attempts} {asked:?}: {wait:?}");
        }
    }

    #[test]
    fn waits() {
        check(1, None, Some((0, 500)));
        check(2, None, Some((0, 1000)));
        check(7, None, Some((0, 30_000)));
        check(40, None, Some((0, 30_000)));
        check(41, None, None);
        check(1, Some(7), Some((7000, 7500)));
        check(1, Some(120), Some((120_000, 120_500)));
        check(1, Some(121), None);
    }
}

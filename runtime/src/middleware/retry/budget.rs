//! A limit over all calls of a client: when everything fails, trying again makes it worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// Each call pays in, each retry takes out.
pub(super) struct Budget(AtomicU32);

/// A retry costs what two calls pay in, so that in the long run at most one call in two is tried again. A service that throttles every
/// fifth request needs one in four.
const COST: u32 = 2;
/// Enough for 500 retries in a row after a quiet time.
const FULL: u32 = 1000;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    pub(super) fn deposit(&self) {
        self.change(|left| Some((left + 1).min(FULL)));
    }

    /// Whether there is enough left for a retry; then it is paid.
    pub(super) fn withdraw(&self) -> bool {
        self.change(|left| left.checked_sub(COST))
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_as_many_retries_as_calls_in_the_long_run() {
        let budget = Budget::default();
        let paid = (0..FULL).filter(|_| budget.withdraw()).count();
        assert_eq!(paid as u32, FULL / COST);
        budget.deposit();
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw() && !budget.withdraw());
    }
}

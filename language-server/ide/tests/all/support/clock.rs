//! How long work takes a thread, whatever else the machine does.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// What this thread has had of a processor so far.
pub fn now() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.cast_unsigned(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// The result of some work and what it took.
pub fn measured<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = now();
    let result = work();
    (result, now().saturating_sub(started))
}

/// The time that this share of them, in percent, does not exceed.
pub fn within(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times.get(times.len() * percent / 100).or(times.last()).copied().unwrap_or_default()
}

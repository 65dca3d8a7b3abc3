//! Keeps a subscription alive.

use std::convert::Infallible;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;

use super::notification::LifecycleEvent;
use super::schedule::{RenewalSchedule, Standing};
use super::words::LONGEST_SLEEP;
use crate::clock::{Clock, within};
use crate::time::DateTime;

/// Renews a subscription in time, again and again, with a request of the program's. Dropping it ends that.
///
/// ```
/// use docwright::notifications::{LifecycleEvent, Renewal, RenewalReason};
/// use docwright::testing::{Script, SimulatedClock};
/// use docwright::{Client, DateTime, Error};
///
/// let clock = SimulatedClock::new(); // starts in 1970
/// let client = Client::builder().transport(Script::new()).clock(clock.clone()).build()?;
/// let expires: DateTime = "1970-01-01T01:40:00Z".parse()?;
/// let mut renewal = Renewal::new(client.clock(), expires, async |reason| match reason {
///     // A new subscription is made.
///     RenewalReason::SubscriptionRemoved => Ok("1970-01-01T05:00:00Z".parse().expect("a time")),
///     // The subscription is sent its new end. Either way the answer says how long it is valid.
///     _ => Ok::<DateTime, Error>("1970-01-01T03:20:00Z".parse().expect("a time")),
/// });
/// assert_eq!(clock.run(renewal.next())?.to_string(), "1970-01-01T03:20:00Z");
/// assert_eq!(clock.elapsed().as_secs(), 66 * 60);
///
/// renewal.handle().lifecycle(&LifecycleEvent::SubscriptionRemoved);
/// assert_eq!(clock.run(renewal.next())?.to_string(), "1970-01-01T05:00:00Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Renewal<F> {
    renew: F,
    clock: Arc<dyn Clock>,
    schedule: RenewalSchedule,
    standing: Standing,
    /// What the service has asked for and has not been done.
    asked: Option<RenewalReason>,
    handle: RenewalHandle,
}

/// Why a subscription is renewed. Of several reasons the last of these counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RenewalReason {
    /// It ends soon.
    Due,
    /// The service asks for it.
    ReauthorizationRequired,
    /// It has ended: no attempt came through in time. Most services want a new one.
    Expired,
    /// The service has removed it, and wants a new one.
    SubscriptionRemoved,
}

impl<F, Renewed, E> Renewal<F>
where
    F: FnMut(RenewalReason) -> Renewed,
    Renewed: Future<Output = Result<DateTime, E>>,
{
    /// Renews a subscription that expires then, by the time of this clock ([`Client::clock`](crate::Client::clock)). `renew` sends a request
    /// and gives the new expiration; a time without an offset is in UTC.
    pub fn new(clock: &Arc<dyn Clock>, expires: DateTime, renew: F) -> Self {
        let standing = Standing { since: clock.now(), expires: moment(expires), attempted: None, failures: 0, urgent: false };
        let handle = RenewalHandle::default();
        Self { renew, clock: clock.clone(), schedule: RenewalSchedule::default(), standing, asked: None, handle }
    }

    /// Goes by this schedule.
    #[must_use]
    pub fn schedule(mut self, schedule: RenewalSchedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// What brings the next renewal forward.
    pub fn handle(&self) -> RenewalHandle {
        self.handle.clone()
    }

    /// Waits until it is time, renews once, and gives the new expiration. After an error call it again: it waits before it tries again.
    /// Nothing is lost when it is dropped before its end.
    pub async fn next(&mut self) -> Result<DateTime, E> {
        let reason = self.wait().await;
        self.standing = Standing { since: self.clock.now(), attempted: Some(self.clock.now()), ..self.standing };
        let renewed = (self.renew)(reason).await;
        self.standing.since = self.clock.now();
        match &renewed {
            Ok(expires) => {
                self.standing.expires = moment(*expires);
                self.standing.failures = 0;
                self.asked = None;
            }
            Err(_) => self.standing.failures = self.standing.failures.saturating_add(1),
        }
        renewed
    }

    /// Renews for ever, and tells what came of each attempt.
    pub async fn run(mut self, mut told: impl FnMut(Result<DateTime, E>)) -> Infallible {
        loop {
            told(self.next().await);
        }
    }

    async fn wait(&mut self) -> RenewalReason {
        loop {
            self.asked = self.asked.max(self.handle.take());
            self.standing.urgent = self.asked.is_some();
            let now = self.clock.now();
            let wait = self.schedule.due(&self.standing).duration_since(now);
            if wait <= SignedDuration::ZERO {
                let itself = if self.standing.expires <= now { RenewalReason::Expired } else { RenewalReason::Due };
                return self.asked.map_or(itself, |asked| asked.max(itself));
            }
            let wait = Duration::try_from(wait).unwrap_or_default().min(LONGEST_SLEEP);
            within(&self.clock, wait, self.handle.0.woken.notified()).await;
        }
    }
}

/// How the subscription stands.
impl<F> fmt::Debug for Renewal<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Standing { expires, failures, .. } = &self.standing;
        f.debug_struct("Renewal").field("expires", expires).field("failures", failures).finish_non_exhaustive()
    }
}

/// Brings the renewal of one subscription forward. All clones are one.
#[derive(Clone, Debug, Default)]
pub struct RenewalHandle(Arc<Asked>);

#[derive(Debug, Default)]
struct Asked {
    reason: Mutex<Option<RenewalReason>>,
    woken: Notify,
}

impl RenewalHandle {
    /// Takes what a notification says of this subscription. `Missed` asks for no renewal: the subscription lives.
    pub fn lifecycle(&self, event: &LifecycleEvent) {
        let asked = match event {
            LifecycleEvent::ReauthorizationRequired => RenewalReason::ReauthorizationRequired,
            LifecycleEvent::SubscriptionRemoved => RenewalReason::SubscriptionRemoved,
            LifecycleEvent::Missed | LifecycleEvent::Unrecognized(_) => return,
        };
        let mut reason = self.0.reason.lock().unwrap_or_else(PoisonError::into_inner);
        *reason = (*reason).max(Some(asked));
        drop(reason);
        self.0.woken.notify_one();
    }

    fn take(&self) -> Option<RenewalReason> {
        self.0.reason.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The time that was meant: in UTC where no offset is written. What no timestamp holds is services' way to say never.
fn moment(expires: DateTime) -> Timestamp {
    let moment = match expires.offset_minutes() {
        Some(_) => expires.timestamp().ok(),
        None => Offset::UTC.to_timestamp(expires.civil()).ok(),
    };
    moment.unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments() {
        let check = |text: &str, expected: &str| {
            let expires = text.parse().expect("a date and time");
            assert_eq!(moment(expires), expected.parse().expect("a timestamp"), "{text}");
        };
        check("2031-05-06T07:08:09+01:00", "2031-05-06T06:08:09Z");
        check("2031-05-06T07:08:09", "2031-05-06T07:08:09Z");
        assert_eq!(moment("9999-12-31T23:59:59Z".parse().expect("a date and time")), Timestamp::MAX);
    }
}

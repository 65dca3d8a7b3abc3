//! A clock whose time passes when everybody waits.

use std::collections::BTreeMap;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use jiff::Timestamp;

use crate::clock::{Clock, time_after};
use crate::transport::BoxFuture;

/// A clock that starts in 1970 and jumps to the next moment that somebody waits for, as soon as nothing else can be done.
#[derive(Clone, Debug, Default)]
pub struct SimulatedClock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    /// Who waits, by the moment and a number of its own.
    timers: BTreeMap<(Duration, u64), Waker>,
    numbers: u64,
}

impl SimulatedClock {
    /// A clock of its own.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much time has passed.
    pub fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    /// Lets time pass.
    pub fn advance(&self, duration: Duration) {
        let until = self.elapsed() + duration;
        self.go_to(until);
    }

    /// Runs a future to its end, without real time.
    ///
    /// # Panics
    ///
    /// When the future waits for something else than this clock: it would never end.
    pub fn run<F: Future>(&self, future: F) -> F::Output {
        let woken = Arc::new(Woken(AtomicBool::new(true)));
        let waker = Waker::from(woken.clone());
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            if woken.0.swap(false, Ordering::AcqRel) {
                if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                    return output;
                }
                continue;
            }
            let next = self.state().timers.keys().next().map(|(at, _)| *at);
            match next {
                Some(at) => self.go_to(at),
                None => panic!("the future waits for something else than the simulated clock"),
            }
        }
    }

    fn go_to(&self, until: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.max(until);
        let still = state.timers.split_off(&(until, u64::MAX));
        let due = std::mem::replace(&mut state.timers, still);
        drop(state);
        due.into_values().for_each(Waker::wake);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> Timestamp {
        time_after(Timestamp::UNIX_EPOCH, self.elapsed())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.numbers += 1;
        let key = (state.elapsed.saturating_add(duration), state.numbers);
        Box::pin(Sleep { clock: self.clone(), key })
    }
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Release);
    }
}

struct Sleep {
    clock: SimulatedClock,
    key: (Duration, u64),
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        if state.elapsed >= self.key.0 {
            return Poll::Ready(());
        }
        state.timers.insert(self.key, context.waker().clone());
        Poll::Pending
    }
}

/// Nobody waits any more: time does not stop there.
impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.state().timers.remove(&self.key);
    }
}

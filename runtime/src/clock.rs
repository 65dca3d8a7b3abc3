//! Time as the client sees it: what it is, and waiting. Tests put a simulated one in its place.

use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;

use crate::transport::BoxFuture;

/// Tells the time and lets it pass.
pub trait Clock: Send + Sync + 'static {
    /// The time.
    fn now(&self) -> Timestamp;

    /// Is ready after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clock of the system. It waits with tokio's timer where the built-in transport brings tokio and the call runs on it, and with
/// a thread elsewhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        #[cfg(feature = "reqwest-no-tls")]
        if tokio::runtime::Handle::try_current().is_ok() {
            return Box::pin(tokio::time::sleep(duration));
        }
        let (wake, woken) = tokio::sync::oneshot::channel::<()>();
        Box::pin(async move {
            let thread = std::thread::Builder::new().name("docwright-sleep".to_owned());
            // Where no thread is to be had, the sender is dropped and nobody waits.
            let _ = thread.spawn(move || {
                std::thread::sleep(duration);
                wake.send(())
            });
            let _ = woken.await;
        })
    }
}

/// What the future gives, unless the time allowed is over before.
pub(crate) async fn within<T>(clock: &Arc<dyn Clock>, limit: Duration, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut over = clock.sleep(limit);
    std::future::poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        over.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// The time after `wait`, or the last there is.
pub(crate) fn time_after(now: Timestamp, wait: Duration) -> Timestamp {
    now.saturating_add(wait).unwrap_or(Timestamp::MAX)
}

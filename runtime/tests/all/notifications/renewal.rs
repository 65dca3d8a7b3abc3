//! Subscriptions that are kept alive, by a clock that does not wait.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use docwright::jiff::{SignedDuration, Timestamp};
use docwright::notifications::{LifecycleEvent, Renewal, RenewalHandle, RenewalReason, RenewalSchedule};
use docwright::testing::{Script, SimulatedClock};
use docwright::{BoxFuture, Client, Clock, DateTime, Json};

use super::{delivery, receive};
use crate::shop::REFERENCE;

fn at(seconds: i64) -> DateTime {
    Timestamp::from_second(seconds).expect("in range").into()
}

type Attempts = Arc<Mutex<Vec<(u64, RenewalReason)>>>;

/// What `renew` is called with, when, for a subscription that expires after 1000 seconds. The answers are new expirations, none for a failure.
fn attempts(answers: &[Option<i64>], disturb: impl FnOnce(&RenewalHandle)) -> Vec<(u64, RenewalReason)> {
    let clock = SimulatedClock::new();
    let shared: Arc<dyn Clock> = Arc::new(clock.clone());
    let seen = Attempts::default();
    let mut left = answers.iter().copied();
    let mut renewal = Renewal::new(&shared, at(1000), |reason| {
        seen.lock().expect("no panic").push((clock.elapsed().as_secs(), reason));
        std::future::ready(left.next().flatten().map(at).ok_or("refused"))
    });
    disturb(&renewal.handle());
    for answer in answers {
        assert_eq!(clock.run(renewal.next()).ok(), answer.map(at));
    }
    drop(renewal);
    Arc::into_inner(seen).expect("one owner").into_inner().expect("no panic")
}

#[test]
fn in_time_again_and_again() {
    use RenewalReason::Due;
    let seen = attempts(&[Some(1660), Some(2320), Some(3000)], |_| {});
    assert_eq!(seen, [(660, Due), (1320, Due), (1980, Due)]);
}

#[test]
fn after_failures_of_what_is_left() {
    use RenewalReason::{Due, Expired};
    let seen = attempts(&[None, None, None, None, None, None, Some(5000)], |_| {});
    let expected = [(660, Due), (884, Due), (960, Due), (990, Due), (1020, Expired)];
    assert_eq!(seen[..5], expected);
    // Then twice as long each time, up to a quarter of an hour.
    assert_eq!(seen[5..], [(1920, Expired), (2820, Expired)]);
}

#[test]
fn a_service_that_gives_no_time_is_not_run_down() {
    let seen = attempts(&[Some(0), Some(0), Some(700), Some(10_000)], |_| {});
    assert_eq!(seen.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [660, 690, 720, 750]);
}

#[test]
fn the_service_brings_it_forward() {
    use RenewalReason::{Due, ReauthorizationRequired, SubscriptionRemoved};
    let seen = attempts(&[Some(2000), Some(3000)], |handle| handle.lifecycle(&LifecycleEvent::ReauthorizationRequired));
    assert_eq!(seen, [(0, ReauthorizationRequired), (1320, Due)]);
    let seen = attempts(&[None, None, Some(2000)], |handle| {
        handle.lifecycle(&LifecycleEvent::SubscriptionRemoved);
        handle.lifecycle(&LifecycleEvent::ReauthorizationRequired);
    });
    assert_eq!(seen, [(0, SubscriptionRemoved), (60, SubscriptionRemoved), (180, SubscriptionRemoved)]);
    let seen = attempts(&[Some(2000)], |handle| handle.lifecycle(&LifecycleEvent::Missed));
    assert_eq!(seen, [(660, Due)]);
}

#[test]
fn it_runs_beside_the_program() {
    fn spawned(_: impl Future + Send + 'static) {}
    let shared: Arc<dyn Clock> = Arc::new(SimulatedClock::new());
    spawned(Renewal::new(&shared, at(1000), async |_| Ok::<_, RenewalReason>(at(2000))).run(|_| ()));
}

#[test]
fn whoever_waits_is_woken() {
    let clock = SimulatedClock::new();
    let shared: Arc<dyn Clock> = Arc::new(clock.clone());
    let mut renewal = Renewal::new(&shared, at(1000), async |reason| match reason {
        RenewalReason::SubscriptionRemoved => Ok(at(5000)),
        _ => Err(reason),
    });
    let handle = renewal.handle();
    let removed = async {
        clock.sleep(Duration::from_secs(100)).await;
        handle.lifecycle(&LifecycleEvent::SubscriptionRemoved);
        std::future::pending::<()>().await;
    };
    let (mut next, mut removed) = (Box::pin(renewal.next()), Box::pin(removed));
    let renewed = clock.run(std::future::poll_fn(|context| {
        assert!(removed.as_mut().poll(context).is_pending());
        next.as_mut().poll(context)
    }));
    assert_eq!((renewed, clock.elapsed().as_secs()), (Ok(at(5000)), 100));
}

#[test]
fn a_notification_leads_to_a_call_of_the_client() {
    let script = Script::new().answer(429, [("retry-after", "5")], "").json(200, r#"{"ends":"1970-01-02T00:00:00Z"}"#);
    let clock = SimulatedClock::new();
    let client = Client::builder().transport(script.clone()).clock(clock.clone()).build().expect("a client");
    let renew = |reason| {
        let method = if reason == RenewalReason::SubscriptionRemoved { "POST" } else { "PATCH" };
        let call = client.at::<Json>(&REFERENCE, method, "/subscriptions");
        async move { call.send().await.map(|answer| answer.0["ends"].as_str().and_then(|ends| ends.parse().ok()).expect("a time")) }
    };
    let mut renewal = Renewal::new(client.clock(), at(1000), renew);
    let handle = renewal.handle();
    let received = receive("POST", "/changes", delivery(&[r#""lifecycleEvent":"reauthorizationRequired""#]));
    received.notifications().iter().filter_map(|notification| notification.lifecycle()).for_each(|event| handle.lifecycle(event));
    assert_eq!(clock.run(renewal.next()).expect("renews"), at(86_400));
    assert_eq!(script.sent().iter().map(|sent| sent.method.as_str()).collect::<Vec<_>>(), ["PATCH", "PATCH"]);
}

/// A clock of a machine that was asleep: its time has gone on, and its timers have not.
struct Asleep(SimulatedClock, AtomicI64);

impl Clock for Asleep {
    fn now(&self) -> Timestamp {
        self.0.now() + SignedDuration::from_secs(self.1.load(Ordering::Relaxed))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }
}

#[test]
fn a_machine_that_was_asleep_does_not_wait_any_longer() {
    let clock = SimulatedClock::new();
    let machine = Arc::new(Asleep(clock.clone(), AtomicI64::new(0)));
    let shared: Arc<dyn Clock> = machine.clone();
    let mut renewal = Renewal::new(&shared, at(100_000), async |reason| Err::<DateTime, _>(reason));
    let mut next = Box::pin(renewal.next());
    assert!(clock.run(std::future::poll_fn(|context| Poll::Ready(next.as_mut().poll(context)))).is_pending());
    machine.1.store(200_000, Ordering::Relaxed);
    assert_eq!(clock.run(next), Err(RenewalReason::Expired));
    assert_eq!(clock.elapsed(), Duration::from_mins(5));
}

#[test]
fn dropping_it_half_way_loses_nothing() {
    let clock = SimulatedClock::new();
    let shared: Arc<dyn Clock> = Arc::new(clock.clone());
    let mut calls = 0;
    let schedule = RenewalSchedule::default().after_percent(50).between_attempts(Duration::from_secs(10));
    let mut renewal = Renewal::new(&shared, at(1000), |reason| {
        calls += 1;
        let answers = calls > 1;
        async move {
            if answers {
                Ok(at(2000))
            } else {
                std::future::pending::<Result<DateTime, RenewalReason>>().await.map_err(|_| reason)
            }
        }
    })
    .schedule(schedule);
    renewal.handle().lifecycle(&LifecycleEvent::SubscriptionRemoved);
    {
        let mut next = Box::pin(renewal.next());
        assert!(clock.run(std::future::poll_fn(|context| Poll::Ready(next.as_mut().poll(context)))).is_pending());
    }
    assert_eq!(clock.run(renewal.next()), Ok(at(2000)));
    assert_eq!(clock.elapsed().as_secs(), 10);
    assert_eq!(format!("{renewal:?}"), "Renewal { expires: 1970-01-01T00:33:20Z, failures: 0, .. }");
    drop(renewal);
    assert_eq!(calls, 2);
}

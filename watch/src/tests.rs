//! What ends a burst, with events that no disk sent.

use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, CreateKind, Flag};
use notify::{Event, EventKind};

use super::{Burst, FEW, Patience, gather, watch};

/// Times that no busy machine mixes up.
const PATIENCE: Patience =
    Patience { after_few: Duration::from_millis(150), after_many: Duration::from_secs(2), longest: Duration::from_secs(10) };

type Events = Sender<notify::Result<Event>>;

/// The sizes of the bursts that the events which `send` sends come in; `None` stands for everything.
fn check(patience: Patience, send: impl FnOnce(&Events), expected: &[Option<usize>]) {
    let (events, receiver) = channel();
    let (told, bursts) = channel();
    let gathering = thread::spawn(move || gather(&receiver, patience, &move |burst| told.send(burst).expect("it is heard")));
    send(&events);
    drop(events);
    gathering.join().expect("it ends with the events");
    let sizes: Vec<Option<usize>> = bursts
        .iter()
        .map(|burst| match burst {
            Burst::Paths(paths) => Some(paths.len()),
            Burst::Everything => None,
        })
        .collect();
    assert_eq!(sizes, expected);
}

fn touch(events: &Events, kind: EventKind, name: usize) {
    events.send(Ok(Event::new(kind).add_path(PathBuf::from(name.to_string())))).expect("somebody gathers");
}

fn touch_all(events: &Events, names: std::ops::Range<usize>) {
    names.for_each(|name| touch(events, EventKind::Create(CreateKind::File), name));
}

#[test]
fn few_paths_are_waited_for_shortly() {
    let send = |events: &Events| {
        touch_all(events, 0..FEW);
        thread::sleep(PATIENCE.after_few * 4);
        touch_all(events, 10..11);
    };
    check(PATIENCE, send, &[Some(FEW), Some(1)]);
}

#[test]
fn many_paths_are_waited_for_longer() {
    let send = |events: &Events| {
        touch_all(events, 0..FEW + 1);
        thread::sleep(PATIENCE.after_few * 4);
        touch_all(events, 10..11);
    };
    check(PATIENCE, send, &[Some(FEW + 2)]);
}

#[test]
fn a_burst_without_an_end_is_told_all_the_same() {
    let patience = Patience { longest: Duration::ZERO, ..PATIENCE };
    let send = |events: &Events| touch_all(events, 0..2);
    check(patience, send, &[Some(2)]);
}

#[test]
fn lost_events_are_everything_and_reading_is_nothing() {
    let lost = |events: &Events| {
        touch_all(events, 0..1);
        events.send(Ok(Event::new(EventKind::Other).set_flag(Flag::Rescan))).expect("somebody gathers");
    };
    check(PATIENCE, lost, &[None]);
    check(PATIENCE, |events| touch(events, EventKind::Access(AccessKind::Read), 0), &[]);
}

#[test]
fn a_real_folder_is_heard_of() {
    let folder = tempfile::tempdir().expect("a folder");
    let (told, bursts) = channel();
    let watcher = watch(folder.path(), PATIENCE, move |burst| drop(told.send(burst))).expect("it can be watched");
    std::fs::write(folder.path().join("page.md"), "# A page\n").expect("it is written");
    let burst = bursts.recv_timeout(Duration::from_secs(20)).expect("a burst");
    let Burst::Paths(paths) = burst else { panic!("nothing was lost") };
    assert!(paths.iter().any(|path| path.ends_with("page.md")), "{paths:?}");
    drop(watcher);
}

//! `codegen --watch` as a process that stays.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::folder::{Bakery, listing};
use super::tool::{codegen, run};

/// Longer than any run on a machine that does other things too.
const PATIENCE: Duration = Duration::from_mins(1);

/// A process that watches the pages of a bakery.
pub struct Watching {
    process: Child,
    lines: Receiver<String>,
}

impl Watching {
    /// Starts it and waits until it watches.
    pub fn start(bakery: &Bakery) -> Self {
        let mut call = codegen(&bakery.docs, &bakery.out);
        let mut process =
            call.arg("--watch").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the tool can be started");
        let (told, lines) = channel();
        let out = BufReader::new(process.stdout.take().expect("a stream"));
        let errors = BufReader::new(process.stderr.take().expect("a stream"));
        let also = told.clone();
        thread::spawn(move || out.lines().map_while(Result::ok).for_each(|line| drop(told.send(line))));
        thread::spawn(move || errors.lines().map_while(Result::ok).for_each(|line| drop(also.send(line))));
        let watching = Self { process, lines };
        watching.until("watching ");
        watching
    }

    /// All lines up to one that holds a text.
    #[track_caller]
    pub fn until(&self, text: &str) -> String {
        let end = Instant::now() + PATIENCE;
        let mut told = String::new();
        loop {
            let line = self.lines.recv_timeout(end.saturating_duration_since(Instant::now()));
            let line = line.unwrap_or_else(|_| panic!("{text:?} is not told:\n{told}"));
            told += &format!("{line}\n");
            if line.contains(text) {
                return told;
            }
        }
    }

    /// What one save gives.
    #[track_caller]
    pub fn told(&self) -> String {
        self.until(" written, ")
    }

    /// What is told in some time.
    pub fn told_within(&self, time: Duration) -> String {
        let end = Instant::now() + time;
        let mut told = String::new();
        while let Ok(line) = self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            told += &format!("{line}\n");
        }
        told
    }

    /// Waits until the output folder holds what a fresh run writes.
    #[track_caller]
    pub fn is_as_fresh(&self, bakery: &Bakery) {
        let fresh = tempfile::tempdir().expect("a folder");
        run(&mut codegen(&bakery.docs, fresh.path())).expect(&[0, 1]);
        let wanted = listing(fresh.path());
        let end = Instant::now() + PATIENCE;
        while listing(&bakery.out) != wanted {
            assert!(Instant::now() < end, "it differs from a fresh run:\n{}", self.told_within(Duration::ZERO));
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses ctrl-c; its exit code.
    #[cfg(unix)]
    pub fn interrupt(&mut self) -> Option<i32> {
        let id = rustix::process::Pid::from_child(&self.process);
        rustix::process::kill_process(id, rustix::process::Signal::INT).expect("it is there");
        self.process.wait().expect("it ends").code()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        // One that has ended is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

//! A pseudo terminal with the tool in it: keys go in, and what it shows comes out.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

/// How long the tool may take to show what a test waits for; far more than it needs on a machine that is busy.
const PATIENCE: Duration = Duration::from_mins(1);

/// A process in a terminal of its own.
pub struct Terminal {
    child: Child,
    keys: File,
    /// The terminal as the process has it.
    inside: File,
    shown: Arc<Mutex<String>>,
}

impl Terminal {
    /// Starts a command in it.
    pub fn start(command: &mut Command) -> Self {
        let outside = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo terminal");
        grantpt(&outside).expect("it is ours");
        unlockpt(&outside).expect("it can be opened");
        let path = ptsname(&outside, Vec::new()).expect("it has a name");
        let inside = rustix::fs::open(&*path, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("its other end");
        let inside = File::from(inside);
        let size = Winsize { ws_row: 50, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&inside, size).expect("it has a size");
        let end = || Stdio::from(inside.try_clone().expect("one more handle"));
        let child = command.stdin(end()).stdout(end()).stderr(end()).spawn().expect("it starts");
        let keys = File::from(outside);
        let shown = Arc::new(Mutex::new(String::new()));
        let (mut from, to) = (keys.try_clone().expect("one more handle"), Arc::clone(&shown));
        // It ends with the terminal, that is, with the test.
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut bytes) {
                to.lock().expect("no panic").push_str(&String::from_utf8_lossy(&bytes[..count]));
            }
        });
        Self { child, keys, inside, shown }
    }

    /// Waits until a text is shown, and for a key to be awaited; everything shown since the last time.
    #[track_caller]
    pub fn wait_for(&self, text: &str) -> String {
        self.wait(text, || self.shown.lock().expect("no panic").contains(text) && self.is_raw());
        std::mem::take(&mut self.shown.lock().expect("no panic"))
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("it takes keys");
    }

    /// The process, to be sent a signal.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// True while each key is given to the process at once, and shown by nobody.
    pub fn is_raw(&self) -> bool {
        let modes = tcgetattr(&self.inside).expect("it has modes").local_modes;
        !modes.intersects(LocalModes::ICANON | LocalModes::ECHO)
    }

    /// Waits for the end; the exit code, and everything shown since the last time.
    #[track_caller]
    pub fn end(mut self) -> (i32, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it can be asked") {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end: {}", self.shown.lock().expect("no panic"));
            std::thread::sleep(Duration::from_millis(10));
        };
        assert!(!self.is_raw(), "the terminal is as it was");
        // What is written last may still be on its way.
        std::thread::sleep(Duration::from_millis(100));
        (status.code().unwrap_or(-1), self.shown.lock().expect("no panic").clone())
    }

    #[track_caller]
    fn wait(&self, what: &str, is_there: impl Fn() -> bool) {
        let start = Instant::now();
        while !is_there() {
            assert!(start.elapsed() < PATIENCE, "waiting for {what}: {}", self.shown.lock().expect("no panic"));
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A test that fails leaves nothing running.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

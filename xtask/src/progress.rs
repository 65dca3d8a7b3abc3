//! One line on standard error that says that a command is still at work, on a terminal and only after a while: who waits wants to
//! know, and who does not is not bothered. It is gone before anything else is written.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::options::is_quiet;

/// How long nobody wonders.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line is written anew.
const PERIOD: Duration = Duration::from_secs(1);

/// What stands on the terminal.
#[derive(Default)]
pub struct Line {
    is_over: bool,
    /// How many columns it takes; none while it is not shown.
    width: usize,
}

static LINE: Mutex<Line> = Mutex::new(Line { is_over: false, width: 0 });

/// Keeps the line going; it ends with this.
pub struct Progress;

/// Says from now on what is done.
pub fn start(doing: &'static str) -> Progress {
    if !is_quiet() && std::io::stderr().is_terminal() {
        // Without a thread the work is done all the same.
        let _ = std::thread::Builder::new().name("progress".to_owned()).spawn(move || tell(doing));
    }
    Progress
}

impl Drop for Progress {
    fn drop(&mut self) {
        hide().is_over = true;
    }
}

/// Takes the line off the terminal, where it stays away while the guard lives.
pub fn hide() -> MutexGuard<'static, Line> {
    let mut line = LINE.lock().unwrap_or_else(PoisonError::into_inner);
    if line.width > 0 {
        let _ = write!(std::io::stderr(), "\r{:width$}\r", "", width = line.width);
        line.width = 0;
    }
    line
}

fn tell(doing: &str) {
    let start = Instant::now();
    std::thread::sleep(PATIENCE);
    loop {
        {
            let mut line = hide();
            if line.is_over {
                return;
            }
            let text = format!("{doing}: {} s", start.elapsed().as_secs());
            line.width = text.len();
            let mut stream = std::io::stderr();
            let _ = write!(stream, "{text}");
            let _ = stream.flush();
        }
        std::thread::sleep(PERIOD);
    }
}

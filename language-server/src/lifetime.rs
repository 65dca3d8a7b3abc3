//! A server whose client is gone has nothing left to do.

use std::thread;
use std::time::Duration;

/// Calls `gone` once the process is no more.
pub fn watch(process: i32, gone: impl FnOnce() + Send + 'static) {
    thread::spawn(move || {
        while is_alive(process) {
            thread::sleep(Duration::from_millis(500));
        }
        gone();
    });
}

#[cfg(unix)]
fn is_alive(process: i32) -> bool {
    let Some(id) = rustix::process::Pid::from_raw(process) else {
        return true;
    };
    match rustix::process::test_kill_process(id) {
        Err(rustix::io::Errno::SRCH) => false,
        // A process that ended and that nobody waited for still has its id.
        Ok(()) | Err(_) => !is_zombie(process),
    }
}

#[cfg(unix)]
fn is_zombie(process: i32) -> bool {
    // Only some systems have such a file; elsewhere the end of standard input tells.
    let Ok(stat) = std::fs::read_to_string(format!("/proc/{process}/stat")) else {
        return false;
    };
    stat.rsplit_once(')').is_some_and(|(_, rest)| rest.trim_start().starts_with('Z'))
}

/// Without a portable question for a process, the end of standard input has to tell.
#[cfg(not(unix))]
fn is_alive(_process: i32) -> bool {
    true
}

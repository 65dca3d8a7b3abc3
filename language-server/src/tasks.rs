//! Threads for what must not hold up the loop: two for answers, one for work that takes longer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crossbeam_channel::{Sender, unbounded};

type Task = Box<dyn FnOnce() + Send>;

/// The threads; they end when it is dropped and their queues are empty.
pub struct Tasks {
    answers: Sender<Task>,
    background: Sender<Task>,
}

impl Tasks {
    /// Starts the threads.
    pub fn start() -> Self {
        Self { answers: threads("answers", 2), background: threads("background", 1) }
    }

    /// Runs something that a person waits for.
    pub fn answer(&self, task: impl FnOnce() + Send + 'static) {
        queue(&self.answers, Box::new(task));
    }

    /// Runs something that may take its time, one after the other.
    pub fn background(&self, task: impl FnOnce() + Send + 'static) {
        queue(&self.background, Box::new(task));
    }
}

fn threads(name: &str, count: usize) -> Sender<Task> {
    let (sender, receiver) = unbounded::<Task>();
    for _ in 0..count {
        let receiver = receiver.clone();
        let run = move || {
            for task in receiver {
                // A task that fails this badly has told so through the panic hook; the thread is needed for the next one.
                let _ = catch_unwind(AssertUnwindSafe(task));
            }
        };
        if let Err(error) = thread::Builder::new().name(name.to_owned()).spawn(run) {
            eprintln!("docwright-ls: no thread for {name}: {error}");
        }
    }
    sender
}

fn queue(sender: &Sender<Task>, task: Task) {
    if sender.send(task).is_err() {
        eprintln!("docwright-ls: no thread is left for a task");
    }
}

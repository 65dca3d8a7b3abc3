//! `codegen --watch`: writes again after each save.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use docwright_codegen::diagnostic::{terminal_line, terminal_text};
use docwright_codegen::reference::Reference;
use docwright_watch::{Burst, Patience, Watcher, watch};

use super::difference::{State, listed};
use super::pending::{Changed, Pending, Texts};
use super::run::{Run, Runs};
use super::{Arguments, DOING, census_lines};
use crate::print::{counted, print_result, say};
use crate::{Ending, Failure, progress};

/// How long a burst is waited for. A save is over within a few milliseconds, and somebody waits for what it gives; a switch of branches is
/// to be one run.
const PATIENCE: Patience =
    Patience { after_few: Duration::from_millis(10), after_many: Duration::from_millis(150), longest: Duration::from_secs(5) };

/// Whoever saves without a pause sees a run all the same: one that is older is no longer called off.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// How often a docs folder that is gone is looked for.
const LOOKED_FOR: Duration = Duration::from_millis(200);

/// What the loop hears of.
enum Event {
    Burst(Burst),
    Stop,
}

/// Ctrl-c. It is heard between two runs, so that none is cut short.
struct Stopped;

/// Events, and how many of them wait.
struct Inbox {
    sender: Sender<Event>,
    receiver: Receiver<Event>,
    waiting: Arc<AtomicUsize>,
}

impl Inbox {
    fn new() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, waiting: Arc::default() }
    }

    /// What tells the loop of an event, from any thread.
    fn teller(&self) -> impl Fn(Event) + Send + 'static {
        let (sender, waiting) = (self.sender.clone(), Arc::clone(&self.waiting));
        move |event| {
            waiting.fetch_add(1, Ordering::Relaxed);
            // The loop may have ended.
            let _ = sender.send(event);
        }
    }

    /// Waits for a burst for some time, or for ever.
    fn wait(&self, limit: Option<Duration>) -> Result<Option<Burst>, Stopped> {
        let event = match limit {
            Some(limit) => self.receiver.recv_timeout(limit),
            None => self.receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let event = match event {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => return Ok(None),
            Err(RecvTimeoutError::Disconnected) => return Err(Stopped),
        };
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        match event {
            Event::Burst(burst) => Ok(Some(burst)),
            Event::Stop => Err(Stopped),
        }
    }
}

/// The docs folder, watched.
struct Folder {
    /// As the system tells paths.
    path: PathBuf,
    _watcher: Watcher,
}

impl Folder {
    fn watched(docs: &Path, inbox: &Inbox) -> Result<Self, Failure> {
        let path = docs.canonicalize().map_err(|error| format!("{}: {error}", docs.display()))?;
        let tell = inbox.teller();
        let watcher = watch(&path, PATIENCE, move |burst| tell(Event::Burst(burst)))?;
        Ok(Self { path, _watcher: watcher })
    }
}

/// What is known between two saves.
struct Watch<'a> {
    arguments: &'a Arguments,
    reference: Reference,
    runs: Runs,
    state: State,
    /// Paths that changed since the last run that was completed.
    changed: Vec<String>,
    /// The last run was not completed.
    behind: bool,
    /// When the first of those changes was heard of.
    since: Instant,
}

pub fn run(arguments: &Arguments) -> Result<Ending, Failure> {
    let inbox = Inbox::new();
    let tell = inbox.teller();
    ctrlc::set_handler(move || tell(Event::Stop))?;
    let docs = arguments.docs.folder();
    // Watched first and read then, so that no save between the two is missed.
    let mut folder = Folder::watched(&docs, &inbox)?;
    let mut watch = Watch::open(arguments)?;
    print_result(&format!("watching {}; ctrl-c ends\n", terminal_line(&docs.display().to_string())))?;
    let mut pending = Pending::default();
    loop {
        match watch.step(&inbox, &mut folder, &mut pending) {
            Err(Stopped) => return Ok(Ending::Clean),
            Ok(told) => print_result(&told)?,
        }
    }
}

impl<'a> Watch<'a> {
    /// Reads and writes everything once.
    fn open(arguments: &'a Arguments) -> Result<Self, Failure> {
        let start = Instant::now();
        let _working = progress::start(DOING);
        let reference = arguments.docs.open()?;
        let mut runs = Runs::of(arguments);
        let run = runs.write(&reference)?;
        print_result(&(census_lines(&reference) + &files(&run, start.elapsed())))?;
        let state = State::of(&reference);
        Ok(Self { arguments, reference, runs, state, changed: Vec::new(), behind: false, since: start })
    }

    /// Waits for the next burst and does what follows from it; what is to be told of it. What went wrong is told, and is tried again with
    /// the next burst.
    fn step(&mut self, inbox: &Inbox, folder: &mut Folder, pending: &mut Pending) -> Result<String, Stopped> {
        let mut burst = inbox.wait(None)?;
        if !self.behind {
            self.since = Instant::now();
        }
        // Whatever has come meanwhile belongs to the same run.
        while let Some(next) = burst {
            pending.add(next, &folder.path);
            burst = inbox.wait(Some(Duration::ZERO))?;
        }
        if pending.take_folder() {
            *folder = self.found_again(inbox)?;
        }
        match self.update(std::mem::take(pending), &folder.path, inbox) {
            Ok(told) => Ok(told),
            Err(Fault { failure, everything }) => {
                self.behind = true;
                if everything {
                    *pending = Pending::everything();
                }
                say(&format!("error: {}; tried again after the next save", terminal_text(&failure.to_string())));
                Ok(String::new())
            }
        }
    }

    /// The docs folder, once it is there.
    fn found_again(&self, inbox: &Inbox) -> Result<Folder, Stopped> {
        loop {
            if let Ok(folder) = Folder::watched(&self.arguments.docs.folder(), inbox) {
                return Ok(folder);
            }
            // Whatever happens in it meanwhile is read with it.
            inbox.wait(Some(LOOKED_FOR))?;
        }
    }

    /// Takes over what has changed and writes what follows from it. Nothing is told where nothing has changed, or where more is to come.
    fn update(&mut self, pending: Pending, docs: &Path, inbox: &Inbox) -> Result<String, Fault> {
        let start = Instant::now();
        match pending.read(docs, &self.reference) {
            Changed::Everything => self.read_again().map_err(|failure| Fault { failure, everything: true })?,
            Changed::Texts(texts) if texts.is_empty() && !self.behind => return Ok(String::new()),
            Changed::Texts(texts) => {
                let is_linked = self.link(texts, inbox).map_err(|failure| Fault { failure, everything: false })?;
                if !is_linked {
                    self.behind = true;
                    return Ok(String::new());
                }
            }
        }
        let linking = start.elapsed();
        let run = self.runs.write(&self.reference).map_err(|failure| Fault { failure, everything: false })?;
        let took = start.elapsed();
        self.behind = false;
        let state = State::of(&self.reference);
        let parts = format!(
            " (link {}, render {}, write {}; then findings {})",
            milliseconds(linking),
            milliseconds(run.rendering),
            milliseconds(run.writing),
            milliseconds(start.elapsed().saturating_sub(took)),
        );
        let files = files(&run, took).replace('\n', &format!("{parts}\n"));
        let mut changed = std::mem::take(&mut self.changed);
        changed.sort();
        changed.dedup();
        let is_quiet = changed.is_empty() && run.changes.is_empty();
        let told = format!("changed: {}\n{}{files}", listed(&changed), state.since(&self.state));
        self.state = state;
        // Everything was read again, and all was as before.
        Ok(if is_quiet { String::new() } else { told })
    }

    fn link(&mut self, texts: Texts, inbox: &Inbox) -> Result<bool, Failure> {
        self.changed.extend(texts.iter().map(|(path, _)| path.clone()));
        let since = self.since;
        let waiting = Arc::clone(&inbox.waiting);
        // A run that is old before it is done is called off: the next one has all of it.
        let cancelled = move || waiting.load(Ordering::Relaxed) > 0 && since.elapsed() < LONGEST_WAIT;
        Ok(self.reference.update(texts, &cancelled)?)
    }

    /// Reads all files and the configuration.
    fn read_again(&mut self) -> Result<(), Failure> {
        let (docs, config) = self.arguments.docs.locate()?;
        let now = Reference::open(&docs, config)?;
        let texts = |reference: &Reference| {
            let files = reference.files.iter();
            files
                .map(|file| (file.source.path.clone(), Arc::clone(&file.source.text)))
                .collect::<std::collections::BTreeMap<_, _>>()
        };
        let (before, after) = (texts(&self.reference), texts(&now));
        let differs = |path: &&String| before.get(*path) != after.get(*path);
        self.changed.extend(before.keys().chain(after.keys()).filter(differs).cloned());
        self.reference = now;
        Ok(())
    }
}

/// Why a run was not completed.
struct Fault {
    failure: Failure,
    /// The files have to be read again.
    everything: bool,
}

fn files(run: &Run, took: Duration) -> String {
    let (written, removed) = (run.changes.written.len(), run.changes.removed.len());
    format!("{} written, {removed} removed; {}\n", counted(written, "file"), milliseconds(took))
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

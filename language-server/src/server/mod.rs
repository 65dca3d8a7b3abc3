//! The loop that owns everything that changes: documents, references, questions that wait for their answers.

mod asked;
mod documents;
mod files;
mod lifecycle;
mod offer;
mod publish;
mod references;
mod requests;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use crossbeam_channel::{Receiver, Sender, never, select, unbounded};
use docwright_ide::{Linked, Workspace};
use docwright_watch::Burst;
use lsp_server::{Connection, Message, Notification, Request, RequestId, Response, ResponseError};
use serde_json::Value;

use crate::client::Client;
use crate::colours::Colours;
use crate::diagnostics::ReportedFindings;
use crate::settings::Settings;
use crate::tasks::Tasks;
use crate::view::{Document, Generated, View};

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// As the protocol wants it: `shutdown`, then `exit`.
    Asked,
    /// The client left without a word.
    Left,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// The client has not introduced itself.
    New,
    /// Introduced, but it may not be asked anything yet.
    Introduced,
    /// The usual state.
    Running,
    /// `shutdown` was answered; `exit` is all that may come.
    Down,
}

/// What happens beside the client's messages. References are known by their number.
enum Event {
    /// A reference was read and linked, or why not.
    Opened(u64, Result<Box<Workspace>, String>),
    /// A reference was linked again; nothing when that was broken off.
    Linked(u64, Option<Box<Linked>>),
    /// Something was written to the output folder of a reference.
    Written(u64),
    /// Snapshots of a reference were written, accepted or removed.
    Accepted(u64),
    /// The output folder of a reference was compared with what would be written now.
    Compared(u64, Result<Generated, String>),
    /// The pages of a reference were compared with the last commit.
    Contract(u64, references::Compared),
    /// Something was committed where a reference lies.
    Committed(u64),
    /// Files below a reference changed on disk.
    Disk(u64, Burst),
    /// An answer is ready.
    Answered(RequestId, Result<Value, ResponseError>),
    /// What to tell the client about a page.
    Findings(publish::Found),
    /// What pages mean may have changed; with a view, the client was told findings that do not hold there.
    News(Option<Arc<View>>),
    /// A configuration was written, or why not.
    Configured(Result<PathBuf, String>),
    /// A command is over, and may have done something beside the pages.
    Done,
    /// The client's process is no more.
    Gone,
}

/// A session.
pub struct Server {
    messages: Sender<Message>,
    events: Sender<Event>,
    receiver: Receiver<Event>,
    tasks: Tasks,
    phase: Phase,
    client: Arc<Client>,
    settings: Settings,
    references: Vec<references::Held>,
    departed: Vec<references::Departed>,
    documents: Arc<HashMap<PathBuf, Document>>,
    /// Made on demand; gone with every change.
    view: Option<Arc<View>>,
    /// Requests that are being answered, each with the flag that cancels it.
    asked: HashMap<RequestId, Arc<AtomicBool>>,
    /// How many of them are commands, which write.
    changing: usize,
    /// Questions from before everything was read.
    waiting: Vec<Request>,
    requests: requests::Requests,
    /// Folders whose pages nobody has to be asked about again.
    offered: HashSet<PathBuf>,
    reported: ReportedFindings,
    colours: Colours,
    /// Counts what must stay in order: references opened, findings looked for.
    count: u64,
    /// By path: the latest findings that were looked for and sent.
    published: HashMap<PathBuf, u64>,
}

impl Server {
    /// A session at its beginning.
    pub fn new(connection: &Connection) -> Self {
        let (events, receiver) = unbounded();
        Self {
            messages: connection.sender.clone(),
            events,
            receiver,
            tasks: Tasks::start(),
            phase: Phase::New,
            client: Arc::default(),
            settings: Settings::default(),
            references: Vec::new(),
            departed: Vec::new(),
            documents: Arc::default(),
            view: None,
            asked: HashMap::new(),
            changing: 0,
            waiting: Vec::new(),
            requests: requests::Requests::default(),
            offered: HashSet::new(),
            reported: ReportedFindings::default(),
            colours: Colours::default(),
            count: 0,
            published: HashMap::new(),
        }
    }

    /// Runs until the client leaves.
    pub fn run(mut self, incoming: &Receiver<Message>) -> Ending {
        loop {
            let due = [self.link_due(), self.comparison_due(), self.contract_due()];
            let due = due.into_iter().flatten().min().map_or_else(never, crossbeam_channel::at);
            let ending = select! {
                recv(incoming) -> message => match message {
                    Ok(message) => self.take(message),
                    Err(_) => Some(self.ending()),
                },
                recv(self.receiver) -> event => event.ok().and_then(|event| self.handle(event)),
                recv(due) -> _ => None,
            };
            if let Some(ending) = ending {
                self.cancel_all();
                return ending;
            }
            let now = Instant::now();
            self.begin_links(now);
            self.begin_comparisons(now);
            self.begin_contracts(now);
        }
    }

    fn ending(&self) -> Ending {
        if self.phase == Phase::Down { Ending::Asked } else { Ending::Left }
    }

    fn take(&mut self, message: Message) -> Option<Ending> {
        match message {
            Message::Request(request) => self.take_request(request),
            Message::Response(response) => self.take_response(response),
            Message::Notification(notification) if notification.method == "exit" => return Some(self.ending()),
            Message::Notification(notification) => self.take_notification(notification),
        }
        None
    }

    fn take_notification(&mut self, notification: Notification) {
        // Before the introduction there is nothing that a notification could be about, and after `shutdown` nothing it could change.
        if matches!(self.phase, Phase::New | Phase::Down) {
            return;
        }
        let Notification { method, params } = notification;
        let taken = match method.as_str() {
            "initialized" => {
                self.initialized();
                Ok(())
            }
            "$/cancelRequest" => with(params, |params| self.cancel(params)),
            "textDocument/didOpen" => with(params, |params| self.did_open(params)),
            "textDocument/didChange" => with(params, |params| self.did_change(params)),
            "textDocument/didClose" => with(params, |params| self.did_close(&params)),
            "workspace/didChangeConfiguration" => with(params, |params| self.did_change_configuration(&params)),
            "workspace/didChangeWorkspaceFolders" => with(params, |params| self.did_change_folders(&params)),
            "workspace/didChangeWatchedFiles" => with(params, |params| self.did_change_watched_files(&params)),
            "workspace/didCreateFiles" => with(params, |params| self.did_create_files(&params)),
            "workspace/didRenameFiles" => with(params, |params| self.did_rename_files(&params)),
            "workspace/didDeleteFiles" => with(params, |params| self.did_delete_files(&params)),
            // A notification that nobody knows is none that matters: that is how the protocol grows.
            _ => Ok(()),
        };
        if let Err(error) = taken {
            self.log(format!("{method}: {error}"));
        }
    }

    fn handle(&mut self, event: Event) -> Option<Ending> {
        match event {
            Event::Opened(number, opened) => self.opened(number, opened),
            Event::Linked(number, linked) => self.linked(number, linked),
            Event::Written(number) => self.compare_later(number),
            Event::Accepted(number) => self.accepted(number),
            Event::Compared(number, found) => self.compared(number, found),
            Event::Contract(number, compared) => self.contract_compared(number, compared),
            Event::Committed(number) => self.contract_now(number),
            Event::Disk(number, burst) => self.disk_changed(number, burst),
            Event::Answered(id, answer) => self.answered(id, answer),
            Event::Findings(found) => self.publish(&found),
            Event::News(seen) => self.refresh(seen.as_ref()),
            Event::Configured(written) => self.configured(written),
            Event::Done => {
                self.changing -= 1;
                self.compare_now();
                self.refresh(None);
            }
            Event::Gone => return Some(self.ending()),
        }
        None
    }

    /// The present moment.
    fn view(&mut self) -> Arc<View> {
        let make = || {
            Arc::new(View {
                client: Arc::clone(&self.client),
                references: Arc::new(self.references.iter().filter_map(references::Held::reference).collect()),
                documents: Arc::clone(&self.documents),
                scope: self.settings.diagnostics,
                lenses: self.settings.lenses,
                hints: self.settings.hints,
            })
        };
        Arc::clone(self.view.get_or_insert_with(make))
    }

    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    fn respond(&self, id: RequestId, answer: Result<Value, ResponseError>) {
        self.send(Response { id, response_result: answer });
    }

    fn send(&self, message: impl Into<Message>) {
        // Nobody listens any more when the client is gone; the loop hears of that by itself.
        let _ = self.messages.send(message.into());
    }
}

/// Calls a function with typed parameters.
fn with<P: serde::de::DeserializeOwned>(params: Value, run: impl FnOnce(P)) -> Result<(), serde_json::Error> {
    serde_json::from_value(params).map(run)
}

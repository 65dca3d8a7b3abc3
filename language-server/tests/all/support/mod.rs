//! A client for tests: it speaks to a server in memory and fails when a message of the server is left unread.

#![allow(dead_code)] // Each test file uses its part.

pub mod able;
pub mod docs;
pub mod process;
pub mod soak;

use std::collections::VecDeque;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use docwright_ls::server::{Ending, Server};
use lsp_server::{Connection, Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};

/// How long a client waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// A client and the server it speaks to.
pub struct Session {
    connection: Connection,
    server: Option<JoinHandle<Ending>>,
    unread: VecDeque<Message>,
    next: i32,
}

impl Session {
    /// A client that has not introduced itself.
    pub fn silent() -> Self {
        let (connection, server) = Connection::memory();
        let server = std::thread::spawn(move || Server::new(&server).run(&server.receiver));
        Self { connection, server: Some(server), unread: VecDeque::new(), next: 0 }
    }

    /// A client that has introduced itself with these parameters.
    pub fn start(params: &Value) -> Self {
        let mut session = Self::silent();
        let answer = session.ask("initialize", params.clone());
        assert_eq!(answer["serverInfo"]["name"], "docwright-ls");
        session.notify("initialized", json!({}));
        session
    }

    pub fn notify(&self, method: &str, params: Value) {
        self.send(Notification { method: method.into(), params });
    }

    pub fn send(&self, message: impl Into<Message>) {
        self.connection.sender.send(message.into()).expect("the server listens");
    }

    /// Sends a request and gives its number.
    pub fn begin(&mut self, method: &str, params: Value) -> RequestId {
        self.next += 1;
        let id = RequestId::from(self.next);
        self.send(Request { id: id.clone(), method: method.into(), params });
        id
    }

    /// Sends a request and waits for its result.
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.begin(method, params);
        self.result(&id).unwrap_or_else(|code| panic!("{method} was refused with {code}"))
    }

    /// Sends a request and waits for the code of its refusal.
    pub fn refused(&mut self, method: &str, params: Value) -> i32 {
        let id = self.begin(method, params);
        self.result(&id).expect_err("the request is refused")
    }

    /// Waits for the result of a request, or the code of its refusal.
    pub fn result(&mut self, id: &RequestId) -> Result<Value, i32> {
        let answer = self.wait(&format!("an answer to {id}"), |message| match message {
            Message::Response(response) => response.id == *id,
            _ => false,
        });
        match answer {
            Message::Response(Response { response_result, .. }) => response_result.map_err(|error| error.code),
            _ => unreachable!("only answers are waited for"),
        }
    }

    /// Waits for a notification.
    pub fn hear(&mut self, method: &str) -> Value {
        let heard = self.wait(method, |message| matches!(message, Message::Notification(it) if it.method == method));
        match heard {
            Message::Notification(notification) => notification.params,
            _ => unreachable!("only notifications are waited for"),
        }
    }

    /// Waits for a request of the server and answers it; gives its parameters.
    pub fn serve(&mut self, method: &str, answer: Value) -> Value {
        let asked = self.wait(method, |message| matches!(message, Message::Request(it) if it.method == method));
        let Message::Request(request) = asked else { unreachable!("only requests are waited for") };
        self.send(Response { id: request.id, response_result: Ok(answer) });
        request.params
    }

    /// Answers requests of the server until none of this kind came for a while; how many there were.
    pub fn serve_all(&mut self, method: &str, quiet: Duration) -> usize {
        let mut count = 0;
        let mut end = Instant::now() + quiet;
        loop {
            let known = self.unread.iter().position(|message| matches!(message, Message::Request(it) if it.method == method));
            let message = match known {
                Some(at) => self.unread.remove(at),
                None => self.connection.receiver.recv_deadline(end).ok(),
            };
            match message {
                Some(Message::Request(request)) if request.method == method => {
                    self.send(Response { id: request.id, response_result: Ok(Value::Null) });
                    count += 1;
                    end = Instant::now() + quiet;
                }
                Some(other) => self.unread.push_back(other),
                None => return count,
            }
        }
    }

    fn wait(&mut self, what: &str, is_it: impl Fn(&Message) -> bool) -> Message {
        if let Some(at) = self.unread.iter().position(&is_it) {
            return self.unread.remove(at).expect("it was just seen");
        }
        let end = Instant::now() + PATIENCE;
        while let Ok(message) = self.connection.receiver.recv_deadline(end) {
            if is_it(&message) {
                return message;
            }
            self.unread.push_back(message);
        }
        panic!("{what} did not come; unread: {:#?}", self.unread);
    }

    /// Asks for names until they are those expected: what happens on disk arrives when it arrives.
    pub fn names_become(&mut self, query: &str, expected: &[&str]) {
        let end = Instant::now() + PATIENCE;
        loop {
            let found = self.ask("workspace/symbol", json!({ "query": query }));
            let names: Vec<&str> = found.as_array().expect("a list").iter().filter_map(|it| it["name"].as_str()).collect();
            if names == expected {
                return;
            }
            assert!(Instant::now() < end, "{names:?} instead of {expected:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Says good-bye as the protocol wants it; nothing may be left unread.
    pub fn end(mut self) {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.notify("exit", Value::Null);
        assert_eq!(self.join(), Ending::Asked);
        self.unread.extend(self.connection.receiver.try_iter());
        assert!(self.unread.is_empty(), "unread: {:#?}", self.unread);
    }

    /// Waits for the server to end.
    pub fn join(&mut self) -> Ending {
        self.server.take().expect("it ends once").join().expect("the server does not panic")
    }
}

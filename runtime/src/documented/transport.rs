//! The transport of a test: it answers as documented, or as the test says, and remembers what was sent.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::Request;

use super::expected::without_credentials;
use super::pattern::Pattern;
use super::{Answer, Exchanges, Expected, Recorded};
use crate::client::Client;
use crate::testing::Sent;
use crate::testing::script::{fail, read};
use crate::transport::{HttpRequest, HttpResponse, Sending, Transport, TransportError};

/// A service that answers as its reference shows it. All clones are one.
#[derive(Clone)]
pub struct Documented {
    exchanges: &'static Exchanges,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    strict: bool,
    sent: Vec<Sent>,
    other: Vec<Other>,
    expected: Vec<Expected>,
}

/// Answers that a test gives instead of the documented ones.
struct Other {
    method: String,
    pattern: Pattern,
    once: VecDeque<Answer>,
    always: Option<Answer>,
}

impl Documented {
    /// A service over the exchanges of a client.
    ///
    /// # Panics
    ///
    /// When the exchanges do not load: the client was not emitted, or edited since.
    pub fn of(recorded: &'static Recorded) -> Self {
        Self { exchanges: recorded.exchanges(), state: Arc::default() }
    }

    /// A client that calls it. One with settings of its own has it as its [`transport`](crate::ClientBuilder::transport).
    ///
    /// # Panics
    ///
    /// Never: such a client has nothing that could fail.
    pub fn client(&self) -> Client {
        Client::builder().transport(self.clone()).build().expect("a client with nothing but a transport")
    }

    /// Refuses what a page does not allow: query options and properties that it does not document, values that do not fit, and a
    /// request without what it requires. The call then fails with the reason.
    #[must_use]
    pub fn strict(self) -> Self {
        self.state().strict = true;
        self
    }

    /// Answers an operation, `GET /users/{id}`, or one path, `GET /users/7`, with this from now on.
    ///
    /// # Panics
    ///
    /// When no page documents the operation; the message names the nearest.
    #[must_use]
    #[track_caller]
    pub fn answer(self, operation: &str, answer: Answer) -> Self {
        self.instead(operation, |other| other.always = Some(answer));
        self
    }

    /// Answers the next call of an operation with this. Several make a sequence, after which it is answered as before.
    ///
    /// # Panics
    ///
    /// When no page documents the operation; the message names the nearest.
    #[must_use]
    #[track_caller]
    pub fn once(self, operation: &str, answer: Answer) -> Self {
        self.instead(operation, |other| other.once.push_back(answer));
        self
    }

    /// Expects a request, for [`verify`](Self::verify).
    #[must_use]
    pub fn expect(self, expected: impl Into<Expected>) -> Self {
        self.state().expected.push(expected.into());
        self
    }

    /// What was sent so far, without credentials.
    pub fn requests(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    /// Holds what was sent to what is expected.
    ///
    /// # Panics
    ///
    /// When something that is expected was not sent, or not so often. The message shows it, the nearest that was sent with what it has
    /// another way, and all requests.
    #[track_caller]
    pub fn verify(&self) {
        let state = self.state();
        let asked: Vec<_> = state.sent.iter().map(|sent| self.exchanges.asked(&request_of(sent))).collect();
        let faults: Vec<String> = state.expected.iter().filter_map(|expected| expected.fault(&asked, self.exchanges)).collect();
        let all: Vec<String> = asked.iter().map(|asked| format!("\n  {}", asked.call())).collect();
        drop(state);
        assert!(
            faults.is_empty(),
            "{}all that was sent:{}",
            faults.concat(),
            if all.is_empty() { " nothing".into() } else { all.concat() }
        );
    }

    /// Changes what an operation is answered with. What was said of the same operation before stays.
    #[track_caller]
    fn instead(&self, operation: &str, change: impl FnOnce(&mut Other)) {
        let (method, path) = operation.trim().split_once(' ').unwrap_or((operation, ""));
        let (method, path) = (method.to_ascii_uppercase(), path.trim());
        if let Err(miss) = self.exchanges.documents(&method, path) {
            panic!("{miss}");
        }
        let pattern = Pattern::of(path);
        let mut state = self.state();
        let known = state.other.iter().position(|other| other.method == method && other.pattern.is_same(&pattern));
        let index = known.unwrap_or_else(|| {
            state.other.push(Other { method, pattern, once: VecDeque::new(), always: None });
            state.other.len() - 1
        });
        change(&mut state.other[index]);
    }

    /// The answer to a request that was sent: the test's own, of several the one for the path that says most, else the documented one.
    fn answer_to(&self, sent: &Sent) -> Result<Answer, TransportError> {
        let request = request_of(sent);
        let mut state = self.state();
        if state.strict {
            self.exchanges.check(&request).map_err(TransportError::refused)?;
        }
        let asked = self.exchanges.asked(&request);
        let fitting = state.other.iter_mut().filter(|other| {
            let is_open = !other.once.is_empty() || other.always.is_some();
            is_open && other.method == asked.method && other.pattern.fits(&asked.segments)
        });
        let own = fitting.min_by_key(|other| other.pattern.generality());
        match own.and_then(|other| other.once.pop_front().or_else(|| other.always.clone())) {
            Some(answer) => Ok(answer),
            None => self.exchanges.find(&request).map_err(TransportError::refused),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Documented {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = match body.bytes() {
                Some(bytes) => bytes.clone(),
                None => read(body.into_stream()).await.map_err(TransportError::other)?,
            };
            let sent = Sent { method: head.method, uri: head.uri, headers: without_credentials(head.headers), body };
            self.state().sent.push(sent.clone());
            let answer = self.answer_to(&sent)?;
            if let Some(fault) = answer.fault {
                return fail(fault).await;
            }
            let mut response = HttpResponse::new(answer.body.into());
            *response.status_mut() = answer.status;
            *response.headers_mut() = answer.headers;
            Ok(response)
        })
    }
}

/// How much was sent; its headers and bodies are for who asks for them.
impl fmt::Debug for Documented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Documented").field("sent", &self.state().sent).finish_non_exhaustive()
    }
}

fn request_of(sent: &Sent) -> Request<bytes::Bytes> {
    let mut request = Request::new(sent.body.clone());
    *request.method_mut() = sent.method.clone();
    *request.uri_mut() = sent.uri.clone();
    *request.headers_mut() = sent.headers.clone();
    request
}

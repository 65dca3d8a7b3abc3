//! A transport that answers from a script and remembers what it was sent.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};

use crate::transport::{HttpRequest, HttpResponse, Incoming, Sending, Transport, TransportError};

/// Answers that are given one after the other. All clones are one script.
#[derive(Clone, Debug, Default)]
pub struct Script(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    steps: VecDeque<Step>,
    sent: Vec<Sent>,
}

#[derive(Clone, Debug)]
enum Step {
    Answer(StatusCode, HeaderMap, Bytes),
    Fault(Fault),
}

/// What can go wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No connection is made; nothing of the request is read.
    Connect,
    /// The connection breaks after the request.
    Broken,
    /// The answer starts well, and breaks off within its body.
    BrokenBody,
    /// No answer ever comes.
    Silence,
    /// The answer starts well, and stops within its body.
    SilentBody,
}

/// A request that was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// Its method.
    pub method: Method,
    /// Where it went.
    pub uri: Uri,
    /// All its headers.
    pub headers: HeaderMap,
    /// Its body; empty where no connection was made.
    pub body: Bytes,
}

impl Sent {
    /// The text of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// Method and address. A header can hold a token.
impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({} bytes)", self.method, self.uri, self.body.len())
    }
}

impl Script {
    /// A script without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Then answers with this status, these headers and this body.
    ///
    /// # Panics
    ///
    /// When HTTP cannot carry the status or a header.
    #[must_use]
    pub fn answer<'h>(self, status: u16, headers: impl IntoIterator<Item = (&'h str, &'h str)>, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).expect("a status of HTTP");
        let header = |(name, value): (&str, &str)| {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("the name of a header");
            (name, HeaderValue::from_str(value).expect("the value of a header"))
        };
        let headers = headers.into_iter().map(header).collect();
        self.then(Step::Answer(status, headers, body.into()))
    }

    /// Then answers with JSON.
    #[must_use]
    pub fn json(self, status: u16, body: impl Into<Bytes>) -> Self {
        self.answer(status, [("content-type", "application/json")], body)
    }

    /// Then fails.
    #[must_use]
    pub fn fault(self, fault: Fault) -> Self {
        self.then(Step::Fault(fault))
    }

    /// What was sent so far.
    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    /// Says that the program has asked for all that the script has.
    ///
    /// # Panics
    ///
    /// When answers are left.
    #[track_caller]
    pub fn assert_done(&self) {
        let state = self.state();
        assert!(state.steps.is_empty(), "{} answers were not asked for; sent was {:#?}", state.steps.len(), state.sent);
    }

    fn then(self, step: Step) -> Self {
        self.state().steps.push_back(step);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        Box::pin(async move {
            let step = self.state().steps.pop_front();
            let (head, body) = request.into_parts();
            let body = match &step {
                Some(Step::Fault(Fault::Connect)) => Bytes::new(),
                _ => match body.bytes() {
                    Some(bytes) => bytes.clone(),
                    None => read(body.into_stream()).await.map_err(TransportError::other)?,
                },
            };
            let sent = Sent { method: head.method, uri: head.uri, headers: head.headers, body };
            let asked = format!("{sent:?}");
            self.state().sent.push(sent);
            match step {
                None => Err(TransportError::refused(format!("the script has no answer left for {asked}"))),
                Some(Step::Answer(status, headers, body)) => {
                    let mut response = HttpResponse::new(body.into());
                    *response.status_mut() = status;
                    *response.headers_mut() = headers;
                    Ok(response)
                }
                Some(Step::Fault(fault)) => fail(fault).await,
            }
        })
    }
}

pub(crate) async fn fail(fault: Fault) -> Result<HttpResponse, TransportError> {
    match fault {
        Fault::Connect => Err(TransportError::connect("nobody is there")),
        Fault::Broken => Err(TransportError::other("the connection broke")),
        Fault::Silence => std::future::pending().await,
        Fault::BrokenBody => Ok(HttpResponse::new(Incoming::from_stream(Half { started: false, breaks: true }))),
        Fault::SilentBody => Ok(HttpResponse::new(Incoming::from_stream(Half { started: false, breaks: false }))),
    }
}

pub(crate) async fn read(mut stream: crate::transport::ByteStream) -> Result<Bytes, crate::transport::BoxError> {
    let mut all = Vec::new();
    while let Some(piece) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        all.extend_from_slice(&piece?);
    }
    Ok(all.into())
}

/// Half a body.
struct Half {
    started: bool,
    breaks: bool,
}

impl Stream for Half {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !std::mem::replace(&mut self.started, true) {
            return Poll::Ready(Some(Ok(Bytes::from_static(b"{"))));
        }
        if self.breaks { Poll::Ready(Some(Err(TransportError::other("the connection broke")))) } else { Poll::Pending }
    }
}

//! The socket around a [`Mock`].

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use docwright::Bytes;
use docwright::documented::Answer;
use docwright::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderValue};
use docwright::http::uri::Authority;
use docwright::http::{HeaderMap, Method, Request};
use docwright_codegen::diagnostic::terminal_line;
use futures_util::{StreamExt, stream};
use http_body_util::BodyExt;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};

use crate::faults::{Fate, Fault, Faults};
use crate::mock::{Mock, UPLOADS};
use crate::problem::error_answer;

/// A program that sends its body slower than this has gone.
const BODY_TIME: Duration = Duration::from_secs(30);
/// How long requests that are under way may take once the server is to end.
const GRACE: Duration = Duration::from_secs(5);
/// Between the half of a body and its breaking off, so that the half is on its way before the connection ends.
const BEFORE_CUT: Duration = Duration::from_millis(10);
/// The largest piece of an upload, which is counted and not kept: the most that services take in one request.
const LARGEST_PIECE: usize = 60 << 20;

/// How a server treats requests.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// The most bytes that the body of a request may have.
    pub body_limit: usize,
    /// How many requests are worked on at once; others wait.
    pub concurrency: usize,
    /// A line for each request on standard error.
    pub log: bool,
}

impl Default for Settings {
    /// Bodies of 4 MiB hold every documented request many times over; 256 requests of those are a gigabyte at the very most.
    fn default() -> Self {
        Self { faults: Faults::default(), body_limit: 4 << 20, concurrency: 256, log: false }
    }
}

/// A server with its socket, which answers from [`serve_until`](Self::serve_until) on.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    mock: Mock,
    settings: Settings,
    address: SocketAddr,
    places: Semaphore,
    number: AtomicU64,
}

impl Server {
    /// Takes an address; port 0 is any that is free.
    pub async fn bind(mock: Mock, address: SocketAddr, settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let places = Semaphore::new(settings.concurrency.clamp(1, Semaphore::MAX_PERMITS));
        let shared = Arc::new(Shared { mock, settings, address, places, number: AtomicU64::new(0) });
        Ok(Self { listener, address, shared })
    }

    /// Where it is: `http://127.0.0.1:7000`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers until `end`, and then what is under way, for five seconds at most.
    pub async fn serve_until(self, end: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        let (tell, told) = oneshot::channel();
        let ending = async move {
            end.await;
            // Nobody listens any more when the server has ended by itself.
            let _ = tell.send(());
        };
        let grace = async {
            match told.await {
                Ok(()) => tokio::time::sleep(GRACE).await,
                Err(_) => std::future::pending().await,
            }
        };
        let router = Router::new().fallback(handle).with_state(self.shared);
        tokio::select! {
            result = axum::serve(self.listener, router).with_graceful_shutdown(ending).into_future() => result,
            () = grace => Ok(()),
        }
    }
}

async fn handle(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Result<Response, Infallible> {
    let began = Instant::now();
    let number = shared.number.fetch_add(1, Ordering::Relaxed);
    // The semaphore is never closed, so that each request gets its place.
    let _place = shared.places.acquire().await;
    let call = shared.settings.log.then(|| format!("{} {}", request.method(), request.uri()));
    let (answer, is_cut) = shared.answer(number, request).await;
    if let Some(call) = call {
        let exchange = answer.exchange.as_deref().unwrap_or("-");
        let (status, bytes, time) = (answer.status.as_u16(), answer.body.len(), began.elapsed().as_millis());
        let cut = if is_cut { " cut" } else { "" };
        eprintln!("{}", terminal_line(&format!("{call} {status} {bytes} bytes {time} ms {exchange}{cut}")));
    }
    Ok(response(answer, is_cut))
}

impl Shared {
    /// The answer to a request, and whether its body breaks off.
    async fn answer(&self, number: u64, request: Request<Body>) -> (Answer, bool) {
        let fate = match self.settings.faults.fate(number, request.headers()) {
            Ok(fate) => fate,
            Err(why) => return (error_answer(400, "invalidFault", &why), false),
        };
        let Fate { fault, latency } = fate;
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        if let Some(answer) = fault.and_then(Fault::answer) {
            return (answer, false);
        }
        (self.documented(request).await, fault == Some(Fault::Cut))
    }

    async fn documented(&self, request: Request<Body>) -> Answer {
        let (head, body) = request.into_parts();
        // The bytes of an upload are counted, so that a large file takes no memory.
        let is_piece = head.method == Method::PUT && head.uri.path().starts_with(UPLOADS);
        let limit = if is_piece { LARGEST_PIECE } else { self.settings.body_limit };
        let body = match tokio::time::timeout(BODY_TIME, read(body, limit, !is_piece)).await {
            Ok(Ok(body)) => body,
            Ok(Err(refusal)) => return *refusal,
            Err(_) => return error_answer(408, "requestTimeout", "the body does not come"),
        };
        let origin = self.origin(&head.headers);
        if is_piece {
            return self.mock.answer_upload(&Request::from_parts(head, ()), body.length);
        }
        self.mock.answer(&origin, &Request::from_parts(head, body.bytes.into()))
    }

    /// Where the program believes the server to be, which is where links lead.
    fn origin(&self, headers: &HeaderMap) -> String {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).and_then(|host| host.parse::<Authority>().ok());
        host.map_or_else(|| format!("http://{}", self.address), |host| format!("http://{host}"))
    }
}

/// A body that was read.
#[derive(Debug, Default)]
struct Received {
    bytes: Vec<u8>,
    length: u64,
}

/// Reads a body, and keeps its bytes where they are wanted.
async fn read(mut body: Body, limit: usize, keeps: bool) -> Result<Received, Box<Answer>> {
    let mut received = Received::default();
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Err(Box::new(error_answer(400, "invalidRequest", "the body breaks off")));
        };
        let Some(data) = frame.data_ref() else { continue };
        received.length += data.len() as u64;
        if received.length > limit as u64 {
            return Err(Box::new(error_answer(413, "requestTooLarge", &format!("a body may have {limit} bytes here"))));
        }
        if keeps {
            received.bytes.extend_from_slice(data);
        }
    }
    Ok(received)
}

fn response(answer: Answer, is_cut: bool) -> Response {
    let length = answer.body.len();
    let mut response = if is_cut {
        let half: Result<Bytes, io::Error> = Ok(answer.body.slice(..length / 2));
        let breaks_off = async {
            tokio::time::sleep(BEFORE_CUT).await;
            Err(io::Error::from(io::ErrorKind::ConnectionAborted))
        };
        Response::new(Body::from_stream(stream::iter([half]).chain(stream::once(breaks_off))))
    } else {
        Response::new(Body::from(answer.body))
    };
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    if is_cut {
        // More is promised than comes, even of a body that has nothing.
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length.max(1)));
        response.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/octet-stream"));
    }
    response
}

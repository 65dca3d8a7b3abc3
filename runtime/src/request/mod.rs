//! A request is data: everything it will send can be looked at, and changed, before and without a network.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::body::{Body, Multipart};
use crate::call::Strict;
use crate::client::Client;
use crate::error::Error;
use crate::middleware::RetryPolicy;
use crate::operation::Operation;
use crate::response::{Reply, Response, StreamedReply};
use crate::transport::StreamBody;
use crate::{Is, Record, Typed};

mod begin;
mod query;
mod raw;
mod send;
mod typed_query;
pub(crate) use raw::RawRequest;

/// A call of one operation, answered with a `T`.
///
/// `to_string()` gives its method and URL, `format!("{request:#}")` headers and body too.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T> {
    raw: Box<RawRequest>,
    response: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    pub(crate) fn from_raw(raw: Box<RawRequest>) -> Self {
        Self { raw, response: PhantomData }
    }

    pub(crate) fn raw(self) -> RawRequest {
        *self.raw
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.raw.method
    }

    /// The whole URL with its query.
    pub fn url(&self) -> String {
        self.raw.url()
    }

    /// The path below the service's base URL, encoded.
    pub fn path(&self) -> &str {
        &self.raw.path
    }

    /// The query, decoded, in the order in which it was given.
    pub fn query_pairs(&self) -> &[(String, String)] {
        self.raw.query.pairs()
    }

    /// The headers, less what is added on sending: authorization, user agent and length.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The body.
    pub fn body(&self) -> &Body {
        &self.raw.body
    }

    /// What the reference says about the operation; none for a request to a link or to a URL of your own.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.raw.documented.operation(&self.raw.method, &self.raw.path)
    }

    /// The client that will send it.
    pub fn client(&self) -> &Client {
        &self.raw.client
    }

    /// Adds a header beside those of the same name, as [`header`](Self::header) replaces them.
    pub fn add_header(mut self, name: &str, value: &str) -> Self {
        self.raw.add_header(name, value);
        self
    }

    /// Sets a header. A name or value that HTTP cannot carry makes the request refuse to be sent.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.raw.set_header(name, value);
        self
    }

    /// Adds a preference: `Prefer: {value}`. Several may be given.
    pub fn prefer(mut self, value: &str) -> Self {
        self.raw.add_header("prefer", value);
        self
    }

    /// Acts only on this version of the item: `If-Match: {tag}`.
    pub fn if_match(self, tag: &str) -> Self {
        self.header("if-match", tag)
    }

    /// Acts only on another version of the item: `If-None-Match: {tag}`.
    pub fn if_none_match(self, tag: &str) -> Self {
        self.header("if-none-match", tag)
    }

    /// Sends a record where the operation documents a `B`; a derived one says its type.
    pub fn json<B: Typed>(mut self, body: impl Is<B>) -> Self {
        self.raw.set_record(&body.into_record(), B::NAME);
        self
    }

    /// Sends JSON of your own.
    // By value like the other setters, so that a chain reads the same whatever it sends.
    #[allow(clippy::needless_pass_by_value)]
    pub fn json_value(mut self, body: serde_json::Value) -> Self {
        self.raw.set_body("application/json", false, Body::Json(body.to_string()));
        self
    }

    /// Sends text.
    pub fn text(mut self, content_type: &str, body: &str) -> Self {
        self.raw.set_body(content_type, true, Body::Text(body.to_owned()));
        self
    }

    /// Sends bytes.
    pub fn bytes(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.raw.set_body(content_type, true, Body::Bytes(body.into()));
        self
    }

    /// Sends bytes that are made while they are sent.
    pub fn stream(mut self, content_type: &str, body: StreamBody) -> Self {
        self.raw.set_body(content_type, true, Body::Stream(body));
        self
    }

    /// Sends no body.
    pub fn without_body(mut self) -> Self {
        self.raw.clear_body();
        self
    }

    /// Sends parts.
    pub fn multipart(mut self, body: Multipart) -> Self {
        self.raw.set_body(&body.content_type(), true, Body::Multipart(body));
        self
    }

    /// Tells the client's [`middleware`](crate::middleware) something about this call, such as its own
    /// [`Timeouts`](crate::middleware::Timeouts) or [`AnswerLimit`](crate::middleware::AnswerLimit). There is one value of each type.
    pub fn extension(mut self, value: impl Clone + Send + Sync + 'static) -> Self {
        self.raw.extensions.insert(value);
        self
    }

    /// When this call is tried again, instead of what the client says.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.extension(policy)
    }

    /// Takes an answer that is not as documented for an error, whatever the client says of such; otherwise a value that does not fit is
    /// kept as JSON, and [`Record::mismatches`] and [`Collection::mismatches`](crate::Collection::mismatches) name it.
    pub fn strict(self) -> Self {
        self.extension(Strict)
    }

    /// Reads the answer as another type than the documented one, such as a [`Reply`] with status and headers, or
    /// [`Json`](crate::Json) where the page is wrong.
    pub fn read_as<U: Response>(self) -> Request<U> {
        Request { raw: self.raw, response: PhantomData }
    }

    /// Sends the request and reads the answer. Statuses from 400 on are errors.
    pub async fn send(self) -> Result<T, Error>
    where
        T: Response,
    {
        let reply = self.raw.execute(T::REDIRECTS).await?;
        T::read(reply)
    }

    /// Reads an answer that came another way, such as a recorded one or one part of a batch, as [`send`](Self::send) reads its own.
    pub fn answer(&self, response: http::Response<impl Into<Bytes>>) -> Result<T, Error>
    where
        T: Response,
    {
        let reply = self.raw.reply(response.map(Into::into));
        T::read(reply.checked(T::REDIRECTS)?)
    }

    /// Sends the request and gives a good answer with its body unread: for what is too large to be kept in memory.
    pub async fn streamed(self) -> Result<StreamedReply, Error> {
        self.raw.execute_streaming().await
    }

    /// Sends the request and gives the answer unread.
    pub async fn reply(self) -> Result<Reply, Error> {
        self.raw.execute(true).await
    }
}

impl RawRequest {
    fn set_record(&mut self, record: &Record<'static>, declared: &str) {
        self.set_body("application/json", false, Body::Json(record.to_json_as(declared)));
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self { raw: self.raw.clone(), response: PhantomData }
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.raw, f)
    }
}

impl<T> Display for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.raw, f)
    }
}

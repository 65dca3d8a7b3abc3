//! Operations that a service works on after it has answered: asked how far they are until they have ended.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::{Extensions, StatusCode};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::Reference;
use crate::client::Client;
use crate::clock::time_after;
use crate::error::{Error, Note};
use crate::headers;
use crate::link;
use crate::request::{RawRequest, Request};
use crate::response::{Reply, Response};
use crate::transport::TransportError;

#[cfg(test)]
mod tests;
pub(crate) mod words;

use words::Stage;

/// An operation that a service works on, whose end is read as an `R`.
///
/// It is asked after as often as the service says, else after waits that grow from one second to half a minute. The token goes to the
/// service's own host alone: a URL on another host, which is a permission of its own, is asked without. A future of
/// [`wait`](Self::wait) that is dropped stops asking; the operation goes on, and can be waited for again.
#[must_use = "an operation is asked after when it is waited for"]
pub struct LongRunning<R> {
    client: Client,
    reference: &'static Reference,
    extensions: Extensions,
    state: State,
    limit: Duration,
    observer: Option<Observer>,
    end: PhantomData<fn() -> R>,
}

type Observer = Box<dyn FnMut(&OperationProgress) + Send>;

enum State {
    Running(Running),
    /// With the last answer, and where what the operation has made is, if anywhere.
    Ended(Box<Reply>, Option<String>),
}

struct Running {
    url: String,
    /// When it is asked after next.
    at: Timestamp,
    /// How long is waited then, unless the service says.
    backoff: Duration,
    /// Where the service said from the beginning that the result will be.
    resource: Option<String>,
}

/// An hour: longer than any that a program should wait for without saying so.
const LIMIT: Duration = Duration::from_hours(1);
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// How far an operation is, in the service's words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationProgress {
    /// Its word for it, such as `running`, if it says one.
    pub status: Option<String>,
    /// So much of a hundred, if it says so.
    pub percent: Option<f64>,
}

impl<T> Request<T> {
    /// Sends the request and gives the operation that the service works on from then on. One that is done at once is one that has ended.
    ///
    /// ```no_run
    /// # mod shop {
    /// # pub static REFERENCE: docwright::Reference = docwright::Reference::new(
    /// #     r#"{"base_url":"https://shop.example","types":[{"name":"shop.file","fields":[["id","String"]]}]}"#,
    /// # );
    /// # docwright::record! { /// A file.
    /// # File: [] = "shop.file" in REFERENCE }
    /// # }
    /// # use docwright::{Accepted, Error, Request, Typed};
    /// # use shop::File;
    /// # async fn example(copy: Request<Accepted>) -> Result<(), Error> {
    /// let mut operation = copy.start::<File>().await?;
    /// let file = operation.wait().await?;
    /// println!("{:?}", file.record().text("id"));
    /// # Ok(()) }
    /// ```
    pub async fn start<R: Response>(self) -> Result<LongRunning<R>, Error> {
        let raw = self.raw();
        let (client, reference, extensions) = (raw.client.clone(), raw.documented.reference, raw.extensions.clone());
        let (url, now) = (raw.url(), client.clock().now());
        let reply = raw.execute(false).await?;
        let mut operation = LongRunning::new(client, reference, extensions, Running::at(url, now));
        if reply.status() == StatusCode::ACCEPTED {
            operation.begin(&reply)?;
        } else {
            operation.state = State::Ended(Box::new(reply), None);
        }
        Ok(operation)
    }
}

impl Client {
    /// An operation whose URL was kept: [`LongRunning::url`].
    pub fn operation<R: Response>(&self, reference: &'static Reference, url: &str) -> LongRunning<R> {
        LongRunning::new(self.clone(), reference, Extensions::new(), Running::at(url.to_owned(), self.clock().now()))
    }
}

impl<R: Response> LongRunning<R> {
    fn new(client: Client, reference: &'static Reference, extensions: Extensions, running: Running) -> Self {
        let state = State::Running(running);
        Self { client, reference, extensions, state, limit: LIMIT, observer: None, end: PhantomData }
    }

    /// How long a call of [`wait`](Self::wait) or [`ended`](Self::ended) may take; an hour unless it is said.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Tells of each answer to the question how far it is.
    pub fn on_progress(mut self, observer: impl FnMut(&OperationProgress) + Send + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Where it is asked after, to be kept for [`Client::operation`]. None after its end. It can hold what nobody should log.
    pub fn url(&self) -> Option<&str> {
        match &self.state {
            State::Running(running) => Some(&running.url),
            State::Ended(..) => None,
        }
    }

    /// Waits for the end and gives what the operation has made: what its last answer leads to, else that answer itself.
    ///
    /// An operation that ends without success is an error, for which [`Error::is_operation_failed`] is true.
    pub async fn wait(&mut self) -> Result<R, Error> {
        let reply = self.ended().await?;
        let State::Ended(_, Some(resource)) = &self.state else {
            return R::read(reply);
        };
        R::read(self.request("GET", resource, reply.call.url())?.execute(R::REDIRECTS).await?)
    }

    /// Waits for the end and gives the last answer, whatever it leads to.
    pub async fn ended(&mut self) -> Result<Reply, Error> {
        let clock = self.client.clock().clone();
        let limit = time_after(clock.now(), self.limit);
        loop {
            let running = match &self.state {
                State::Running(running) => running,
                State::Ended(reply, _) => return Ok((**reply).clone()),
            };
            let request = self.request("GET", &running.url, "")?;
            if running.at > limit {
                let message = format!("the operation had not ended after {:?}", self.limit);
                return Err(Error::transport(request.call(), TransportError::timeout(message)));
            }
            clock.sleep(Duration::try_from(running.at.duration_since(clock.now())).unwrap_or_default()).await;
            let reply = request.execute(true).await?;
            self.answered(reply)?;
        }
    }

    /// Asks the service to give the operation up.
    pub async fn cancel(self) -> Result<(), Error> {
        match &self.state {
            State::Running(running) => self.request("DELETE", &running.url, "")?.execute(false).await.map(drop),
            State::Ended(..) => Ok(()),
        }
    }

    /// A request to a link that came from a URL: with the token to the service's own host, without it to another.
    fn request(&self, method: &str, to: &str, from: &str) -> Result<RawRequest, Error> {
        let own = self.client.base_url(self.reference);
        let mut request = if link::origin(to).is_none() || link::origin(to) == link::origin(own) {
            let mut request = RawRequest::new(self.client.path(), self.reference, method, "");
            request.go_to_link(to);
            request
        } else {
            RawRequest::anonymous(&self.client, self.reference, method, to)
        };
        let own_extensions = std::mem::replace(&mut request.extensions, self.extensions.clone());
        request.extensions.extend(own_extensions);
        if [own, from].iter().any(|from| link::leaves_https(from, &request.url())) {
            return Err(Error::refused_call(request.call(), "the link leaves HTTPS".to_owned()));
        }
        Ok(*request)
    }

    /// A link that came with an answer, as one that stands for itself: of another host than the service's it is seen from there.
    fn absolute(&self, link: &str, from: &str) -> String {
        let own = link::origin(self.client.base_url(self.reference));
        let elsewhere = link::origin(link).is_none() && link::origin(from) != own;
        elsewhere.then(|| link::location(from, link)).flatten().unwrap_or_else(|| link.to_owned())
    }

    /// Takes from the first answer where the operation is asked after.
    fn begin(&mut self, reply: &Reply) -> Result<(), Error> {
        let State::Running(running) = &self.state else { return Ok(()) };
        let links: Vec<&str> = words::LINKS.iter().filter_map(|name| headers::text(&reply.headers, name)).collect();
        let Some((first, others)) = links.split_first() else {
            return Err(reply.clone().into_decode_error("the service works on it, and does not say where to ask how far it is"));
        };
        let url = self.absolute(first, &running.url);
        let resource = others.first().map(|other| self.absolute(other, &running.url));
        let (at, backoff) = self.next(&reply.headers, running.backoff);
        self.state = State::Running(Running { url, at, backoff, resource });
        Ok(())
    }

    /// Takes from an answer how far the operation is.
    fn answered(&mut self, reply: Reply) -> Result<(), Error> {
        let State::Running(running) = &self.state else { return Ok(()) };
        let from = running.url.clone();
        let found = |link: &str| self.absolute(link, &from);
        if reply.status().is_redirection() {
            let Some(resource) = headers::text(&reply.headers, "location").map(found) else {
                return Err(reply.into_decode_error("a redirect with a `Location` was promised"));
            };
            self.state = State::Ended(Box::new(reply), Some(resource));
            return Ok(());
        }
        let told: Map<String, Value> = reply.text().ok().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let progress = OperationProgress { status: words::status(&told), percent: words::percent(&told) };
        let stage = progress.status.as_deref().map(words::stage);
        let resource = words::resource(&told).map(found).or_else(|| running.resource.clone());
        if let Some(observer) = &mut self.observer {
            observer(&progress);
        }
        match stage {
            Some(Stage::Failed) => {
                return Err(reply.into_status_error().with_note(Note::OperationEnded(progress.status.unwrap_or_default())));
            }
            Some(Stage::Running) => self.ask_again(&reply),
            None if reply.status() == StatusCode::ACCEPTED => self.ask_again(&reply),
            Some(Stage::Succeeded) | None => self.state = State::Ended(Box::new(reply), resource),
        }
        Ok(())
    }

    /// The service may say another place with each answer.
    fn ask_again(&mut self, reply: &Reply) {
        let State::Running(running) = &self.state else { return };
        let moved = words::LINKS.iter().find_map(|name| headers::text(&reply.headers, name));
        let moved = moved.filter(|_| reply.status() == StatusCode::ACCEPTED && running.resource.is_none());
        let url = moved.map_or_else(|| running.url.clone(), |link| self.absolute(link, &running.url));
        let (at, backoff) = self.next(&reply.headers, running.backoff);
        let resource = running.resource.clone();
        self.state = State::Running(Running { url, at, backoff, resource });
    }

    /// When to ask next, and how long to wait after that.
    fn next(&self, headers: &http::HeaderMap, backoff: Duration) -> (Timestamp, Duration) {
        let now = self.client.clock().now();
        match headers::retry_after_at(headers, now) {
            Some(asked) => (time_after(now, asked), backoff),
            None => (time_after(now, backoff), backoff.saturating_mul(2).min(LONGEST_WAIT)),
        }
    }
}

impl Running {
    fn at(url: String, now: Timestamp) -> Self {
        Self { url, at: now, backoff: FIRST_WAIT, resource: None }
    }
}

impl<R> fmt::Debug for LongRunning<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ended = matches!(self.state, State::Ended(..));
        f.debug_struct("LongRunning").field("ended", &ended).finish_non_exhaustive()
    }
}

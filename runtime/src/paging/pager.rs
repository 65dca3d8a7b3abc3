//! The untyped core of all paging: fetches a page, is told its next link, fetches that.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::task::{Context, Poll, ready};

use http::Method;

use crate::error::Error;
use crate::request::RawRequest;
use crate::response::Reply;
use crate::transport::BoxFuture;

pub(crate) struct Pager {
    /// The request of the page that comes next; after the last page, of that one.
    request: RawRequest,
    /// The URL of that request, where a GET of it gives the page. None after the last page.
    link: Option<String>,
    state: State,
    seen: Seen,
}

enum State {
    /// Nothing was asked, or the last attempt failed.
    Ready,
    Fetching(BoxFuture<'static, Result<Reply, Error>>),
    /// Fetched before it was asked for.
    Fetched(Box<Result<Reply, Error>>),
    /// The last page was good, and its next link is not.
    Refused(Error),
    Done,
}

impl Pager {
    pub(crate) fn new(first: RawRequest) -> Self {
        let mut seen = Seen::default();
        seen.insert(&first);
        let link = (first.method == Method::GET).then(|| first.url());
        Self { request: first, link, state: State::Ready, seen }
    }

    /// Where the page is that comes next, until that page was good.
    pub(crate) fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }

    /// The next page unread; unless [`Self::go_on`] is called, it is the last one.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        let reply = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready => {
                let page = Box::pin(self.request.clone().execute(false));
                ready!(self.drive(page, context))
            }
            State::Fetching(page) => ready!(self.drive(page, context)),
            State::Fetched(reply) => *reply,
            State::Refused(error) => Err(error),
            State::Done => return Poll::Ready(None),
        };
        // A call that must not be sent will not be sent next time either.
        if reply.as_ref().is_err_and(|error| !error.is_refused()) {
            self.state = State::Ready;
        }
        Poll::Ready(Some(reply))
    }

    /// Works on the next page before it is asked for.
    pub(crate) fn fetch_ahead(&mut self, context: &mut Context<'_>) {
        let page = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready => Box::pin(self.request.clone().execute(false)),
            State::Fetching(page) => page,
            other => {
                self.state = other;
                return;
            }
        };
        if let Poll::Ready(reply) = self.drive(page, context) {
            self.state = State::Fetched(Box::new(reply));
        }
    }

    fn drive(
        &mut self,
        mut page: BoxFuture<'static, Result<Reply, Error>>,
        context: &mut Context<'_>,
    ) -> Poll<Result<Reply, Error>> {
        let reply = page.as_mut().poll(context);
        if reply.is_pending() {
            self.state = State::Fetching(page);
        }
        reply
    }

    /// The URL of the page that was asked for last.
    pub(crate) fn url(&self) -> String {
        self.request.url()
    }

    /// A link of the page that was read last, as a whole URL.
    pub(crate) fn absolute(&self, link: &str) -> String {
        self.request.next_page(link).url()
    }

    /// Says that the page was good, and goes on at its next link. One that leads back to a page that was seen is told when the next
    /// page is asked for.
    pub(crate) fn go_on(&mut self, next_link: Option<&str>) {
        let Some(next_link) = next_link else {
            self.link = None;
            return;
        };
        let next = self.request.next_page(next_link);
        self.link = Some(next.url());
        if self.seen.insert(&next) {
            self.request = next;
            self.state = State::Ready;
        } else {
            let message = "the next link leads back to a page that was read already".to_owned();
            self.state = State::Refused(Error::refused_call(next.call(), message));
        }
    }
}

/// What was asked for, as hashes: links can be long, and a list can have many pages. That two links share one is less likely in
/// a million pages than one in ten million.
#[derive(Default)]
struct Seen {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl Seen {
    /// Whether it is new.
    fn insert(&mut self, request: &RawRequest) -> bool {
        self.hashes.insert(self.hasher.hash_one((&request.method, request.url())))
    }
}

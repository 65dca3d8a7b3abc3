//! Collections over several pages, as streams of pages or of items.

use std::collections::HashSet;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::Typed;
use crate::call::Call;
use crate::error::Error;
use crate::request::{RawRequest, Request};
use crate::response::{Collection, Reply, Response};
use crate::transport::BoxFuture;

impl<T: Typed> Request<Collection<T>> {
    /// The pages one after the other, each fetched when it is asked for. An error ends them.
    pub fn pages(self) -> Pages<T> {
        Pages { pager: Pager::new(self.raw()), items: std::marker::PhantomData }
    }

    /// The items of all pages one after the other. An error ends them.
    pub fn items(self) -> Items<T> {
        Items { pages: self.pages(), page: Vec::new().into_iter() }
    }
}

/// The pages of a collection: a [`Stream`], or [`next`](Self::next) by hand.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<T> {
    pager: Pager,
    items: std::marker::PhantomData<fn() -> T>,
}

/// The items of a collection over all its pages: a [`Stream`], or [`next`](Self::next) by hand.
#[must_use = "items are fetched when they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
}

impl<T: Typed> Pages<T> {
    /// The next page, none after the last.
    pub async fn next(&mut self) -> Option<Result<Collection<T>, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Collection<T>, Error>>> {
        let Some(reply) = ready!(self.pager.poll(context)) else {
            return Poll::Ready(None);
        };
        let page = reply.and_then(Collection::read);
        if let Ok(page) = &page {
            self.pager.go_on(page.next_link());
        }
        Poll::Ready(Some(page))
    }
}

impl<T: Typed> Items<T> {
    /// The next item, none after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Typed> Stream for Pages<T> {
    type Item = Result<Collection<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T: Typed + Unpin> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// The untyped core: fetches a page, is told its next link, fetches that.
struct Pager {
    /// The request of the page that was fetched last.
    last: RawRequest,
    state: State,
    seen: HashSet<String>,
}

enum State {
    Ready,
    Fetching(BoxFuture<'static, Result<Reply, Error>>),
    /// The last page was good, and its next link is not.
    Refused(Error),
    Done,
}

impl Pager {
    fn new(first: RawRequest) -> Self {
        let seen = HashSet::from([first.url()]);
        Self { last: first, state: State::Ready, seen }
    }

    /// The next page unread; until [`Self::go_on`] it is the last one.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        let mut page = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready => Box::pin(self.last.clone().execute(false)),
            State::Fetching(page) => page,
            State::Refused(error) => return Poll::Ready(Some(Err(error))),
            State::Done => return Poll::Ready(None),
        };
        let reply = page.as_mut().poll(context);
        if reply.is_pending() {
            self.state = State::Fetching(page);
        }
        reply.map(Some)
    }

    /// Goes on at the next link. One that leads back to a page that was seen is told when the next page is asked for.
    fn go_on(&mut self, next_link: Option<&str>) {
        let Some(link) = next_link else { return };
        let next = self.last.next_page(link);
        if !self.seen.insert(next.url()) {
            let message = "the next link leads back to a page that was read already".to_owned();
            self.state = State::Refused(Error::refused_call(Call::of(&next), message));
            return;
        }
        self.last = next;
        self.state = State::Ready;
    }
}

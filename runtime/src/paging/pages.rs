//! A collection page by page.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::pager::Pager;
use crate::Typed;
use crate::error::Error;
use crate::request::RawRequest;
use crate::response::{Collection, Response};

/// The pages of a collection: a [`Stream`], or [`next`](Self::next) by hand. [`Request::pages`](crate::Request::pages) says what an
/// error does to them.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<T> {
    pager: Pager,
    ahead: bool,
    items: PhantomData<fn() -> T>,
}

impl<T: Typed> Pages<T> {
    pub(crate) fn new(first: RawRequest) -> Self {
        Self { pager: Pager::new(first), ahead: false, items: PhantomData }
    }

    /// Asks for each page as soon as the one before is handed out, and not when it is wanted. The request is worked on whenever the
    /// stream is polled: no task is started for it.
    pub fn prefetch(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// The next page, none after the last.
    pub async fn next(&mut self) -> Option<Result<Collection<T>, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The same the other way round, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<Collection<T>>, Error> {
        self.next().await.transpose()
    }

    /// Where the page is that [`Self::next`] gives next, for [`Request::resume`](crate::Request::resume). After an error it is the page
    /// that failed. None after the last page, and before a first one that no GET gives.
    pub fn link(&self) -> Option<&str> {
        self.pager.link()
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Collection<T>, Error>>> {
        let Some(reply) = ready!(self.pager.poll(context)) else {
            return Poll::Ready(None);
        };
        let page = reply.and_then(Collection::read).map_err(|error| error.with_link(self.pager.link()));
        if let Ok(page) = &page {
            self.pager.go_on(page.next_link());
            self.fetch_ahead(context);
        }
        Poll::Ready(Some(page))
    }

    /// Works on the next page, if that is wanted.
    pub(super) fn fetch_ahead(&mut self, context: &mut Context<'_>) {
        if self.ahead {
            self.pager.fetch_ahead(context);
        }
    }
}

impl<T: Typed> Stream for Pages<T> {
    type Item = Result<Collection<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

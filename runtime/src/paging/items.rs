//! A collection item by item.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Pages;
use crate::Typed;
use crate::error::Error;

/// The items of a collection over all its pages: a [`Stream`], or [`next`](Self::next) by hand.
#[must_use = "items are fetched when they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    /// What was fetched and not handed out, oldest first. Pages of nothing are not kept.
    held: VecDeque<Held<T>>,
}

/// What is left of a page.
struct Held<T> {
    link: Option<String>,
    items: std::vec::IntoIter<T>,
}

impl<T: Typed> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, held: VecDeque::new() }
    }

    /// Asks for each page while the items of the one before are handed out: [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item, none after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The same the other way round, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// The next items up to a number, fewer where the collection ends. No page is fetched that is not needed for them. What is beyond
    /// stays for the next call, and so does everything when there is an error or the future is dropped.
    ///
    /// ```
    /// # mod shop {
    /// # pub static REFERENCE: docwright::Reference = docwright::Reference::new(
    /// #     r#"{"base_url":"https://shop.example","types":[{"name":"shop.item","fields":[["name","String"]]}]}"#,
    /// # );
    /// # docwright::record! { /// Something to sell.
    /// # Item: [] = "shop.item" in REFERENCE }
    /// # }
    /// # use docwright::{Client, Typed};
    /// # use docwright::testing::{Script, SimulatedClock};
    /// # let script = Script::new()
    /// #     .json(200, r#"{"value":[{"name":"cup"},{"name":"jug"}],"@odata.nextLink":"https://shop.example/items?page=2"}"#);
    /// # let clock = SimulatedClock::new();
    /// # let client = Client::builder().transport(script.clone()).clock(clock.clone()).build()?;
    /// # let list = client.follow::<shop::Item>("/items");
    /// # clock.run(async {
    /// let two = list.items().collect_at_most(2).await?;
    /// assert_eq!(two.len(), 2);
    /// # Ok::<(), docwright::Error>(()) })?;
    /// # script.assert_done();
    /// # Ok::<(), docwright::Error>(())
    /// ```
    pub async fn collect_at_most(&mut self, limit: usize) -> Result<Vec<T>, Error> {
        std::future::poll_fn(|context| self.poll_enough(context, limit)).await?;
        Ok(std::iter::from_fn(|| self.take()).take(limit).collect())
    }

    /// Where to go on so that no item is lost: the page of the next item, for [`Request::resume`](crate::Request::resume). Items of that
    /// page that were handed out already come again. None after the last page, and on a first one that no GET gives.
    pub fn link(&self) -> Option<&str> {
        match self.held.front() {
            Some(held) => held.link.as_deref(),
            None => self.pages.link(),
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.take() {
                self.pages.fetch_ahead(context);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_page(context)) {
                Some(Ok(())) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// Fetches pages until so many items are held.
    fn poll_enough(&mut self, context: &mut Context<'_>, limit: usize) -> Poll<Result<(), Error>> {
        while self.held.iter().map(|held| held.items.len()).sum::<usize>() < limit {
            match ready!(self.poll_page(context)) {
                Some(Ok(())) => {}
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => break,
            }
        }
        Poll::Ready(Ok(()))
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(), Error>>> {
        let link = self.pages.link().map(str::to_owned);
        Poll::Ready(ready!(self.pages.poll(context)).map(|page| {
            let items = page?.into_items().into_iter();
            if items.len() > 0 {
                self.held.push_back(Held { link, items });
            }
            Ok(())
        }))
    }

    fn take(&mut self) -> Option<T> {
        let held = self.held.front_mut()?;
        let item = held.items.next();
        if held.items.len() == 0 {
            self.held.pop_front();
        }
        item
    }
}

impl<T: Typed + Unpin> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

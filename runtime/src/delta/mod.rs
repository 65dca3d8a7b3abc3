//! What has changed since: rounds over a collection, each of which goes on where the one before ended.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::StatusCode;

use crate::Typed;
use crate::error::Error;
use crate::paging::Pager;
use crate::request::{RawRequest, Request};
use crate::response::{Collection, Response};

mod change;
mod link;
mod resync;

pub use change::{Change, DeltaPage, RemovalReason, Removed};
pub use link::DeltaLink;
pub use resync::Resync;

impl<T: Typed> Request<Collection<T>> {
    /// The changes that a delta query tells, page by page, from the beginning: all items first.
    ///
    /// ```
    /// # mod shop {
    /// # pub static REFERENCE: docwright::Reference = docwright::Reference::new(
    /// #     r#"{"base_url":"https://shop.example","types":[{"name":"shop.item","fields":[["id","String"]]}]}"#,
    /// # );
    /// # docwright::record! { /// Something to sell.
    /// # Item: [] = "shop.item" in REFERENCE }
    /// # }
    /// # use docwright::{Client, Typed};
    /// # use docwright::testing::{Script, SimulatedClock};
    /// # let script = Script::new()
    /// #     .json(200, r#"{"value":[{"id":"1"}],"@odata.nextLink":"/items/delta?page=2"}"#)
    /// #     .json(200, r#"{"value":[{"id":"2","@removed":{"reason":"deleted"}}],"@odata.deltaLink":"/items/delta?token=a"}"#);
    /// # let clock = SimulatedClock::new();
    /// # let client = Client::builder().transport(script.clone()).clock(clock.clone()).build()?;
    /// # let query = client.follow::<shop::Item>("/items/delta");
    /// # fn save(_: &docwright::DeltaLink) {}
    /// # clock.run(async {
    /// use docwright::{Change, DeltaStep};
    ///
    /// let mut delta = query.changes();
    /// while let Some(step) = delta.try_next().await? {
    ///     match step {
    ///         DeltaStep::Page(page) => {
    ///             for change in page {
    ///                 match change {
    ///                     Change::Changed(item) => println!("keep {:?}", item.record().text("id")),
    ///                     Change::Removed(removed) => println!("drop {:?}", removed.id()),
    ///                 }
    ///             }
    ///             // What the page said is done: from here on it need not be told again.
    ///             delta.link().map(save);
    ///         }
    ///         DeltaStep::Resync(_) => println!("drop everything: all items follow"),
    ///     }
    /// }
    /// # Ok::<(), docwright::Error>(()) })?;
    /// # script.assert_done();
    /// # Ok::<(), docwright::Error>(())
    /// ```
    pub fn changes(self) -> Delta<T> {
        Delta::new(self.raw(), None)
    }

    /// The changes since a link was handed out, which stands for the query as it was then; of this request come the headers, and the
    /// beginning that is gone back to when the service does not know the link any more. Without a link, as in the first run of a
    /// program, it is [`changes`](Self::changes).
    pub fn changes_since<'l>(self, link: impl Into<Option<&'l DeltaLink>>) -> Delta<T> {
        Delta::new(self.raw(), link.into().cloned())
    }
}

/// The changes of a collection: a [`Stream`] of steps, or [`next`](Self::next) by hand. After an error the step that failed can be
/// asked for again, as with [`Request::pages`](crate::Request::pages).
#[must_use = "changes are fetched when they are asked for"]
pub struct Delta<T> {
    first: RawRequest,
    pager: Pager,
    link: Option<DeltaLink>,
    /// There was no good page since the last resync.
    restarted: bool,
    items: std::marker::PhantomData<fn() -> T>,
}

/// What comes next in a round.
#[derive(Clone, Debug)]
pub enum DeltaStep<T> {
    /// Changes.
    Page(DeltaPage<T>),
    /// Start again: the service does not know what it told before. What follows is a whole round, all items of it.
    Resync(Resync),
}

impl<T: Typed> Delta<T> {
    fn new(first: RawRequest, link: Option<DeltaLink>) -> Self {
        let pager = Pager::new(link.as_ref().map_or_else(|| first.clone(), |link| first.next_page(link.as_str())));
        Self { first, pager, link, restarted: false, items: std::marker::PhantomData }
    }

    /// The next step, none when the round is over.
    pub async fn next(&mut self) -> Option<Result<DeltaStep<T>, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The same the other way round, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<DeltaStep<T>>, Error> {
        self.next().await.transpose()
    }

    /// Where to go on after the pages that were handed out, in the middle of a round too: what a program keeps when it is done with a
    /// page, for [`Request::changes_since`]. It never stands for a page that [`Self::next`] has not given. None before the first page,
    /// and after a resync without a link.
    pub fn link(&self) -> Option<&DeltaLink> {
        self.link.as_ref()
    }

    /// Begins the next round: what has changed since this one.
    pub fn next_round(&mut self) {
        *self = Self::new(self.first.clone(), self.link.take());
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<DeltaStep<T>, Error>>> {
        let Some(reply) = ready!(self.pager.poll(context)) else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(match reply.and_then(Collection::read) {
            Ok(page) => Ok(DeltaStep::Page(self.go_on(page))),
            // Two in a row would never end.
            Err(error) if error.status() == Some(StatusCode::GONE) && !self.restarted => {
                Ok(DeltaStep::Resync(self.start_again(error)))
            }
            Err(error) => Err(error.with_link(self.pager.link())),
        }))
    }

    fn go_on(&mut self, page: Collection<T>) -> DeltaPage<T> {
        self.restarted = false;
        if let Some(link) = page.next_link().or(page.delta_link()) {
            self.link = Some(DeltaLink::new(self.pager.absolute(link)));
        }
        self.pager.go_on(page.next_link());
        DeltaPage::new(page)
    }

    fn start_again(&mut self, error: Error) -> Resync {
        let resync = Resync::new(error, &self.pager.url());
        self.link = resync.link().cloned();
        *self = Self { restarted: true, ..Self::new(self.first.clone(), self.link.take()) };
        resync
    }
}

impl<T: Typed> Stream for Delta<T> {
    type Item = Result<DeltaStep<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

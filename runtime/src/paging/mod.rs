//! Collections over several pages, as streams of pages or of items.

use crate::Typed;
use crate::request::Request;
use crate::response::Collection;

mod items;
mod pager;
mod pages;

pub use items::Items;
pub(crate) use pager::Pager;
pub use pages::Pages;

impl<T: Typed> Request<Collection<T>> {
    /// The pages one after the other, each fetched when it is asked for.
    ///
    /// An error does not end them: asked again, they fetch the page that failed. What no second try can mend ends them: a link that
    /// must not be followed, a link back to a page that was read already, and a page that is not what the reference promises.
    /// In each case [`Error::link`](crate::Error::link) says which page it was.
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
    /// #     .json(200, r#"{"value":[{"name":"cup"}],"@odata.nextLink":"https://shop.example/items?page=2"}"#)
    /// #     .answer(500, [], "")
    /// #     .json(200, r#"{"value":[{"name":"jug"}]}"#);
    /// # let clock = SimulatedClock::new();
    /// # let client = Client::builder().transport(script.clone()).clock(clock.clone()).build()?;
    /// # let list = client.follow::<shop::Item>("/items");
    /// # clock.run(async {
    /// let mut pages = list.pages();
    /// while let Some(page) = pages.next().await {
    ///     match page {
    ///         Ok(page) => println!("{} items", page.items().len()),
    ///         // The next round of the loop asks for this page again.
    ///         Err(error) if error.status().is_some_and(|status| status.is_server_error()) => println!("{error}"),
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(()) })?;
    /// # script.assert_done();
    /// # Ok::<(), docwright::Error>(())
    /// ```
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.raw())
    }

    /// The items of all pages one after the other. Errors are those of [`Self::pages`].
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
    /// #     .json(200, r#"{"value":[{"name":"cup"}],"@odata.nextLink":"https://shop.example/items?page=2"}"#)
    /// #     .json(200, r#"{"value":[{"name":"jug"}]}"#);
    /// # let clock = SimulatedClock::new();
    /// # let client = Client::builder().transport(script.clone()).clock(clock.clone()).build()?;
    /// # let list = client.follow::<shop::Item>("/items");
    /// # clock.run(async {
    /// let mut items = list.items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.record().text("name"));
    /// }
    /// # Ok::<(), docwright::Error>(()) })?;
    /// # script.assert_done();
    /// # Ok::<(), docwright::Error>(())
    /// ```
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// Goes on at a link that was kept, such as [`Pages::link`], with the headers and settings of this request.
    pub fn resume(self, link: &str) -> Self {
        Self::from_raw(Box::new(self.raw().next_page(link)))
    }
}

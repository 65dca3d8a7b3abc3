//! Several calls in one: their requests go out together, and each has an answer of its own.

use http::Extensions;

use crate::middleware::RetryPolicy;

mod part;
mod plan;
mod requests;
mod run;

use requests::Answers;
pub use requests::BatchRequests;

/// Requests that go out together. A tuple of requests is answered with a tuple of results, a vector with a vector, an array with
/// an array.
///
/// More requests than a batch may hold go out in several batches, one after the other. What a service has throttled is sent again, all
/// of it together after the longest wait that was asked for; how often says the [`RetryPolicy`]. One request that fails is no failed
/// batch, and so there is no result around the results: where a batch as a whole is not answered, each of its requests has that error.
///
/// ```
/// # mod shop {
/// # pub static REFERENCE: docwright::Reference = docwright::Reference::new(
/// #     r#"{"base_url":"https://shop.example","types":[{"name":"shop.item","fields":[["name","String"]]}]}"#,
/// # );
/// # docwright::record! { /// Something to sell.
/// # Item: [] = "shop.item" in REFERENCE }
/// # }
/// # use docwright::{Client, Request, Scalar, Typed};
/// # use docwright::testing::{Script, SimulatedClock};
/// # let script = Script::new().json(200, r#"{"responses":[
/// #     {"id":"2","status":404,"body":{"error":{"code":"notFound","message":"No such item."}}},
/// #     {"id":"1","status":200,"body":{"name":"cup"}}]}"#);
/// # let clock = SimulatedClock::new();
/// # let client = Client::builder().transport(script.clone()).clock(clock.clone()).build()?;
/// # let item: Request<shop::Item> = client.at(&shop::REFERENCE, "GET", "/items/7");
/// # let stock: Request<Scalar<i64>> = client.at(&shop::REFERENCE, "GET", "/items/7/stock/$count");
/// # clock.run(async {
/// use docwright::Batch;
///
/// let (item, stock) = Batch::new((item, stock)).send().await;
/// assert_eq!(item?.record().text("name"), Some("cup"));
/// assert!(stock.is_err_and(|error| error.is_not_found()));
/// # Ok::<(), docwright::Error>(()) })?;
/// # script.assert_done();
/// # Ok::<(), docwright::Error>(())
/// ```
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch<R> {
    requests: R,
    order: Order,
    retry: Option<RetryPolicy>,
    extensions: Extensions,
}

/// What must be done before what.
#[derive(Default)]
struct Order {
    /// A request and one that it depends on, by their positions.
    pairs: Vec<(usize, usize)>,
    /// Each request depends on the one before it.
    one_by_one: bool,
}

impl<R: BatchRequests> Batch<R> {
    /// A batch of these requests, all of one client. Its client sends it.
    pub fn new(requests: R) -> Self {
        Self { requests, order: Order::default(), retry: None, extensions: Extensions::new() }
    }

    /// Carries out the request at one position, counted from 0, only when the one at another was successful.
    pub fn depends_on(mut self, request: usize, on: usize) -> Self {
        self.order.pairs.push((request, on));
        self
    }

    /// Carries out the requests one by one in their order, each only when the one before it was successful.
    pub fn in_order(mut self) -> Self {
        self.order.one_by_one = true;
        self
    }

    /// When requests are sent again, instead of what the client says. A request with a policy of its own keeps that.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Tells the client's [`middleware`](crate::middleware) something about the calls that carry the batch:
    /// [`Request::extension`](crate::Request::extension).
    pub fn extension(mut self, value: impl Clone + Send + Sync + 'static) -> Self {
        self.extensions.insert(value);
        self
    }

    /// Sends the requests and reads their answers.
    pub async fn send(self) -> R::Results {
        let requests = self.requests.into_parts().0;
        let answers = run::run(requests, &self.order, self.retry.as_ref(), &self.extensions).await;
        R::results(Answers(answers.into_iter()))
    }
}

impl<R> std::fmt::Debug for Batch<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("depends_on", &self.order.pairs).finish_non_exhaustive()
    }
}

//! Calls from programs without an async runtime: each future of this crate can be waited for, and each stream walked through.
//!
//! ```
//! # mod shop {
//! # pub static REFERENCE: docwright::Reference = docwright::Reference::new(
//! #     r#"{"base_url":"https://shop.example","types":[{"name":"shop.item","fields":[["name","String"]]}]}"#,
//! # );
//! # docwright::record! { /// Something to sell.
//! # Item: [] = "shop.item" in REFERENCE }
//! # }
//! # use docwright::{Client, Typed};
//! # use docwright::testing::Script;
//! # let page = r#"{"value":[{"name":"cup"}]}"#;
//! # let client = Client::builder().transport(Script::new().json(200, page).json(200, page)).build()?;
//! # let list = client.follow::<shop::Item>("/items");
//! use docwright::blocking::{iter, wait};
//!
//! let page = wait(list.clone().send())?;
//! println!("{} items", page.items().len());
//! for item in iter(list.items()) {
//!     println!("{:?}", item?.record().text("name"));
//! }
//! # Ok::<(), docwright::Error>(())
//! ```
//!
//! So do uploads (`wait(upload.send())`), downloads (`for piece in iter(download)`), deltas and long-running operations. A batch gives no
//! `Result`, and is waited for within one: `wait(async { Ok::<_, Error>(batch.send().await) })`.
//!
//! All of them run on one runtime of this crate, which starts with the first call and has one thread. Threads of the program may wait at
//! the same time. A thread that belongs to tokio must not be made to wait: there both are an error for which
//! [`Error::is_refused`] is true, and nothing is sent.

use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// What the future gives. It is not started on a thread of an async runtime.
pub fn wait<T, E: From<Error>>(future: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    runtime()?.block_on(future)
}

/// The items of a stream, each waited for as it is asked for. On a thread of an async runtime it is an error and the end.
///
/// A stream that is lent (`iter(&mut items)`) can be asked afterwards where it is.
pub fn iter<T, E: From<Error>>(stream: impl Stream<Item = Result<T, E>> + Unpin) -> impl Iterator<Item = Result<T, E>> {
    Iter(Some(stream))
}

/// A stream, until it cannot be waited for.
struct Iter<S>(Option<S>);

impl<T, E: From<Error>, S: Stream<Item = Result<T, E>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.as_mut()?;
        match runtime() {
            Ok(runtime) => runtime.block_on(std::future::poll_fn(|context| std::pin::Pin::new(&mut *stream).poll_next(context))),
            Err(refusal) => {
                self.0 = None;
                Some(Err(refusal.into()))
            }
        }
    }
}

/// The runtime of all that is waited for. Its thread looks after connections between calls too.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();

    if Handle::try_current().is_ok() {
        let message = "this thread belongs to an async runtime, which waiting would stop: `.await` the call, or wait in a thread of \
            its own (`std::thread::spawn`)";
        return Err(Error::refused(message.to_owned()));
    }
    let start = || Builder::new_multi_thread().worker_threads(1).thread_name("docwright-blocking").enable_all().build();
    RUNTIME.get_or_init(start).as_ref().map_err(|error| Error::refused(format!("no thread for waiting can be started: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Script;
    use crate::{Batch, Client, Json, Reference, Request};

    static REFERENCE: Reference = Reference::new(r#"{"base_url":"https://shop.example"}"#);

    fn request(script: &Script) -> Request<Json> {
        let client = Client::builder().transport(script.clone()).build().expect("a client");
        client.at(&REFERENCE, "GET", "/items")
    }

    #[test]
    fn calls_on_several_threads() {
        let script = (0..8).fold(Script::new(), |script, _| script.json(200, "{}"));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| wait(request(&script).send()).expect("an answer"));
            }
        });
        script.assert_done();
    }

    #[test]
    fn streams_are_walked_through_and_can_be_lent() {
        let script = Script::new().answer(200, [("content-length", "6")], "pieces");
        let mut download = request(&script).into_download();
        let pieces: Result<Vec<_>, Error> = iter(&mut download).collect();
        assert_eq!((pieces.expect("all of it").concat(), download.received()), (b"pieces".to_vec(), 6));
    }

    #[test]
    fn what_gives_no_result_is_waited_for_within_one() {
        let responses = r#"{"responses":[{"id":"1","status":200,"body":{"a":1}}]}"#;
        let batch = Batch::new(vec![request(&Script::new().json(200, responses))]);
        let answers = wait(async { Ok::<_, Error>(batch.send().await) }).expect("answers");
        assert_eq!(answers[0].as_ref().expect("an answer").0["a"], 1);
    }

    #[test]
    fn refused_on_threads_of_a_runtime() {
        let script = Script::new();
        let runtime = Builder::new_current_thread().build().expect("a runtime");
        let (waited, walked) = runtime.block_on(async {
            (wait(request(&script).send()).map(drop), iter(request(&script).into_download()).collect::<Vec<_>>())
        });
        let error = waited.expect_err("a refusal");
        assert!(
            error.is_refused() && error.to_string().starts_with("not sent: this thread belongs to an async runtime"),
            "{error}"
        );
        assert!(walked.len() == 1 && walked[0].as_ref().is_err_and(Error::is_refused), "{walked:?}");
        assert!(script.sent().is_empty());
    }
}

//! Middleware that is no type of its own.

use std::fmt;

use super::{Middleware, Next};
use crate::transport::{HttpRequest, Sending};

/// A middleware from a function or closure.
///
/// ```
/// use docwright::middleware::from_fn;
///
/// let client = docwright::Client::builder()
///     .middleware(from_fn(|request, next| {
///         Box::pin(async move {
///             let called = format!("{} {}", request.method(), request.uri().path());
///             let answer = next.run(request).await?;
///             eprintln!("{called}: {}", answer.status());
///             Ok(answer)
///         })
///     }))
/// #   .transport(docwright::testing::Script::new())
///     .build()?;
/// # Ok::<(), docwright::Error>(())
/// ```
pub fn from_fn<F>(function: F) -> FromFn<F>
where
    F: for<'a> Fn(HttpRequest, Next<'a>) -> Sending<'a> + Send + Sync + 'static,
{
    FromFn(function)
}

/// What [`from_fn`] gives.
#[derive(Clone, Copy)]
pub struct FromFn<F>(F);

impl<F> Middleware for FromFn<F>
where
    F: for<'a> Fn(HttpRequest, Next<'a>) -> Sending<'a> + Send + Sync + 'static,
{
    fn call<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        self.0(request, next)
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn(…)")
    }
}

//! What a batch can be made of, and how its answers get their types back.

use crate::error::Error;
use crate::request::{RawRequest, Request};
use crate::response::{Reply, Response};

/// What a [`Batch`](super::Batch) can be made of: a tuple of up to twelve requests, a vector or an array of requests of one type.
pub trait BatchRequests {
    /// A result for each request, in their order.
    type Results;

    /// The requests without their types.
    #[doc(hidden)]
    fn into_parts(self) -> Parts;

    /// The answers with their types.
    #[doc(hidden)]
    fn results(answers: Answers) -> Self::Results;
}

/// Requests without their types: opaque, so that only this crate can say what a batch is.
#[doc(hidden)]
pub struct Parts(pub(super) Vec<RawRequest>);

/// Answers without their types, in the order of the requests.
#[doc(hidden)]
pub struct Answers(pub(super) std::vec::IntoIter<Result<Reply, Error>>);

impl Answers {
    fn next<T: Response>(&mut self) -> Option<Result<T, Error>> {
        Some(self.0.next()?.and_then(|reply| reply.checked(T::REDIRECTS)).and_then(T::read))
    }

    fn one<T: Response>(&mut self) -> Result<T, Error> {
        self.next().unwrap_or_else(|| Err(Error::setup("a batch has fewer answers than requests".to_owned())))
    }
}

impl<T: Response> BatchRequests for Vec<Request<T>> {
    type Results = Vec<Result<T, Error>>;

    fn into_parts(self) -> Parts {
        Parts(self.into_iter().map(Request::raw).collect())
    }

    fn results(mut answers: Answers) -> Self::Results {
        std::iter::from_fn(|| answers.next()).collect()
    }
}

impl<T: Response, const N: usize> BatchRequests for [Request<T>; N] {
    type Results = [Result<T, Error>; N];

    fn into_parts(self) -> Parts {
        Parts(self.into_iter().map(Request::raw).collect())
    }

    fn results(mut answers: Answers) -> Self::Results {
        std::array::from_fn(|_| answers.one())
    }
}

macro_rules! tuples {
    ($first:ident $($rest:ident)*) => {
        impl<$first: Response, $($rest: Response),*> BatchRequests for (Request<$first>, $(Request<$rest>,)*) {
            type Results = (Result<$first, Error>, $(Result<$rest, Error>,)*);

            #[allow(non_snake_case, reason = "a request is called like its type")]
            fn into_parts(self) -> Parts {
                let ($first, $($rest,)*) = self;
                Parts(vec![$first.raw(), $($rest.raw()),*])
            }

            fn results(mut answers: Answers) -> Self::Results {
                (answers.one::<$first>(), $(answers.one::<$rest>(),)*)
            }
        }
        tuples! { $($rest)* }
    };
    () => {};
}

tuples! { A B C D E F G H I J K L }

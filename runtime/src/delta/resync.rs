//! The service does not know a delta link any more.

use std::sync::Arc;

use super::DeltaLink;
use crate::error::Error;
use crate::link;

/// Why a delta query starts again, as [`DeltaStep::Resync`](super::DeltaStep::Resync) tells it: an answer with the status 410.
#[derive(Clone, Debug)]
pub struct Resync {
    error: Arc<Error>,
    link: Option<DeltaLink>,
}

impl Resync {
    /// `url` is where the answer came from.
    pub(super) fn new(error: Error, url: &str) -> Self {
        let location = error.headers().and_then(|headers| headers.get("location")?.to_str().ok());
        let link = location.and_then(|location| link::location(url, location)).map(DeltaLink::new);
        Self { error: Arc::new(error), link }
    }

    /// The link that the service gives to start again, its `Location`. Without one the first request is sent again.
    pub fn link(&self) -> Option<&DeltaLink> {
        self.link.as_ref()
    }

    /// What the service says, outermost code first. Some tell with it what to do with changes of your own.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.error.code().into_iter().chain(self.error.inner_codes().iter().map(String::as_str))
    }

    /// The whole answer.
    pub fn error(&self) -> &Error {
        &self.error
    }
}

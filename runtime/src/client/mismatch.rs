//! What a client tells of answers that are not as documented.

use std::fmt;
use std::sync::Arc;

use crate::call::Call;
use crate::record::Mismatch;

/// A value in an answer that is not as documented, as
/// [`ClientBuilder::on_mismatch`](crate::ClientBuilder::on_mismatch) tells it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MismatchEvent {
    /// The call that was answered.
    pub call: Call,
    /// Where it is, what was expected and what was found.
    pub mismatch: Mismatch,
}

impl fmt::Display for MismatchEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.call, self.mismatch)
    }
}

pub(crate) type MismatchObserver = Arc<dyn Fn(&MismatchEvent) + Send + Sync>;

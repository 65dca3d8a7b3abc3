//! Where uploads take their bytes from.

use bytes::Bytes;

use crate::transport::{BoxError, BoxFuture};

/// Content that can be read in pieces.
pub trait UploadSource: Send + 'static {
    /// So many bytes it has in all.
    fn length(&self) -> u64;

    /// The bytes from a place on, as many as are asked for: never more than are left. Places grow, unless the service has lost
    /// something. A future that is dropped loses nothing.
    fn read(&mut self, from: u64, length: usize) -> BoxFuture<'_, Result<Bytes, BoxError>>;
}

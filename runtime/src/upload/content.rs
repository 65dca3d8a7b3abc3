//! What is uploaded, wherever it comes from.

use std::fmt;
use std::path::Path;

use bytes::Bytes;
use tokio::io::AsyncRead;

use super::file::File;
use super::reader::Reader;
use super::source::UploadSource;
use crate::transport::{BoxError, BoxFuture};

/// What is uploaded: a file, bytes, a reader, or a source of your own.
pub struct UploadContent(Box<dyn UploadSource>);

impl UploadContent {
    /// A source of your own.
    pub fn new(source: impl UploadSource) -> Self {
        Self(Box::new(source))
    }

    /// A file. It must not change while it is sent; its length is looked at now.
    pub fn from_path(path: impl AsRef<Path>) -> std::io::Result<Self> {
        Ok(Self::new(File::open(path.as_ref())?))
    }

    /// Bytes in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Memory(bytes.into()))
    }

    /// What a reader gives, which must be of this length. One piece of it is kept in memory, so that it can be sent again.
    pub fn from_reader(length: u64, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::new(Reader::new(length, Box::pin(reader)))
    }

    /// So many bytes it has in all.
    pub fn length(&self) -> u64 {
        self.0.length()
    }

    pub(super) async fn read(&mut self, from: u64, length: usize) -> Result<Bytes, BoxError> {
        let piece = self.0.read(from, length).await?;
        if piece.len() == length {
            return Ok(piece);
        }
        Err(format!("{} bytes of the content were to be had at {from}, and {length} should be there", piece.len()).into())
    }
}

impl fmt::Debug for UploadContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UploadContent({} bytes)", self.length())
    }
}

struct Memory(Bytes);

impl UploadSource for Memory {
    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    fn read(&mut self, from: u64, length: usize) -> BoxFuture<'_, Result<Bytes, BoxError>> {
        let from = usize::try_from(from).unwrap_or(usize::MAX).min(self.0.len());
        let until = from.saturating_add(length).min(self.0.len());
        Box::pin(std::future::ready(Ok(self.0.slice(from..until))))
    }
}

//! Content of a file.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::UploadSource;
use crate::transport::{BoxError, BoxFuture};

pub(super) struct File {
    /// Behind a lock: a piece that nobody waits for any more may still be read while the next one is asked for.
    file: Arc<Mutex<std::fs::File>>,
    length: u64,
}

impl File {
    pub(super) fn open(path: &Path) -> std::io::Result<Self> {
        let file = std::fs::File::open(path)?;
        let length = file.metadata()?.len();
        Ok(Self { file: Arc::new(Mutex::new(file)), length })
    }
}

impl UploadSource for File {
    fn length(&self) -> u64 {
        self.length
    }

    fn read(&mut self, from: u64, length: usize) -> BoxFuture<'_, Result<Bytes, BoxError>> {
        let file = self.file.clone();
        let read = move || read(&file, from, length);
        // Disks make the caller wait, which tokio wants to happen elsewhere.
        #[cfg(feature = "reqwest-no-tls")]
        if tokio::runtime::Handle::try_current().is_ok() {
            return Box::pin(async move { Ok(tokio::task::spawn_blocking(read).await??) });
        }
        Box::pin(async move { Ok(read()?) })
    }
}

fn read(file: &Mutex<std::fs::File>, from: u64, length: usize) -> std::io::Result<Bytes> {
    let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
    file.seek(SeekFrom::Start(from))?;
    let mut piece = Vec::with_capacity(length);
    (&mut *file).take(length as u64).read_to_end(&mut piece)?;
    Ok(piece.into())
}

//! Standard output. Whoever reads it may stop when it has seen enough; that ends no command.

use std::io::{ErrorKind, Write};

use crate::Failure;

/// Writes text as it is.
pub fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

//! The words by which answers are of a certain kind, for a server that makes such answers itself: one table serves the client, which
//! reads them, and the server, which writes them.

use crate::long_running::words::{Stage, stage};

pub use crate::long_running::words::{LINKS as OPERATION_LINKS, PERCENT, RESOURCE, STATUS};
pub use crate::response::collection::{DELTA_LINK, NEXT_LINK};
pub use crate::upload::words::{MISSING as MISSING_RANGES, URL as UPLOAD_URL};

/// Whether a word for how far an operation is tells its end, good or bad.
pub fn is_end(word: &str) -> bool {
    stage(word) != Stage::Running
}

//! What an answer means to code that made several calls for one task.

use std::fmt;

pub(crate) enum Note {
    SessionGone,
    SessionGoneAfterLastPiece,
    /// With the service's word for how it ended.
    OperationEnded(String),
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SessionGone => f.write_str("the upload session is gone: it has expired or was cancelled; a new one starts from the beginning"),
            Self::SessionGoneAfterLastPiece => f.write_str(
                "the upload session is gone, and the last piece was sent: the upload may be complete, and its answer lost; look before you \
                 start a new one",
            ),
            Self::OperationEnded(word) => write!(f, "the long-running operation ended as `{}`", word.escape_debug()),
        }
    }
}

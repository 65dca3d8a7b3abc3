//! The state of a delta query.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Where to ask for what has changed since. With serde it is a string, fit for a file or a database between two runs of a program.
///
/// ```
/// # use docwright::DeltaLink;
/// let link = DeltaLink::new("https://shop.example/items/delta?token=a");
/// let kept = docwright::serde_json::to_string(&link)?;
/// assert_eq!(docwright::serde_json::from_str::<DeltaLink>(&kept)?, link);
/// # Ok::<(), docwright::serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeltaLink(String);

impl DeltaLink {
    /// A link that was kept as text.
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// The URL.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Without the query, which can hold what nobody should log.
impl fmt::Debug for DeltaLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.0.split(['?', '#']).next().unwrap_or_default();
        write!(f, "DeltaLink({path:?})")
    }
}

//! A snapshot that differs from the accepted one, and where its exchange stands.

/// A new snapshot that nobody has decided about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The place of the accepted one, below the output folder.
    pub path: String,
    /// Test binary and exchange: `v1_0/user-get.get_user`.
    pub name: String,
    /// Where the exchange stands; nothing when no test writes this snapshot any more.
    pub place: Option<Place>,
    /// The accepted text, when there is one.
    pub accepted: Option<String>,
    /// The new text.
    pub new: String,
    /// What the new one changes, as a unified diff.
    pub diff: String,
}

/// Where an exchange stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page, below the docs folder.
    pub page: String,
    /// The line of the request.
    pub line: u64,
}

impl Pending {
    /// The binary that holds the test: `v1_0`.
    pub fn binary(&self) -> &str {
        self.name.split_once('/').map_or("", |(binary, _)| binary)
    }
}

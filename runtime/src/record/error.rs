//! Why a text could not be read: where, what was expected, and what came.

use std::fmt;

use super::DEEPEST;

/// A body that its schema does not hold, or that is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    inner: Box<Inner>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    path: String,
    what: What,
    /// Byte offset, line and column, where the text still has them.
    position: Option<(usize, usize, usize)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Mismatch { expected: String, found: String },
    Syntax(String),
}

impl DecodeError {
    pub(crate) fn mismatch(path: String, expected: String, found: String) -> Self {
        Self::new(path, What::Mismatch { expected, found })
    }

    pub(crate) fn syntax(path: String, message: String) -> Self {
        Self::new(path, What::Syntax(message))
    }

    fn new(path: String, what: What) -> Self {
        Self { inner: Box::new(Inner { path, what, position: None }) }
    }

    /// The same error in a value that stands under a member.
    pub(crate) fn below(mut self, member: &str) -> Self {
        let path = &self.inner.path;
        let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
        self.inner.path = format!("{member}{dot}{path}");
        self
    }

    /// Adds where in `text` the line and column of a JSON error are.
    pub(crate) fn at(mut self, text: &str, line: usize, column: usize) -> Self {
        if line > 0 {
            let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
            self.inner.position = Some((before + column.saturating_sub(1), line, column));
        }
        self
    }

    /// Where in the JSON it is, such as `value[0].displayName`; empty at the top.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// What the schema expects; `None` where the text is no JSON.
    pub fn expected(&self) -> Option<&str> {
        match &self.inner.what {
            What::Mismatch { expected, .. } => Some(expected),
            What::Syntax(_) => None,
        }
    }

    /// What came instead; `None` where the text is no JSON.
    pub fn found(&self) -> Option<&str> {
        match &self.inner.what {
            What::Mismatch { found, .. } => Some(found),
            What::Syntax(_) => None,
        }
    }

    /// Whether the text is no JSON at all, or nested too deep to be read.
    pub fn is_syntax(&self) -> bool {
        matches!(self.inner.what, What::Syntax(_))
    }

    /// The byte at which reading stopped: right after the value that does not fit.
    pub fn offset(&self) -> Option<usize> {
        self.inner.position.map(|(offset, _, _)| offset)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.inner.path.is_empty() {
            write!(f, "`{}`: ", self.inner.path)?;
        }
        match &self.inner.what {
            What::Mismatch { expected, found } => write!(f, "expected {expected}, found {found}")?,
            What::Syntax(message) => f.write_str(message)?,
        }
        match self.inner.position {
            Some((_, line, column)) => write!(f, " at line {line} column {column}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

/// What is said of records that stand in each other beyond [`DEEPEST`].
pub(super) fn too_deep() -> String {
    format!("records nested deeper than {DEEPEST} levels")
}

pub(super) fn describe_text(text: &str) -> String {
    const SHOWN: usize = 40;
    match text.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("string {:?} and {} bytes more", &text[..cut], text.len() - cut),
        None => format!("string {text:?}"),
    }
}

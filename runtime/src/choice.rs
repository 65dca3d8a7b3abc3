//! Enumerations of an emitted client.

use std::fmt::{self, Debug};

/// An enumeration whose documented members are variants, and which keeps every other member as text.
///
/// The macro [`choice!`](crate::choice!) writes what is required here; what is provided is compiled once.
pub trait Choice: Clone + Debug + PartialEq + Send + Sync + 'static {
    /// The full name in the reference.
    const NAME: &'static str;

    /// The documented members.
    const MEMBERS: &'static [&'static str];

    /// The member of this exact name; any other text is kept.
    #[doc(hidden)]
    fn exact(text: &str) -> Self;

    /// The name of the member, as documented or as it came.
    fn as_str(&self) -> &str;

    /// The member of this name, whatever its case; any other text is kept.
    fn from_text(text: &str) -> Self {
        let caseless = || Self::MEMBERS.iter().find(|member| member.eq_ignore_ascii_case(text));
        if Self::MEMBERS.contains(&text) { Self::exact(text) } else { Self::exact(caseless().copied().unwrap_or(text)) }
    }

    /// The documented member of this name, whatever its case. [`FromStr`](std::str::FromStr) and `TryFrom<&str>` are this, for texts that a
    /// person wrote: a slip is an error there, where [`Self::from_text`] keeps what a service sends.
    fn documented(text: &str) -> Result<Self, UnknownMember> {
        let found = Self::from_text(text);
        if found.is_documented() { Ok(found) } else { Err(UnknownMember { enumeration: Self::NAME, text: text.into() }) }
    }

    /// Whether the reference documents the member.
    fn is_documented(&self) -> bool {
        Self::MEMBERS.contains(&self.as_str())
    }
}

/// A text that names no documented member of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownMember {
    enumeration: &'static str,
    text: Box<str>,
}

impl fmt::Display for UnknownMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no documented member of `{}`", self.text, self.enumeration)
    }
}

impl std::error::Error for UnknownMember {}

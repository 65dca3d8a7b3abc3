//! Enumerations of an emitted client.

use std::fmt::Debug;

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

    /// Whether the reference documents the member.
    fn is_documented(&self) -> bool {
        Self::MEMBERS.contains(&self.as_str())
    }
}

//! Enumerations of an emitted client.

use std::fmt::Debug;

/// An enumeration whose documented members are variants, and which keeps every other member as text.
pub trait Choice: Clone + Debug + Send + Sync + 'static {
    /// The full name in the reference.
    const NAME: &'static str;

    /// The member of this name, whatever its case.
    fn from_text(text: &str) -> Self;

    /// The name of the member, as documented or as it came.
    fn as_str(&self) -> &str;
}

/// The position of `text` among `members`, whatever its case.
#[doc(hidden)]
pub fn position(members: &[&str], text: &str) -> Option<usize> {
    members.iter().position(|member| member.eq_ignore_ascii_case(text))
}

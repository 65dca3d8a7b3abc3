//! Enumerations of an emitted client.

use std::cmp::Ordering;
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

    /// Documented members in the order of the reference, then all others by their text: what `Ord` of an enumeration is.
    #[doc(hidden)]
    fn order(&self, other: &Self) -> Ordering {
        let rank = |text: &str| Self::MEMBERS.iter().position(|member| *member == text).unwrap_or(Self::MEMBERS.len());
        let (one, other) = (self.as_str(), other.as_str());
        rank(one).cmp(&rank(other)).then_with(|| one.cmp(other))
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

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use super::*;

    crate::choice! {
        /// Not in the order of the alphabet.
        Size = "bakery.size" {
            /// Feeds one.
            Small = "small",
            /// Feeds a family.
            Large = "large",
            /// Feeds a feast.
            Huge = "huge",
        }
    }

    fn check(one: &str, other: &str, expected: Ordering) {
        let (one, other) = (Size::from_text(one), Size::from_text(other));
        assert_eq!((one.cmp(&other), other.cmp(&one)), (expected, expected.reverse()), "{one} {other}");
        assert_eq!((one.partial_cmp(&other), one == other), (Some(expected), expected.is_eq()), "{one} {other}");
    }

    #[test]
    fn documented_members_are_ordered_as_documented_and_others_by_text() {
        check("small", "large", Ordering::Less);
        check("large", "huge", Ordering::Less);
        check("huge", "HUGE", Ordering::Equal);
        check("huge", "a size of its own", Ordering::Less);
        check("a size of its own", "b", Ordering::Less);
        check("b", "b", Ordering::Equal);
        check("B", "b", Ordering::Less);
        check("", "small", Ordering::Greater);
    }

    #[test]
    fn order_and_hash_go_by_what_is_equal() {
        let unusual = Size::Unrecognized("large".into());
        assert_eq!((unusual.cmp(&Size::Large), unusual.cmp(&Size::Huge)), (Ordering::Equal, Ordering::Less));
        let sold = [(Size::Huge, 1), (Size::from_text("tiny"), 2), (Size::Small, 3), (unusual, 4), (Size::Large, 5)];
        let ordered: Vec<_> = BTreeMap::from(sold.clone()).into_iter().map(|(size, sold)| format!("{size} {sold}")).collect();
        assert_eq!(ordered, ["small 3", "large 5", "huge 1", "tiny 2"]);
        assert_eq!(HashMap::from(sold).get(&Size::Large), Some(&5));
    }
}

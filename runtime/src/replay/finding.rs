//! What is noticed in a body that is reproduced all the same.

use std::fmt;

pub(super) const PROPERTY_UNDOCUMENTED: &str = "example-property-undocumented";
pub(super) const MEMBER_UNKNOWN: &str = "example-member-unknown";
pub(super) const TYPE_UNKNOWN: &str = "example-type-unknown";
pub(super) const STAND_IN: &str = "example-stand-in";

/// Something noticed in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Path in the JSON.
    pub path: String,
    /// What it is.
    pub noticed: Noticed,
}

/// What can be noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// A type documents no such property.
    Property {
        /// The type that the object is read as.
        ty: String,
        /// The member's name.
        name: String,
        /// The type takes members that nobody documents.
        is_open: bool,
    },
    /// An enumeration documents no such member.
    Member {
        /// The enumeration.
        of: String,
        /// What stands there.
        text: String,
    },
    /// An object names a type that may not stand at its place.
    Type {
        /// The type that may.
        declared: String,
        /// The one that the object names.
        stated: String,
        /// That one is documented too.
        is_documented: bool,
    },
    /// Bytes are called JSON, and words stand for them.
    StandIn {
        /// The first of these words.
        text: String,
    },
}

impl Noticed {
    /// Stable id of the rule.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Property { .. } => PROPERTY_UNDOCUMENTED,
            Self::Member { .. } => MEMBER_UNKNOWN,
            Self::Type { .. } => TYPE_UNKNOWN,
            Self::StandIn { .. } => STAND_IN,
        }
    }

    /// Undocumented, where its type allows that.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Property { is_open: true, .. })
    }
}

/// One line.
impl fmt::Display for Noticed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Property { ty, name, .. } => write!(f, "`{ty}` documents no property `{name}`"),
            Self::Member { of, text } => write!(f, "`{text}` is not a documented member of `{of}`"),
            Self::Type { declared, stated, is_documented: true } => {
                write!(f, "`{stated}` is documented, but does not derive from `{declared}`, which stands here")
            }
            Self::Type { declared, stated, is_documented: false } => {
                write!(f, "`{stated}` is not a documented type that derives from `{declared}`")
            }
            Self::StandIn { text } => write!(f, "`{text}` stands in for data that is not JSON, as its `Content-Type` says"),
        }
    }
}

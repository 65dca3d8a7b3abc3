//! The values of the tolerant reader. Ranges are byte offsets into the text that was read.

use std::ops::Range;

use docwright::replay::Json;

/// A value and the range it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its bytes.
    pub range: Range<usize>,
}

impl Json for Node {
    fn members(&self) -> Option<impl DoubleEndedIterator<Item = (&str, &Self)>> {
        match &self.value {
            Value::Object(members) => Some(members.iter().map(|member| (member.key.as_str(), &member.value))),
            _ => None,
        }
    }

    fn items(&self) -> Option<&[Self]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }
}

/// A JSON value. Numbers keep their spelling.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number as written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<Node>),
    /// An object; members in order, duplicates kept.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The key, unescaped.
    pub key: String,
    /// The key's bytes, quotes included.
    pub key_range: Range<usize>,
    /// The value.
    pub value: Node,
}

/// What is wrong with a place of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// `,` before a closing bracket.
    TrailingComma,
    /// Two values without `,` between.
    MissingComma,
    /// `;` in the place of a comma.
    Semicolon,
    /// A key without quotes.
    UnquotedKey,
    /// A word in the place of a value.
    UnquotedValue,
    /// A number that begins with a zero and goes on: the number, or a text without its quotes.
    LeadingZero,
    /// A key with a closing quote that no quote opens.
    UnopenedKey,
    /// A value with a closing quote that no quote opens.
    UnopenedString,
    /// Single or curly quotes.
    WrongQuotes,
    /// A line break or control character inside a string.
    RawControl,
    /// A line break inside a string that only wraps it, in a URL or beside a written `\n`; it is not read as a part of the string.
    WrappedString,
    /// A quote inside a string that is not escaped.
    InnerQuote,
    /// A backslash that begins no escape of JSON.
    BadEscape,
    /// White space that JSON does not know, such as NBSP.
    OddSpace,
    /// A comment.
    Comment,
    /// `...` in the place of a value or member.
    Ellipsis,
    /// The dash of a list before a key or an item.
    ListDash,
    /// A string without end.
    UnterminatedString,
    /// A container without end.
    Unclosed,
    /// The outermost bracket closed, and items behind it.
    ClosedEarly,
    /// A bracket, comma or text that belongs to nothing.
    Surplus,
    /// The same key twice in one object.
    DuplicateKey,
    /// A list between braces.
    BracedList,
    /// JSON as it stands within a string: its quotes are escaped.
    Escaped,
    /// A key without `:` or without value.
    MissingValue,
    /// `->` or `=>` in the place of a colon.
    Arrow,
    /// Deeper than the reader goes.
    TooDeep,
    /// Anything else; the text there was passed over.
    Unreadable,
}

/// A fault and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its kind.
    pub kind: FaultKind,
    /// Its bytes.
    pub range: Range<usize>,
    /// Replacement that mends it, where that is mechanical.
    pub fix: Option<(Range<usize>, String)>,
}

impl Node {
    /// The value of an object's member by exact key (the last one wins).
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.member(key).map(|member| &member.value)
    }

    /// A member of an object by exact key (the last one wins).
    pub fn member(&self, key: &str) -> Option<&Member> {
        match &self.value {
            Value::Object(members) => members.iter().rev().find(|member| member.key == key),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

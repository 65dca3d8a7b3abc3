//! A place of a page where a writer chooses one word out of many, and the situations that speak for one or another.

use std::ops::Range;
use std::sync::Arc;

/// What kind of word a slot takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Key of the front matter.
    FrontMatterKey,
    /// Value of the front matter.
    FrontMatterValue,
    /// Key of an annotation.
    AnnotationKey,
    /// Value of an annotation.
    AnnotationValue,
    /// Target of a link.
    LinkTarget,
    /// Target of an inclusion.
    IncludeTarget,
    /// A permission in a table.
    Permission,
    /// A type in a table.
    TypeName,
    /// A segment of a method line's or a request's path.
    Segment,
    /// A header's name.
    HeaderName,
    /// A header's value.
    HeaderValue,
    /// A status code.
    Status,
    /// A key in a JSON body.
    PropertyName,
    /// A value in a JSON body.
    PropertyValue,
    /// The method of a request.
    Method,
    /// The name of a query option.
    QueryOption,
    /// A property that a query option names.
    QueryProperty,
    /// A heading below the title.
    Heading,
    /// The language of a code block.
    FenceLanguage,
    /// A rule that a writer allows.
    Rule,
}

/// A place of a page for one word.
#[derive(Clone, Debug)]
pub struct Slot {
    /// What kind of word.
    pub family: Family,
    /// Bytes of the word in the file.
    pub range: Range<usize>,
    /// The word that stands there.
    pub word: String,
    /// Slots of one family and group hold different words: keys of one object, permissions of one cell.
    pub group: Option<usize>,
    /// What is true of the place, the most telling first.
    pub situations: Vec<Situation>,
    /// What the page itself calls things that words are made of: its name, its title, the request above.
    pub stand_ins: Arc<StandIns>,
}

impl Slot {
    /// Another slot that must hold another word: keys of one object, permissions of one cell.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.family == other.family && self.group.is_some() && self.group == other.group && self.range != other.range
    }
}

/// Something that is true of a slot, as a number. Two that meet by chance cost a better rank, no more.
pub type Situation = u32;

/// The number of a situation: its family and the words that make it up.
pub fn situation_number(family: Family, parts: &[&str]) -> Situation {
    const PRIME: u32 = 0x0100_0193;
    let start = (0x811c_9dc5 ^ family as u32).wrapping_mul(PRIME);
    parts.iter().fold(start, |hash, part| {
        let hash = part.bytes().fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
        // A part's end counts, so that "ab", "c" is not "a", "bc".
        (hash ^ 0x1ff).wrapping_mul(PRIME)
    })
}

/// Words of a page that occur in other words: `user-get` in `permissions/user-get.md`. With them replaced, a word can be
/// learned on one page and offered on another.
#[derive(Clone, Debug, Default)]
pub struct StandIns {
    /// A mark and what it stands for, the longest first.
    pairs: Vec<(char, String)>,
}

impl StandIns {
    /// Marks are private letters, by position; short and empty values would replace by chance and are left out.
    pub fn new(values: &[&str]) -> Self {
        let marks = '\u{e000}'..;
        let mut pairs: Vec<(char, String)> =
            marks.zip(values).filter(|(_, value)| value.len() > 2).map(|(mark, value)| (mark, (*value).to_owned())).collect();
        pairs.sort_by_key(|(_, value)| std::cmp::Reverse(value.len()));
        Self { pairs }
    }

    /// The word with what stands in replaced by marks; `None` when nothing occurs.
    pub fn abstracted(&self, word: &str) -> Option<String> {
        let mut found: Option<String> = None;
        for (mark, value) in &self.pairs {
            let current = found.as_deref().unwrap_or(word);
            if current.contains(value.as_str()) {
                found = Some(current.replace(value.as_str(), mark.encode_utf8(&mut [0; 4])));
            }
        }
        found
    }

    /// A learned word in the words of this page; `None` when it needs one that the page lacks.
    pub fn expanded(&self, word: &str) -> Option<String> {
        let is_mark = |c: char| ('\u{e000}'..'\u{f8ff}').contains(&c);
        if !word.contains(is_mark) {
            return Some(word.to_owned());
        }
        let mut text = String::with_capacity(word.len() + 16);
        for c in word.chars() {
            if is_mark(c) {
                text.push_str(&self.pairs.iter().find(|(mark, _)| *mark == c)?.1);
            } else {
                text.push(c);
            }
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Family, StandIns, situation_number};

    #[test]
    fn words_travel_from_page_to_page() {
        let here = StandIns::new(&["boat-get", "Get boat", ""]);
        let there = StandIns::new(&["loaf-get", "Get loaf", "x"]);
        let learned = here.abstracted("parts/boat-get-rust.md");
        assert_eq!(learned.as_deref(), Some("parts/\u{e000}-rust.md"));
        assert_eq!(there.expanded("parts/\u{e000}-rust.md").as_deref(), Some("parts/loaf-get-rust.md"));
        assert_eq!(here.abstracted("plain"), None);
        assert_eq!(there.expanded("\u{e002}"), None);
    }

    #[test]
    fn parts_do_not_run_together() {
        let of = |parts: &[&str]| situation_number(Family::Status, parts);
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_ne!(of(&["a"]), situation_number(Family::Segment, &["a"]));
    }
}

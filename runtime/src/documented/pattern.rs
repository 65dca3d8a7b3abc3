//! Path templates, and whether a path is an instance of one.

use crate::replay::decoded_segments;

/// A path template in the form in which paths are compared: each segment decoded, in lower case, and written in one way.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Vec<String>);

impl Pattern {
    /// The pattern of a template, whose query takes no part.
    pub(super) fn of(template: &str) -> Self {
        Self(decoded_segments(template.split('?').next().unwrap_or_default()))
    }

    /// Its segments.
    pub(super) fn segments(&self) -> &[String] {
        &self.0
    }

    /// Whether a path, given as segments, is an instance of it.
    pub(super) fn fits(&self, given: &[String]) -> bool {
        let mut at = 0;
        let mut below_item = false;
        for segment in &self.0 {
            let end = if below_item && is_hole(segment.trim_end_matches(':')) {
                end_of_item_path(segment, given, at)
            } else {
                given.get(at).is_some_and(|given| segment_fits(segment, given)).then_some(at + 1)
            };
            let Some(end) = end else { return false };
            at = end;
            below_item ^= segment.ends_with(':');
        }
        at == given.len()
    }

    /// How little it says of a path: of two patterns that fit, the one with words where the other has places says more.
    pub(super) fn generality(&self) -> Vec<u8> {
        self.0.iter().map(|segment| if is_hole(segment) { 2 } else { u8::from(segment.contains('{')) }).collect()
    }

    /// Whether two templates are the same but for the names of their places.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(left, right)| blanked(left) == blanked(right))
    }
}

/// A path below an item is as many segments as it likes: up to the next colon, or to the end.
fn end_of_item_path(segment: &str, given: &[String], at: usize) -> Option<usize> {
    let rest = given.get(at..).filter(|rest| !rest.is_empty())?;
    if segment.ends_with(':') {
        rest.iter().position(|part| part.ends_with(':')).map(|last| at + last + 1)
    } else {
        Some(given.len())
    }
}

fn is_hole(segment: &str) -> bool {
    segment.starts_with('{') && segment.find('}') == Some(segment.len() - 1)
}

/// The words of a segment, between its places.
fn words(segment: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, behind)) = after.split_once('}') else { break };
        words.push(before);
        rest = behind;
    }
    words.push(rest);
    words
}

fn blanked(segment: &str) -> String {
    words(segment).join("{}")
}

/// Whether a segment fits one of a template, whose places stand for any text that is not empty.
pub(super) fn segment_fits(template: &str, given: &str) -> bool {
    let words = words(template);
    let [first, inner @ .., last] = words.as_slice() else { return template == given };
    let Some(mut rest) = given.strip_prefix(first) else { return false };
    for word in inner {
        // The place before the word takes a letter at least.
        let Some(from) = rest.chars().next().map(char::len_utf8) else { return false };
        let Some(found) = rest[from..].find(word) else { return false };
        rest = &rest[from + found + word.len()..];
    }
    rest.strip_suffix(last).is_some_and(|place| !place.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, path: &str, expected: bool) {
        assert_eq!(Pattern::of(template).fits(&decoded_segments(path)), expected, "{template} {path}");
    }

    #[test]
    fn paths_and_their_templates() {
        check("/boats/{id | name}", "/Boats/7", true);
        check("/boats/{id}", "/boats", false);
        check("/boats/{id}", "/boats/7/crew", false);
        check("/boats/{id}", "/boats('7')", true);
        check("/boats/find(name='{name}',size={size})", "/boats/find(size=3,name='Ada')", true);
        check("/boats/find(name='{name}')", "/boats/find(name='')", false);
        check("/boats/find(name='{name}')", "/boats/find(size='x')", false);
        check("/boats/{id}/$count", "/boats/7/$count", true);
        check("/holds/root:/{path}:/content", "/holds/root:/deep/down/crate.txt:/content", true);
        check("/holds/root:/{path}", "/holds/root:/deep/crate.txt", true);
        check("/holds/root:/{path}:/content", "/holds/root:/deep/crate.txt", false);
        check("/boats/code={code}", "/boats/code=x", true);
    }

    #[test]
    fn words_say_more_than_places() {
        let generality = |template| Pattern::of(template).generality();
        assert!(generality("/boats/newest") < generality("/boats/{id}"));
        assert!(generality("/boats/code={code}") < generality("/boats/{id}"));
        assert!(Pattern::of("/boats/{id}").is_same(&Pattern::of("/boats/{name}")));
        assert!(!Pattern::of("/boats/{id}").is_same(&Pattern::of("/boats/newest")));
    }
}

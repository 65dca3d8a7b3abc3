//! Marks of footnotes beside names and types: `label¹`, `String[^1]`. They belong to neither.

use crate::markdown::page::RAISED_DIGITS;

/// A digit that is set high, as those of footnotes are.
pub fn is_raised_digit(c: char) -> bool {
    RAISED_DIGITS.contains(&c)
}

/// A text without the marks at its end.
pub fn without_marks(text: &str) -> &str {
    let mut kept = text;
    loop {
        let shorter = kept.trim_end_matches(is_raised_digit);
        let shorter = shorter.strip_suffix(']').and_then(|open| open.rfind("[^")).map_or(shorter, |at| &shorter[..at]);
        if shorter.len() == kept.len() {
            return kept;
        }
        kept = shorter.trim_end();
    }
}

/// What stands behind the mark that a text begins with.
pub fn behind_mark(text: &str) -> Option<&str> {
    let behind = text.trim_start_matches(is_raised_digit);
    if behind.len() < text.len() {
        return Some(behind);
    }
    text.strip_prefix("[^")?.split_once(']').map(|(_, behind)| behind)
}

#[cfg(test)]
mod tests {
    use super::{behind_mark, without_marks};

    #[test]
    fn marks_at_the_end() {
        for (text, expected) in [
            ("label¹", "label"),
            ("label ¹²[^note]", "label"),
            ("label[^1]", "label"),
            ("label1", "label1"),
            ("label[1]", "label[1]"),
            ("[^1] label", "[^1] label"),
            ("¹", ""),
        ] {
            assert_eq!(without_marks(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_at_the_start() {
        assert_eq!(behind_mark("¹² more"), Some(" more"));
        assert_eq!(behind_mark("[^1] more"), Some(" more"));
        assert_eq!(behind_mark("[1] more"), None);
        assert_eq!(behind_mark("12"), None);
    }
}

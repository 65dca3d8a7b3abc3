//! Configured words in text, without regard to the case of ASCII letters and without copying the text.

/// True when the text begins with one of `words`.
pub fn begins_with_any(text: &str, words: &[String]) -> bool {
    let text = text.trim_start();
    words.iter().any(|word| starts_with(text, word))
}

/// True when one of `words` occurs.
pub fn contains_any(text: &str, words: &[String]) -> bool {
    find_any(text, words, 0).is_some()
}

/// True when one of `words` occurs and is no part of a longer word.
pub fn contains_word(text: &str, words: &[String]) -> bool {
    find_all(text, words).any(|(_, end)| !text[end..].starts_with(char::is_alphanumeric))
}

/// The word is one of `words`.
pub fn is_one_of(word: &str, words: &[String]) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// `text` begins with `word`.
pub fn starts_with(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
}

/// The text before `word`, when it ends with it.
pub fn strip_end<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(word.len())?;
    text.get(at..).filter(|tail| tail.eq_ignore_ascii_case(word)).map(|_| &text[..at])
}

/// The first place at or behind `from` where one of `words` stands, not in the middle of another word; the longest of
/// those that stand there.
pub fn find_any(text: &str, words: &[String], from: usize) -> Option<(usize, usize)> {
    let first = words.iter().filter_map(|word| word.bytes().next()).fold(0, |all, byte| all | bit(byte));
    let bytes = text.as_bytes();
    let opens = |at: usize| first & bit(bytes[at]) != 0 && (at == 0 || !bytes[at - 1].is_ascii_alphanumeric());
    (from..bytes.len()).filter(|at| opens(*at)).find_map(|at| {
        let here = words.iter().filter(|word| !word.is_empty() && begins_at(bytes, at, word.as_bytes()));
        here.map(String::len).max().map(|length| (at, length))
    })
}

/// Every place where one of `words` stands, as start and end.
pub fn find_all<'t>(text: &'t str, words: &'t [String]) -> impl Iterator<Item = (usize, usize)> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        let (at, length) = find_any(text, words, from)?;
        from = at + length;
        Some((at, from))
    })
}

fn begins_at(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    bytes.get(at..at + word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
}

/// A bit for a byte; letters of both cases share one, and what shares one by chance is compared in full.
fn bit(byte: u8) -> u64 {
    1 << (byte.to_ascii_lowercase() & 63)
}

#[cfg(test)]
mod tests {
    use super::{contains_word, find_all, find_any};

    #[test]
    fn places() {
        let words = ["one".to_owned(), "one two".to_owned(), "ü".to_owned()];
        assert_eq!(find_any("Text One two", &words, 0), Some((5, 7)));
        assert_eq!(find_any("Text One two", &words, 6), None);
        assert_eq!(find_all("one stone-one ü", &words).collect::<Vec<_>>(), [(0, 3), (10, 13), (14, 16)]);
        assert_eq!(find_any("", &words, 0), None);
        assert!(contains_word("a stone, one.", &words));
        assert!(!contains_word("a stone, ones", &words));
    }
}

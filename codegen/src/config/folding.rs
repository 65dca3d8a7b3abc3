//! How words of a configuration are compared with a page's.

/// True when `text`, folded, contains one of `words`.
pub fn contains_any_folded(text: &str, words: &[String]) -> bool {
    let text = fold_text(text);
    words.iter().any(|word| text.contains(word.as_str()))
}

/// Lower case, white space folded, full-width signs as narrow ones, trimmed, a closing colon or dot taken off.
pub fn fold_text(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(narrow));
    }
    let mut folded = folded.to_lowercase();
    folded.truncate(folded.trim_end_matches([':', '.']).trim_end().len());
    folded
}

/// The narrow form of a full-width letter, digit or sign.
pub fn narrow(c: char) -> char {
    const FIRST: u32 = 0xFF01;
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - FIRST + u32::from('!')).unwrap_or(c),
        '。' | '｡' => '.',
        _ => c,
    }
}

/// Whether a sign parts the items of a list, in any script: `,`, `;` and what stands for them beside full-width letters.
pub fn parts_a_list(c: char) -> bool {
    matches!(c, ',' | ';' | '、' | '，' | '；' | '､' | '﹐' | '﹑' | '﹔' | '،' | '؛')
}

#[cfg(test)]
mod tests {
    use super::{fold_text, parts_a_list};

    #[test]
    fn folded() {
        for (text, expected) in [
            (" HTTP  Request: ", "http request"),
            ("要求本文：", "要求本文"),
            ("戻り値。", "戻り値"),
            ("種類（Ａ）", "種類(a)"),
            ("。", ""),
        ] {
            assert_eq!(fold_text(text), expected, "{text}");
        }
    }

    #[test]
    fn list_separators() {
        assert!(['、', '，', '；', ',', ';'].into_iter().all(parts_a_list));
        assert!(!['.', '・', '/', 'a'].into_iter().any(parts_a_list));
    }
}

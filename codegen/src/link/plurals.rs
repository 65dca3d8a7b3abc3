//! Words that paths write in the plural and pages in the singular, or the other way round.

/// The singular of a word in small letters, as far as the plainest rules carry: it is compared, and nobody reads it.
pub fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(head) if head.len() > 1 => format!("{head}y"),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn plain_rules() {
        for (word, expected) in [("policies", "policy"), ("items", "item"), ("ties", "tie"), ("item", "item"), ("s", "")] {
            assert_eq!(singular(word), expected, "{word}");
        }
    }
}
